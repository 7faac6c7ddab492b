/** Grids of text cells: every cell of a document is text; the core reads the figures in it. */
import { type CellRange, type GridCell, type SheetGrid, textCell } from '../core/grid';
import { boundsOfCells, cellKey } from '../core/grid';
import { LIMITS } from './guard/limits';
import { Refusal } from './guard/refusal';

export function textGrid(
  sheet: string,
  index: number,
  cells: ReadonlyMap<number, GridCell>,
  /** `null` where the format cannot say. */
  merges: readonly CellRange[] | null,
): SheetGrid {
  return {
    sheet,
    index,
    visibility: 'visible',
    isProtected: false,
    bounds: boundsOfCells(cells),
    cells,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Cells of a document while it is read. */
export class TextCells {
  readonly all = new Map<number, GridCell>();

  /** A blank text is no cell. Throws `Refusal` above the limits. */
  add(row: number, column: number, text: string): void {
    if (row >= LIMITS.textRows) throw new Refusal('too-large', '', 'textRows');
    if (text === '') return;
    this.all.set(cellKey(row, column), textCell(text));
    if (this.all.size > LIMITS.cells) throw new Refusal('too-large', '', 'cells');
  }
}
