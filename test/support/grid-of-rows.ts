/** Small grids written as text, for tests: cells parted by "|", one line a row. */
import { cellKey, parseRange, type CellRange, type GridCell, type SheetGrid } from '../../src/core/grid';
import { BLANK_SHEET, typedCell } from './blank-sheet';

export interface GridWishes {
  /** Merged areas such as "A1:C1"; `null` for a sheet whose merges were not read. */
  readonly merges?: readonly string[] | null;
  readonly sheet?: string;
}

/** "⏎" stands for a line break within a cell, an empty part for a blank cell. */
export function gridOfRows(rows: string, wishes: GridWishes = {}): SheetGrid {
  const cells = new Map<number, GridCell>();
  let bounds: CellRange | null = null;
  rows
    .replace(/^\n/, '')
    .replace(/\n *$/, '')
    .split('\n')
    .forEach((line, row) => {
      line.split('|').forEach((part, column) => {
        const text = part.trim().replace(/⏎/g, '\n');
        if (text === '') return;
        cells.set(cellKey(row, column), typedCell(text));
        bounds = {
          top: Math.min(bounds?.top ?? row, row),
          left: Math.min(bounds?.left ?? column, column),
          bottom: row,
          right: Math.max(bounds?.right ?? column, column),
        };
      });
    });
  return {
    ...BLANK_SHEET,
    sheet: wishes.sheet ?? '自评表',
    bounds,
    cells,
    merges:
      wishes.merges === null
        ? null
        : (wishes.merges ?? []).flatMap((range) => {
            const parsed = parseRange(range);
            return parsed === null ? [] : [parsed];
          }),
  };
}
