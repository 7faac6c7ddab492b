/** Rows among the indicators that sum some of them up: totals, sub-totals, sections with points of their own. */
import { isStatedTotal } from '../around/stated-total';
import type { RoleColumns } from '../heads/role-columns';
import type { ColumnRole, IndicatorRow } from '../model';
import { totalKind, type Place } from '../place';
import type { Spot } from '../sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, squeeze } from '../text';
import { ROW_TOTAL_WORDS } from '../vocabulary';
import type { LevelRow } from './level-rows';
import { namesExecution } from './row-kind';
import { isSameSum, weightsOf, WHOLE } from '../sums';
import { isBlankFigure, isFilledFigure, numberOf, valueOf } from '../figure';

export interface SumRow {
  /** `execution`: the score of the fund block written once more. */
  readonly kind: 'subtotal' | 'section' | 'sum' | 'execution' | LevelRow['level'];
  readonly row: number;
  readonly spot: Spot;
  /** How many indicators of the block stood above it. */
  readonly before: number;
}

/** The label of a sum with its kind; `strict` is the total of the form. */
export interface SumLabel {
  readonly kind: 'strict' | 'lenient' | 'subtotal';
  readonly spot: Spot;
}

const NAMES = ['level1', 'level2', 'level3'] as const;

/** A row of the block with what stands in it. */
interface BlockRow {
  readonly place: Place;
  readonly columns: RoleColumns;
  readonly row: number;
  readonly spots: readonly Spot[];
}

/** `above`: the indicators of the block so far. */
export function sumLabel(row: BlockRow, above: readonly IndicatorRow[]): SumLabel | null {
  return sumByLabel(row) ?? sumByWords(row, above);
}

const VALUES = ['target', 'actual'] as const;
/** Points that closed up to the left can stand for values beside 总分. */
const OF_INDICATOR = [...VALUES, 'weight', 'score'] as const;

/** — in a row of a sum, or its label once more. */
function isMark({ text }: Spot, label: Spot): boolean {
  return text === label.text || PLACEHOLDER_MARKS.has(squeeze(text.slice(0, 10)));
}

/** A label of a sum among the first words of the row. */
function sumByLabel({ place, columns, row, spots }: BlockRow): SumLabel | null {
  for (const spot of spots.slice(0, 6)) {
    if (spot.cell.kind === 'number') continue;
    const kind =
      totalKind(place, spot) ??
      (isStatedTotal(place, spot) ? 'strict' : null) ??
      (spot === spots[0] ? rowTotalKind(place, columns, row, spot) : null);
    if (kind === null) continue;
    // An indicator can be called 合计 or 综合得分; then it has a target and an actual value of its own.
    const own = (role: ColumnRole): boolean => {
      const cell = columns.spot(row, role);
      return cell !== null && cell.row === row && cell.column !== spot.column && !isMark(cell, spot);
    };
    const isOneText = columns.spot(row, 'target')?.text === columns.spot(row, 'score')?.text;
    if (kind === 'strict' ? !isOneText && OF_INDICATOR.every(own) : VALUES.every(own)) return null;
    return { kind, spot };
  }
  return null;
}

const ROW_TOTALS: ReadonlySet<string> = new Set(ROW_TOTAL_WORDS);

/** 自评得分 || 100 | 99.4: the words of a column head in front of a row that has neither name, target nor result. */
function rowTotalKind(place: Place, columns: RoleColumns, row: number, spot: Spot): 'strict' | null {
  if (spot.text.length > 20 || !ROW_TOTALS.has(place.view.label(spot.text).core)) return null;
  const score = columns.spot(row, 'score');
  return isFreeOfValues(columns, row, spot) &&
    score !== null &&
    score.row === row &&
    looseNumber(score.text) !== null
    ? 'strict'
    : null;
}

