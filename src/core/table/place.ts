/** Where one table lies: its columns and the rows it may claim. Shared by all the readers of a table's parts. */
import { remembered } from '../remember';
import { columnHits } from './heads/label-roles';
import type { SheetView, Spot } from './sheet-view';
import { looseNumber, squeeze, withoutBand } from './text';
import {
  FIELD_WORDS,
  GOAL_WORDS,
  GRADE_LABELS,
  GRADE_WORDS,
  NARRATIVE_WORDS,
  ROW_TOTAL_WORDS,
  TITLE_PARTS,
  TOTAL_WORDS,
} from './vocabulary';

export interface Place {
  readonly view: SheetView;
  readonly left: number;
  readonly right: number;
}

/** Index of the first of `rows` that is not below `row`. */
export function firstRowFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `rows`, which ascend, from `top` down to `bottom`. */
export function rowsWithin(
  rows: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  return rows.slice(firstRowFrom(rows, top), firstRowFrom(rows, bottom + 1));
}

/** Non-blank rows of the place from `from` up to, not including, `to`. */
export function* rowsOf(
  place: Place,
  from: number,
  to: number,
): Generator<{ row: number; spots: readonly Spot[] }> {
  for (const row of rowsWithin(place.view.rows, { top: from, bottom: to - 1 })) {
    const spots = place.view.spots(row, place.left, place.right);
    if (spots.length > 0) yield { row, spots };
  }
}

export type TotalKind = 'strict' | 'lenient' | 'subtotal';

const TOTALS = new Map<string, TotalKind>();
for (const kind of ['strict', 'lenient', 'subtotal'] as const) {
  for (const word of TOTAL_WORDS[kind]) TOTALS.set(word, kind);
}

/** 总分及等级. */
const AND_GRADE = /[及和与、/](?:自评|评价|评定)?(?:等级|等次|评级)$/u;

export function isTotalOfForm(core: string): boolean {
  return TOTALS.get(core) === 'strict';
}

/** Whether a label stands for a sum: 总分 is strict, 合计 may be a part's sum, 小计 always is. */
export function totalKind(place: Place, spot: Spot): TotalKind | null {
  if (spot.text.length > 40) return null;
  const { core } = place.view.label(spot.text);
  const known = TOTALS.get(/[级次]$/u.test(core) ? core.replace(AND_GRADE, '') : core);
  if (known !== undefined) return known;
  if (core.length <= 14 && /小计$/.test(core)) return 'subtotal';
  return null;
}

