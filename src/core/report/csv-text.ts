/** Rows as a .csv that spreadsheets open: in UTF-8, with nothing in it that they would run. */

import { isPlainDecimal } from '../number';

/** Excel takes a file for UTF-8 only if it starts with this. */
export const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What spreadsheets take for the start of a formula, behind blanks and in their full-width forms too. */
const FORMULA_START = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** What moves a terminal's cursor or ends a spreadsheet's reading; line ends and tabs are kept, quoted. */
const CONTROL = /(?![\t\r\n])\p{Cc}/gu;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; a plain number stays one. */
export function csvField(value: string): string {
  const shown = value.replace(CONTROL, ' ');
  const safe = FORMULA_START.test(shown) && !isPlainDecimal(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(',') + LINE_END;
}
