/** One sheet of an OpenDocument spreadsheet while it is read. Rows and cells say how often they stand there, and nothing of where. */
import {
  boundsOfCells,
  type CellRange,
  cellKey,
  COLUMN_LIMIT,
  type GridCell,
  ROW_LIMIT,
  type SheetGrid,
} from '../../core/grid';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';

interface Placed {
  readonly column: number;
  readonly cell: GridCell;
}

/** What stands in a place, how often it stands beside itself, and over how many rows and columns it is merged. */
export interface CellRun {
  readonly cell: GridCell | null;
  readonly times: number;
  readonly columns: number;
  readonly rows: number;
}

/** How many cells the workbook has so far. */
export interface CellCount {
  cells: number;
}

export class SheetBuilder {
  private readonly cells = new Map<number, GridCell>();
  private readonly merges: CellRange[] = [];
  /** First rows, and those behind the last ones. */
  private readonly hiddenRuns: (readonly [number, number])[] = [];
  private readonly hiddenColumns = new Set<number>();
  private row = 0;
  private column = 0;
  private nextColumn = 0;
  private inRow: Placed[] = [];

  constructor(
    readonly name: string,
    readonly style: string,
    private readonly isProtected: boolean,
    private readonly count: CellCount,
  ) {}

  addColumns(times: number, isHidden: boolean): void {
    const end = Math.min(this.nextColumn + times, COLUMN_LIMIT);
    if (isHidden) for (let at = this.nextColumn; at < end; at += 1) this.hiddenColumns.add(at);
    this.nextColumn = end;
  }

  /** Throws `Refusal` where there are more than a sheet or a workbook holds. */
  addCells({ cell, times, columns, rows }: CellRun): void {
    const { row, column } = this;
    this.column += times;
    if (columns > 1 || rows > 1) {
      const bottom = Math.min(row + rows, ROW_LIMIT) - 1;
      this.merges.push({
        top: row,
        left: column,
        bottom,
        right: Math.min(column + columns, COLUMN_LIMIT) - 1,
      });
    }
    if (cell === null) return;
    if (this.column > COLUMN_LIMIT) throw new Refusal('damaged', '', null, this.name);
    this.spend(times);
    for (let at = column; at < column + times; at += 1) this.inRow.push({ column: at, cell });
  }

  /** The last rows of a sheet often stand for all that there could be. */
  endRow(times: number, isHidden: boolean): void {
    const end = this.row + times;
    if (this.inRow.length > 0) {
      if (end > ROW_LIMIT) throw new Refusal('damaged', '', null, this.name);
      this.spend(this.inRow.length * (times - 1));
      for (let row = this.row; row < end; row += 1)
        for (const { column, cell } of this.inRow) this.cells.set(cellKey(row, column), cell);
    }
    if (isHidden) this.hiddenRuns.push([this.row, end]);
    this.row = end;
    this.column = 0;
    this.inRow = [];
  }

  private spend(cells: number): void {
    this.count.cells += cells;
    if (this.count.cells > LIMITS.cells) throw new Refusal('too-large', '', 'cells');
  }

  /** Those below the last cell are of no use, and may be all that there are. */
  private hiddenRows(bottom: number): Set<number> {
    const hidden = new Set<number>();
    for (const [from, end] of this.hiddenRuns)
      for (let row = from; row < Math.min(end, bottom + 1); row += 1) hidden.add(row);
    return hidden;
  }

  grid(index: number, isHidden: boolean): SheetGrid {
    const { name: sheet, isProtected, cells, merges, hiddenColumns } = this;
    const bounds = boundsOfCells(cells);
    return {
      sheet,
      index,
      visibility: isHidden ? 'hidden' : 'visible',
      isProtected,
      bounds,
      cells,
      merges,
      hiddenRows: this.hiddenRows(bounds?.bottom ?? -1),
      hiddenColumns,
    };
  }
}
