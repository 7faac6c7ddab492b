import type { SheetGrid } from '../core/grid';

/** A sheet with more cells than this takes longer than a moment. */
const LARGE_CELLS = 20_000;

export function isLarge({ cells }: SheetGrid): boolean {
  return cells.size > LARGE_CELLS;
}
