/** What is to be written into one sheet, cut into blocks that the client library sends in one piece. */
import { groupsOf } from '../../core/groups';
import type { CellEdit } from '../../core/edit';
import type { CellRange } from '../../core/grid';
import type { FailureCode, NotWritten } from '../workbook';
import { CELLS_PER_BLOCK, cellCount } from './areas';
import type { LoadedArrays, LoadedCell } from './arrays';
import { cellOf } from './arrays';
import { inputOf } from './cell-input';
import type { CellInput } from './cell-input';

export interface Block {
  readonly range: CellRange;
  readonly edits: readonly CellEdit[];
}

export interface SheetPlan {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  readonly blocks: readonly Block[];
}

/** Sheets in the order in which they appear in the edits. */
export function planSheets(edits: readonly CellEdit[]): SheetPlan[] {
  return [...groupsOf(edits, ({ sheet }) => sheet)].map(([sheet, own]) => planOf(sheet, own));
}

export function planOf(sheet: string, edits: readonly CellEdit[]): SheetPlan {
  return { sheet, edits, blocks: blocksOf(edits) };
}

/** One block around all edits of a sheet where that is small enough, else row by row as many as fit. */
function blocksOf(edits: readonly CellEdit[]): Block[] {
  const sorted = [...edits].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const blocks: { range: CellRange; edits: CellEdit[] }[] = [];
  for (const edit of sorted) {
    const { row, column } = edit.cell;
    const last = blocks.at(-1);
    const grown = last === undefined ? null : including(last.range, row, column);
    if (last !== undefined && grown !== null && cellCount(grown) <= CELLS_PER_BLOCK) {
      last.range = grown;
      last.edits.push(edit);
    } else {
      blocks.push({ range: { top: row, left: column, bottom: row, right: column }, edits: [edit] });
    }
  }
  return blocks;
}

function including(range: CellRange, row: number, column: number): CellRange {
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

export function cellsOf(plan: SheetPlan): number {
  return plan.blocks.reduce((sum, block) => sum + cellCount(block.range), 0);
}

/** A block with `null` for every cell that is to be left alone; `null` in place of the block where nothing is to be set. */
export function withHoles<T>(block: Block, of: (edit: CellEdit) => T | null): (T | null)[][] | null {
  const rows = block.range.bottom - block.range.top + 1;
  const columns = block.range.right - block.range.left + 1;
  const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, (): T | null => null));
  let used = false;
  for (const edit of block.edits) {
    const value = of(edit);
    const row = matrix[edit.cell.row - block.range.top];
    if (row === undefined || value === null) continue;
    row[edit.cell.column - block.range.left] = value;
    used = true;
  }
  return used ? matrix : null;
}

export function contentBlock(block: Block): (CellInput | null)[][] | null {
  return withHoles(block, (edit) => inputOf(edit.after));
}

export function cellIn(block: Block, arrays: LoadedArrays, edit: CellEdit): LoadedCell {
  return cellOf(arrays, edit.cell.row - block.range.top, edit.cell.column - block.range.left);
}

export function refused(edits: readonly CellEdit[], code: FailureCode, detail: string): NotWritten[] {
  return edits.map((edit) => ({ edit, code, detail }));
}
