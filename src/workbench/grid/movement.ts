/** Where the keyboard goes in a sheet, and how what it reaches comes into view. */
import { addressOfKey, cellKey, type CellAddress, type SheetGrid } from '../../core/grid';
import type { GridLayout } from './layout';

export const ROW_HEAD_WIDTH = 36;
const COLUMN_HEAD_HEIGHT = 23;

type Steps = readonly [rows: number, columns: number];

/** About as many rows as a small screen shows. */
const PAGE = 20;
const ALL = Infinity;

const KEYS: Readonly<Record<string, Steps>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -ALL],
  End: [0, ALL],
};
const WITH_CONTROL: Readonly<Record<string, Steps>> = { Home: [-ALL, -ALL], End: [ALL, ALL] };

/** How far a key leads, in rows and columns; `undefined` for one that stays in its cell. */
export function stepsOf({
  key,
  ctrlKey,
}: {
  readonly key: string;
  readonly ctrlKey: boolean;
}): Steps | undefined {
  return (ctrlKey ? WITH_CONTROL[key] : undefined) ?? KEYS[key];
}

/** The cell that so many steps lead to, as far as there are any: over hidden rows and merged areas in one. */
export function stepFrom(
  layout: GridLayout,
  grid: SheetGrid,
  from: CellAddress,
  [rows, columns]: Steps,
): CellAddress {
  const merge = (grid.merges ?? []).find((each) => each.top === from.row && each.left === from.column);
  const start = {
    row: rows > 0 ? (merge?.bottom ?? from.row) : from.row,
    column: columns > 0 ? (merge?.right ?? from.column) : from.column,
  };
  const rowIndex = layout.rows.indexOf(start.row);
  const columnIndex = layout.columns.indexOf(start.column);
  const row =
    layout.rows[Math.max(0, Math.min(layout.rows.length - 1, (rowIndex < 0 ? 0 : rowIndex) + rows))];
  const column =
    layout.columns[
      Math.max(0, Math.min(layout.columns.length - 1, (columnIndex < 0 ? 0 : columnIndex) + columns))
    ];
  if (row === undefined || column === undefined) return from;
  const key = cellKey(row, column);
  return addressOfKey(layout.anchorOf.get(key) ?? key);
}

/** Which way a point lies from what is to be seen of the cells. */
export function stepsBeside(
  scroller: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Steps {
  const view = scroller.getBoundingClientRect();
  const side = (at: number, from: number, to: number): number => (at < from ? -1 : at > to ? 1 : 0);
  return [
    side(clientY, view.top + COLUMN_HEAD_HEIGHT, view.top + scroller.clientHeight),
    side(clientX, view.left + ROW_HEAD_WIDTH, view.left + scroller.clientWidth),
  ];
}

/** As far as is needed and no further; of a cell wider or higher than the view, its beginning. The heads cover an edge each. */
export function bringIntoView(element: HTMLElement, scroller: HTMLElement): void {
  const cell = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const shift = (start: number, end: number, from: number, to: number): number =>
    start < from ? start - from : end > to ? Math.min(end - to, start - from) : 0;
  scroller.scrollBy(
    shift(cell.left, cell.right, view.left + ROW_HEAD_WIDTH, view.left + scroller.clientWidth),
    shift(cell.top, cell.bottom, view.top + COLUMN_HEAD_HEIGHT, view.top + scroller.clientHeight),
  );
}