/** Nothing but the label itself names the row or stands for a target or a result. */
function isFreeOfValues(columns: RoleColumns, row: number, label: Spot): boolean {
  return (['level3', 'target', 'actual'] as const).every((role) => {
    const cell = columns.spot(row, role);
    return cell === null || cell.row !== row || cell.column === label.column;
  });
}

/** 指标合计 || 90 | 89.5, 产出指标得分 || 50 | 48: words of a sum in front of nothing but points. */
function sumByWords(
  { place, columns, row, spots }: BlockRow,
  above: readonly IndicatorRow[],
): SumLabel | null {
  const [spot] = spots;
  if (spot === undefined || above.length < 2 || spot.row !== row || spot.text.length > 40) return null;
  const { core } = place.view.label(spot.text);
  if (!SUM_WORDS.test(core) || namesExecution(core) || !isFreeOfValues(columns, row, spot)) return null;
  // An indicator can be called 测评得分; a sum stands in front of the names or across them.
  const names = columns.column('level3');
  if (names !== undefined && spot.column >= names.left && spot.range.right <= names.right) return null;
  const [weight, score] = (['weight', 'score'] as const).map((role) => {
    const cell = columns.spot(row, role);
    return cell?.row === row ? numberOf(cell.cell) : null;
  });
  if (weight == null || score == null) return null;
  return { kind: isSameSum(weight, weightsOf(above)) ? 'lenient' : 'subtotal', spot };
}

const SUM_WORDS = /[合总小共]计|得分$|评分$|汇总/u;

/**
 * 90 | 90 below the heads, 100 | 98 below the rows, as programs write a sum without a name: points and nothing else, in front of all
 * rows, all points of a form, or what the rows above come to.
 */
export function namelessSum(
  { row, kind, level1, level2, level3, target, actual, weight, score }: IndicatorRow,
  above: readonly IndicatorRow[],
): 'strict' | 'lenient' | null {
  const names = [level1, level2, level3].filter((name) => name !== null);
  const points = valueOf(weight)?.toNumber() ?? null;
  if (kind !== 'indicator' || points === null || names.some(({ address }) => address.row === row))
    return null;
  if ([target, actual].some(isFilledFigure) || isBlankFigure(score)) return null;
  if (above.length > 1 && isSameSum(points, WHOLE)) return 'strict';
  const isSum = above.length > 1 && isSameSum(points, weightsOf(above));
  return names.length === 0 || isSum ? 'lenient' : null;
}

/** The name of a section in its own row. */
export function sectionLabel(columns: RoleColumns, row: number, spots: readonly Spot[]): Spot | null {
  if (!isSection(columns, row, spots)) return null;
  const names = NAMES.map((name) => columns.spot(row, name));
  return names.find((spot) => spot?.row === row) ?? null;
}

/** 投入： 20 18.52 — one name that covers or replaces all name columns, a weight, and neither target nor actual. */
function isSection(columns: RoleColumns, row: number, spots: readonly Spot[]): boolean {
  const names = spots.filter((spot) => NAMES.some((name) => covers(columns, name, spot)));
  const only = names[0];
  if (only === undefined || names.length !== 1) return false;
  const present = NAMES.filter((name) => columns.column(name) !== undefined);
  if (present.length < 2) return false;
  const last = columns.column(present[present.length - 1] ?? 'level3');
  if (last === undefined || (only.column >= last.left && only.range.right <= last.right)) return false;
  const lower = columns.spot(row, 'level3');
  if (lower !== null && lower !== only && lower.column !== only.column) return false;
  if (columns.spot(row, 'target') !== null && !covers(columns, 'target', only)) return false;
  if (columns.spot(row, 'actual') !== null && !covers(columns, 'actual', only)) return false;
  const weight = columns.spot(row, 'weight');
  return weight !== null && looseNumber(weight.text) !== null;
}

function covers(columns: RoleColumns, role: ColumnRole, spot: Spot): boolean {
  const column = columns.column(role);
  return column !== undefined && spot.column <= column.right && spot.range.right >= column.left;
}
