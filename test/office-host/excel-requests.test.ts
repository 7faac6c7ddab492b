/** Round trips are what an add-in costs its user: they are counted, and so are the bytes. Times are printed, never asserted. */
import { appendFileSync } from 'node:fs';
import type { CellEdit } from '../../src/core/edit';
import type { Outcome } from '../../src/workbook/workbook';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { bootOffice } from './boot-jsdom';
import { WorkbookModel } from './model/workbook-model';
import { OfficeHost } from './office-host';
import { modelOfTables } from './seed-model';

const host = new OfficeHost(new WorkbookModel(), { origin: 'https://localhost' });

beforeAll(async () => {
  await bootOffice(host);
});

async function counted<T>(
  title: string,
  tables: number,
  work: () => Promise<Outcome<T>>,
): Promise<{ requests: number; value: T }> {
  host.recorder.clear();
  const started = performance.now();
  const outcome = await work();
  const milliseconds = Math.round(performance.now() - started);
  if (!outcome.ok) throw new Error(`${title}: ${outcome.code} ${outcome.detail}`);
  const requests = host.recorder.roundTrips.length;
  const { out, back } = host.recorder.bytes;
  const each = (bytes: number): string => String(Math.round(bytes / tables));
  report(
    `${title}: ${String(requests)} requests, ${each(out)} bytes sent and ${each(back)} received per table, ${String(milliseconds)} ms`,
  );
  const largest = Math.max(
    ...host.recorder.roundTrips.map((trip) => Math.max(trip.requestBytes, trip.responseBytes)),
  );
  expect(largest).toBeLessThan(2_000_000);
  return { requests, value: outcome.value };
}

/** Collected by scripts/test-excel.mjs, which prints the lines at its end. */
function report(line: string): void {
  const file = process.env['ZIPING_FIGURES'];
  if (file === undefined) process.stdout.write(`${line}\n`);
  else appendFileSync(file, `${line}\n`);
}

function scores(sheets: number): CellEdit[] {
  return Array.from({ length: sheets }, (_, index) => `表${String(index + 1)}`).flatMap((sheet) =>
    [5, 12, 20, 31].map((row) => ({
      sheet,
      cell: { row, column: 8 },
      before: { value: row + 0.8, formula: null, format: '0.00' },
      after: { kind: 'number', value: '9.87' },
    })),
  );
}

test('the active sheet comes in one request', async () => {
  host.open(modelOfTables(3));
  const { requests, value } = await counted('active sheet', 1, () =>
    new ExcelWorkbook().read({ kind: 'active' }, { merges: false }),
  );
  expect(requests).toBe(1);
  expect(value[0]?.cells.size).toBe(320);
});

test.each([
  [1, 2],
  [10, 2],
  // Names, sizes, then 96,000 cells in batches of at most 20,000.
  [300, 7],
])('all of %d sheets come in %d requests', async (sheets, expected) => {
  host.open(modelOfTables(sheets));
  const { requests, value } = await counted(`all of ${String(sheets)} sheets`, sheets, () =>
    new ExcelWorkbook().read({ kind: 'all' }, { merges: false }),
  );
  expect(requests).toBe(expected);
  expect(value).toHaveLength(sheets);
  expect(value.every((grid) => grid.cells.size === 320)).toBe(true);
});

test('a sheet of 60,000 cells comes in batches of at most 20,000', async () => {
  host.open(modelOfTables(1, 6000, 10));
  const { requests, value } = await counted('sheet of 60,000 cells', 1, () =>
    new ExcelWorkbook().read({ kind: 'active' }, { merges: false }),
  );
  expect(requests).toBe(4);
  expect(value[0]?.cells.size).toBe(60_000);
  expect(value[0]?.bounds).toEqual({ top: 0, left: 0, bottom: 5999, right: 9 });
});

test.each([
  [1, 2],
  [10, 2],
  [300, 2],
])(
  'four cells in each of %d sheets are compared, written and read back in %d requests',
  async (sheets, expected) => {
    host.open(modelOfTables(sheets));
    const { requests, value } = await counted(`write into ${String(sheets)} sheets`, sheets, () =>
      new ExcelWorkbook().apply(scores(sheets)),
    );
    expect(requests).toBe(expected);
    expect(value.written).toHaveLength(4 * sheets);
  },
);

test('showing a cell and listing sheets cost one request each', async () => {
  host.open(modelOfTables(2));
  const workbook = new ExcelWorkbook();
  const shown = await counted('show a cell', 1, () => workbook.reveal('表2', { row: 5, column: 7 }));
  expect(shown.requests).toBe(1);
  const listed = await counted('list sheets', 1, () => workbook.sheets());
  expect(listed.requests).toBe(1);
});

test('the client has nothing to release afterwards', async () => {
  host.open(modelOfTables(2));
  const workbook = new ExcelWorkbook();
  await workbook.read({ kind: 'all' }, { merges: false });
  await workbook.apply(scores(2));
  expect(host.recorder.requests.filter((request) => request.housekeeping)).toEqual([]);
  expect(host.referencesAlive).toBe(0);
});

test('reading costs the user no undo [undo-stack]', async () => {
  host.open(modelOfTables(20));
  host.model.undoLosses = [];
  const version = host.model.version;
  await new ExcelWorkbook().read({ kind: 'all' }, { merges: false });
  expect(host.model.undoLosses).toEqual([]);
  expect(host.model.version).toBe(version);
});

test('a response limit that is hit anyway is met with smaller batches', async () => {
  host.open(modelOfTables(1, 400, 10));
  host.limits.response = 30_000;
  const outcome = await new ExcelWorkbook().read({ kind: 'all' }, { merges: false });
  host.limits.response = 5_000_000;
  expect(outcome.ok && outcome.value[0]?.cells.size).toBe(4000);
});
