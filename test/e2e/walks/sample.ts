/** The workbook that is walked through: the sample, one of its tables with a column of the reviewer's scores. */
import ExcelJS from 'exceljs';
import { sampleBytes } from '../host/excel-page';

export const TABLE = '公共阅读服务';
export const HERITAGE = '非遗保护传承';
export const CLEAN = '群众文化活动';
export const MENDED = ['I6', 'J6', 'H21', 'J21'];
export const AFTER = [0.945, 9.45, 90.15, '优'];
export const BEFORE = [0.756, 7.56, 88.26, '良'];

const REVIEWED_ROWS = [13, 14, 15, 16, 17, 18, 19, 20];
const LOWERED_ROW = 14;

export async function sampleUnderReview(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(sampleBytes()).buffer);
  const sheet = book.getWorksheet(HERITAGE);
  if (sheet === undefined) throw new Error(`no sheet ${HERITAGE}`);
  sheet.getCell('K12').value = '审核得分';
  for (const row of REVIEWED_ROWS) {
    const own = Number(sheet.getCell(`H${String(row)}`).value);
    sheet.getCell(`K${String(row)}`).value = row === LOWERED_ROW ? own - 2 : own;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
