/** A .csv file, read only: every field a text cell. The encoding is told from the bytes, GB18030 included. */
import { ReadOnlyWorkbook } from '../read-only-workbook';
import { TextCells, textGrid } from '../text-grid';
import { type TextOutcome, textOutcome } from '../text/text-document';
import { csvRows } from './csv-rows';

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
  return textOutcome(bytes, (text) => {
    const cells = new TextCells();
    csvRows(text.replace(/^\uFEFF/u, '')).forEach((fields, row) => {
      fields.forEach((field, column) => {
        cells.add(row, column, contentOf(field));
      });
    });
    return new ReadOnlyWorkbook(name, [textGrid(sheetName(name), 0, cells.all, null)]);
  });
}
