/** How far the text of a cell runs over empty cells beside it, as it does in Excel. */
import { cellKey, type GridCell, type SheetGrid } from '../../core/grid';
import type { CellLook, SheetPresentation } from '../../workbook/presentation';
import type { GridLayout } from './layout';

/** Pixels beyond the cell. */
export interface Room {
  readonly left: number;
  readonly right: number;
  /** Brings a centred text over the middle of its own cell. */
  readonly shift: number;
}

/** Of the size: about as wide as figures and Latin letters are. */
const NARROW = 0.6;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 6;
const INDENT = 9;
/** More than a screen shows. */
const MOST_LETTERS = 300;
const FULL_WIDTH = /[\u1100-\uffff]/;

/** About how much wider than the cell the text is; not above zero where it fits. */
function excess(text: string, { font, alignment }: CellLook, width: number): number {
  const size = font.size * PIXELS_PER_POINT;
  let needed = PADDING + alignment.indent * INDENT;
  for (const letter of text.slice(0, MOST_LETTERS)) needed += FULL_WIDTH.test(letter) ? size : size * NARROW;
  return Math.ceil(needed - width);
}

/** Text runs on; numbers, what is broken into lines, turned or spread does not. */
function runs({ alignment }: CellLook, cell: GridCell): boolean {
  const { horizontal, wrap, rotation } = alignment;
  const isSpread = horizontal === 'justify' || horizontal === 'distributed' || horizontal === 'fill';
  return cell.kind === 'text' && !wrap && rotation === 0 && !isSpread && !cell.text.includes('\n');
}

/** By `cellKey`. */
export interface RunningTexts {
  /** Only cells whose text has somewhere to run to. */
  readonly rooms: ReadonlyMap<number, Room>;
  /** Cells at whose right side a text runs through: the grid has no line there. */
  readonly crossed: ReadonlySet<number>;
}

export function runningTexts(
  grid: SheetGrid,
  presentation: SheetPresentation,
  layout: GridLayout,
): RunningTexts {
  const { looks, defaultLook, columnWidths, defaultColumnWidth } = presentation;
  const widthOf = (column: number): number => columnWidths.get(column) ?? defaultColumnWidth;
  const rooms = new Map<number, Room>();
  const crossed = new Set<number>();
  /** Of the empty cells beside a cell, in steps of `by`; merged ones are in the way, empty or not. */
  const free = (row: number, column: number, by: 1 | -1): number => {
    let room = 0;
    for (let at = layout.columns.indexOf(column) + by; ; at += by) {
      const next = layout.columns[at];
      // Beyond the last column there is nothing.
      if (next === undefined) return by === 1 ? Infinity : room;
      const key = cellKey(row, next);
      const cell = grid.cells.get(key);
      const isEmpty = cell === undefined || (cell.kind === 'blank' && cell.formula === null);
      if (!isEmpty || layout.anchorOf.has(key)) return room;
      room += widthOf(next);
    }
  };
  const cross = (row: number, column: number, by: 1 | -1, reach: number): void => {
    let rest = reach;
    for (let at = layout.columns.indexOf(column); rest > 0; at += by) {
      const left = layout.columns[by === 1 ? at : at - 1];
      if (left === undefined) return;
      crossed.add(cellKey(row, left));
      rest -= widthOf(layout.columns[at + by] ?? left);
    }
  };
  for (const row of layout.cells) {
    for (const { row: line, column } of row) {
      const key = cellKey(line, column);
      if (layout.anchorOf.has(key)) continue;
      const cell = grid.cells.get(key);
      const look = looks.get(key) ?? defaultLook;
      if (cell === undefined || !runs(look, cell)) continue;
      const needed = excess(cell.text, look, widthOf(column));
      if (needed <= 0) continue;
      const { horizontal } = look.alignment;
      const isCentred = horizontal === 'center';
      const left = isCentred || horizontal === 'right' ? Math.min(needed, free(line, column, -1)) : 0;
      const right = horizontal === 'right' ? 0 : Math.min(needed, free(line, column, 1));
      if (left + right === 0) continue;
      rooms.set(key, { left, right, shift: isCentred ? (left - right) / 2 : 0 });
      // A centred text runs half as far to either side.
      const most = isCentred ? needed / 2 : needed;
      cross(line, column, -1, Math.min(most, left));
      cross(line, column, 1, Math.min(most, right));
    }
  }
  return { rooms, crossed };
}
