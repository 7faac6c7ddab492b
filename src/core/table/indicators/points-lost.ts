/**
 * Forms that write only what was taken off (分值 | 扣分): what is left of the points is the score. It is read at the cell of
 * what was taken off, and nothing is written there.
 */
import type { Header } from '../heads/headers';
import { Decimal } from '../../number';
import type { ColumnReading, IndicatorRow, TotalRow } from '../model';
import { type Figure, isBlankFigure, valueOf } from '../figure';
import type { Place } from '../place';
import type { SheetView } from '../sheet-view';
import { readLabel } from '../text';
import { words } from '../word-list';
import { textCell } from '../../grid';

const LOST: ReadonlySet<string> = new Set(
  words('扣分 扣分值 扣分数 扣减分 扣减分值 减分 失分 自评扣分 核减分'),
);

/** The column of what was taken off, where the form has points and no scores. */
export function lostColumn({ columns }: Header): ColumnReading | null {
  const has = (role: ColumnReading['role']): boolean => columns.some((column) => column.role === role);
  if (has('score') || has('reviewScore') || !has('weight')) return null;
  const lost = columns.filter(({ role, label }) => role === 'ignored' && LOST.has(readLabel(label).core));
  return lost.length === 1 ? (lost[0] ?? null) : null;
}

/** Where some rows say what they lost, a blank beside a result has lost nothing. */
export function withScoresLeft(
  { view }: Place,
  column: ColumnReading,
  rows: readonly IndicatorRow[],
): IndicatorRow[] {
  const isUsed = rows.some(({ row }) => view.numberIn(row, column) !== null);
  return rows.map((row) => {
    if (!isUsed || row.kind === 'placeholder') return row;
    const isDone = !isBlankFigure(row.actual);
    const lost = view.numberIn(row.row, column) ?? (isDone ? 0 : null);
    return { ...row, score: scoreLeft(view, column, row.row, row.weight, lost) };
  });
}

/** The sum row says what all rows lost together, or what they won: nobody loses more than half of all points. */
export function withTotalLeft({ view }: Place, column: ColumnReading, total: TotalRow): TotalRow {
  const { weight } = total;
  if (total.score !== null || weight === null) return total;
  const { row } = weight.address;
  const [most, stated] = [valueOf(weight), view.numberIn(row, column)];
  if (most === null || stated === null) return total;
  const isWon = most.lessThan(Math.abs(stated) * 2);
  return {
    ...total,
    score: isWon ? view.figure(row, column.left, total) : scoreLeft(view, column, row, weight, stated),
  };
}

function scoreLeft(
  view: SheetView,
  column: ColumnReading,
  row: number,
  weight: Figure | null,
  lost: number | null,
): Figure | null {
  const most = valueOf(weight);
  if (most === null || lost === null || weight?.address.row !== row) return null;
  const score = most.minus(new Decimal(lost).abs());
  if (score.isNegative()) return null;
  const text = score.toFixed();
  return {
    ...view.figure(row, column.left, column),
    cell: textCell(text),
    isInline: true,
  };
}
