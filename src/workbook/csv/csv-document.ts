/** Separated values, read only: every field a text cell. The encoding is told from the bytes, GB18030 included. */
import { documentSheetName, type ReadOnlyOutcome } from '../read-only-workbook';
import { TextCells, textGrid } from '../text-grid';
import { openedText } from '../text/text-document';
import { csvRows } from './csv-rows';

/** Text that a spreadsheet program wrote to keep its digits: ="001" is 001; an apostrophe in front guards a formula. */
function contentOf(field: string): string {
  const text = field.trim();
  const kept = /^="([^"]*)"$/u.exec(text)?.[1];
  return kept ?? (/^'[=+\-@]/u.test(text) ? text.slice(1) : text);
}

/** Never throws for bad input. `separator`: where it is known. */
export function openCsv(bytes: Uint8Array, name: string, separator?: string): ReadOnlyOutcome {
  return openedText(bytes, name, (text) => {
    const cells = new TextCells();
    csvRows(text.replace(/^\uFEFF/u, ''), separator).forEach((fields, row) => {
      fields.forEach((field, column) => {
        cells.add(row, column, contentOf(field));
      });
    });
    return [textGrid(documentSheetName(name), 0, cells.all, null)];
  });
}
