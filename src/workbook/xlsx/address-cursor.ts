/** Where a row or cell stands when its `r` attribute is missing: one behind the one before. Reader and patcher share it. */
import type { CellAddress } from '../../core/grid';
import { parseA1, ROW_LIMIT } from '../../core/grid';
import { Refusal } from '../guard/refusal';

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
    const address = parseA1(reference);
    if (address === null) throw new Refusal('damaged', this.part);
    this.column = address.column;
    return address;
  }
}
