import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

import { a1, a1Range, addressOfKey, type SheetGrid } from '../../../src/core/grid';
import { LIMITS } from '../../../src/workbook/guard/limits';
import { openWorkbook, type OpenedWorkbook } from '../../../src/workbook/open-workbook';
import { corpusGrids } from '../../core/narrative/judge';

const NAME = 'national-01-2020-zhaopin';
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

function open(bytes: Uint8Array): Promise<OpenedWorkbook> {
  return openWorkbook(bytes, '自评表.ods');
}

async function gridsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const opened = await open(bytes);
  if (!opened.ok) throw new Error(opened.code);
  const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
  return grids.ok ? grids.value : [];
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/${name}`));

const BASE = 'urn:oasis:names:tc:opendocument:xmlns:';
const SPACES = ['office', 'table', 'text', 'style', 'draw'].map(
  (name) => `xmlns:${name}="${BASE}${name === 'draw' ? 'drawing' : name}:1.0"`,
);

/** A package with these elements in its spreadsheet. */
function odsOf(tables: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES.join(' ')}
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>
 <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
 <office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ mimetype: strToU8(MEDIA_TYPE), 'content.xml': strToU8(content), ...more });
}

const table = (rows: string, attributes = ''): string =>
  `<table:table table:name="表" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, content = ''): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const shown = (text: string): string => `<text:p>${text}</text:p>`;
const number = (value: string, text: string, more = ''): string =>
  cell(`office:value-type="float" office:value="${value}" ${more}`, shown(text));

/** "A1 number 1 as 1 (0.00) ← formula". */
function cellsOf({ cells }: SheetGrid): string[] {
  return [...cells].map(([key, { kind, value, text, format, formula }]) => {
    const from = formula === null ? '' : ` ← ${formula}`;
    return `${a1(addressOfKey(key))} ${kind} ${String(value)} as ${text} (${format})${from}`;
  });
}

async function cellsIn(rows: string): Promise<readonly string[]> {
  const [grid] = await gridsOf(odsOf(table(rows)));
  return grid === undefined ? [] : cellsOf(grid);
}

const essence = ({ cells, merges, bounds, hiddenRows, hiddenColumns }: SheetGrid) => ({
  cells: new Map([...cells].map(([key, { kind, value, text }]) => [key, [kind, value, text.trim()]])),
  merges: new Set(merges?.map(a1Range)),
  bounds,
  hiddenRows,
  hiddenColumns,
});

test('what LibreOffice writes holds the same cells and areas as the workbook', async () => {
  const [twin] = await corpusGrids(NAME);
  const [grid] = await gridsOf(fixture('ods/from-libreoffice.ods'));
  expect(twin?.cells.size).toBeGreaterThan(50);
  if (grid === undefined || twin === undefined) throw new Error('no sheet');
  expect(essence(grid)).toEqual(essence(twin));
});

