/** A form in a document that was cut into two tables: the grid below is the rest of the form in the grid above it. */
import { addressOfKey, cellKey, type GridCell, type SheetGrid } from '../grid';
import type { Table } from './model';
import { isOther, lacksEnd } from './open-end';
import { fieldOf, isTitle, rowsOf, type Place } from './place';
import { recognize } from './recognize';
import { SheetView } from './sheet-view';

/** Rows that a table with nothing but a form's title and names has at most. */
const MOST_OPENING_ROWS = 12;

/**
 * Both grids as one, where the upper one lacks the end of its form and the lower one has it and no name of its own; else `null`.
 * `haveSameColumns`: without heads of its own the lower part must have the columns of the upper one.
 */
export function joinedForm(above: SheetGrid, below: SheetGrid, haveSameColumns: boolean): SheetGrid | null {
  const rest = recognize(below, {}).tables;
  if (rest.length > 1 || rest.some((table) => !isNameless(table))) return null;
  const before = recognize(above, {}).tables;
  const open = before[before.length - 1] ?? null;
  if (open === null ? !isOpening(above) : !lacksEnd(open)) return null;
  if (rest.length === 0 && !haveSameColumns) return null;
  return joinedReading({ grid: above, tables: before }, { grid: below, tables: rest })?.grid ?? null;
}

export interface GridReading {
  readonly grid: SheetGrid;
  readonly tables: readonly Table[];
}

export interface JoinedReading {
  readonly grid: SheetGrid;
  /** The form that both grids make. */
  readonly whole: Table;
  /** The row of the joined grid at which the lower one begins. */
  readonly offset: number;
}

/** Both grids read as one; `null` where that makes no form with the rows of both. */
export function joinedReading(above: GridReading, below: GridReading): JoinedReading | null {
  const open = above.tables[above.tables.length - 1] ?? null;
  const rest = below.tables[0] ?? null;
  const { grid, offset } = stacked(above.grid, below.grid);
  const after = recognize(grid, {}).tables;
  const whole = after[after.length - 1];
  const isOne = whole !== undefined && after.length === Math.max(above.tables.length, 1);
  return isOne && rowsIn(whole) > rowsIn(open) && rowsIn(whole) >= rowsIn(open) + rowsIn(rest)
    ? { grid, whole, offset }
    : null;
}

/** Whether the first form of a grid says whose it is; a grid without a form does not. */
export function hasOwnName(grid: SheetGrid): boolean {
  const [first] = recognize(grid, {}).tables;
  return first !== undefined && !isNameless(first);
}

export function isNameless({ title, projectName, layout }: Table): boolean {
  return title === null && projectName === null && !isOther(layout);
}

function rowsIn(table: Table | null): number {
  return table === null ? 0 : table.indicators.length + (table.fundBlock?.lines.length ?? 0);
}

/** A title or a project's name, and not much more. */
function isOpening(grid: SheetGrid): boolean {
  const view = new SheetView(grid);
  if (view.rows.length > MOST_OPENING_ROWS) return false;
  const place: Place = { view, left: 0, right: Infinity };
  for (const { spots } of rowsOf(place, 0, Infinity)) {
    const [first] = spots;
    if (first !== undefined && isTitle(place, first, spots.length <= 2)) return true;
    if (spots.some((spot) => fieldOf(place, spot) === 'projectName')) return true;
  }
  return false;
}

function stacked(above: SheetGrid, below: SheetGrid): { readonly grid: SheetGrid; readonly offset: number } {
  let lowest = above.bounds?.bottom ?? 0;
  for (const { bottom } of above.merges ?? []) lowest = Math.max(lowest, bottom);
  const offset = lowest + 1;
  const cells = new Map<number, GridCell>(above.cells);
  for (const [key, cell] of below.cells) {
    const { row, column } = addressOfKey(key);
    cells.set(cellKey(row + offset, column), cell);
  }
  const moved = (below.merges ?? []).map((merge) => ({
    ...merge,
    top: merge.top + offset,
    bottom: merge.bottom + offset,
  }));
  const [a, b] = [above.bounds, below.bounds];
  const grid: SheetGrid = {
    ...above,
    cells,
    merges: above.merges === null || below.merges === null ? null : [...above.merges, ...moved],
    bounds:
      a === null || b === null
        ? a
        : {
            top: a.top,
            left: Math.min(a.left, b.left),
            bottom: b.bottom + offset,
            right: Math.max(a.right, b.right),
          },
  };
  return { grid, offset };
}
