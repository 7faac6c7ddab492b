/** Ranges of Excel and ranges of ours. */
import { parseRange } from '../../core/grid';
import type { CellRange } from '../../core/grid';
import type { GridBuilder } from './grid-builder';

/** A part of a sheet that is still to be read. */
export interface Piece {
  readonly builder: GridBuilder;
  readonly range: CellRange;
}

/** "'a sheet'!A1:K30" without its sheet, whatever signs the name holds. */
export function rangeOf(address: string): CellRange | null {
  return parseRange(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
}

export function rangeIn(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  return sheet.getRangeByIndexes(range.top, range.left, rows, columns).untrack();
}
