import { deflateSync, strToU8 } from 'fflate';

import { openFailureText } from '../../../src/workbook/guard/open-failure-words';
import type { OpenFailureCode } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { NODE_ZIP } from '../../../src/cli/batch/node-zip';
import type { ZipTools } from '../../../src/workbook/zip/inflate';
import { crc32 } from '../../../src/workbook/zip/crc32';
import type { ZipEntry } from '../../../src/workbook/zip/zip-directory';
import { writeZip } from '../../../src/workbook/zip/zip-write';
import { xlsxParts, zipParts } from './build-xlsx';
import { at, fixture, grid, grids, openBytes } from './support';
import { watchRunaway } from '../../support/runaway';

const SHEET = 'xl/worksheets/sheet1.xml';
const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

function parts(): Record<string, string> {
  return xlsxParts({ active: 0, sheets: [{ name: '表', cells: { A1: { value: 1 } } }] });
}

function entry(name: string, content: Uint8Array, claims: Partial<ZipEntry> = {}): ZipEntry {
  return {
    rawName: name,
    nameBytes: strToU8(name),
    method: 8,
    flags: 0,
    time: 0,
    date: 33,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content),
    madeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
    ...claims,
  };
}

function entries(changes: Readonly<Record<string, Partial<ZipEntry>>> = {}): ZipEntry[] {
  return Object.entries(parts()).map(([name, content]) => entry(name, strToU8(content), changes[name]));
}

/** Inflating in JavaScript, as browsers do, and by the platform, as the command line does: both must say the same. */
const WAYS: readonly { readonly zipTools?: ZipTools }[] = [{}, { zipTools: NODE_ZIP }];

async function eachWay<Said>(say: (tools: { readonly zipTools?: ZipTools }) => Promise<Said>): Promise<Said> {
  const [inScript, natively] = await Promise.all(WAYS.map(say));
  if (inScript === undefined) throw new Error('no way');
  expect(natively).toEqual(inScript);
  return inScript;
}

function codeOf(bytes: Uint8Array): Promise<OpenFailureCode | 'opened'> {
  return eachWay(async (tools) => {
    const outcome = await openXlsx(bytes, 'x.xlsx', tools);
    return outcome.ok ? 'opened' : outcome.code;
  });
}

/** Opens, then reads everything; the reason of whichever fails. */
function reasonOf(bytes: Uint8Array): Promise<string> {
  return eachWay(async (tools) => {
    const outcome = await openXlsx(bytes, 'x.xlsx', tools);
    if (!outcome.ok) return outcome.code;
    const read = await outcome.workbook.read({ kind: 'all' }, { merges: true });
    return read.ok ? 'read' : (read.refusal?.code ?? read.code);
  });
}

