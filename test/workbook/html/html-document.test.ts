import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';

import { a1Range, addressOfKey, type SheetGrid } from '../../../src/core/grid';
import { LIMITS } from '../../../src/workbook/guard/limits';
import { openWorkbook, type OpenedWorkbook } from '../../../src/workbook/open-workbook';
import { corpusGrids } from '../../core/narrative/judge';
import { watchRunaway } from '../../support/runaway';

const open = (html: string, name = '导出.xls'): Promise<OpenedWorkbook> => openWorkbook(strToU8(html), name);

async function gridOf(html: string | Uint8Array, name = '导出.xls'): Promise<SheetGrid> {
  const opened = await openWorkbook(typeof html === 'string' ? strToU8(html) : html, name);
  if (!opened.ok) throw new Error(opened.code);
  const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
  const [grid] = grids.ok ? grids.value : [];
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

function rowsOf({ cells }: SheetGrid): string[][] {
  const rows: string[][] = [];
  for (const [key, { text }] of cells) {
    const { row, column } = addressOfKey(key);
    (rows[row] ??= [])[column] = text;
  }
  return Array.from(rows, (row: string[] | undefined) =>
    Array.from(row ?? [], (text: string | undefined) => text ?? ''),
  );
}

test('what another program writes as a web page holds the same texts and areas as the workbook', async () => {
  const name = 'adjusted-54-yishu-buzhu';
  const [twin] = await corpusGrids(name);
  const book = read(new Uint8Array(readFileSync(`test/fixtures/corpus/${name}.xlsx`)), { cellStyles: true });
  const grid = await gridOf(write(book, { type: 'string', bookType: 'html' }) as string);
  for (const [key, { text }] of twin?.cells ?? []) expect(grid.cells.get(key)?.text).toBe(text.trim());
  expect(grid.cells.size).toBe(twin?.cells.size);
  expect(grid.merges?.map(a1Range)).toContain('A1:K1');
});

test('merged areas stand where they are seen, with the lines above and below the table', async () => {
  const grid = await gridOf(`<p>项目支出绩效自评表</p>（2024年度）<table><caption>单位：万元</caption>
    <tr><td rowspan="2">一级</td><td colspan=2>指标</td><td>得分</td></tr>
    <tr><td>名称</td><td>指标值</td><td>20</td></tr>
    <tr><td>产出</td><td>次数</td><td>≥3次</td><td></td></tr></table><p>注：略</p>`);
  expect(rowsOf(grid)).toEqual([
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['单位：万元'],
    ['一级', '指标', '', '得分'],
    ['', '名称', '指标值', '20'],
    ['产出', '次数', '≥3次'],
    ['注：略'],
  ]);
  expect(grid.merges?.map(a1Range)).toEqual(['A4:A5', 'B4:C4']);
  expect(grid.sheet).toBe('导出');
});

test.each<[string, string, string[][]]>([
  [
    'nothing is closed',
    '<TABLE><TR><TD>名称<TD><FONT>得分<TR><TD>次数<TD>20</TABLE>',
    [
      ['名称', '得分'],
      ['次数', '20'],
    ],
  ],
  [
    'breaks, paragraphs, signs, a table within a cell',
    `<table><tr><td><p>第一条</p>\n <p>第二条，&ldquo;引号&rdquo;&#xFF1B;&amp;&nbsp;</p></td><td>a<br>b\n   c</td></tr>
     <tr><td>=1+1</td><td><table><tr><td>里</td></tr></table></td></tr></table>`,
    [
      ['第一条\n第二条，“引号”；&', 'a\nb c'],
      ['=1+1', '里'],
    ],
  ],
  [
    'tables that only lay out the page',
    `<table><tr><td><p>项目支出绩效自评表</p><table><tr><td>名称</td><td>得分</td></tr><tr><td>次数</td><td>20</td></tr></table>
     </td></tr><tr><td>版权</td></tr></table>`,
    [['项目支出绩效自评表'], ['名称', '得分'], ['次数', '20'], ['版权']],
  ],
  [
    'a small table in a cell of a form',
    `<table><tr><td>名称</td><td>甲</td><td>单位</td><td>乙</td></tr><tr><td>明细</td><td colspan=3>
     <table><tr><td>一</td><td>10</td></tr><tr><td>二</td><td>20</td></tr></table></td></tr></table>`,
    [
      ['名称', '甲', '单位', '乙'],
      ['明细', '一 10\n二 20'],
    ],
  ],
  [
    'tables below each other',
    '<table><tr><td>名称</td><td>甲</td></tr></table><table><tr><td>指标</td><td>得分</td></tr></table>',
    [
      ['名称', '甲'],
      ['指标', '得分'],
    ],
  ],
  [
    'what nobody sees',
    `<title>页</title><style>p {}</style><table><tr><td><script>go()</script>a</td><td style="width:1px; display: none">x</td><td>b</td></tr>
     <tr><td>c<!-- d --></td></tr></table>`,
    [['a', 'b'], ['c']],
  ],
])('%s', async (_, html, rows) => {
  expect(rowsOf(await gridOf(html))).toEqual(rows);
});

test('hidden rows are known as hidden', async () => {
  const html =
    '<table><tr><td>a</td><td>b</td></tr><tr style="DISPLAY:none"><td>c</td></tr><tr hidden><td>d</td></tr></table>';
  expect([...(await gridOf(html)).hiddenRows]).toEqual([1, 2]);
});

test('the encoding is told from the bytes', async () => {
  // 名称 and 得分 in GB18030.
  const bytes = Uint8Array.from([
    ...strToU8('<meta charset=gb2312><table><tr><td>'),
    ...[0xc3, 0xfb, 0xb3, 0xc6],
    ...strToU8('</td><td>'),
    ...[0xb5, 0xc3, 0xb7, 0xd6],
  ]);
  expect(rowsOf(await gridOf(bytes))).toEqual([['名称', '得分']]);
});

test('a page without a table, and a text that begins otherwise, are no workbook', async () => {
  for (const html of ['<html><body><p>自评</p></body></html>', 'x <table><tr><td>1</td></tr></table>', '<'])
    expect(await open(html)).toMatchObject({ ok: false, code: 'not-a-workbook' });
});

describe('pages that claim much', () => {
  test('areas end with the table and with the columns that a file may have', async () => {
    const grid = await gridOf(
      '<table><tr><td rowspan="65534" colspan="1000">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    );
    expect(grid.merges?.map(a1Range)).toEqual(['A1:SF2']);
  });

  test('elements within each other, cells and areas without end are refused or read in time', async () => {
    const ended = watchRunaway();
    const deep = `<table><tr><td>${'<b>'.repeat(LIMITS.xmlDepth + 1)}`;
    expect(await open(deep)).toMatchObject({ ok: false, code: 'unsafe', limit: 'xmlDepth' });
    expect(await open(`<table>${'<tr><td>1'.repeat(LIMITS.textRows + 1)}`)).toMatchObject({
      ok: false,
      code: 'too-large',
      limit: 'textRows',
    });
    const wide = '<tr><td rowspan="65534" colspan="1000">a</td><td>b</td></tr>';
    expect((await open(`<table>${wide.repeat(20_000)}</table>`)).ok).toBe(true);
    expect((await open(`<table>${'</i>'.repeat(500_000)}</table>`)).ok).toBe(true);
    expect((await open(`<table><tr><td>${'<br>'.repeat(300_000)}</table>`)).ok).toBe(true);
    ended();
  });
});
