import { unzipSync } from 'fflate';

import type { ReportSheet } from '../../../src/workbook/workbook';
import { xlsxParts, zipParts } from './build-xlsx';
import { at, fixture, grid, grids, openBytes } from './support';

const REPORT: ReportSheet = {
  name: '复核底稿',
  columns: [
    { header: '单元格', width: 12 },
    { header: '说明', width: 40 },
    { header: '应为', width: 10 },
  ],
  rows: [
    [
      { kind: 'link', text: 'H4', sheet: "部门's", cell: { row: 3, column: 7 } },
      { kind: 'text', value: '=1+1' },
      { kind: 'number', value: '9.8', format: '0.00' },
    ],
  ],
};

function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? []).toString('utf8');
}

test.each(['kitchen.xlsx', 'strict.xlsx', 'from-libreoffice.xlsx', 'utf16.xlsx'])(
  'a report in %s is a sheet like any other, and the rest is as it was',
  async (name) => {
    const bytes = fixture(`xlsx/${name}`);
    const workbook = await openBytes(bytes);
    const before = await grids(workbook);
    expect(await workbook.writeReport(REPORT)).toEqual({ ok: true, value: null });
    const saved = await workbook.save();
    const again = await openBytes(saved);
    const after = await grids(again);
    expect(after.slice(0, -1)).toEqual(before);
    const report = await grid(again, '复核底稿');
    expect(report.index).toBe(4);
    expect(at(report, 'B2')).toMatchObject({ kind: 'text', value: '=1+1', formula: null });
    expect(at(report, 'C2')).toMatchObject({ value: 9.8, text: '9.80' });
    const old = unzipSync(bytes);
    const now = unzipSync(saved);
    const changed = Object.keys(old).filter(
      (each) => Buffer.compare(old[each] ?? new Uint8Array(), now[each] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'].sort(),
    );
    expect(partOf(saved, 'xl/worksheets/sheet5.xml')).toContain(
      `<hyperlink ref="A2" location="'部门''s'!H4" display="H4"/>`,
    );
    expect(partOf(saved, 'xl/workbook.xml')).toContain(
      `<definedName name="_ziping_report" localSheetId="4" hidden="1">'复核底稿'!$A$1</definedName>`,
    );
  },
);

test('a report of our own is recognised in a saved file and replaced there', async () => {
  const first = await openBytes(fixture('xlsx/kitchen.xlsx'));
  await first.writeReport(REPORT);
  const second = await openBytes(await first.save());
  expect(await second.writeReport({ ...REPORT, rows: [] })).toEqual({ ok: true, value: null });
  const again = await openBytes(await second.save());
  expect(await grids(again)).toHaveLength(5);
  expect((await grid(again, '复核底稿')).cells.size).toBe(3);
});

test('a name that is taken, also by a chart sheet or in other letters, is refused; so is one that cannot be', async () => {
  const parts = xlsxParts({
    active: 0,
    sheets: [
      { name: 'Report', cells: { A1: { value: 1 } } },
      { name: '图', cells: {} },
    ],
  });
  parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
    'relationships/worksheet" Target="worksheets/sheet2',
    'relationships/chartsheet" Target="worksheets/sheet2',
  );
  const workbook = await openBytes(zipParts(parts));
  for (const name of ['report', '图', 'a/b', 'x'.repeat(32), '']) {
    const code = name === 'report' || name === '图' ? 'name-taken' : 'unsupported';
    expect(await workbook.writeReport({ ...REPORT, name })).toEqual({ ok: false, code, detail: name });
  }
  expect(await grids(workbook)).toHaveLength(1);
});

test('a locked workbook structure is respected', async () => {
  const parts = xlsxParts({ active: 0, sheets: [{ name: '表', cells: {} }] });
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace(
    '<bookViews>',
    '<workbookProtection lockStructure="1"/><bookViews>',
  );
  const workbook = await openBytes(zipParts(parts));
  expect(await workbook.writeReport(REPORT)).toMatchObject({ ok: false, code: 'protected' });
});

test('the list of titles in the properties grows with the workbook', async () => {
  const parts = xlsxParts({ active: 0, sheets: [{ name: '表', cells: {} }] });
  const extended = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties';
  parts['_rels/.rels'] = (parts['_rels/.rels'] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="rId9" Type="${extended}" Target="docProps/app.xml"/></Relationships>`,
  );
  parts['docProps/app.xml'] =
    '<Properties xmlns="p" xmlns:vt="v"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant>' +
    '<vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
    '<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>表</vt:lpstr><vt:lpstr>总分</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
  const workbook = await openBytes(zipParts(parts));
  await workbook.writeReport(REPORT);
  const app = partOf(await workbook.save(), 'docProps/app.xml');
  expect(app).toContain('<vt:i4>2</vt:i4>');
  expect(app).toContain(
    '<vt:vector size="3" baseType="lpstr"><vt:lpstr>表</vt:lpstr><vt:lpstr>复核底稿</vt:lpstr><vt:lpstr>总分</vt:lpstr>',
  );
});