describe('what is not an .xlsx is told apart', () => {
  test.each([
    ['encrypted.xlsx', 'encrypted'],
    ['legacy.xls', 'legacy-xls'],
    ['laughs.xlsx', 'unsafe'],
  ])('%s: %s', async (name, code) => {
    expect(await codeOf(fixture(`xlsx/${name}`))).toBe(code);
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['text', strToU8('项目名称,得分\n甲,10')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['a web page', strToU8('<html><table><tr><td>得分</td></tr></table></html>')],
    [
      'XML of Excel 2003',
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    ],
    [
      'a compound file of another program',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    ],
    ['another package', zipParts({ 'word/document.xml': '<w/>' })],
  ])('%s: not-a-workbook', async (_name, bytes) => {
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });

  test('a workbook of chart sheets only has no sheets', async () => {
    const made = parts();
    made['xl/_rels/workbook.xml.rels'] = (made['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '/worksheet"',
      '/chartsheet"',
    );
    expect(await codeOf(zipParts(made))).toBe('no-sheets');
  });

  test('entries with a password of the zip format: encrypted', async () => {
    expect(await codeOf(writeZip(entries({ [SHEET]: { flags: 1 } })))).toBe('encrypted');
  });
});

/** The same file with every size and place in the fields of 64 bits, as writers of streams make them. */
function asZip64(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly record: number;
  readonly locator: number;
} {
  const old = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const count = old.getUint16(end + 10, true);
  let at = old.getUint32(end + 16, true);
  const pieces = [bytes.slice(0, at)];
  for (let index = 0; index < count; index += 1) {
    const nameEnd = at + 46 + old.getUint16(at + 28, true);
    const head = new Uint8Array(nameEnd - at + 28);
    head.set(bytes.subarray(at, nameEnd));
    const view = new DataView(head.buffer);
    const sizes = [24, 20, 42].map((place) => old.getUint32(at + place, true));
    for (const place of [24, 20, 42]) view.setUint32(place, 0xffffffff, true);
    view.setUint16(30, 28, true);
    view.setUint16(nameEnd - at, 1, true);
    view.setUint16(nameEnd - at + 2, 24, true);
    sizes.forEach((size, each) => {
      view.setBigUint64(nameEnd - at + 4 + 8 * each, BigInt(size), true);
    });
    pieces.push(head);
    at = nameEnd;
  }
  const start = old.getUint32(end + 16, true);
  const record = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(24, BigInt(count), true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(record - start), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(record), true);
  tail.setUint32(76, 0x06054b50, true);
  new Uint8Array(tail.buffer).fill(0xff, 84, 96);
  pieces.push(new Uint8Array(tail.buffer));
  return { bytes: Buffer.concat(pieces), record, locator: record + 56 };
}

describe('fields of 64 bits', () => {
  const made = asZip64(zipParts(parts()));

  test('are read as what they say', async () => {
    expect(at(await grid(await openBytes(made.bytes), '表'), 'A1')?.value).toBe(1);
  });

  test.each([
    ['a place beyond all files', made.locator + 8, 2n ** 60n],
    ['a place without a record', made.locator + 8, BigInt(made.record) + 4n],
    ['a number of entries beyond counting', made.record + 32, 2n ** 60n],
    ['a directory longer than the file', made.record + 40, 2n ** 40n],
    ['a directory behind its end', made.record + 48, 2n ** 40n],
  ])('%s: damaged', async (_, place, value) => {
    const bytes = new Uint8Array(made.bytes);
    new DataView(bytes.buffer).setBigUint64(place, value, true);
    expect(await codeOf(bytes)).toBe('damaged');
  });
});

describe('limits', () => {
  test('input above 50 MB', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await codeOf(bytes)).toBe('too-large');
  });

  test('more than 5,000 entries', async () => {
    const many = Array.from({ length: 5001 }, (_each, index) =>
      entry(`a${String(index)}`, new Uint8Array(0)),
    );
    expect(await codeOf(writeZip(many))).toBe('too-large');
  });

  test('a part that says it is larger than 100 MB', async () => {
    expect(await codeOf(writeZip(entries({ [SHEET]: { size: 100 * 1024 * 1024 + 1 } })))).toBe('too-large');
  });

  test('more than 400 MB in total', async () => {
    const big = deflateSync(strToU8('x'.repeat(10)));
    const compressed = new Uint8Array(1024 * 1024);
    compressed.set(big);
    const many = Array.from({ length: 5 }, (_each, index) =>
      entry(`b${String(index)}`, new Uint8Array(0), { size: 90 * 1024 * 1024, compressed }),
    );
    expect(await codeOf(writeZip([...entries(), ...many]))).toBe('too-large');
  });

  test('a ratio above 200, declared', async () => {
    const bomb = entry(SHEET, new Uint8Array(3 * 1024 * 1024));
    expect(await codeOf(writeZip([...entries().filter((each) => each.rawName !== SHEET), bomb]))).toBe(
      'too-large',
    );
  });

  test('a ratio above 200, behind a declared size that lies', async () => {
    const bomb = entry(SHEET, new Uint8Array(3 * 1024 * 1024), { size: 1000 });
    const bytes = writeZip([...entries().filter((each) => each.rawName !== SHEET), bomb]);
    expect(['too-large', 'damaged']).toContain(await reasonOf(bytes));
  });

  test('elements nested deeper than 256', async () => {
    const made = parts();
    made[SHEET] = `${HEAD}${'<a>'.repeat(300)}${'</a>'.repeat(300)}<sheetData/></worksheet>`;
    expect(await reasonOf(zipParts(made))).toBe('unsafe');
  });

  test('a merge to the last cell and a dimension of the whole sheet cost nothing', async () => {
    const endsInTime = watchRunaway();
    const workbook = await openBytes(fixture('xlsx/sparse.xlsx'));
    const [first] = await grids(workbook);
    expect(first?.bounds).toEqual({ top: 0, left: 0, bottom: 1048575, right: 16383 });
    endsInTime();
  });

  test('hidden columns listed over and over cost one pass', async () => {
    const made = parts();
    const col = '<col min="1" max="16384" hidden="1"/>';
    made[SHEET] = `${HEAD}<cols>${col.repeat(20000)}</cols><sheetData/></worksheet>`;
    const endsInTime = watchRunaway();
    const of = await grid(await openBytes(zipParts(made)), '表');
    expect(of.hiddenColumns.size).toBe(16384);
    endsInTime();
  });
});

