/** Where a row or cell stands when its `r` attribute is missing: one behind the one before. Reader and patcher share it. */
import type { CellAddress } from '../../core/grid';
import { parseA1, ROW_LIMIT } from '../../core/grid';
import { Refusal } from './refusal';

const COLUMN_LIMIT = 16384;

export class AddressCursor {
  private row = -1;
  private column = -1;
  private readonly part: string;

  constructor(part: string) {
    this.part = part;
  }

  /** The zero-based index of the row. Throws `Refusal` for one outside a worksheet. */
  enterRow(reference: string | undefined): number {
    if (reference === undefined) this.row += 1;
    else if (/^[1-9]\d{0,6}$/.test(reference)) this.row = Number(reference) - 1;
    else throw new Refusal('damaged', this.part);
    if (this.row >= ROW_LIMIT) throw new Refusal('damaged', this.part);
    this.column = -1;
    return this.row;
  }

  /** A cell's own reference wins over the row that it stands in, as it does in Excel. */
  enterCell(reference: string | undefined): CellAddress {
    if (reference === undefined) {
      this.column += 1;
      if (this.column >= COLUMN_LIMIT) throw new Refusal('damaged', this.part);
      return { row: this.row, column: this.column };
    }
    const address = readReference(reference);
    if (address === null) throw new Refusal('damaged', this.part);
    this.column = address.column;
    return address;
  }
}

/** As `parseA1`, for the plain capitals that nearly every file holds; called once for every cell. */
function readReference(text: string): CellAddress | null {
  let at = 0;
  let column = 0;
  let code = text.charCodeAt(0);
  while (code >= 65 && code <= 90 && at < 3) {
    column = column * 26 + code - 64;
    at += 1;
    code = text.charCodeAt(at);
  }
  let row = 0;
  if (at === 0 || code === 48 || text.length - at > 7) return parseA1(text);
  for (; at < text.length; at += 1) {
    code = text.charCodeAt(at);
    if (code < 48 || code > 57) return parseA1(text);
    row = row * 10 + code - 48;
  }
  return row === 0 || row > ROW_LIMIT || column > COLUMN_LIMIT ? null : { row: row - 1, column: column - 1 };
}
