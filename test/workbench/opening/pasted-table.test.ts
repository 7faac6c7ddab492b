/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { a1, a1Range, addressOfKey, parseA1, parseRange, type SheetGrid } from '../../../src/core/grid';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { copiedRange } from '../../../src/workbench/grid/copied-range';
import { blockEdits, clearedEdits, overHeads } from '../../../src/workbench/grid/pasted-block';
import { countIn, rangeBetween, wholeOf } from '../../../src/workbench/grid/range';
import { isPastedName, pastedCells, pastedFiles } from '../../../src/workbench/opening/pasted-table';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { typedCell } from '../../support/blank-sheet';
import { gridOfRows } from '../../support/grid-of-rows';

interface Clipboard {
  readonly html?: string;
  readonly text?: string;
  readonly files?: readonly File[];
}

function clipboard({ html = '', text = '', files = [] }: Clipboard): DataTransfer {
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  return { getData, files } as unknown as DataTransfer;
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.readAsArrayBuffer(file);
  });
}

beforeAll(() => {
  // Every browser has them.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.defineProperty(Blob.prototype, 'arrayBuffer', {
    value(this: Blob) {
      return bytesOf(this);
    },
  });
});

async function gridOf(file: File): Promise<SheetGrid> {
  const opened = await openXlsx(new Uint8Array(await bytesOf(file)), file.name);
  const read = opened.ok ? await opened.workbook.read({ kind: 'all' }, { merges: true }) : opened;
  const grid = read.ok ? read.value[0] : undefined;
  if (grid === undefined) throw new Error(JSON.stringify(read));
  return grid;
}

/** The sheet of the one workbook that is made of a paste. */
async function pastedGrid(pasted: Clipboard): Promise<SheetGrid> {
  const [file, ...more] = (await pastedFiles(clipboard(pasted), '粘贴的表格')) ?? [];
  expect([file?.name, more]).toEqual(['粘贴的表格.xlsx', []]);
  if (file === undefined) throw new Error('no file');
  return gridOf(file);
}

function shown({ cells }: SheetGrid): Readonly<Record<string, string>> {
  return Object.fromEntries([...cells].map(([key, { text }]) => [a1(addressOfKey(key)), text]));
}

it('makes a workbook of a page with a table, its merged areas kept', async () => {
  const html =
    '自评表<table><tr><td rowspan=2>名称<td>得分<td colspan=2>说明<tr><td>20<td>甲&amp;"乙"<br>丙<td>=1</table>';
  const grid = await pastedGrid({ html, text: '名称\t得分' });
  expect(grid).toMatchObject({ sheet: '粘贴的表格', isProtected: false });
  expect(shown(grid)).toEqual({
    A1: '自评表',
    A2: '名称',
    B2: '得分',
    C2: '说明',
    B3: '20',
    C3: '甲&"乙"\n丙',
    D3: '=1',
  });
  expect(grid.merges).toEqual([
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ]);
});

it('areas that a page lays over each other are no damage to the workbook', async () => {
  const html = '<table><tr><td>一<td rowspan=3>二<tr><td colspan=2>三<tr><td>四</table>';
  expect((await pastedGrid({ html })).merges).toEqual([{ top: 0, left: 1, bottom: 2, right: 1 }]);
});

it('texts that a number shows alike are numbers, and all show what was pasted', async () => {
  const figures = ['95', '95.50', '-0.5', '1,234.00', '98.74%', '100%', '0'];
  const texts = ['007', '1.', '12,34', '≥95%', '-0', '123456789012345678', '2024年', '20 分'];
  const grid = await pastedGrid({ text: `数\t字\n${[...figures, ...texts].join('\n')}` });
  const cells = [...grid.cells.values()].slice(2);
  expect(cells.map(({ text }) => text)).toEqual([...figures, ...texts]);
  expect(cells.map(({ kind }) => kind)).toEqual([...figures.map(() => 'number'), ...texts.map(() => 'text')]);
  expect(cells.map(({ value }) => value).slice(0, figures.length)).toEqual([
    95, 95.5, -0.5, 1234, 0.9874, 1, 0,
  ]);
});

it('takes text with tabs where there is no page, whatever else stands in it', async () => {
  const grid = await pastedGrid({ text: '名称\t指标值\r\n"一，二，三，四\n五"\t≥3\r\n' });
  expect(shown(grid)).toEqual({ A1: '名称', B1: '指标值', A2: '一，二，三，四\n五', B2: '≥3' });
});