describe('lies and damage', () => {
  test('two entries of one name, in whatever spelling', async () => {
    const twin = entry('XL\\worksheets\\SHEET1.xml', strToU8('<a/>'));
    expect(await codeOf(writeZip([...entries(), twin]))).toBe('unsafe');
  });

  test('two sheets of one part, in whatever spelling', async () => {
    const name = 'xl/_rels/workbook.xml.rels';
    const cells = { A1: { value: 1 } };
    const made = xlsxParts({
      active: 0,
      sheets: [
        { name: '甲', cells },
        { name: '乙', cells },
      ],
    });
    const twice = made[name]?.replace(/Target="[^"]*sheet2\.xml"/, 'Target="/xl/Worksheets/sheet1.xml"');
    expect(twice).not.toBe(made[name]);
    expect(await codeOf(zipParts({ ...made, [name]: twice ?? '' }))).toBe('unsafe');
  });

  test('a sheet that no program writes is called unsafe, not damaged, when it is read', async () => {
    const made = parts();
    made[SHEET] = `${HEAD}${'<a>'.repeat(300)}${'</a>'.repeat(300)}<sheetData/></worksheet>`;
    const workbook = await openBytes(zipParts(made));
    const read = await workbook.read({ kind: 'all' }, { merges: true });
    expect(read).toMatchObject({ ok: false, code: 'unsafe', refusal: { code: 'unsafe' } });
  });

  test('a sheet whose part is not there is told by its name, and the others are read', async () => {
    const sheets = ['甲', '乙'].map((name) => ({ name, cells: { A1: { value: 1 } } }));
    const made = xlsxParts({ active: 0, sheets });
    delete made['xl/worksheets/sheet2.xml'];
    const workbook = await openBytes(zipParts(made));
    const readOf = (name: string) => workbook.read({ kind: 'named', names: [name] }, { merges: true });
    expect(await readOf('甲')).toMatchObject({ ok: true, value: [{ sheet: '甲' }] });
    expect(await readOf('乙')).toMatchObject({ ok: false, code: 'damaged', refusal: { sheet: '乙' } });
  });

  test('a checksum that does not fit', async () => {
    expect(await reasonOf(writeZip(entries({ [SHEET]: { crc: 1 } })))).toBe('damaged');
  });

  test.each([10, 100_000])('a declared size of %d bytes that is not true', async (size) => {
    expect(await reasonOf(writeZip(entries({ [SHEET]: { size } })))).toBe('damaged');
  });

  test('a document type that hides behind a long comment', async () => {
    const made = parts();
    made[SHEET] =
      `<!--${'x'.repeat(5000)}--><!DOCTYPE worksheet [<!ENTITY a "b">]>${HEAD}<sheetData/></worksheet>`;
    expect(await reasonOf(zipParts(made))).toBe('unsafe');
  });

  test('an entity that nobody declared, a truncated part, bytes that are no UTF-8', async () => {
    const made = parts();
    const sheet = made[SHEET] ?? '';
    expect(await reasonOf(zipParts({ ...made, [SHEET]: sheet.replace('<v>1', '<v>&a;1') }))).toBe('damaged');
    expect(await reasonOf(zipParts({ ...made, [SHEET]: sheet.slice(0, -20) }))).toBe('damaged');
    const broken = strToU8(sheet);
    broken[broken.length - 5] = 0xff;
    expect(await reasonOf(zipParts({ ...made, [SHEET]: broken }))).toBe('damaged');
  });

  test('a shared string that is not in the table', async () => {
    const made = parts();
    made[SHEET] = `${HEAD}<sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>`;
    expect(await reasonOf(zipParts(made))).toBe('damaged');
  });

  test('a file cut short', async () => {
    const bytes = fixture('xlsx/kitchen.xlsx');
    expect(await codeOf(bytes.slice(0, bytes.length - 100))).toBe('damaged');
    expect(await codeOf(bytes.slice(0, 1000))).toBe('damaged');
  });

  test('something put in front of the zip file does no harm', async () => {
    const bytes = fixture('xlsx/proto.xlsx');
    const shifted = new Uint8Array(bytes.length + 4);
    shifted.set([0x50, 0x4b, 3, 4]);
    shifted.set(bytes, 4);
    expect(await reasonOf(shifted)).toBe('read');
  });

  test('names of prototypes are names', async () => {
    const workbook = await openBytes(fixture('xlsx/proto.xlsx'));
    const [first] = await grids(workbook);
    expect(first?.sheet).toBe('__proto__');
    expect(({} as Record<string, unknown>)['sheet']).toBeUndefined();
    const named = xlsxParts({
      active: 0,
      sheets: ['constructor', 'toString'].map((name) => ({ name, cells: { A1: { value: name } } })),
    });
    expect(at(await grid(await openBytes(zipParts(named)), 'toString'), 'A1')?.value).toBe('toString');
  });
});

