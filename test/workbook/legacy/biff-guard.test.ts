/** What the library for legacy workbooks would not survive; each was found by mutation. */
import { cellAt } from '../../../src/core/grid';
import { openLegacy } from '../../../src/workbook/legacy/legacy-workbook';
import type { OpenFailure } from '../../../src/workbook/guard/refusal';
import type { SheetGrid } from '../../../src/core/grid';
import { watchRunaway } from '../../support/runaway';
import { legacyWith, recordOf } from './biff-stream';

const ROW = 900;

/** The start of a cell: row, column, format. */
function place(column: number, row = ROW): number[] {
  return [row & 0xff, row >> 8, column & 0xff, column >> 8, 0, 0];
}

function record(id: number, ...bytes: readonly number[]): Uint8Array {
  return recordOf(id, Uint8Array.from(bytes));
}

/** A formula with the result 2.5 and these tokens, of which it says that they are so long. */
function formula(tokens: readonly number[], length = tokens.length): Uint8Array {
  const result = [0, 0, 0, 0, 0, 0, 4, 64];
  return record(0x06, ...place(3), ...result, 0, 0, 0, 0, 0, 0, length & 0xff, length >> 8, ...tokens);
}

async function gridOf(...records: readonly Uint8Array[]): Promise<SheetGrid> {
  const opened = openLegacy(legacyWith(records, 'sheet'), '甲.xls');
  if (!opened.ok) throw new Error(opened.code);
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  const [grid] = read.ok ? read.value : [];
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

function refusalOf(bytes: Uint8Array): OpenFailure | 'read' {
  const opened = openLegacy(bytes, '甲.xls');
  return opened.ok ? 'read' : opened;
}

describe('plain formulas keep their text, others their result only', () => {
  const A1 = [0, 0, 0, 0xc0];
  const A1_B2 = [0, 0, 1, 0, 0, 0xc0, 1, 0xc0];
  test.each([
    ['a percentage', [0x1e, 100, 0, 0x14], '=100%'],
    ['a cell as a reference', [0x24, ...A1], '=A1'],
    ['a cell as a value', [0x44, ...A1], '=A1'],
    ['a range as an array', [0x65, ...A1_B2], '=A1:B2'],
    ['a text', [0x17, 2, 0, 65, 66], '="AB"'],
    ['a text in two bytes a letter', [0x17, 1, 1, 0x2d, 0x4e], '="中"'],
    ['a function of one cell', [0x44, ...A1, 0x42, 1, 4, 0], '=SUM(A1)'],
    ['a function whose name stands in the formula', [0x44, ...A1, 0x42, 1, 0xff, 0], '='],
    ['a cell of another sheet', [0x3a, 0, 0, 0, 0, 0, 0], '='],
  ])('%s', async (_, tokens, text) => {
    expect(cellAt(await gridOf(formula(tokens)), ROW, 3)).toMatchObject({ value: 2.5, formula: text });
  });
});

test.each([0x206, 0x406])('a formula under the older name %i is one', async (id) => {
  const named = formula([0x1e, 100, 0, 0x14]);
  new DataView(named.buffer, named.byteOffset).setUint16(0, id, true);
  expect(cellAt(await gridOf(named), ROW, 3)).toMatchObject({ value: 2.5, formula: '=100%' });
});

describe('a formula whose tokens do not end where it ends keeps its result and ends', () => {
  test.each([
    ['a number cut short', [0x1f, 0, 0, 0], undefined],
    ['a text longer than the formula', [0x17, 200, 0, 65, 66], undefined],
    ['a length beyond the record', [0x1e, 1, 0], 500],
    ['a shared formula', [0x01, 0, 0, 0, 0], undefined],
    ['a token that nobody knows', [0x7f, 0x7f, 0x7f], undefined],
    ['a jump table of 65,536 entries', [0x19, 0x04, 0xff, 0xff], undefined],
  ])('%s', async (_, tokens, length) => {
    const endsInTime = watchRunaway();
    const cell = cellAt(await gridOf(formula(tokens, length)), ROW, 3);
    expect(cell).toMatchObject({ kind: 'number', value: 2.5, formula: '=' });
    endsInTime();
  });
});

describe('counts that are not true are refused', () => {
  test.each([
    ['characters of a label', record(0x204, ...place(1), 0xff, 0xff, 0), 'sheet'],
    ['characters of a number format', record(0x41e, 200, 0, 0xff, 0xff, 0), 'globals'],
    ['merged areas', record(0xe5, 0xff, 0xff), 'sheet'],
    ['shared strings cut within a count', record(0xfc, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 65, 7), 'globals'],
    ['a shared string longer than the table', record(0xfc, 1, 0, 0, 0, 1, 0, 0, 0, 0xff, 0xff, 0), 'globals'],
    ['a formula without a length', record(0x06, ...place(1), 0, 0), 'sheet'],
  ] as const)('%s', (_, made, where) => {
    const endsInTime = watchRunaway();
    expect(refusalOf(legacyWith([made], where))).toMatchObject({ code: 'damaged' });
    endsInTime();
  });
});

test('links, comments and columns over everything, again and again, cost nothing', async () => {
  const endsInTime = watchRunaway();
  const link = record(0x1b8, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0, ...new Array<number>(30).fill(0));
  const columns = record(0x7d, 0, 0, 0xff, 0xff, 0, 8, 0, 0, 1, 0, 0, 0);
  const grid = await gridOf(
    ...Array.from({ length: 300 }, () => link),
    ...Array.from({ length: 5000 }, () => columns),
  );
  expect(Math.max(...grid.hiddenColumns)).toBe(255);
  endsInTime();
});

test('cells outside the sheet are none, bits that are no number are an error', async () => {
  const notANumber = [0, 0, 0, 0, 0, 0, 0xf8, 0x7f];
  const grid = await gridOf(
    record(0x203, ...place(300), ...notANumber),
    record(0x203, ...place(2), ...notANumber),
  );
  expect(grid.bounds?.right).toBeLessThan(256);
  expect(cellAt(grid, ROW, 2)).toMatchObject({ kind: 'error', value: '#NUM!' });
});

test('what is older than Excel 97 is refused for what it is', () => {
  const excel95 = Uint8Array.from([0x09, 0x08, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0x0a, 0, 0, 0]);
  expect(refusalOf(excel95)).toMatchObject({ code: 'legacy-xls' });
  const excel3 = Uint8Array.from([0x09, 0x02, 6, 0, 0, 0, 0x10, 0, 0, 0, 0x0a, 0, 0, 0]);
  expect(refusalOf(excel3)).toMatchObject({ code: 'legacy-xls' });
});

test('a password is seen before anything is read', () => {
  // By the scheme of Office 97, with a salt and a verifier that no password made.
  const pass = record(0x2f, 1, 0, 1, 0, 1, 0, ...Array<number>(48).fill(7));
  expect(refusalOf(legacyWith([pass], 'globals'))).toMatchObject({ code: 'encrypted' });
  // By that of Excel 95.
  expect(refusalOf(legacyWith([record(0x2f, 0, 0, 1, 0, 1, 0)], 'globals'))).toMatchObject({
    code: 'encrypted',
  });
  expect(refusalOf(legacyWith([record(0x2f, 1, 0, 1, 0)], 'globals'))).toMatchObject({ code: 'damaged' });
});
