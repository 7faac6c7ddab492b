/** A header: the heads of one block, and how well their roles make one. */
import type { CellRange } from '../../grid';
import type { HeaderFamily } from './claims';
import type { Column } from './columns';
import type { FormBlockKind } from '../taught/form-description';
import { NAME_ROLES } from './label-roles';
import type { Leaf } from './leaf';
import type { ColumnReading, ColumnRole } from '../model';
import type { SheetView } from '../sheet-view';
import { looseNumber } from '../text';

/** The area is that of all heads, unread ones included. */
export interface Header extends CellRange {
  readonly family: HeaderFamily;
  readonly columns: readonly Column[];
  readonly leaves: readonly Leaf[];
  /** The kind of block that a taught form makes of it; `null` where the vocabulary decided. */
  readonly taught: FormBlockKind | null;
}

const INDICATOR_FIGURES: readonly ColumnRole[] = [
  'target',
  'initialTarget',
  'actual',
  'weight',
  'score',
  'reviewScore',
  'progress',
];

/** How well the roles make a header of that kind; 0 where they make none. */
export function headerScore(
  columns: Iterable<Pick<ColumnReading, 'role' | 'certainty'>>,
  family: HeaderFamily,
): number {
  const sure = new Map<ColumnRole, number>();
  for (const column of columns) {
    if (column.role === 'ignored') continue;
    sure.set(column.role, column.certainty === 'sure' ? 3 : column.certainty === 'likely' ? 2 : 1);
  }
  const has = (role: ColumnRole): boolean => sure.has(role);
  let points = 0;
  for (const value of sure.values()) points += value;
  if (family === 'fund') {
    const budget = has('adjustedBudget') || has('initialBudget') || has('declaredBudget');
    return has('executed') && budget ? points : 0;
  }
  const names = NAME_ROLES.filter(has).length;
  const figures = INDICATOR_FIGURES.filter(has).length;
  if (names === 0) return 0;
  if (figures >= 2) return points;
  // A list of targets only: the levels have to speak for it.
  return names >= 2 && figures === 1 ? points : 0;
}

export function totalScore(headers: readonly Header[]): number {
  return headers.reduce((all, { columns, family }) => all + headerScore(columns, family), 0);
}

/** A row of column heads has words, hardly any figures. */
export function looksLikeHeads(view: SheetView, row: number, left: number, right: number): boolean {
  let words = 0;
  let figures = 0;
  for (const spot of view.spots(row, left, right)) {
    if (spot.cell.kind === 'number' || looseNumber(spot.text) !== null) figures += 1;
    else words += 1;
  }
  return words > 0 && figures * 4 <= words;
}
