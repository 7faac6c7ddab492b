/** The adapter on Office.js owes what the file adapter owes. */
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { workbookContract } from '../workbook/contract';
import { bootOffice } from './boot-jsdom';
import { WorkbookModel } from './model/workbook-model';
import { OfficeHost } from './office-host';
import { modelOfSeed } from './seed-model';

const host = new OfficeHost(new WorkbookModel(), { origin: 'https://localhost' });

beforeAll(async () => {
  await bootOffice(host);
});

workbookContract('ExcelWorkbook', (seed) => {
  host.open(modelOfSeed(seed));
  return Promise.resolve(new ExcelWorkbook());
});
