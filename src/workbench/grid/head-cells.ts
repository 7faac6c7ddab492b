/** The cells by which a table is known for what it is: its heads, and the names of what its rows are about. */
import { cellKey, type CellAddress } from '../../core/grid';
import type { Table } from '../../core/table/model';

function placesOf(table: Table): readonly (CellAddress | null | undefined)[] {
  const { title, projectName, department, implementingUnit } = table;
  const { fundBlock, blocks, indicators, subtotals, total } = table;
  const labels = [
    ...(fundBlock?.lines ?? []),
    ...(fundBlock?.columns ?? []),
    ...blocks.flatMap(({ columns }) => columns),
    ...subtotals,
    total,
  ];
  const names = [
    title,
    projectName,
    department,
    implementingUnit,
    ...indicators.flatMap(({ level1, level2, group, level3 }) => [level1, level2, group, level3]),
  ];
  return [...labels.map((label) => label?.labelCell), ...names.map((name) => name?.address)];
}

/** By `cellKey`. */
export function headCells(tables: readonly Table[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(placesOf).flatMap((cell) => (cell == null ? [] : [cellKey(cell.row, cell.column)])),
  );
}
