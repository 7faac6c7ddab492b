import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';

import { a1, a1Range, addressOfKey, type SheetGrid } from '../../../src/core/grid';
import { openWorkbook, type OpenedWorkbook } from '../../../src/workbook/open-workbook';
import { withA1 } from '../../../src/workbook/xml-2003/r1c1';
import { corpusGrids } from '../../core/narrative/judge';
import { watchRunaway } from '../../support/runaway';

const open = (xml: string): Promise<OpenedWorkbook> => openWorkbook(strToU8(xml), '导出.xls');

async function gridsOf(xml: string): Promise<readonly SheetGrid[]> {
  const opened = await open(xml);
  if (!opened.ok) throw new Error(opened.code);
  const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
  return grids.ok ? grids.value : [];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:html="http://www.w3.org/TR/REC-html40">`;
const STYLES = `<Styles><Style ss:ID="Default" ss:Name="Normal"/><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style>
 <Style ss:ID="s2"><NumberFormat ss:Format="0.0"/></Style><Style ss:ID="s3" ss:Parent="s2"/></Styles>`;

const sheetOf = (table: string, more = '', attributes = ''): string =>
  `<Worksheet ss:Name="表" ${attributes}><Table>${table}</Table>${more}</Worksheet>`;
const bookOf = (...sheets: readonly string[]): string => `${HEAD}${STYLES}${sheets.join('')}</Workbook>`;

/** "A1 number 1 shown as 1 ← formula". */
function cellsOf({ cells }: SheetGrid): string[] {
  return [...cells].map(([key, { kind, value, text, formula }]) => {
    const from = formula === null ? '' : ` ← ${formula}`;
    return `${a1(addressOfKey(key))} ${kind} ${String(value)} as ${text}${from}`;
  });
}

test('what another program writes holds the same cells as the workbook', async () => {
  const name = 'national-01-2020-zhaopin';
  const [twin] = await corpusGrids(name);
  const book = read(new Uint8Array(readFileSync(`test/fixtures/corpus/${name}.xlsx`)), {
    cellStyles: true,
    cellNF: true,
  });
  const [grid] = await gridsOf(write(book, { type: 'string', bookType: 'xlml' }) as string);
  expect(twin?.cells.size).toBeGreaterThan(50);
  expect(grid?.cells).toEqual(twin?.cells);
  expect(grid?.bounds).toEqual(twin?.bounds);
});

test('values, formats by cell, row, column and parent, and formulas', async () => {
  const [grid] = await gridsOf(
    bookOf(
      sheetOf(`<Column ss:Index="5" ss:StyleID="s1" ss:Span="1"/>
        <Row><Cell><Data ss:Type="Number">0.9874</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="Number">0.9874</Data></Cell>
        <Cell ss:Index="6"><Data ss:Type="Number">0.5</Data></Cell></Row>
        <Row ss:Index="4" ss:StyleID="s3"><Cell><Data ss:Type="Number">1.25</Data></Cell>
        <Cell ss:Formula="=SUM(R[-3]C[-1]:R[-3]C)/R1C1"><Data ss:Type="Number">2</Data></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>
        <Row ss:Span="2"/>
        <Row><Cell><Data ss:Type="String">甲&#10;乙</Data><Comment><Data ss:Type="String">批注</Data></Comment></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell>
        <Cell ss:StyleID="s9"><Data ss:Type="DateTime">2024-12-31T00:00:00.000</Data></Cell>
        <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">≥<B>90</B>%</ss:Data></Cell></Row>`),
    ),
  );
  expect(grid && cellsOf(grid)).toEqual([
    'A1 number 0.9874 as 0.9874',
    'B1 number 0.9874 as 98.74%',
    'F1 number 0.5 as 50.00%',
    'A4 number 1.25 as 1.3',
    'B4 number 2 as 2.0 ← =SUM(A1:B1)/$A$1',
    'C4 error #DIV/0! as #DIV/0! ← =1/0',
    'A8 text 甲\n乙 as 甲\n乙',
    'B8 boolean true as TRUE',
    'C8 number 45657 as 45657',
    'D8 text ≥90% as ≥90%',
  ]);
});

test('merged areas, hidden rows, columns and sheets, protection', async () => {
  const [first, second] = await gridsOf(
    bookOf(
      sheetOf(
        `<Column ss:Hidden="1" ss:Span="1"/><Row ss:Hidden="1"><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">甲</Data></Cell>
         <Cell><Data ss:Type="String">乙</Data></Cell></Row>`,
        '',
        'ss:Protected="1"',
      ),
      '<Worksheet ss:Name="藏"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>',
    ),
  );
  expect(first && cellsOf(first)).toEqual(['A1 text 甲 as 甲', 'D1 text 乙 as 乙']);
  expect(first?.merges?.map(a1Range)).toEqual(['A1:C2']);
  expect([[...(first?.hiddenRows ?? [])], [...(first?.hiddenColumns ?? [])]]).toEqual([[0], [0, 1]]);
  expect([first?.isProtected, first?.visibility]).toEqual([true, 'visible']);
  expect([second?.sheet, second?.visibility, second?.bounds]).toEqual(['藏', 'hidden', null]);
});

test.each([
  ['=R[-1]C*R2C3', '=C4*$C$2'],
  ['=RC[-2]&"R1C1"&\'R1C1\'!R1C[1]', '=A5&"R1C1"&\'R1C1\'!D$1'],
  ['=R[-9]C', '=#REF!'],
  ['=RC()+ARC+R', '=RC()+ARC+R'],
  ['=SUM(C[1])', '=SUM(C[1])'],
])('%s in C5 is %s', (formula, expected) => {
  expect(withA1(formula, { row: 4, column: 2 })).toBe(expected);
});

test.each([
  ['no sheet', bookOf(), 'no-sheets'],
  ['two sheets of one name', bookOf(sheetOf(''), sheetOf('')), 'damaged'],
  ['cut in two', bookOf(sheetOf('<Row><Cell>')).slice(0, -40), 'damaged'],
  ['a row that no sheet has', bookOf(sheetOf('<Row ss:Index="99999999"/>')), 'damaged'],
  ['a column that no sheet has', bookOf(sheetOf('<Row><Cell ss:Index="16385"/></Row>')), 'damaged'],
  ['a document type', `${HEAD.replace('\n', '<!DOCTYPE a>')}</Workbook>`, 'unsafe'],
])('%s is refused', async (_, xml, code) => {
  expect(await open(xml)).toMatchObject({ ok: false, code });
});

test('spans, areas and formulas without end cost nothing', async () => {
  const ended = watchRunaway();
  const rows = `<Row><Cell ss:MergeAcross="999999999" ss:MergeDown="999999999" ss:Formula="=${'R[1]C'.repeat(2000)}"/></Row>`;
  const opened = await open(
    bookOf(sheetOf(`${'<Column ss:Index="1" ss:Span="999999999"/>'.repeat(1000)}${rows.repeat(300)}`)),
  );
  expect(opened.ok).toBe(true);
  ended();
});
