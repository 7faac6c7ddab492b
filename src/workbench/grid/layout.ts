/** Which cells the grid draws, and how far each reaches. Spans count visible rows and columns only. */
import { cellKey, type CellRange, type SheetGrid } from '../../core/grid';

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The last row and column that the cell covers, hidden ones included. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface GridLayout {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** One list a visible row, in column order; covered cells are left out. */
  readonly cells: readonly (readonly DrawnCell[])[];
  /** The first cell of the merged area that covers a cell, by `cellKey`. */
  readonly anchorOf: ReadonlyMap<number, number>;
  /** Rows that exist below what is drawn. */
  readonly hiddenBelow: number;
}

/** Room to type below and beside the table. */
const SPARE_ROWS = 2;
const SPARE_COLUMNS = 1;
const MOST_COLUMNS = 100;

function visible(from: number, to: number, hidden: ReadonlySet<number>): number[] {
  const shown: number[] = [];
  for (let index = from; index <= to; index += 1) if (!hidden.has(index)) shown.push(index);
  return shown;
}

function countBetween(sorted: readonly number[], from: number, to: number): number {
  return sorted.filter((index) => index >= from && index <= to).length;
}

/** `extent`: what has a look of its own, drawn as well. */
export function layoutOf(grid: SheetGrid, extent: CellRange | null, mostRows: number): GridLayout {
  const bottom = Math.max(grid.bounds?.bottom ?? 20, extent?.bottom ?? 0) + SPARE_ROWS;
  const right = Math.min(
    Math.max(grid.bounds?.right ?? 8, extent?.right ?? 0) + SPARE_COLUMNS,
    MOST_COLUMNS - 1,
  );
  const lastRow = Math.min(bottom, mostRows - 1);
  const rows = visible(0, lastRow, grid.hiddenRows);
  const columns = visible(0, right, grid.hiddenColumns);
  const merges = (grid.merges ?? []).filter((merge) => merge.top <= lastRow && merge.left <= right);
  const anchorOf = new Map<number, number>();
  const spans = new Map<number, DrawnCell>();
  for (const merge of merges) addMerge(merge, rows, columns, anchorOf, spans);
  const cells = rows.map((row) =>
    columns.flatMap((column): DrawnCell[] => {
      const key = cellKey(row, column);
      const span = spans.get(key);
      if (span !== undefined) return [span];
      return anchorOf.has(key)
        ? []
        : [{ row, column, rowSpan: 1, columnSpan: 1, lastRow: row, lastColumn: column }];
    }),
  );
  return { rows, columns, cells, anchorOf, hiddenBelow: Math.max(0, bottom - lastRow) };
}

/** The area is drawn at its first visible cell; a wholly hidden one is not drawn. */
function addMerge(
  merge: CellRange,
  rows: readonly number[],
  columns: readonly number[],
  anchorOf: Map<number, number>,
  spans: Map<number, DrawnCell>,
): void {
  const rowSpan = countBetween(rows, merge.top, merge.bottom);
  const columnSpan = countBetween(columns, merge.left, merge.right);
  if (rowSpan === 0 || columnSpan === 0) return;
  const anchor = cellKey(merge.top, merge.left);
  const firstRow = rows.find((row) => row >= merge.top) ?? merge.top;
  const firstColumn = columns.find((column) => column >= merge.left) ?? merge.left;
  for (const row of rows) {
    if (row < merge.top || row > merge.bottom) continue;
    for (const column of columns) {
      if (column >= merge.left && column <= merge.right) anchorOf.set(cellKey(row, column), anchor);
    }
  }
  spans.set(cellKey(firstRow, firstColumn), {
    row: merge.top,
    column: merge.left,
    rowSpan,
    columnSpan,
    lastRow: merge.bottom,
    lastColumn: merge.right,
  });
}
