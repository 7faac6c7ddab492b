import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CFB } from '@e965/xlsx';
import { a1, a1Range, addressOfKey, type SheetGrid } from '../../../src/core/grid';
import { Bytes } from '../../../src/workbook/bytes';
import { DocumentText } from '../../../src/workbook/doc/document-text';
import { changesOf, type FormatRun, runAt } from '../../../src/workbook/doc/formats';
import {
  FarChanges,
  type ParagraphFormat,
  paragraphFormat,
  type RowCell,
} from '../../../src/workbook/doc/paragraph-formats';
import { TableRows } from '../../../src/workbook/doc/table-rows';
import { readPieces } from '../../../src/workbook/doc/text-pieces';
import { Refusal } from '../../../src/workbook/guard/refusal';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { TableGrid } from '../../../src/workbook/word/table-grid';
import { corpusGrids, gridsOf } from '../../core/narrative/judge';
import { watchRunaway } from '../../support/runaway';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/documents', name)));
}

async function read(bytes: Uint8Array, name = '报告.doc'): Promise<readonly SheetGrid[]> {
  const opened = await openWorkbook(bytes, name);
  if (!opened.ok) throw new Error(opened.code);
  expect([opened.kind, opened.workbook.capabilities.canWrite]).toEqual(['document', false]);
  return gridsOf(opened.workbook);
}

const textsOf = ({ cells }: SheetGrid): string[] =>
  [...cells].map(([key, { text }]) => `${a1(addressOfKey(key))} ${text}`);
const mergesOf = ({ merges }: SheetGrid): string[] => (merges ?? []).map(a1Range).sort();

/** Where the file information block begins: its first bytes, at the start of a sector. */
function headerAt(bytes: Uint8Array): number {
  for (let at = 512; at < bytes.length; at += 512)
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
  throw new Error('no document');
}

test('a form holds the same cells and merged areas as the workbook that it was made of', async () => {
  const [twin] = await corpusGrids('adjusted-07-pingbi-biaozhang');
  const [paragraphs, form] = await read(fixture('form.doc'), '目录/自评表.doc');
  expect(paragraphs && [paragraphs.sheet, ...textsOf(paragraphs)]).toEqual(['自评表', 'A1 附件2']);
  expect(form?.above).toEqual(['附件2']);
  expect([...(form?.cells ?? [])].map(([key, { text }]) => [key, text])).toEqual(
    [...(twin?.cells ?? [])].map(([key, { text }]) => [key, text]),
  );
  expect(form && mergesOf(form)).toEqual(twin && mergesOf(twin));
});

test('what is embedded in a document or workbook does not say what the file is', async () => {
  /** What this needs of a library that has no types for it. */
  const compound = CFB as {
    read(bytes: Uint8Array, options: { readonly type: 'buffer' }): unknown;
    write(file: unknown, options: { readonly type: 'buffer' }): Uint8Array;
    utils: { cfb_add(file: unknown, name: string, content: Uint8Array): void };
  };
  const withEmbedded = (bytes: Uint8Array, name: string): Uint8Array => {
    const file = compound.read(bytes, { type: 'buffer' });
    compound.utils.cfb_add(file, `/ObjectPool/_1/${name}`, new Uint8Array(5000));
    return compound.write(file, { type: 'buffer' });
  };
  const plain = await read(fixture('form.doc'));
  expect(await read(withEmbedded(fixture('form.doc'), 'Workbook'))).toEqual(plain);
  const sheet = new Uint8Array(readFileSync('test/fixtures/xlsx/legacy.xls'));
  expect(await openWorkbook(withEmbedded(sheet, 'WordDocument'), '表.xls')).toMatchObject({ kind: 'legacy' });
});

test('what was deleted or is hidden is no text; fields show their results; a table in a cell is a sheet of its own', async () => {
  const [text, outer, inner] = await read(fixture('parts.doc'));
  expect(text && textsOf(text)).toEqual(['A1 写在“明处”\n次行 制表', 'A2 2026年', 'A3 表后']);
  expect(outer && textsOf(outer)).toEqual(['A1 外一\n第二段', 'B1 前\n后', 'A2 左', 'B2 中', 'C2 右']);
  expect(outer && mergesOf(outer)).toEqual(['B1:C1']);
  expect(inner && textsOf(inner)).toEqual(['A1 里一', 'B1 里二']);
});

