/** What a formula sees of a cell that holds none, or whose stored result still holds. */
import type { GridCell } from '../grid';
import { decimalOfDouble } from '../number';
import { FormulaError, type Value } from './evaluate';

export function storedValue(cell: GridCell | undefined): Value {
  if (cell === undefined || cell.value === null) return null;
  if (cell.kind === 'error') return new FormulaError('#VALUE!');
  return typeof cell.value === 'number' ? decimalOfDouble(cell.value) : cell.value;
}
