/** A .csv file, read only: every field a text cell. The encoding is told from the bytes, GB18030 included. */
import { type GridCell, cellKey } from '../../core/grid';
import { ReadOnlyWorkbook, textCell, textGrid } from '../read-only-workbook';
import { type TextOutcome, decodeText } from '../text/text-document';
import { csvRows } from './csv-rows';

const MOST_ROWS = 200_000;
const MOST_COLUMNS = 500;

function sheetName(name: string): string {
  const bare = name.replace(/^.*[/\\]/u, '').replace(/\.csv$/iu, '');
  return bare === '' ? name : bare;
}

/** Text that a spreadsheet program wrote to keep its digits: ="001" is 001; an apostrophe in front guards a formula. */
function contentOf(field: string): string {
  const text = field.trim();
  const kept = /^="([^"]*)"$/u.exec(text)?.[1];
  return kept ?? (/^'[=+\-@]/u.test(text) ? text.slice(1) : text);
}

/** Never throws for bad input. */
export function openCsv(bytes: Uint8Array, name: string): TextOutcome {
  const text = decodeText(bytes);
  if (text === null) return { ok: false, code: 'not-a-workbook', detail: '' };
  const rows = csvRows(text.replace(/^\uFEFF/u, ''));
  if (rows.length > MOST_ROWS) return { ok: false, code: 'too-large', detail: `${String(rows.length)} rows` };
  const cells = new Map<number, GridCell>();
  rows.forEach((fields, row) => {
    fields.slice(0, MOST_COLUMNS).forEach((field, column) => {
      const content = contentOf(field);
      if (content !== '') cells.set(cellKey(row, column), textCell(content));
    });
  });
  return { ok: true, workbook: new ReadOnlyWorkbook(name, [textGrid(sheetName(name), 0, cells, [])]) };
}
