/** Totals and grades within words: 总分：95分（优） in one cell, in a line of its own, in a sentence. */
import { ROW_TOTAL_WORDS } from '../vocabulary';
import type { Figure } from '../figure';
import { type Place, isFigureText } from '../place';
import type { Spot } from '../sheet-view';
import type { TotalRow } from '../model';
import { columnHits } from '../heads/label-roles';
import { looseNumber, readLabel, squeeze } from '../text';
import { isListOfGrades, tickedGrade } from './ticked';

const STATED_TOTALS = new Set<string>(ROW_TOTAL_WORDS.filter((word) => word !== '得分'));

/** 100分；自评等级：优 and 95分（优） say more than the score; the score comes first. */
const STATED_SCORE = /^[^;；,，、。\s（(]+/u;
const STATED_GRADE = /(?:等级|等次|评级|结论|结果)?[:：为]?(?<grade>[优良中差][秀好等]?|不?合格)[)）。]?$/u;

/** 总分：95分 in one cell; `null` where what follows the colon is no figure. */
export function inlineTotal(place: Place, label: Spot, value: string): TotalRow | null {
  const points = STATED_SCORE.exec(value.slice(0, 40))?.[0] ?? '';
  if (looseNumber(points) === null) return null;
  const score = place.view.inlineFigure(label, points);
  return { label: score.evidence.label, labelCell: score.address, weight: null, score, reviewScore: null };
}

/** The grade that stands behind the score in the same cell. */
export function inlineGrade(place: Place, label: Spot, value: string): Figure | null {
  const grade = gradeBehind(value);
  return grade === null ? null : place.view.inlineFigure(label, grade);
}

/** □优 ☑良 □中 □差 */
const CHOICES = /[[(]?[□○☐◯☑✓✔√■☒●◉▣优良]/u;

function gradeBehind(value: string): string | null {
  const rest = squeeze(value.slice(0, 60).replace(STATED_SCORE, ''));
  const choices = rest.slice(Math.max(rest.search(CHOICES), 0));
  if (isListOfGrades(choices)) return tickedGrade(choices);
  return STATED_GRADE.exec(rest)?.groups?.['grade'] ?? null;
}

/** 95（优） in the column of the scores; `null` where a cell states only one of them. */
export function scoreAndGrade(
  { view }: Place,
  spot: Spot,
  label: string,
): { readonly score: Figure; readonly grade: Figure } | null {
  const points = STATED_SCORE.exec(spot.text.slice(0, 40))?.[0] ?? '';
  const grade = gradeBehind(spot.text);
  if (grade === null || looseNumber(points) === null) return null;
  return { score: view.inlineFigure(spot, points, label), grade: view.inlineFigure(spot, grade, label) };
}

/** Words of a column head that name the whole form's score where a figure follows in their own cell; 得分 alone may be a part's. */
export function isStatedTotal(place: Place, spot: Spot): boolean {
  if (spot.text.length > 60) return false;
  const { core, inlineValue } = place.view.label(spot.text);
  return inlineValue !== null && STATED_TOTALS.has(core) && inlineTotal(place, spot, inlineValue) !== null;
}

/** （自评得分：95分；等级：优） behind the title or in a line of its own, or the same in a short sentence; 总分 there can be the most that there is. */
export function statedTotal(
  place: Place,
  spot: Spot,
): { readonly total: TotalRow; readonly grade: Figure | null } | null {
  if (spot.cell.kind !== 'text' || spot.text.length > 100) return null;
  for (const hint of place.view.label(spot.text).hints) {
    const { core, inlineValue } = readLabel(hint);
    if (inlineValue === null || !(STATED_TOTALS.has(core) || /^(?:自评|综合).*(?:得分|总分)$/u.test(core)))
      continue;
    const total = inlineTotal(place, spot, inlineValue);
    if (total !== null) return { total, grade: inlineGrade(place, spot, inlineValue) };
  }
  if (place.view.label(spot.text).inlineValue !== null) return null;
  const sentence = squeeze(spot.text.slice(0, 60));
  const said = OF_ANOTHER.test(sentence) ? null : (BARE_TOTAL.exec(sentence) ?? IN_A_SENTENCE.exec(sentence));
  const [points, rest] = [said?.groups?.['points'], said?.groups?.['rest'] ?? ''];
  const total = points === undefined ? null : inlineTotal(place, spot, points);
  return total === null ? null : { total, grade: inlineGrade(place, spot, `${points ?? ''};${rest}`) };
}

/** 上年自评得分, 财政复核综合得分. */
const OF_ANOTHER = /上年|上一?年度|去年|往年|复核|审核|财政|主管|第三方|专家/u;

/** 总分96.8; 总分100 may be the most that there is. */
const BARE_TOTAL = /^总(?:得|评)?分为?(?<points>\d{1,2}(?:\.\d{1,4})?)分?$/u;

/** 自评综合得分98分，评价等级为优; 得分90分以上为优 is a rule. */
const IN_A_SENTENCE =
  /(?:自评|综合)(?:综合|总)?(?:得分|评分|总分)为?:?(?<points>\d{1,3}(?:\.\d{1,4})?)分?(?:[,;、。)](?<rest>.{0,30}))?$/u;

/** 自评得分 | 95 beside the names: the same words above the blocks, with a figure right of them and no money in the row. */
export function isTotalInHead({ view, left, right }: Place, spot: Spot): boolean {
  if (spot.text.length > 20 || !STATED_TOTALS.has(view.label(spot.text).core)) return false;
  const spots = view.spots(spot.row, left, right);
  const value = spots.find((each) => each.column > spot.column);
  return (
    value !== undefined &&
    isFigureText(value) &&
    !spots.some((each) => columnHits(view.label(each.text)).some(({ family }) => family === 'fund'))
  );
}