test('a password, an older format and a file that was cut are told', async () => {
  const changed = (at: number, value: number): Uint8Array => {
    const bytes = fixture('form.doc');
    bytes[headerAt(bytes) + at] = value;
    return bytes;
  };
  expect(await openWorkbook(changed(0x0b, 0x01), 'x.doc')).toMatchObject({ ok: false, code: 'encrypted' });
  expect(await openWorkbook(changed(0x03, 0x00), 'x.doc')).toMatchObject({
    ok: false,
    code: 'not-a-workbook',
  });
  expect(await openWorkbook(fixture('form.doc').slice(0, 9000), 'x.doc')).toMatchObject({ ok: false });
});

const row = (...edges: readonly number[]): RowCell[] =>
  edges.slice(1).map((right, at) => ({ left: edges[at] ?? 0, right, merge: 'none', continues: false }));

test('rows say for themselves where their cells stand; edges drawn by hand are one', () => {
  const grid = new TableGrid();
  const rows = new TableRows(grid);
  rows.add(['甲', '乙'], row(-108, 1000, 3000));
  rows.add(['丙', '丁', '戊'], row(-100, 1010, 2000, 2990));
  rows.add(['己'], row(1000, 3000));
  const merged = row(-108, 1000, 2000, 3000).map((cell, at) => ({ ...cell, continues: at === 1 }));
  rows.add(['庚', '', '辛'], merged);
  rows.finish();
  const sheet = grid.grid('表', 0);
  expect(textsOf(sheet).sort()).toEqual([
    'A1 甲',
    'A2 丙',
    'A4 庚',
    'B1 乙',
    'B2 丁',
    'B3 己',
    'C2 戊',
    'C4 辛',
  ]);
  expect(mergesOf(sheet)).toEqual(['A4:B4', 'B1:C1', 'B3:C3']);
});

test('a row that says nothing of its cells is damaged: they would end up in wrong columns', () => {
  const rows = new TableRows(new TableGrid());
  expect(() => {
    rows.add(['甲'], null);
  }).toThrow(Refusal);
  expect(() => {
    rows.add(['甲', '乙'], row(0, 1000));
  }).toThrow(Refusal);
});

/** Little-endian, two bytes a number. */
const words = (...numbers: readonly number[]): number[] =>
  numbers.flatMap((one) => [one & 0xff, (one >> 8) & 0xff]);

test('formats of a row: edges, areas, what merges down, also where that is said later', () => {
  const cell = (flags: number): number[] => [...words(flags), ...new Array<number>(18).fill(0)];
  const rowOf = [3, ...words(0, 1000, 2000, 3000), ...cell(0x60), ...cell(0x20)];
  const changes = Uint8Array.from([
    ...words(0x2416),
    1,
    ...words(0x2417),
    1,
    ...words(0xd608, rowOf.length + 1),
    ...rowOf,
    ...words(0xd62b),
    2,
    2,
    1,
  ]);
  const { depth, endsRow, cells } = paragraphFormat(changes, null);
  expect([depth, endsRow]).toEqual([1, true]);
  expect(cells?.map(({ left, right, merge }) => `${String(left)}-${String(right)} ${merge}`)).toEqual([
    '0-1000 restart',
    '1000-2000 continue',
    '2000-3000 continue',
  ]);
});

test('changes that are too long for their page stand elsewhere; lists that are cut end there', () => {
  const far = new FarChanges(new Bytes(Uint8Array.from([9, 9, ...words(3), ...words(0x2416), 1])));
  const elsewhere = Uint8Array.from([...words(0x6646, 2, 0)]);
  expect(paragraphFormat(elsewhere, far).depth).toBe(1);
  expect(() => paragraphFormat(Uint8Array.from(words(0x6646, 200, 0)), far)).toThrow(Refusal);
  const codes = (...bytes: readonly number[]): number[] =>
    changesOf(Uint8Array.from(bytes)).map(({ code }) => code);
  expect(codes(...words(0xc615), 3, 1, 2, 3, ...words(0x2416), 1)).toEqual([0xc615, 0x2416]);
  expect(codes(...words(0xc615), 255, 1, 0, 0, 0, 0, 1, 0, 0, 0, ...words(0x2416), 1)).toEqual([
    0xc615, 0x2416,
  ]);
  expect(codes(...words(0xd608, 500), 1, 2, 3)).toEqual([]);
  expect(codes(...words(0xd608, 0), 1, 2, 3)).toEqual([]);
});