test('every refusal says what, where and what to do, in both languages', async () => {
  const codes: OpenFailureCode[] = [
    'encrypted',
    'legacy-xls',
    'not-a-workbook',
    'too-large',
    'damaged',
    'unsafe',
    'no-sheets',
  ];
  for (const code of codes) {
    const zh = openFailureText({ code, detail: 'xl/a.xml' }, '甲$&.xlsx', 'zh-CN');
    const en = openFailureText({ code, detail: '' }, 'a.xlsx', 'en-US');
    expect(zh).toContain('甲$&.xlsx');
    expect(zh).toMatch(/请/);
    expect(en).toContain('a.xlsx');
    expect(zh + en).not.toMatch(/[{}]/);
  }
  expect(await codeOf(strToU8('x'))).toBe('not-a-workbook');
});

test.each([
  [{ detail: 'xl/a.xml' }, '（xl/a.xml）'],
  [{ detail: 'xl/a.xml', sheet: '甲' }, '（工作表“甲”）'],
  [{ detail: '', limit: 'entries' }, '（文件内的部件超过 5,000 个）'],
  [{ detail: 'xl/a.xml', limit: 'xmlDepth' }, '（xl/a.xml：嵌套超过 256 层）'],
] as const)('a refusal for %j names %s', (refusal, words) => {
  expect(openFailureText({ code: 'unsafe', ...refusal }, null, 'zh-CN')).toContain(words);
});

test('a refusal that knows no place says so', () => {
  expect(openFailureText({ code: 'unsafe', detail: '' }, null, 'en-US')).not.toContain('()');
});