/** 绩效自评 names a form where it ends its title, 表 follows or a year is told; 绩效自评得分 and 绩效自评情况 are labels within one. */
function isNamedBy(core: string, part: string): boolean {
  const [before, after] = core.split(part, 2);
  if (before === undefined || after === undefined) return false;
  return /[表告]$/u.test(part) || /20\d\d/u.test(before) || /^(?:$|\(|.*(?:表|报告))/u.test(after);
}

export function isTitle(place: Place, spot: Spot, alone: boolean): boolean {
  if (!alone || spot.text.length > 100 || spot.cell.kind !== 'text') return false;
  const squeezed = squeeze(spot.text);
  if (/[。；;]/.test(squeezed)) return false;
  const { core, inlineValue } = place.view.label(spot.text);
  if (inlineValue !== null || core.length < 4 || NARRATIVE_WORDS.includes(core)) return false;
  return TITLE_PARTS.some((part) => isNamedBy(core, part)) && !/情况说明$|结论$/.test(core);
}

/** Cells that a row of the title may hold beside it. */
const MOST_BESIDE_TITLE = 5;
const ATTACHMENT = /^附[件表]?[\d一二三四五六七八九十-]*[:：]?$/;

/** The title of a row: its first cell, or the one among labels with their values (单位：万元, 自评得分 | 95, 附件2). */
export function titleIn(place: Place, spots: readonly Spot[]): Spot | null {
  const [first] = spots;
  if (first === undefined) return null;
  if (isTitle(place, first, spots.length <= 2)) return first;
  if (spots.length > MOST_BESIDE_TITLE + 1) return null;
  const titles = spots.filter((spot) => isTitle(place, spot, true));
  const [title] = titles;
  return title !== undefined &&
    titles.length === 1 &&
    spots.every((spot) => spot === title || isMarginal(place, spot))
    ? title
    : null;
}

const MARGINAL: ReadonlySet<string> = new Set([...GRADE_LABELS, ...ROW_TOTAL_WORDS]);

function isMarginal(place: Place, spot: Spot): boolean {
  if (spot.text.length > 30) return false;
  if (isFigureText(spot) || isGradeWord(spot.text) || ATTACHMENT.test(squeeze(spot.text))) return true;
  const { core, inlineValue } = place.view.label(spot.text);
  return inlineValue !== null || MARGINAL.has(core) || totalKind(place, spot) === 'strict';
}

const FIELDS = new Map<string, (typeof FIELD_WORDS)[number]['field']>();
for (const words of FIELD_WORDS) for (const label of words.exact) FIELDS.set(label, words.field);

/** 债券项目名称, 专项资金（项目）名称: whatever is said of the project's name. */
const PROJECT_NAME = /^.{1,8}(?:项目|专项资金|转移支付)名称$/;

/** 自治区主管部门, 区级预算单位名称: whose department and unit it is. */
const OF_WHOM = /^(?:项目|部门|地方|自治区|[省市州盟县区旗]{1,2}[级直]?)(?!项目$)/u;

export type FieldName = (typeof FIELD_WORDS)[number]['field'];

/** The field that a label names. The hint counts too: 专项（项目）名称 is 项目名称 and 专项名称. */
export function fieldOf(place: Place, spot: Spot): FieldName | null {
  if (spot.text.length > 200) return null;
  const label = place.view.label(spot.text);
  if (label.core === '' || label.core.length > 16) return null;
  return (
    FIELDS.get(label.core) ??
    FIELDS.get(label.core.replace(OF_WHOM, '')) ??
    (PROJECT_NAME.test(label.core) ? 'projectName' : null)
  );
}

const ACHIEVED: ReadonlySet<string> = new Set(GOAL_WORDS.achieved);
const GOAL = new RegExp(
  `^(?:${GOAL_WORDS.before.join('|')}){0,6}目标(?:内容|(?:实际)?(?:完成|实现|达成)(?:情况|结果|程度)?(?:综述|说明|概述)?)?$`,
);

/** 实际完成目标, 已实现的绩效目标. */
const REACHED = /^(?:全年|年度|本年)?(?:实际|已)?(?:完成|实现|达成)的?(?:绩效|年度|总体)?目标(?:情况)?$/;

/** Which side of the goals a label heads; 年度目标2 is 年度目标. */
export function goalSide(place: Place, spot: Spot): 'expected' | 'actual' | null {
  return spot.text.length > 60 ? null : goalSideOf(place.view.label(spot.text).core);
}

export function goalSideOf(core: string): 'expected' | 'actual' | null {
  return core.length < 2 || core.length > 24 ? null : sideOfGoal(core);
}

const sideOfGoal = remembered((core: string): 'expected' | 'actual' | null => {
  const label = core.replace(/(?:\d{1,2}|[一二三四五六七八九十])$/, '');
  if (ACHIEVED.has(label) || REACHED.test(label)) return 'actual';
  if (!GOAL.test(label)) return null;
  return /目标(?:内容)?$/.test(label) ? 'expected' : 'actual';
});

const GRADE_HEADS: ReadonlySet<string> = new Set(GRADE_LABELS);

/** 自评等级, 评价结果: what stands beside or below it is a grade. */
export function isGradeLabel(core: string): boolean {
  return GRADE_HEADS.has(core);
}

const GRADES = new Set(GRADE_WORDS);

/** 优 and 良好, with or without the band that they stand for behind them. */
export function isGradeWord(text: string): boolean {
  return (
    text.length <= 24 &&
    GRADES.has(
      withoutBand(squeeze(text))
        .replace(/[()]/g, '')
        .replace(/[级等]$/, ''),
    )
  );
}

export function isFigureText(spot: Spot): boolean {
  return spot.cell.kind === 'number' || looseNumber(spot.text) !== null;
}

/** True for words that head a column, so that they are no value of a field beside them. */
export function isColumnHead(place: Place, spot: Spot): boolean {
  return columnHits(place.view.label(spot.text)).some((hit) => hit.strength === 3);
}