it('prefers a table to the picture beside it, takes files, and nothing else', async () => {
  const picture = new File(['x'], 'image.png');
  const named = async (pasted: Clipboard): Promise<readonly string[] | undefined> =>
    (await pastedFiles(clipboard(pasted), '表'))?.map(({ name }) => name);
  expect(await named({ text: 'a\tb\nc\td', files: [picture] })).toEqual(['表.xlsx']);
  expect(await named({ text: '自评表.xlsx', files: [new File(['x'], '自评表.xlsx')] })).toEqual([
    '自评表.xlsx',
  ]);
  expect(await named({ text: '95.5' })).toBeUndefined();
  expect(await named({ text: 'a\tb' })).toBeUndefined();
  expect(await named({ html: '<table><tr><td>95</td></tr></table>', text: '95' })).toBeUndefined();
  // What its reader refuses stays what it was, for the reason to be said.
  const deep = `${'<div>'.repeat(300)}<table><tr><td>一<td>二<tr><td>三<td>四</table>`;
  expect(await named({ html: deep })).toEqual(['表.html']);
});

it('knows what it made by its name, in either language', () => {
  expect(
    ['粘贴的表格.xlsx', 'Pasted table.xlsx', '粘贴的表格 (2).xlsx', '自评表.xlsx'].map(isPastedName),
  ).toEqual([true, true, false, false]);
});

const FORM = `
项目名称|社区书屋更新||||||
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|50|50|40|10|80%|8
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|更新图书|≥3000册|2700册|50|50|
效益指标|社会效益指标|借阅人次|≥2000人次|2000人次|40|40|
总分|||||100|99|`;

it('is judged as the table is that it was copied from', async () => {
  const form = gridOfRows(FORM);
  const text = FORM.slice(1).replaceAll('|', '\t');
  const findings = (grid: SheetGrid): readonly string[] =>
    assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables.flatMap((table) =>
      table.findings.map(({ rule, cell, expected }) => `${rule} ${a1(cell)} ${expected ?? ''}`),
    );
  const told = findings(form);
  expect(told.length).toBeGreaterThan(0);
  expect(findings(await pastedGrid({ text }))).toEqual(told);
});

describe('a block on a selected cell', () => {
  const before = gridOfRows('名称|分值|得分\n一|10|8\n二|10|\n三|20|20\n合计||28', {
    merges: ['A4:A5', 'C6:D6'],
  });
  const cells = new Map(before.cells);
  const total = parseA1('C5')!;
  cells.set(total.row * 16384 + total.column, { ...typedCell('28'), formula: '=SUM(C2:C4)' });
  const grid: SheetGrid = { ...before, cells };
  const fill = (at: string, block: SheetGrid) => {
    const { edits, formulas, covered } = blockEdits(grid, parseRange(at)!, block)!;
    return {
      written: edits.map(
        ({ cell, after }) => `${a1(cell)} ${'value' in after ? String(after.value) : after.kind}`,
      ),
      formulas: formulas.map(a1),
      covered: covered.map(a1),
    };
  };

  it.each([
    ['a column of scores fills the cells below', 'C2', '9\n9.5\n18', ['C2 9', 'C3 9.5', 'C4 18'], [], []],
    ['a formula stays, and is named', 'C4', '18\n36.5', ['C4 18'], ['C5'], []],
    ['a cell that an area covers is named', 'A4', '三、\n四', ['A4 三、'], [], ['A5']],
    ['a blank leaves alone what it falls on', 'B2', '|9\n|\n12|', ['C2 9', 'B4 12'], [], []],
    ['a formula is not pasted as one', 'B2', '=1+1', [], ['B2'], []],
    ['beyond the sheet too', 'C6', '一\n二', ['C6 一', 'C7 二'], [], []],
    ['one value fills what is chosen', 'B3:C4', '9', ['B3 9', 'C3 9', 'B4 9', 'C4 9'], [], []],
    [
      'but for formulas, and an area once',
      'A4:C6',
      '三',
      ['A4 三', 'B4 三', 'C4 三', 'B5 三', 'A6 三', 'B6 三', 'C6 三'],
      ['C5'],
      [],
    ],
    ['a row fills rows', 'B2:C3', '9|8', ['B2 9', 'C2 8', 'B3 9', 'C3 8'], [], []],
    ['what does not fit so often stands once', 'B2:C4', '9\n8', ['B2 9', 'B3 8'], [], []],
  ] as const)('%s', (_, at, block, written, formulas, covered) => {
    expect(fill(at, gridOfRows(block))).toEqual({ written, formulas, covered });
  });

  it('is any cells that were copied, several lines of text among them', async () => {
    const named = (pasted: Clipboard): string | undefined => pastedCells(clipboard(pasted), '表')?.name;
    expect(named({ text: '9\n9.5' })).toBe('表.csv');
    expect(named({ html: '<table><tr><td>9<tr><td>9.5</table>', text: '9\n9.5' })).toBe('表.html');
    expect(named({ files: [new File(['x'], 'image.png')] })).toBeUndefined();
    await Promise.resolve();
  });
});

