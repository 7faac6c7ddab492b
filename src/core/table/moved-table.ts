/** A table whose cells stand elsewhere than where they were read: every address of it moved, nothing else changed. */
import { movedRange, type CellAddress, type CellRange } from '../grid';
import type { Evidence } from './figure';
import type { IndicatorBlock, IndicatorRow, Table } from './model';

/** Where a cell of the reading stands; `head`: the same for the head of a figure, which may have no place. */
export interface Move {
  readonly cell: (at: CellAddress) => CellAddress;
  readonly head: (at: CellAddress) => CellAddress | null;
}

const isAddress = (value: object): value is CellAddress => 'row' in value && 'column' in value;
const isRange = (value: object): value is CellRange => 'top' in value && 'left' in value;

/** Whatever stands in the table: addresses and ranges are known by their fields, contents and figures know no place. */
function moved(move: Move, value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || name === 'cell') return value;
  if (Array.isArray(value)) return value.map((each) => moved(move, each, ''));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  if (isAddress(value)) return move.cell(value);
  if (isRange(value)) return movedRange(value, move.cell);
  if (name === 'evidence') {
    const evidence = value as Evidence;
    return { ...evidence, labelCell: evidence.labelCell === null ? null : move.head(evidence.labelCell) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(move, each, key)]));
}

function rowOf(move: Move, { row, level3 }: IndicatorRow): number {
  const name = level3?.address;
  return move.cell(name?.row === row ? name : { row, column: 0 }).row;
}

function headerRowsOf(move: Move, { headerRows, range }: IndicatorBlock): readonly number[] {
  return headerRows.map((row) => move.cell({ row, column: range.left }).row);
}

export function movedTable(table: Table, move: Move): Table {
  const all = moved(move, table, '') as Table;
  const rows = table.indicators.map((each) => rowOf(move, each));
  const headers = table.blocks.map((each) => headerRowsOf(move, each));
  return {
    ...all,
    indicators: all.indicators.map((each, at) => ({ ...each, row: rows[at] ?? each.row })),
    blocks: all.blocks.map((each, at) => ({ ...each, headerRows: headers[at] ?? each.headerRows })),
  };
}
