/** Every limit is reached by a file of its own, and the refusal says which, where and what to do. */
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { openWorkbook } from '../../src/workbook/open-workbook';
import { crc32 } from '../../src/workbook/zip/crc32';
import { LIMITS, type LimitName } from '../../src/workbook/guard/limits';
import { openFailureText } from '../../src/workbook/guard/open-failure-words';
import type { OpenFailure } from '../../src/workbook/guard/refusal';
import type { ZipEntry } from '../../src/workbook/zip/zip-directory';
import { writeZip } from '../../src/workbook/zip/zip-write';
import { ofdOf } from '../support/ofd';
import { lattice, line, pdfOf, word } from '../support/pdf';
import { docxOf, paragraphXml } from './docx/make-docx';
import { agileOf, containerOf } from './encryption/make-encrypted';
import { legacyWith, recordOf } from './legacy/biff-stream';
import { xlsxParts } from './xlsx/build-xlsx';
import { fixture, grid, openBytes, write } from './xlsx/support';

const SHEET = 'xl/worksheets/sheet1.xml';
const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** Short lines across a page, none of which meets another. */
function apart(count: number): string {
  const columns = 60;
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = [(at % columns) * 9, Math.floor(at / columns) * 9];
    return line(x, y, x + 5, y);
  }).join('');
}

/** A workbook whose sheets hold this, its parts stored and not deflated: what is tested here is not the ratio. */
function sheets(...contents: readonly string[]): Uint8Array {
  const made = xlsxParts({
    active: 0,
    sheets: contents.map((_, at) => ({ name: `表${String(at + 1)}`, cells: { A1: { value: 1 } } })),
  });
  contents.forEach((content, at) => {
    made[`xl/worksheets/sheet${String(at + 1)}.xml`] = `${HEAD}${content}</worksheet>`;
  });
  return writeZip(Object.entries(made).map(([name, content]) => entry(name, strToU8(content), 0)));
}

function entry(name: string, content: Uint8Array, method: number, claims: Partial<ZipEntry> = {}): ZipEntry {
  return {
    rawName: name,
    nameBytes: strToU8(name),
    method,
    flags: 0,
    time: 0,
    date: 33,
    crc: crc32(content),
    size: content.length,
    compressed: method === 0 ? content : deflateSync(content, { level: 1 }),
    madeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
    ...claims,
  };
}

function usual(): ZipEntry[] {
  const made = xlsxParts({ active: 0, sheets: [{ name: '表', cells: { A1: { value: 1 } } }] });
  return Object.entries(made).map(([name, content]) => entry(name, strToU8(content), 8));
}

function withSheet(content: Uint8Array, claims: Partial<ZipEntry> = {}): Uint8Array {
  return writeZip([...usual().filter(({ rawName }) => rawName !== SHEET), entry(SHEET, content, 8, claims)]);
}

