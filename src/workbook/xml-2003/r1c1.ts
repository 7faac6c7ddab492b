/** Formulas of XML spreadsheets name cells by rows and columns, R[-1]C or R7C2; everything else here names them A1. */
import { a1, type CellAddress } from '../../core/grid';

/** A text or a quoted sheet name, or a reference that stands alone. */
const PIECES =
  /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.[\]])R(?<row>\[-?\d{1,7}\]|\d{1,7})?C(?<column>\[-?\d{1,7}\]|\d{1,7})?(?![\p{L}\p{N}_.([])/gu;

/** Zero-based; negative where it points beyond the sheet. */
function placeOf(written: string | undefined, own: number): number {
  if (written === undefined) return own;
  return written.startsWith('[') ? own + Number(written.slice(1, -1)) : Number(written) - 1;
}

function isFixed(written: string | undefined): boolean {
  return written !== undefined && !written.startsWith('[');
}

/** `formula` of the cell `own` with its references as A1; what cannot be told stays as it is. */
export function withA1(formula: string, own: CellAddress): string {
  return formula.replace(PIECES, (whole: string, ...found: unknown[]) => {
    if (whole.startsWith('"') || whole.startsWith("'")) return whole;
    const { row, column } = found.at(-1) as { readonly row?: string; readonly column?: string };
    const place = { row: placeOf(row, own.row), column: placeOf(column, own.column) };
    if (place.row < 0 || place.column < 0) return '#REF!';
    return a1(place).replace(
      /^([A-Z]+)(\d+)$/u,
      `${isFixed(column) ? '$$' : ''}$1${isFixed(row) ? '$$' : ''}$2`,
    );
  });
}
