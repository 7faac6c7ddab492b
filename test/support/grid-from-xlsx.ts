/** Reads fixtures into grids with a library of their own, so that recognition can be tested without the project's file adapter. */
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { cellKey, type CellRange, type GridCell, type SheetGrid } from '../../src/core/grid';

function cellOf(cell: XLSX.CellObject): GridCell {
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const text = cell.w ?? (cell.v === undefined ? '' : String(cell.v));
  switch (cell.t) {
    case 'n':
      return { kind: 'number', value: Number(cell.v), formula, format, text };
    case 'b':
      return { kind: 'boolean', value: cell.v === true, formula, format, text };
    case 'e':
      return { kind: 'error', value: text, formula, format, text };
    default: {
      const value = String(cell.v ?? '');
      return {
        kind: value === '' ? 'blank' : 'text',
        value: value === '' ? null : value,
        formula,
        format,
        text: value,
      };
    }
  }
}

export function gridFromSheet(
  sheet: XLSX.WorkSheet,
  name: string,
  index: number,
  withMerges = true,
): SheetGrid {
  const cells = new Map<number, GridCell>();
  let bounds: CellRange | null = null;
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const at = XLSX.utils.decode_cell(address);
    const read = cellOf(cell as XLSX.CellObject);
    if (read.kind === 'blank' && read.formula === null) continue;
    cells.set(cellKey(at.r, at.c), read);
    bounds =
      bounds === null
        ? { top: at.r, left: at.c, bottom: at.r, right: at.c }
        : {
            top: Math.min(bounds.top, at.r),
            left: Math.min(bounds.left, at.c),
            bottom: Math.max(bounds.bottom, at.r),
            right: Math.max(bounds.right, at.c),
          };
  }
  const merges = (sheet['!merges'] ?? []).map((merge) => ({
    top: merge.s.r,
    left: merge.s.c,
    bottom: merge.e.r,
    right: merge.e.c,
  }));
  const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> =>
    new Set((list ?? []).flatMap((entry, at) => (entry?.hidden === true ? [at] : [])));
  return {
    sheet: name,
    index,
    visibility: 'visible',
    isProtected: false,
    bounds,
    cells,
    merges: withMerges ? merges : null,
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
  };
}

export function gridsFromXlsx(path: string, withMerges = true): SheetGrid[] {
  const book = XLSX.read(readFileSync(path), { cellNF: true, cellStyles: true });
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return gridFromSheet(sheet, name, index, withMerges);
  });
}
