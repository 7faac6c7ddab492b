/** Cutting work into pieces that Excel takes: cells per batch, blocks per sheet. */
import type { CellRange } from '../../core/grid';

/** Cells that one batch asks for; about 2 MB of answer at the most that tables hold. Excel on the web refuses 5 MB. */
export const CELLS_PER_BATCH = 20_000;
/** Above this the client library cuts a write into row blocks, which could then be written in part. */
export const CELLS_PER_BLOCK = 1_500;

export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** Row bands of at most `limit` cells; a single row may hold more. */
export function bands(range: CellRange, limit: number): CellRange[] {
  const rows = Math.max(1, Math.floor(limit / (range.right - range.left + 1)));
  const pieces: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    pieces.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return pieces;
}

/** Two halves, or `null` for a range that cannot be cut any more. */
export function halves(range: CellRange): [CellRange, CellRange] | null {
  const middle = Math.floor((range.top + range.bottom) / 2);
  if (range.bottom > range.top) {
    return [
      { ...range, bottom: middle },
      { ...range, top: middle + 1 },
    ];
  }
  const centre = Math.floor((range.left + range.right) / 2);
  return range.right > range.left
    ? [
        { ...range, right: centre },
        { ...range, left: centre + 1 },
      ]
    : null;
}

/** What of `range` lies outside `part`, which holds its top-left corner: below it, and right of it. */
export function remainder(range: CellRange, part: CellRange): CellRange[] {
  const rest: CellRange[] = [];
  if (part.right < range.right) {
    rest.push({ top: range.top, left: part.right + 1, bottom: part.bottom, right: range.right });
  }
  if (part.bottom < range.bottom) rest.push({ ...range, top: part.bottom + 1 });
  return rest;
}

/** Groups of neighbours whose sizes add up to at most `limit`; one item alone may be larger. */
export function packed<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = groups.at(-1);
    if (last === undefined || size > room) {
      groups.push([item]);
      room = limit - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return groups;
}