describe('several cells chosen together', () => {
  const plain = gridOfRows('名称|甲\t乙|=1次\n一|1.5|<b>\n二|3|"四"\n五|6|七', {
    merges: ['A2:A3', 'B4:C4'],
  });
  const grid: SheetGrid = { ...plain, hiddenRows: new Set([2]) };
  const between = (from: string, to: string): string =>
    a1Range(rangeBetween(grid, parseA1(from)!, parseA1(to)!));

  it.each([
    ['B1', 'C1', 'B1:C1', 2],
    ['C3', 'A3', 'A2:C3', 3],
    ['B2', 'B4', 'B2:C4', 3],
    ['A3', 'B4', 'A2:C4', 5],
    ['B2', 'B2', 'B2', 1],
  ])('from %s to %s are %s, %i of them to be seen', (from, to, range, count) => {
    expect(between(from, to)).toBe(range);
    expect(countIn(grid, parseRange(range)!)).toBe(count);
  });

  it('are copied as lines and as a table, as they are shown', () => {
    const copied = copiedRange(grid, parseRange('A1:C4')!)!;
    expect(copied.text).toBe('名称\t"甲\t乙"\t=1次\r\n一\t1.5\t<b>\r\n五\t6\t');
    expect(copied.html).toContain('>=1次</td></tr>');
    expect(copied.html).toContain('rowspan="1" colspan="2"');
    expect(copied.html).toContain('&lt;b&gt;');
    expect(copied.html.match(/<td/g)).toHaveLength(8);
    expect(copiedRange(grid, parseRange('A1:Z900000')!)).toBeNull();
  });

  it('are not filled where they are too many', () => {
    expect(blockEdits(grid, parseRange('A1:Z900000')!, gridOfRows('1'))).toBeNull();
  });

  it('come back as they went', async () => {
    const form = gridOfRows(FORM);
    const { text, html } = copiedRange(form, form.bounds!)!;
    for (const pasted of [{ text }, { text, html }]) {
      const back = await pastedGrid(pasted);
      expect([...back.cells].map(([key, cell]) => [key, cell.text])).toEqual(
        [...form.cells].map(([key, cell]) => [key, cell.text]),
      );
    }
  });

  it('are the table first, and then the sheet', () => {
    const own = { range: parseRange('A1:B2')! };
    const of = (cell: string, chosen: string | null) =>
      a1Range(wholeOf(grid, [own], parseA1(cell)!, chosen === null ? null : parseRange(chosen))!);
    expect([of('B2', null), of('B2', 'A1:B2'), of('B2', 'A1:B1'), of('C4', null)]).toEqual([
      'A1:B2',
      'A1:C4',
      'A1:B2',
      'A1:C4',
    ]);
  });

  it('are made blank as far as they are to be seen', () => {
    expect(clearedEdits(grid, parseRange('A1:C4')!).map(({ cell }) => a1(cell))).toEqual([
      'A1',
      'B1',
      'C1',
      'A2',
      'B2',
      'C2',
      'A4',
      'B4',
    ]);
  });

  it.each([
    ['C2', '表', ['C2']],
    ['F5', '45\n38', []],
    ['E5', '2900册|45|46', []],
    ['C4', '名称|目标值\n更新图书|≥2000册', ['C4', 'D4']],
    ['A4', '一级指标|二级指标\n质量|数量指标', ['A5']],
    ['B1', '某某项目', ['B1']],
  ])('at %s a block tells which heads and names it would overwrite', (at, block, heads) => {
    const form = gridOfRows(FORM);
    const tables = assessWorkbook([form], { policy: 'auto', form: null, silenced: [] }).tables;
    const { edits } = blockEdits(form, parseRange(at)!, gridOfRows(block))!;
    expect(
      overHeads(
        form,
        edits,
        tables.map(({ table }) => table),
      ).map(a1),
    ).toEqual(heads);
  });
});
