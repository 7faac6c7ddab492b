/** A workbook that may only be looked at, and what the adapter knows before its first request. */
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { bootOffice } from './boot-jsdom';
import { OfficeHost } from './office-host';
import { modelOfTables } from './seed-model';

const host = new OfficeHost(modelOfTables(1), {
  origin: 'https://localhost',
  readOnly: true,
  documentUrl: 'https://example.sharepoint.cn/sites/%E8%B4%A2%E5%8A%A1/2024%E8%87%AA%E8%AF%84.xlsx?web=1',
});

beforeAll(async () => {
  await bootOffice(host);
});

test('says so before anything is asked, and never sends a write', async () => {
  const workbook = new ExcelWorkbook();
  expect(workbook.name).toBe('2024自评.xlsx');
  expect(workbook.capabilities).toEqual({
    canWrite: false,
    canReveal: true,
    mergesAreFree: false,
    canAddSheet: false,
    isLive: true,
  });
  host.recorder.clear();
  expect(await workbook.apply([])).toMatchObject({ ok: false, code: 'read-only' });
  expect(await workbook.writeReport({ name: '复核底稿', columns: [], rows: [] })).toMatchObject({
    ok: false,
    code: 'read-only',
  });
  expect(host.recorder.requests).toEqual([]);
});

test('is read all the same', async () => {
  const outcome = await new ExcelWorkbook().read({ kind: 'active' }, { merges: false });
  expect(outcome.ok && outcome.value[0]?.cells.size).toBe(320);
});