test('lists elsewhere that stand within each other are damaged', () => {
  const far = new FarChanges(new Bytes(Uint8Array.from([...words(4, 4, 4, 4, 4)])));
  expect(far.at(0)).toBe(far.at(0));
  far.at(2);
  expect(() => far.at(4)).toThrow(Refusal);
});

test('a format holds up to the end of its run', () => {
  const runs: FormatRun[] = [10, 20, 40].map((start) => ({
    start,
    end: start + 10,
    changes: new Uint8Array(),
  }));
  expect([9, 10, 19, 25, 30, 40, 49, 50].map((at) => runAt(runs, at)?.start ?? null)).toEqual([
    null,
    10,
    10,
    20,
    null,
    40,
    40,
    null,
  ]);
});

describe('fields', () => {
  const outside: ParagraphFormat = { depth: 0, endsCell: false, endsRow: false, cells: null };
  const linesOf = (text: string): string[] => {
    const document = new DocumentText([], () => outside);
    document.add({ text, at: 0, width: 2 });
    document.finish();
    return document.sheets.grids('文', '').flatMap(textsOf);
  };

  test('show their results, within each other too; one without a result shows nothing', () => {
    const inner = '\u0013PAGE\u00147\u0015';
    expect(linesOf(`甲\u0013IF ${inner}\u0014乙${inner}\u0015丙\u0013TC x\u0015丁\r\u0015戊\r`)).toEqual([
      'A1 甲乙7丙丁',
      'A2 戊',
    ]);
  });

  test('one that never comes to its result is damaged: what stands behind it would be lost', () => {
    expect(() => linesOf('甲\u0013DATE\r乙\r')).toThrow(Refusal);
  });

  test('without end cost nothing', () => {
    const ended = watchRunaway();
    expect(linesOf(`${'\u0013\u0014'.repeat(200_000)}${'甲'.repeat(200_000)}\r`)).toHaveLength(1);
    ended();
  });
});

describe('pieces of text', () => {
  const long = (...numbers: readonly number[]): number[] => numbers.flatMap((one) => words(one, one >>> 16));
  const none = { at: 0, length: 0 };
  const header = (characters: number, length: number): Parameters<typeof readPieces>[2] => ({
    tableStream: '0Table',
    characters,
    pieces: { at: 0, length },
    characterPages: none,
    paragraphPages: none,
  });
  const tableOf = (places: readonly number[], pieces: readonly number[]): Uint8Array =>
    Uint8Array.from([
      ...[1, ...words(2), 7, 7],
      ...[2, ...long(4 * places.length + 8 * pieces.length), ...long(...places)],
      ...pieces.flatMap((place) => [0, 0, ...long(place), 0, 0]),
    ]);

  test('one byte a character or two, up to the end of the body', () => {
    const main = new Bytes(Uint8Array.from([...words(0x7532, 0x4e59), 0x93, 0x41, 0x94, 0x42]));
    const table = tableOf([0, 2, 6], [0, 0x40000000 + 8]);
    const pieces = readPieces(main, new Bytes(table), header(5, table.length));
    expect(pieces).toEqual([
      { text: '甲乙', at: 0, width: 2 },
      { text: '“A”', at: 4, width: 1 },
    ]);
  });

  test.each([
    ['one text over and over', [0, 4, 8, 12], [0, 0, 0]],
    ['beyond the file', [0, 4], [6]],
    ['backwards', [4, 2, 8], [0, 0]],
  ])('%s is damaged', (_, places, pieces) => {
    const table = tableOf(places, pieces);
    const main = new Bytes(new Uint8Array(8));
    expect(() => readPieces(main, new Bytes(table), header(20, table.length))).toThrow(Refusal);
  });
});