test('what another program writes holds the same values', async () => {
  const [twin] = await corpusGrids(NAME);
  const book = read(fixture(`corpus/${NAME}.xlsx`), { cellStyles: true, cellNF: true });
  const written = new Uint8Array(write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
  const [grid] = await gridsOf(written);
  const valuesOf = (each: SheetGrid | undefined) =>
    new Map([...(each?.cells ?? [])].map(([key, { kind, value }]) => [key, [kind, value]]));
  expect(valuesOf(grid)).toEqual(valuesOf(twin));
});

test('hidden sheets, rows and columns, formulas over sheets, notes that are none of a cell', async () => {
  const grids = await gridsOf(fixture('ods/kitchen.ods'));
  const twins = await gridsOf(fixture('xlsx/kitchen.xlsx'));
  expect(grids.map(({ sheet }) => sheet)).toEqual(twins.map(({ sheet }) => sheet));
  // A sheet that only a macro can show is hidden here: the format knows no other kind.
  expect(grids.map(({ visibility }) => visibility !== 'visible')).toEqual(
    twins.map(({ visibility }) => visibility !== 'visible'),
  );
  expect(grids.map(({ hiddenRows }) => [...hiddenRows])).toEqual(
    twins.map(({ hiddenRows }) => [...hiddenRows]),
  );
  expect(grids.map(({ hiddenColumns }) => [...hiddenColumns])).toEqual(
    twins.map(({ hiddenColumns }) => [...hiddenColumns]),
  );
  const formulas = (list: readonly SheetGrid[]) =>
    list.flatMap(({ sheet, cells }) =>
      [...cells].flatMap(([key, { formula }]) =>
        formula?.includes('!') === true ? [`${sheet} ${a1(addressOfKey(key))} ${formula}`] : [],
      ),
    );
  expect(formulas(grids).map((each) => each.replace('FALSE()', 'FALSE'))).toEqual(formulas(twins));
  expect(formulas(twins)).not.toEqual([]);
});

test('numbers with the decimals that they show, shares, dates, times, truths and errors', async () => {
  const typed = (attributes: string, text: string): string => cell(attributes, shown(text));
  const cells = await cellsIn(
    row(
      number('12', '12.00') +
        number('1234.5', '1,234.50') +
        number('0.1', '约 0.1') +
        typed('office:value-type="percentage" office:value="0.98745"', '98.7%') +
        typed('office:value-type="currency" office:value="3"', '¥3') +
        typed('office:value-type="date" office:date-value="2024-11-30"', '2024/11/30') +
        typed('office:value-type="date" office:date-value="2024-11-01"', '2024年11月') +
        typed('office:value-type="time" office:time-value="PT12H00M00S"', '12:00') +
        typed('office:value-type="boolean" office:boolean-value="true"', 'TRUE') +
        typed('office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"', '#DIV/0!') +
        cell('office:value-type="float" office:value="0.5"') +
        typed('office:value-type="float" office:value="x"', '未知'),
    ),
  );
  expect(cells).toEqual([
    'A1 number 12 as 12.00 (0.00)',
    'B1 number 1234.5 as 1,234.50 (#,##0.00)',
    'C1 number 0.1 as 约 0.1 (General)',
    'D1 number 0.98745 as 98.7% (0.0%)',
    'E1 number 3 as ¥3 (General)',
    'F1 number 45626 as 2024/11/30 (yyyy/m/d)',
    'G1 number 45597 as 2024年11月 (yyyy"年"m"月")',
    'H1 number 0.5 as 12:00 (h:mm)',
    'I1 boolean true as TRUE (General)',
    'J1 error #DIV/0! as #DIV/0! (General) ← =1/0',
    'K1 number 0.5 as 0.5 (General)',
    'L1 text 未知 as 未知 (General)',
  ]);
});

test('texts with their blanks and lines; what stands beside them in a cell is none of it', async () => {
  const note = `<office:annotation><text:p>批注</text:p></office:annotation>`;
  const shape = `<draw:frame><draw:text-box><text:p>图形</text:p></draw:text-box></draw:frame>`;
  const inner = table(row(number('1', '1')));
  const cells = await cellsIn(
    row(
      cell(
        'office:value-type="string"',
        note +
          shown('第一\n  行<text:s text:c="2"/>甲<text:line-break/>乙') +
          shown('<text:span>第二</text:span>行'),
      ) +
        cell('office:value-type="string"', shape + shown('丙') + inner) +
        cell('office:value-type="string" office:string-value="丁"') +
        cell('', ''),
    ),
  );
  expect(cells).toEqual([
    'A1 text 第一 行  甲\n乙\n第二行 as 第一 行  甲\n乙\n第二行 (General)',
    'B1 text 丙 as 丙 (General)',
    'C1 text 丁 as 丁 (General)',
  ]);
});

test('places by what stands before them, however often it does, and merged areas', async () => {
  const [grid] = await gridsOf(
    odsOf(
      table(
        '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
          row(
            cell('table:number-columns-repeated="3"') + number('7', '7', 'table:number-columns-repeated="2"'),
          ) +
          row(cell(''), 'table:number-rows-repeated="4" table:visibility="collapse"') +
          row(
            number('8', '8', 'table:number-columns-spanned="2" table:number-rows-spanned="3"') +
              '<table:covered-table-cell/>' +
              number('9', '9'),
            'table:number-rows-repeated="2"',
          ) +
          row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048569"'),
      ),
    ),
  );
  if (grid === undefined) throw new Error('no sheet');
  expect(cellsOf(grid).map((each) => each.slice(0, 11))).toEqual([
    'D1 number 7',
    'E1 number 7',
    'A6 number 8',
    'C6 number 9',
    'A7 number 8',
    'C7 number 9',
  ]);
  expect(grid.merges?.map(a1Range)).toEqual(['A6:B8']);
  expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[1, 2, 3, 4], [2]]);
});

test('a protected sheet, a hidden one, and copies of the sheets of other files', async () => {
  const named = (name: string, attributes: string): string =>
    `<table:table table:name="${name}" ${attributes}>${row(number('1', '1'))}</table:table>`;
  const grids = await gridsOf(
    odsOf(
      named('甲', 'table:protected="true"') +
        named('乙', 'table:style-name="hidden"') +
        named(`'file:///c:/别的.ods'#表`, ''),
    ),
  );
  expect(grids.map(({ sheet, isProtected, visibility }) => [sheet, isProtected, visibility])).toEqual([
    ['甲', true, 'visible'],
    ['乙', false, 'hidden'],
  ]);
});

const MANIFEST = 'META-INF/manifest.xml';

test.each<[string, Uint8Array, string]>([
  ['encrypted', odsOf('', { [MANIFEST]: strToU8('<manifest:encryption-data/>') }), 'encrypted'],
  ['without sheets', odsOf(''), 'no-sheets'],
  ['without its content', zipSync({ mimetype: strToU8(MEDIA_TYPE) }), 'damaged'],
  ['two sheets of one name', odsOf(table('') + table('')), 'damaged'],
  [
    'a row below the last',
    odsOf(table(row('', 'table:number-rows-repeated="1048576"') + row(number('1', '1')))),
    'damaged',
  ],
  [
    'a cell beside the last',
    odsOf(table(row(cell('table:number-columns-repeated="16384"') + number('1', '1')))),
    'damaged',
  ],
  ['a document type', odsOf(table(''), { 'content.xml': strToU8('<!DOCTYPE a><a/>') }), 'unsafe'],
  [
    'a text document',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'not-a-workbook',
  ],
])('%s is refused', async (_, bytes, code) => {
  expect(await open(bytes)).toMatchObject({ ok: false, code });
});

test('hidden rows to the end of many sheets take no memory', async () => {
  const rows = row('', 'table:number-rows-repeated="1048576" table:visibility="collapse"');
  const sheets = Array.from({ length: 3000 }, (_, at) => table(rows).replace('表', `表${String(at)}`));
  const before = process.memoryUsage().heapUsed;
  const grids = await gridsOf(odsOf(sheets.join('')));
  expect(grids.flatMap(({ hiddenRows }) => [...hiddenRows])).toEqual([]);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
});

test('repeated rows and cells count for the limit as those that are written', async () => {
  const times = Math.ceil(LIMITS.cells / 1000);
  const bytes = odsOf(
    table(
      row(
        number('1', '1', 'table:number-columns-repeated="1001"'),
        `table:number-rows-repeated="${String(times)}"`,
      ),
    ),
  );
  expect(await open(bytes)).toMatchObject({ ok: false, code: 'too-large', limit: 'cells' });
});
