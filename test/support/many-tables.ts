/** The sample workbook with more tables: copies under names of their own, as a department's workbook has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const SAMPLE = join(__dirname, '../../assets/sample.xlsx');
const PROJECT = /项目$/;

/** The first sheets are the sample's own, the active one among them. */
export async function sampleOfSheets(count: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(SAMPLE).buffer);
  const tables = book.worksheets.filter((sheet) => sheet.rowCount > 15);
  for (let at = 0; book.worksheets.length < count; at += 1) {
    const from = tables[at % tables.length];
    if (from === undefined) throw new Error('the sample has no tables');
    const period = `${String(Math.floor(at / tables.length) + 2)}期`;
    const copy = book.addWorksheet(`${from.name}${period}`);
    from.eachRow((row, r) => {
      row.eachCell((cell, c) => {
        const { value } = cell;
        const isName = typeof value === 'string' && PROJECT.test(value);
        copy.getCell(r, c).value = isName ? `${value}${period}` : value;
        copy.getCell(r, c).numFmt = cell.numFmt;
      });
    });
    for (const range of from.model.merges) copy.mergeCells(range);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
