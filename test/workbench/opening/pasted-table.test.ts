/** @jest-environment jsdom */
import { csvRows } from '../../../src/workbook/csv/csv-rows';
import { pastedFiles } from '../../../src/workbench/opening/pasted-table';

interface Clipboard {
  readonly html?: string;
  readonly text?: string;
  readonly files?: readonly File[];
}

function clipboard({ html = '', text = '', files = [] }: Clipboard): DataTransfer {
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  return { getData, files } as unknown as DataTransfer;
}

function textOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(file);
  });
}

/** The fields of the one file that is made of what was pasted. */
async function rowsOf(pasted: Clipboard): Promise<readonly (readonly string[])[]> {
  const files = pastedFiles(clipboard(pasted), '粘贴的表格') ?? [];
  expect(files.map(({ name }) => name)).toEqual(['粘贴的表格.csv']);
  const [file] = files;
  return file === undefined ? [] : csvRows(await textOf(file));
}

it('keeps what is merged where it stands, and the lines above and below the table', async () => {
  const html = `<p>项目支出绩效自评表</p><p>（2024年度）</p><table>
    <tr><td rowspan="2">一级</td><td colspan=2>指标</td><td>得分</td></tr>
    <tr><td>名称</td><td>指标值</td><td>20</td></tr>
    <tr><td>产出</td><td>次数</td><td>≥3次</td><td></td></tr></table><p>注：略</p>`;
  expect(await rowsOf({ html })).toEqual([
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['一级', '指标', '', '得分'],
    ['', '名称', '指标值', '20'],
    ['产出', '次数', '≥3次', ''],
    ['注：略'],
  ]);
});

it('reads a text as it is seen: breaks, paragraphs, signs; a table within a cell is its text', async () => {
  const html = `<table><tr><td><p>第一条</p>\n <p>第二条，"引号"；|</p></td><td>a<br>b\n   c</td></tr>
    <tr><td>=1+1</td><td><table><tr><td>里</td></tr></table></td></tr></table>`;
  expect(await rowsOf({ html })).toEqual([
    ['第一条\n第二条，"引号"；|', 'a\nb c'],
    ['=1+1', '里'],
  ]);
});

it('looks through tables that only lay out the page', async () => {
  const form = '<table><tr><td>名称</td><td>得分</td></tr><tr><td>次数</td><td>20</td></tr></table>';
  const html = `<table><tr><td>栏目</td><td><p>项目支出绩效自评表</p>${form}</td></tr><tr><td>版权</td></tr></table>`;
  expect(await rowsOf({ html })).toEqual([['项目支出绩效自评表'], ['名称', '得分'], ['次数', '20']]);
});

it('takes text with tabs where there is no page, whatever else stands in it', async () => {
  const text = '名称\t指标值\r\n"一，二，三，四\n五"\t≥3\r\n';
  expect(await rowsOf({ text })).toEqual([
    ['名称', '指标值'],
    ['一，二，三，四\n五', '≥3'],
  ]);
});

it('ends areas over more rows than there are and more columns than a file may have', async () => {
  const html = `<table><tr><td rowspan="65534" colspan="1000">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`;
  const rows = await rowsOf({ html });
  expect(rows.map((row) => [row[0], row.length])).toEqual([
    ['a', 500],
    ['', 500],
  ]);
});

it('covers no more for a page that claims areas without end', async () => {
  const row = '<tr><td rowspan="65534" colspan="1000">a</td><td>b</td></tr>';
  const rows = await rowsOf({ html: `<table>${row.repeat(1500)}</table>` });
  expect(rows[0]).toEqual(['a', 'b']);
  expect(rows.length).toBe(1500);
  expect(rows.flat().length).toBeLessThan(510_000);
});

it('leaves out what nobody sees', async () => {
  const html = `<table><tr><td><style>p {}</style><script>go()</script>a</td><td>b</td></tr><tr><td>c</td></tr></table>`;
  expect(await rowsOf({ html })).toEqual([['a', 'b'], ['c']]);
});

it('prefers a table to the picture beside it, takes files, and nothing else', () => {
  const picture = new File(['x'], 'image.png');
  const named = (pasted: Clipboard): readonly string[] | undefined =>
    pastedFiles(clipboard(pasted), '表')?.map(({ name }) => name);
  expect(named({ text: 'a\tb\nc\td', files: [picture] })).toEqual(['表.csv']);
  expect(named({ text: '自评表.xlsx', files: [new File(['x'], '自评表.xlsx')] })).toEqual(['自评表.xlsx']);
  expect(named({ text: '95.5' })).toBeUndefined();
  expect(named({ text: 'a\tb' })).toBeUndefined();
  expect(named({ html: '<table><tr><td>95</td></tr></table>', text: '95' })).toBeUndefined();
});
