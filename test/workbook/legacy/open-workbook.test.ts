import { readFileSync } from 'node:fs';

import type { WorkBook } from '@e965/xlsx';
import { utils, write } from '@e965/xlsx';

import type { SheetGrid } from '../../../src/core/grid';
import { cellAt, cellKey } from '../../../src/core/grid';
import { openWorkbook } from '../../../src/workbook/open-workbook';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/xlsx/${name}`));
}

/** The old format stores some numbers a hair off; what counts is the fifteen digits that a spreadsheet shows. */
function digits(value: unknown): unknown {
  return typeof value === 'number' ? value.toPrecision(15) : value;
}

async function gridsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const opened = await openWorkbook(bytes, 'x');
  if (!opened.ok) throw new Error(opened.code);
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

test('a legacy workbook holds the same values as its .xlsx twin, and cannot be written', async () => {
  const [old] = await gridsOf(fixture('legacy.xls'));
  const [twin] = await gridsOf(fixture('from-libreoffice.xlsx'));
  if (old === undefined || twin === undefined) throw new Error('no sheet');
  expect(old.sheet).toBe(twin.sheet);
  expect([...old.cells.keys()].sort()).toEqual([...twin.cells.keys()].sort());
  for (const [key, cell] of twin.cells) {
    const found = old.cells.get(key);
    expect([key, found?.kind, digits(found?.value)]).toEqual([key, cell.kind, digits(cell.value)]);
  }
  expect(old.merges).toHaveLength(twin.merges?.length ?? 0);

  const opened = await openWorkbook(fixture('legacy.xls'), '表.et');
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.kind).toBe('legacy');
  expect(opened.workbook.capabilities.canWrite).toBe(false);
  const edit = {
    sheet: old.sheet,
    cell: { row: 0, column: 0 },
    before: { value: null, formula: null, format: 'General' },
    after: { kind: 'number', value: '1' },
  } as const;
  expect(await opened.workbook.apply([edit])).toMatchObject({
    ok: true,
    value: { written: [], notWritten: [{ code: 'read-only' }] },
  });
});

test('the name of the stream in capitals, as other programs write it', async () => {
  const bytes = Buffer.from(fixture('legacy.xls'));
  const at = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
  expect(at).toBeGreaterThan(0);
  bytes.write('WORKBOOK', at, 'utf16le');
  const [sheet] = await gridsOf(bytes);
  expect(sheet).toEqual((await gridsOf(fixture('legacy.xls')))[0]);
});

test('hidden sheets, dates and errors of a legacy workbook', async () => {
  const sheet = utils.aoa_to_sheet([[44561, '甲', true]]);
  sheet['A1'] = { t: 'n', v: 44561, z: 'm/d/yy' };
  sheet['D1'] = { t: 'e', v: 7, w: '#DIV/0!' };
  const book: WorkBook = {
    SheetNames: ['表', '藏'],
    Sheets: { 表: { ...sheet, '!ref': 'A1:D1' }, 藏: utils.aoa_to_sheet([[1]]) },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
  };
  const grids = await gridsOf(
    new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer),
  );
  expect(grids.map((grid) => grid.visibility)).toEqual(['visible', 'hidden']);
  const [first] = grids;
  expect(first?.cells.get(cellKey(0, 0))).toMatchObject({ value: 44561, text: '2021/12/31' });
  expect(first === undefined ? null : cellAt(first, 0, 3)).toMatchObject({ kind: 'error', value: '#DIV/0!' });
});

test('the content decides, not the name; what is damaged is refused', async () => {
  const modern = await openWorkbook(fixture('kitchen.xlsx'), 'x.xls');
  expect(modern).toMatchObject({ ok: true, kind: 'xlsx' });
  expect(await openWorkbook(fixture('encrypted.xlsx'), 'x.xlsx')).toMatchObject({
    ok: false,
    code: 'encrypted',
  });
  const cut = fixture('legacy.xls').slice(0, 3000);
  const outcome = await openWorkbook(cut, 'x.xls');
  if (!outcome.ok) expect(['damaged', 'no-sheets', 'not-a-workbook']).toContain(outcome.code);
  const huge = new Uint8Array(50 * 1024 * 1024 + 1);
  expect(await openWorkbook(huge, 'x.xls')).toMatchObject({ ok: false, code: 'too-large' });
});
