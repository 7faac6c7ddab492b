/** Several cells chosen together. Rows and columns that are hidden, and cells that a merged area covers, are not among them. */
import type { Table } from '../../core/table/model';
import {
  rangeAround,
  rangeContains,
  type CellAddress,
  type CellRange,
  type SheetGrid,
} from '../../core/grid';

function touches(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export const ofCell = ({ row, column }: CellAddress): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function within(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** From one cell to another, with merged areas whole. */
export function rangeBetween({ merges }: SheetGrid, from: CellAddress, to: CellAddress): CellRange {
  let range = rangeAround(ofCell(from), ofCell(to));
  for (;;) {
    const wider = (merges ?? []).filter((merge) => touches(range, merge)).reduce(rangeAround, range);
    if (sameRange(wider, range)) return range;
    range = wider;
  }
}

/** The table that the cell belongs to, else all that the sheet holds; where the table is chosen already, all as well. */
export function wholeOf(
  grid: SheetGrid,
  tables: readonly Pick<Table, 'range'>[],
  { row, column }: CellAddress,
  chosen: CellRange | null,
): CellRange | null {
  const own = tables.find(({ range }) => rangeContains(range, row, column))?.range;
  return own === undefined || (chosen !== null && sameRange(own, chosen)) ? grid.bounds : own;
}

export interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function between(from: number, to: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
    (index) => !hidden.has(index),
  );
}

export function shownIn({ hiddenRows, hiddenColumns }: SheetGrid, range: CellRange): Shown {
  return {
    rows: between(range.top, range.bottom, hiddenRows),
    columns: between(range.left, range.right, hiddenColumns),
  };
}

/** More cells are no part of a document and no column of scores, and keep the page still. */
const MOST_CELLS = 200_000;

/** Whether so much is neither copied nor filled. */
export function isTooLarge(grid: SheetGrid, range: CellRange): boolean {
  const { rows, columns } = shownIn(grid, range);
  return rows.length * columns.length > MOST_CELLS;
}

/** Merged areas with as much of each as the range holds. */
export function mergesIn(
  { merges }: SheetGrid,
  range: CellRange,
): readonly { readonly area: CellRange; readonly held: CellRange }[] {
  return (merges ?? [])
    .filter((area) => touches(range, area))
    .map((area) => ({ area, held: within(area, range) }));
}

export function countIn(grid: SheetGrid, range: CellRange): number {
  const area = (of: CellRange): number => {
    const { rows, columns } = shownIn(grid, of);
    return rows.length * columns.length;
  };
  return mergesIn(grid, range).reduce((count, { held }) => count - Math.max(0, area(held) - 1), area(range));
}
