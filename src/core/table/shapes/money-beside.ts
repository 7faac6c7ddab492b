/** Landscape sheets with the money left of the indicators, the heads of both in one row: read as if the indicators stood below the money. */
import {
  addressOfKey,
  cellKey,
  movedRange,
  type CellAddress,
  type CellRange,
  type SheetGrid,
} from '../../grid';
import { bareLabel, isTotalLabel } from '../funds/fund-words';
import { columnHits, NAME_ROLES } from '../heads/label-roles';
import type { ColumnReading, Table } from '../model';
import { readLabel } from '../text';
import { reshaped, type Reshaped } from './reshaped';

interface Sides {
  /** The row of the heads, the last one with money, the last one with indicators or their sum. */
  readonly top: number;
  readonly moneyBottom: number;
  readonly bottom: number;
  /** The first column of the money and that of the indicators. */
  readonly left: number;
  readonly cut: number;
}

/** `null` where no table has the columns of money left of its names. */
export function withMoneyAbove(grid: SheetGrid, tables: readonly Table[]): Reshaped | null {
  const [table, ...others] = tables;
  const sides = table === undefined || others.length > 0 ? null : sidesOf(grid, table);
  if (sides === null || grid.merges?.some((area) => crosses(area, sides)) === true) return null;
  const { top, bottom, left, cut } = sides;
  const down = sides.moneyBottom - top + 1;
  const to = ({ row, column }: CellAddress): CellAddress => {
    if (row > bottom) return { row: row + down, column };
    return row >= top && column >= cut ? { row: row + down, column: column - cut + left } : { row, column };
  };
  return {
    grid: reshaped(grid, to, (area) => movedRange(area, to)),
    back: ({ row, column }) => {
      if (row < top + down) return { row, column };
      return row - down > bottom
        ? { row: row - down, column }
        : { row: row - down, column: column + cut - left };
    },
  };
}

function crosses(area: CellRange, { top, bottom, cut }: Sides): boolean {
  if (area.bottom < top || area.top > bottom) return false;
  return area.top < top || area.bottom > bottom || (area.left < cut && area.right >= cut);
}

function sidesOf(grid: SheetGrid, { fundBlock, blocks, total }: Table): Sides | null {
  const [block, ...others] = blocks;
  const names = block?.columns.find(({ role }) => NAME_ROLES.includes(role));
  if (fundBlock !== null || block === undefined || names === undefined || others.length > 0) return null;
  const before = block.columns.filter(({ left }) => left < names.left);
  if (!before.some(mayBeExecuted)) return null;
  const sequence = before.find(({ role }) => role === 'sequence');
  const cut = sequence?.left ?? names.left;
  const left = Math.min(...before.map((column) => column.left));
  const top = block.range.top;
  const bottom = Math.max(block.range.bottom, total?.labelCell.row ?? 0);
  const rows = rowsLeftOf(grid, cut, top, bottom);
  const moneyBottom = rows[rows.length - 1] ?? top;
  const isTotalled = rows.some((row) =>
    isTotalLabel(bareLabel(grid.cells.get(cellKey(row, left))?.text ?? '').core),
  );
  return isTotalled ? { top, moneyBottom, bottom, left, cut } : null;
}

function mayBeExecuted({ label }: ColumnReading): boolean {
  return columnHits(readLabel(label)).some((hit) => hit.role === 'executed');
}

function rowsLeftOf({ cells }: SheetGrid, cut: number, top: number, bottom: number): readonly number[] {
  const rows = new Set<number>();
  cells.forEach(({ text }, key) => {
    const { row, column } = addressOfKey(key);
    if (row > top && row <= bottom && column < cut && text.trim() !== '') rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}
