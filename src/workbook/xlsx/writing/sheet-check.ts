/** Proves, after a patch, that nothing but the cells written has changed. */
import type { GridCell, SheetGrid } from '../../../core/grid';

function sameCell(a: GridCell | undefined, b: GridCell | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.kind === b.kind &&
    Object.is(a.value, b.value) &&
    a.formula === b.formula &&
    a.format === b.format &&
    a.text === b.text
  );
}

/** True where both grids hold the same outside of `written`. */
export function sameOutside(before: SheetGrid, after: SheetGrid, written: ReadonlySet<number>): boolean {
  for (const [key, cell] of before.cells) {
    if (!written.has(key) && !sameCell(cell, after.cells.get(key))) return false;
  }
  for (const key of after.cells.keys()) {
    if (!written.has(key) && !before.cells.has(key)) return false;
  }
  return (
    (before.merges?.length ?? 0) === (after.merges?.length ?? 0) && before.isProtected === after.isProtected
  );
}
