/** A grid in a shape that forms are read in, and where each of its cells stands on the sheet. */
import {
  addressOfKey,
  boundsOfCells,
  cellKey,
  type CellAddress,
  type CellRange,
  type GridCell,
  type SheetGrid,
} from '../../grid';

export interface Reshaped {
  readonly grid: SheetGrid;
  /** From a cell of the grid to the cell of the sheet. */
  readonly back: (at: CellAddress) => CellAddress;
}

/** The grid with every cell moved; `null` for cells that have no place any more. */
export function reshaped(
  grid: SheetGrid,
  to: (at: CellAddress) => CellAddress | null,
  areaTo: (area: CellRange) => CellRange | null,
): SheetGrid {
  const cells = new Map<number, GridCell>();
  for (const [key, cell] of grid.cells) {
    const at = to(addressOfKey(key));
    if (at !== null) cells.set(cellKey(at.row, at.column), cell);
  }
  const merges = grid.merges?.flatMap((area) => areaTo(area) ?? []) ?? null;
  return { ...grid, cells, bounds: boundsOfCells(cells), merges };
}
