/** A generated sheet as an .xlsx file, for the command line and for other benches. */
import * as XLSX from '@e965/xlsx';
import { a1, addressOfKey, type GridCell, type SheetGrid } from '../../src/core/grid';

function cellOf(cell: GridCell): XLSX.CellObject {
  // The file format keeps formulas without their sign.
  const formula = cell.formula === null ? {} : { f: cell.formula.slice(1) };
  if (cell.kind === 'number' && typeof cell.value === 'number') {
    return { t: 'n', v: cell.value, z: cell.format, ...formula };
  }
  if (cell.kind === 'boolean') return { t: 'b', v: cell.value === true, ...formula };
  return { t: 's', v: cell.text, z: cell.format, ...formula };
}

function worksheetOf(grid: SheetGrid): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  for (const [key, cell] of grid.cells) sheet[a1(addressOfKey(key))] = cellOf(cell);
  const merges = grid.merges ?? [];
  const bottom = Math.max(0, grid.bounds?.bottom ?? 0, ...merges.map((merge) => merge.bottom));
  const right = Math.max(0, grid.bounds?.right ?? 0, ...merges.map((merge) => merge.right));
  sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } });
  sheet['!merges'] = merges.map((merge) => ({
    s: { r: merge.top, c: merge.left },
    e: { r: merge.bottom, c: merge.right },
  }));
  const rows: XLSX.RowInfo[] = [];
  for (const row of grid.hiddenRows) rows[row] = { hidden: true };
  const columns: XLSX.ColInfo[] = [];
  for (const column of grid.hiddenColumns) columns[column] = { hidden: true };
  sheet['!rows'] = rows;
  sheet['!cols'] = columns;
  return sheet;
}

/** One sheet per grid, under the grids' names made unique. */
export function toXlsx(grids: readonly SheetGrid[]): Uint8Array {
  const workbook = XLSX.utils.book_new();
  grids.forEach((grid, i) => {
    const name = grids.length === 1 ? grid.sheet : `${grid.sheet}${String(i + 1)}`;
    XLSX.utils.book_append_sheet(workbook, worksheetOf(grid), name);
  });
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
