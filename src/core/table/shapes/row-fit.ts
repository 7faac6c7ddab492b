/** How well the cells of a row suit the heads above them, were the row moved to the right. */
import { NAME_ROLES } from '../heads/label-roles';
import { pointsInCell } from '../heads/points-in-cell';
import type { ColumnReading, ColumnRole, IndicatorBlock } from '../model';
import { isFigureText } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, squeeze, readLabel } from '../text';

export interface Fit {
  /** Cells that cannot be what their head says. */
  readonly bad: number;
  /** Cells that are what their head says and what few others would be. */
  readonly good: number;
}

/** The columns of names from left to right: a row begins under one of them. */
export function nameColumns({ columns }: IndicatorBlock): readonly number[] {
  return columns
    .filter(({ role }) => role === 'group' || NAME_ROLES.includes(role))
    .map(({ left }) => left)
    .sort((a, b) => a - b);
}

/** The columns in which a row can begin: levels can have heads that nobody knows. */
export function columnsUpTo({ columns }: IndicatorBlock, last: number): readonly number[] {
  return columns.flatMap(({ left }) => (left <= last ? [left] : [])).sort((a, b) => a - b);
}

/** `null` where a cell would stand right of all heads. */
export function fitOf(view: SheetView, { columns }: IndicatorBlock, row: number, by: number): Fit | null {
  const last = Math.max(...columns.map(({ right }) => right));
  let [bad, good] = [0, 0];
  const points = new Map<ColumnRole, number>();
  for (const spot of view.spots(row)) {
    const at = spot.column + by;
    if (at > last) return null;
    const role = roleAt(columns, at);
    if (role === null) continue;
    const answer = answerOf(role, spot);
    if (answer === 'bad') bad += 1;
    else if (answer === 'good') good += 1;
    const figure = looseNumber(spot.text);
    if (figure !== null) points.set(role, figure);
  }
  const [weight, score] = [points.get('weight'), points.get('score')];
  // Shares of one stand beside marks out of a hundred.
  if (weight !== undefined && score !== undefined && weight >= 1 && score > weight) bad += 1;
  return { bad, good };
}

function roleAt(columns: readonly ColumnReading[], at: number): ColumnRole | null {
  return columns.find(({ left, right }) => at >= left && at <= right)?.role ?? null;
}

/** ≥95%, 810人次: no name begins so. */
export const VALUE = /^[≥≤><=]*\d+(?:\.\d+)?(?:[^\d.、)）年月日].{0,3})?$/u;
const SIGN = /^[^\p{L}\p{N}%☑✓✔√■☒●]{1,2}$/u;
/** 定性 stands where the sign of a target in words would. */
const NO_FIGURE = /^\p{L}{1,3}$/u;

function answerOf(role: ColumnRole, spot: Spot): 'good' | 'bad' | null {
  const text = squeeze(spot.text.slice(0, 20));
  if (PLACEHOLDER_MARKS.has(text)) return null;
  switch (role) {
    case 'level1':
    case 'level2':
    case 'group':
    case 'level3':
      return VALUE.test(text) || SIGN.test(text) ? 'bad' : null;
    case 'weight':
    case 'score':
    case 'reviewScore':
      // Weights are told in percent too, as targets are.
      if (isFigureText(spot)) return text.endsWith('%') ? null : 'good';
      return pointsInCell(spot.text) === null ? 'bad' : 'good';
    case 'operator':
      if (SIGN.test(text)) return 'good';
      return NO_FIGURE.test(text) ? null : 'bad';
    case 'explanation':
      return isFigureText(spot) ? 'bad' : null;
    default:
      return SIGN.test(text) ? 'bad' : null;
  }
}

const BESIDE_POINTS: readonly (ColumnRole | null)[] = ['weight', 'score', 'reviewScore', 'ignored', null];

/** By how many columns 总分 | 100 | 98 stands too far left of the points; `null` where its figures are no points or suit no place. */
export function shiftOfPoints(view: SheetView, { columns }: IndicatorBlock, row: number): number | null {
  const [label, ...rest] = view.spots(row);
  const needed = (['weight', 'score'] as const).filter((role) => columns.some((each) => each.role === role));
  if (label === undefined || rest.length < needed.length || !rest.every(isFigureText)) return null;
  const last = Math.max(...columns.map(({ right }) => right));
  const most = last - (rest[rest.length - 1]?.column ?? last);
  for (let by = 0; by <= most; by += 1) {
    const roles = rest.map(({ column }) => roleAt(columns, column + by));
    if (roles.every((role) => BESIDE_POINTS.includes(role)) && needed.every((role) => roles.includes(role)))
      return by;
  }
  return null;
}

/** 质量指标12分 is 质量指标. */
export function coreWithoutPoints(text: string): string {
  return text.length > 60 ? '' : readLabel(text).core.replace(/\d{1,3}(?:\.\d+)?分$/u, '');
}

export function leftOf(columns: readonly ColumnReading[], role: ColumnRole): number | null {
  return columns.find((column) => column.role === role)?.left ?? null;
}