/** Mostly zeros: deflated about a hundred times, which is no bomb yet. */
function thin(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0, state = 7; at < size; at += 150) {
    state = Math.imul(state, 1103515245) + 12345;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

/** 256 numbers in one record. */
function numberRow(row: number): Uint8Array {
  const body = new Uint8Array(4 + 256 * 6 + 2);
  const view = new DataView(body.buffer);
  view.setUint16(0, row, true);
  view.setUint16(body.length - 2, 255, true);
  return recordOf(0xbd, body);
}

function mergeRecord(count: number): Uint8Array {
  const body = new Uint8Array(2 + count * 8);
  new DataView(body.buffer).setUint16(0, count, true);
  return recordOf(0xe5, body);
}

/** Opens and reads all of it; the refusal, whichever of the two it is. */
async function refusalOf(bytes: Uint8Array, name: string): Promise<OpenFailure | 'read'> {
  const opened = await openWorkbook(bytes, name);
  if (!opened.ok) return opened;
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  return read.ok ? 'read' : (read.refusal ?? { ok: false, code: 'damaged', detail: 'without a reason' });
}

interface Case {
  readonly limit: LimitName;
  readonly what: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** What the sentence names as the place. */
  readonly where?: string;
  /** The sheet that it names, where the place is one. */
  readonly sheet?: string;
  readonly code?: 'unsafe';
}

const FORMULA = `&quot;${'a'.repeat(8000)}&quot;`;
const CELL = '<c><v>1</v></c>';
const LONG_INPUT = LIMITS.inputBytes + 1;

const CASES: readonly Case[] = [
  ...['甲.xlsx', '甲.xls', '甲.docx', '甲.csv', '甲.txt'].map((file): Case => ({
    limit: 'inputBytes',
    what: file,
    file,
    bytes: () => new Uint8Array(LONG_INPUT),
  })),
  {
    limit: 'entries',
    what: 'empty parts',
    file: '甲.xlsx',
    bytes: () =>
      writeZip(
        Array.from({ length: LIMITS.entries + 1 }, (_, at) => entry(`a${String(at)}`, new Uint8Array(0), 0)),
      ),
  },
  {
    limit: 'partBytes',
    what: 'a sheet that is so large',
    file: '甲.xlsx',
    bytes: () => withSheet(thin(LIMITS.partBytes + 1)),
    where: SHEET,
  },
  {
    limit: 'totalBytes',
    what: 'parts that say so',
    file: '甲.xlsx',
    bytes: () => {
      const compressed = new Uint8Array(1024 * 1024);
      const part = (at: number): ZipEntry =>
        entry(`b${String(at)}`, new Uint8Array(0), 8, { size: 90 * 1024 * 1024, compressed });
      return writeZip([...usual(), ...[1, 2, 3, 4, 5].map(part)]);
    },
  },
  {
    limit: 'ratio',
    what: 'a sheet of zeros',
    file: '甲.xlsx',
    bytes: () => withSheet(new Uint8Array(3 * 1024 * 1024)),
    where: SHEET,
  },
  {
    limit: 'ratio',
    what: 'a document of zeros',
    file: '甲.docx',
    bytes: () => writeZip([entry('word/document.xml', new Uint8Array(3 * 1024 * 1024), 8)]),
    where: 'word/document.xml',
  },
  {
    limit: 'xmlDepth',
    what: 'a sheet',
    file: '甲.xlsx',
    bytes: () => sheets(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}<sheetData/>`),
    where: SHEET,
    sheet: '表1',
    code: 'unsafe',
  },
  {
    limit: 'xmlDepth',
    what: 'shared strings',
    file: '甲.xlsx',
    bytes: () => {
      const name = 'xl/sharedStrings.xml';
      const parts = unzipSync(fixture('xlsx/kitchen.xlsx'));
      const strings = strFromU8(parts[name] ?? new Uint8Array());
      const deep = strings.replace('<si>', `<si>${'<a>'.repeat(300)}${'</a>'.repeat(300)}`);
      return zipSync({ ...parts, [name]: strToU8(deep) });
    },
    where: 'xl/sharedStrings.xml',
    code: 'unsafe',
  },
  {
    limit: 'xmlDepth',
    what: 'a document',
    file: '甲.docx',
    bytes: () => docxOf('<w:p>'.repeat(300) + '</w:p>'.repeat(300)),
    where: 'word/document.xml',
    code: 'unsafe',
  },
  {
    limit: 'cells',
    what: 'two sheets that together hold one too many',
    file: '甲.xlsx',
    bytes: () => {
      const half = LIMITS.cells / 2 / 10_000;
      const rows = `<row>${CELL.repeat(10_000)}</row>`.repeat(half);
      return sheets(`<sheetData>${rows}</sheetData>`, `<sheetData>${rows}<row>${CELL}</row></sheetData>`);
    },
    where: 'xl/worksheets/sheet2.xml',
  },
  {
    limit: 'cells',
    what: 'rows of numbers in an old workbook',
    file: '甲.xls',
    bytes: () =>
      legacyWith(
        Array.from({ length: LIMITS.cells / 256 + 1 }, (_, row) => numberRow(row)),
        'sheet',
      ),
    where: 'Workbook',
  },
  {
    limit: 'cells',
    what: 'separated values',
    file: '甲.csv',
    bytes: () => strToU8(`${'1,'.repeat(400)}1\n`.repeat(LIMITS.cells / 400)),
  },
  {
    limit: 'expandedFormulas',
    what: 'a long formula shared by many cells',
    file: '甲.xlsx',
    bytes: () =>
      sheets(
        `<sheetData><row><c><f t="shared" ref="A1:A9999" si="0">${FORMULA}</f><v>1</v></c></row>` +
          `${'<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(2600)}</sheetData>`,
      ),
    where: SHEET,
    sheet: '表1',
  },
  {
    limit: 'legacyMerges',
    what: 'records full of merged areas',
    file: '甲.xls',
    bytes: () =>
      legacyWith(
        Array.from({ length: 101 }, () => mergeRecord(1000)),
        'sheet',
      ),
    where: 'Workbook',
  },
  {
    limit: 'legacyTextBytes',
    what: 'a long table of shared strings',
    file: '甲.xls',
    bytes: () =>
      legacyWith(
        [
          recordOf(0xfc, new Uint8Array(8224)),
          ...Array.from({ length: 520 }, () => recordOf(0x3c, new Uint8Array(8224))),
        ],
        'globals',
      ),
    where: 'Workbook',
  },
  ...['甲.csv', '甲.txt'].map((file): Case => ({
    limit: 'textRows',
    what: file,
    file,
    bytes: () => strToU8('1\n'.repeat(LIMITS.textRows + 1)),
  })),
  {
    limit: 'textRows',
    what: 'paragraphs',
    file: '甲.docx',
    bytes: () => {
      const body = paragraphXml('1').repeat(LIMITS.textRows + 1);
      const head =
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
      return writeZip([entry('word/document.xml', strToU8(`${head}${body}</w:body></w:document>`), 0)]);
    },
  },
  {
    limit: 'textColumns',
    what: 'a row of separated values',
    file: '甲.csv',
    bytes: () => strToU8(','.repeat(LIMITS.textColumns)),
  },
  {
    limit: 'pages',
    what: 'pages of a PDF',
    file: '甲.pdf',
    bytes: () => pdfOf(Array.from({ length: LIMITS.pages + 1 }, () => ({ draws: '' }))),
  },
  ...[word(50, 50, '字'.repeat(LIMITS.pageMarks + 1)), line(50, 50, 90, 50).repeat(LIMITS.pageMarks + 1)].map(
    (draws, at): Case => ({
      limit: 'pageMarks',
      what: ['characters', 'lines'][at] ?? '',
      file: '甲.pdf',
      bytes: () => pdfOf([{ draws }]),
    }),
  ),
  {
    limit: 'pageMarks',
    what: 'elements of an OFD',
    file: '甲.ofd',
    where: 'Doc_0/Pages/0.xml',
    bytes: () =>
      ofdOf([
        {
          draws: Array.from(
            { length: LIMITS.pageMarks },
            (_, at) => `<ofd:PageBlock ID="${String(at)}"/>`,
          ).join(''),
        },
      ]),
  },
  {
    limit: 'pageRules',
    what: 'lines of tables that lie apart',
    file: '甲.pdf',
    bytes: () => pdfOf([{ draws: apart(LIMITS.pageRules + 1) }]),
  },
  {
    limit: 'pageFields',
    what: 'a table like a sieve',
    file: '甲.pdf',
    bytes: () => {
      const edges = Array.from({ length: 502 }, (_, at) => at * 3);
      return pdfOf([{ draws: lattice(edges, [...edges].reverse()), size: [1600, 1600] }]);
    },
  },
  {
    limit: 'passwordTurns',
    what: 'a password to be hashed without end',
    file: '甲.xlsx',
    where: 'EncryptionInfo',
    bytes: () => {
      const { info, ...rest } = agileOf('SHA1', 128, 1, new Uint8Array(16));
      const turns = `spinCount="${String(LIMITS.passwordTurns + 1)}"`;
      return containerOf({
        info: strToU8(strFromU8(info, true).replace('spinCount="1"', turns), true),
        ...rest,
      });
    },
  },
];

test.each(CASES)('$limit: $what', async ({ limit, file, bytes, where, sheet, code }) => {
  const refusal = await refusalOf(bytes(), file);
  const named = sheet === undefined ? {} : { sheet };
  expect(refusal).toEqual({ ok: false, code: code ?? 'too-large', detail: where ?? '', limit, ...named });
  if (refusal === 'read') return;
  const value = limit.endsWith('Bytes') ? LIMITS[limit] / 1024 / 1024 : LIMITS[limit];
  for (const language of ['zh-CN', 'en-US'] as const) {
    const text = openFailureText(refusal, file, language);
    expect(text).toContain(file);
    expect(text).toContain(value.toLocaleString('en-US'));
    expect(text).toContain(sheet ?? where ?? '');
    expect(text).not.toMatch(/[{}]/);
  }
  expect(openFailureText(refusal, file, 'zh-CN')).toMatch(/请/);
});

test('what is at a limit is read', async () => {
  expect(await refusalOf(strToU8('1\n'.repeat(LIMITS.textRows - 1) + '1'), '甲.txt')).toBe('read');
  expect(await refusalOf(strToU8(','.repeat(LIMITS.textColumns - 1)), '甲.csv')).toBe('read');
  expect(await refusalOf(sheets(`${'<a>'.repeat(255)}${'</a>'.repeat(255)}<sheetData/>`), '甲.xlsx')).toBe(
    'read',
  );
});

test('the cells of all tables of a document count together', async () => {
  const row = `<w:tr>${`<w:tc>${paragraphXml('1')}</w:tc>`.repeat(50)}</w:tr>`;
  const table = `<w:tbl>${row.repeat(10)}</w:tbl>`;
  const limits: { cells: number } = LIMITS;
  const most = jest.replaceProperty(limits, 'cells', 999);
  try {
    expect(await refusalOf(docxOf(table), '甲.docx')).toBe('read');
    expect(await refusalOf(docxOf(table + table), '甲.docx')).toMatchObject({ limit: 'cells' });
  } finally {
    most.restore();
  }
});

test('a text longer than a cell holds is not written', async () => {
  const workbook = await openBytes(sheets('<sheetData/>'));
  const contents = { A1: { kind: 'text', value: '字'.repeat(LIMITS.cellTextLength + 1) } } as const;
  const { written, notWritten } = await write(workbook, '表1', contents);
  expect(written).toEqual([]);
  expect(notWritten).toMatchObject([{ code: 'too-large' }]);
  expect((await grid(workbook, '表1')).cells.size).toBe(0);
});

test('every limit but the two that are no refusals has a case', () => {
  const reached = new Set<string>([...CASES.map(({ limit }) => limit), 'cellTextLength', 'ratioFromBytes']);
  expect(Object.keys(LIMITS).filter((name) => !reached.has(name))).toEqual([]);
});
