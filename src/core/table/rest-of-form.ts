/** A form in a document that was cut into two tables: the grid below is the rest of the form in the grid above it. */
import { addressOfKey, cellKey, type GridCell, type SheetGrid } from '../grid';
import type { Table } from './model';
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
  if (open === null ? !isOpening(above) : !isUnfinished(open)) return null;
  if (rest.length === 0 && !haveSameColumns) return null;
  const joined = stacked(above, below);
  const after = recognize(joined, {}).tables;
  const whole = after[after.length - 1];
  const isOne = whole !== undefined && after.length === Math.max(before.length, 1);
  return isOne && rowsIn(whole) > rowsIn(open) && rowsIn(whole) >= rowsIn(open) + rowsIn(rest[0] ?? null)
    ? joined
    : null;
}

function isNameless({ title, projectName, layout }: Table): boolean {
  return title === null && projectName === null && !isOther(layout);
}

function isUnfinished({ total, grade, layout }: Table): boolean {
  return total === null && grade === null && !isOther(layout);
}

function isOther(layout: Table['layout']): boolean {
  return layout === 'narrative' || layout === 'data-sheet';
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

function stacked(above: SheetGrid, below: SheetGrid): SheetGrid {
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
  return {
    ...above,
    cells,
    merges: [...(above.merges ?? []), ...moved],
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
}
