/** Several files as one workbook: whose sheets, under which names, and what becomes of those that cannot be read. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createDocumentHost } from '../../../src/workbench/document/document-host';
import { openSeveralFiles } from '../../../src/workbench/document/open-document';
import { openSeveral, type NamedFile } from '../../../src/workbench/document/several-files';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import type { SheetGrid } from '../../../src/core/grid';
import { ROWS, UPPER_HALF } from '../../core/form-on-two-sheets';
import { write } from '../../core/table/unseen-forms/notation';
import { toXlsx } from '../../generator/to-xlsx';
import { gridOfRows } from '../../support/grid-of-rows';

function fixture(path: string, name: string): NamedFile {
  return { name, bytes: new Uint8Array(readFileSync(`test/fixtures/${path}`)) };
}

function made(name: string, sheets: readonly string[]): NamedFile {
  return { name, bytes: toXlsx(sheets.map((sheet) => gridOfRows(`\n项目|${name}`, { sheet }))) };
}

async function sheetsOf(files: readonly NamedFile[]) {
  const several = await openSeveral('多个文件', files);
  const read = await several.workbook.read({ kind: 'all' }, { merges: true });
  if (!read.ok) throw new Error(read.code);
  return { ...several, grids: read.value, names: read.value.map(({ sheet }) => sheet) };
}

it('names sheets by their file, and by themselves where the file has several', async () => {
  const { names, grids, failed, origins } = await sheetsOf([
    made('甲.xlsx', ['表']),
    made('乙.xlsx', ['一', '二']),
    // The same name in another folder.
    made('甲.xlsx', ['表']),
  ]);
  expect(names.map((name) => name.replaceAll(/\d(?=$| \()/g, ''))).toEqual([
    '甲',
    '乙 · 一',
    '乙 · 二',
    expect.stringMatching(/^甲 \($|^甲 \(2\)$/),
  ]);
  expect(names.map((name) => origins.get(name)?.file)).toEqual(['甲.xlsx', '乙.xlsx', '乙.xlsx', '甲.xlsx']);
  expect(origins.get(names[2] ?? '')?.sheet).toBe(names[2]?.replace('乙 · ', ''));
  // A sheet follows another within its file only.
  expect(grids.map(({ index }) => index)).toEqual([0, 2, 3, 5]);
  expect(failed).toEqual([]);
});

it('tells files that only their ending tells apart by it', async () => {
  const csv = { name: '甲.csv', bytes: new TextEncoder().encode('项目,甲\n单位,乙') };
  const { names } = await sheetsOf([made('甲.xlsx', ['表']), csv, made('乙.xlsx', ['表'])]);
  expect(names).toEqual(['甲.xlsx', '甲.csv', '乙']);
});

it('names the only sheet that is shown by its file, whatever is hidden behind it', async () => {
  const bytes = new Uint8Array(readFileSync('test/fixtures/xlsx/kitchen.xlsx'));
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml']!);
  parts['xl/workbook.xml'] = strToU8(book.replace(/(name="汇总" sheetId="2" state=)"visible"/, '$1"hidden"'));
  const { names } = await sheetsOf([{ name: '厨房.xlsx', bytes: zipSync(parts) }]);
  expect(names).toEqual(['厨房', '厨房 · 汇总', '厨房 · 隐藏参数', '厨房 · 极隐藏']);
});

it('joins a form that goes on on the next sheet, not one that another file would go on with', async () => {
  const [upper, lower] = [UPPER_HALF.slice(1), ROWS.replace('TOTAL', '96')].map((text, index): SheetGrid => ({
    ...write({ name: 'half', text: `\n${text}` }).known,
    sheet: '表',
    index,
  })) as [SheetGrid, SheetGrid];
  const followers = async (files: readonly NamedFile[]): Promise<readonly (string | undefined)[]> => {
    const { grids } = await sheetsOf(files);
    const { tables } = assessWorkbook(grids, { policy: 'auto', form: null, silenced: [] });
    return tables.map(({ table }) => table.follows?.sheet);
  };
  expect(await followers([{ name: '甲.xlsx', bytes: toXlsx([upper, lower]) }])).toEqual([
    undefined,
    '甲 · 表1',
  ]);
  const apart = [upper, lower].map((half, at) => ({
    name: `${String(at)}.xlsx`,
    bytes: toXlsx([{ ...half, index: 0 }]),
  }));
  expect((await followers(apart)).every((sheet) => sheet === undefined)).toBe(true);
});

it('tells which files were not opened and reads the others', async () => {
  const { names, failed } = await sheetsOf([
    fixture('xlsx/encrypted.xlsx', '加密.xlsx'),
    fixture('documents/form.docx', '表.docx'),
    { name: '坏.xlsx', bytes: new Uint8Array([1, 2, 3]) },
  ]);
  expect(failed.map(({ name, failure }) => `${name} ${failure.code}`)).toEqual([
    '加密.xlsx encrypted',
    '坏.xlsx not-a-workbook',
  ]);
  expect(names.every((name) => name.startsWith('表'))).toBe(true);
  expect(names.length).toBeGreaterThan(0);
});

it('is called by the files that were opened, not by those that were given', async () => {
  const files = [
    fixture('xlsx/encrypted.xlsx', '加密.xlsx'),
    made('甲.xlsx', ['表']),
    made('乙.xlsx', ['表']),
  ];
  const opened = await openSeveralFiles(
    () => ({
      methods: createDocumentHost(() => undefined),
      stopped: new Promise<null>(() => undefined),
      close: () => undefined,
    }),
    files,
    (of) => of.map(({ name }) => name).join('、'),
  );
  expect(opened.ok && opened.document.workbook.name).toBe('甲.xlsx、乙.xlsx');
});

it('names a damaged sheet and reads the others, of its own file and of the next', async () => {
  const whole = made('乙.xlsx', ['一', '二', '三']);
  const parts = unzipSync(whole.bytes);
  const half = (...numbers: readonly number[]): NamedFile => {
    const cut = numbers.map((number) => {
      const part = `xl/worksheets/sheet${String(number)}.xml`;
      return [part, parts[part]!.subarray(0, parts[part]!.length / 2)] as const;
    });
    return { name: '乙.xlsx', bytes: zipSync({ ...parts, ...Object.fromEntries(cut) }) };
  };
  const { workbook, failed } = await openSeveral('多个文件', [half(1, 3), made('丙.xlsx', ['表'])]);
  expect(failed).toEqual([]);
  const sheets = await workbook.sheets();
  if (!sheets.ok) throw new Error(sheets.code);
  const names = sheets.value.map(({ name }) => name);
  expect(names).toEqual([expect.stringContaining('乙 · '), names[1], names[2], '丙']);
  expect(sheets.value.map(({ index }) => index)).toEqual([0, 1, 2, 4]);
  const readable = names.filter((_, at) => at % 2 === 1);
  const read = await workbook.read({ kind: 'named', names: readable }, { merges: true });
  expect(read.ok ? read.value.map(({ sheet }) => sheet) : read.code).toEqual(readable);
  expect(await workbook.read({ kind: 'active' }, { merges: true })).toMatchObject({
    code: 'damaged',
    refusal: { sheet: names[0] },
  });
  expect(await workbook.read({ kind: 'named', names: names.slice(2) }, { merges: true })).toMatchObject({
    refusal: { sheet: names[2] },
  });
  const { failed: none } = await openSeveral('多个文件', [half(1, 2, 3), made('丙.xlsx', ['表'])]);
  expect(none.map(({ name, failure }) => `${name} ${failure.code}`)).toEqual(['乙.xlsx damaged']);
});

it('keeps hidden sheets as hidden, looks like its files, and cannot be written', async () => {
  const host = createDocumentHost(() => undefined);
  const reply = await host.openSeveral(
    [fixture('xlsx/kitchen.xlsx', '厨房.xlsx'), made('甲.xlsx', ['表'])],
    '多个文件',
  );
  expect(reply.capabilities.canWrite).toBe(false);
  const sheets = await host.sheets();
  if (!sheets.ok) throw new Error(sheets.code);
  expect(sheets.value.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name]))).toEqual([
    '厨房 · 隐藏参数',
    '厨房 · 极隐藏',
  ]);
  const first = sheets.value[0]?.name ?? '';
  expect(first.startsWith('厨房')).toBe(true);
  expect(await host.presentation(first)).not.toBeNull();
  expect(await host.presentation('没有这张表')).toBeNull();
});
