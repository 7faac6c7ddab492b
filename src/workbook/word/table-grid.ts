/** One Word table as a grid while it is being read: gridSpan goes right, vMerge goes down. */
import type { CellRange, SheetGrid } from '../../core/grid';
import { TextCells, textGrid } from '../text-grid';

/** Word itself stops at 63 columns; what a file declares beyond is not believed. */
const MOST_COLUMNS = 256;

interface OpenMerge {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

export type VerticalMerge = 'none' | 'restart' | 'continue';

export class TableGrid {
  private readonly cells = new TextCells();
  private readonly merges: CellRange[] = [];
  private readonly open = new Map<number, OpenMerge>();
  private row = -1;
  private column = 0;
  /** How many columns the rows have at most, blank ones included. */
  columns = 0;

  /** `above`: the paragraphs right above the table. `isNear`: another table stands above them, and no sentence between. */
  constructor(
    private readonly above: readonly string[] = [],
    readonly isNear = false,
  ) {}

  startRow(skipped: number): void {
    this.row += 1;
    this.column = Math.min(skipped, MOST_COLUMNS);
  }

  skip(columns: number): void {
    this.column = Math.min(this.column + columns, MOST_COLUMNS);
  }

  addCell(text: string, span: number, merge: VerticalMerge): void {
    const left = this.column;
    const right = Math.min(left + Math.max(span, 1), MOST_COLUMNS) - 1;
    this.column = right + 1;
    this.columns = Math.max(this.columns, this.column);
    if (right < left) return;
    const above = this.open.get(left);
    if (
      merge === 'continue' &&
      above !== undefined &&
      above.right === right &&
      above.bottom === this.row - 1
    ) {
      above.bottom = this.row;
      return;
    }
    this.close(left);
    this.open.set(left, { top: this.row, left, bottom: this.row, right });
    this.cells.add(this.row, left, text);
  }

  private close(left: number): void {
    const merge = this.open.get(left);
    if (merge === undefined) return;
    if (merge.bottom > merge.top || merge.right > merge.left) this.merges.push({ ...merge });
    this.open.delete(left);
  }

  grid(sheet: string, index: number): SheetGrid {
    for (const left of [...this.open.keys()]) this.close(left);
    const grid = textGrid(sheet, index, this.cells.all, this.merges);
    return this.above.length === 0 ? grid : { ...grid, above: this.above };
  }
}
