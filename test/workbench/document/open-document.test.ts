import { readFileSync } from 'node:fs';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { Decimal } from '../../../src/core/number';

import type { Line } from '../../../src/workbench/document/caller';
import { createDocumentHost } from '../../../src/workbench/document/document-host';
import { openDocument } from '../../../src/workbench/document/open-document';
import { packed, unpacked } from '../../../src/workbench/document/carried';
import type { DocumentMethods, OpenReply } from '../../../src/workbench/document/protocol';
import { ReadOnlyWorkbook } from '../../../src/workbook/read-only-workbook';
import { readComparison } from '../../../src/workbench/document/read-comparison';

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`test/fixtures/${name}`));
}

const LONGEST_MS = 50;

const never = (): Promise<never> => new Promise(() => undefined);

/** The worker's side in this thread; `closed` counts how often the line was ended. */
function lineOf(
  changes: Partial<DocumentMethods> = {},
  stopped: Promise<null> = never(),
): { connect: () => Line; closed: () => number } {
  let closed = 0;
  const methods = { ...createDocumentHost(() => undefined), ...changes };
  const close = (): void => {
    closed += 1;
  };
  return { connect: () => ({ methods, stopped, close }), closed: () => closed };
}

test('a file that takes too long to open ends its worker', async () => {
  const { connect, closed } = lineOf({ open: never });
  const opened = await openDocument(connect, fixture('xlsx/proto.xlsx'), 'a.xlsx', LONGEST_MS);
  expect(opened).toMatchObject({ ok: false, code: 'too-slow' });
  expect(closed()).toBe(1);
});

test('a sheet that takes too long to read, or to judge, is said to be busy, and the page goes on', async () => {
  const { capabilities } = new ReadOnlyWorkbook('a.xlsx', []);
  // Answers at once, so that only the reading runs against the clock.
  const open = (): Promise<OpenReply> => Promise.resolve({ ok: true, name: 'a.xlsx', capabilities });
  const { connect } = lineOf({ open, read: never, judge: never });
  const opened = await openDocument(connect, fixture('xlsx/proto.xlsx'), 'a.xlsx', LONGEST_MS);
  if (!opened.ok) throw new Error(opened.code);
  const read = await opened.document.workbook.read({ kind: 'all' }, { merges: true });
  expect(read).toMatchObject({ ok: false, code: 'busy' });
  const judged = await opened.document.judge('表', { policy: 'auto', form: null, silenced: [] });
  expect(judged).toMatchObject({ ok: false, code: 'busy' });
});

test('a worker that dies is told, and nobody waits for it', async () => {
  const dead = Promise.resolve(null);
  const unopened = await openDocument(
    lineOf({ open: never }, dead).connect,
    fixture('xlsx/proto.xlsx'),
    'a.xlsx',
  );
  expect(unopened).toMatchObject({ ok: false, code: 'stopped' });
  let die = (): void => undefined;
  const dying = new Promise<null>((resolve) => {
    die = () => {
      resolve(null);
    };
  });
  const gone = { sheets: never, read: never, apply: never, writeReport: never, save: never };
  const opened = await openDocument(lineOf(gone, dying).connect, fixture('xlsx/proto.xlsx'), 'a.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  const { workbook, save, stopped } = opened.document;
  const asked = [workbook.sheets(), workbook.read({ kind: 'all' }, { merges: true }), workbook.apply([])];
  die();
  for (const answer of asked) await expect(answer).resolves.toMatchObject({ ok: false, code: 'busy' });
  await expect(Promise.all([save(), stopped])).resolves.toEqual([null, null]);
});

test('a sheet is judged in the worker as it would be on the page', async () => {
  const { connect } = lineOf();
  const bytes = new Uint8Array(readFileSync('assets/sample.xlsx'));
  const opened = await openDocument(connect, bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  const { workbook, judge } = opened.document;
  const read = await workbook.read({ kind: 'active' }, { merges: true });
  if (!read.ok) throw new Error(read.code);
  const options = { policy: 'auto', form: null, silenced: [] } as const;
  const { tables, sheetsNeedingMerges } = assessWorkbook(read.value, options);
  expect(tables[0]?.findings.length).toBeGreaterThan(0);
  const judged = await judge(read.value[0]?.sheet ?? '', options);
  expect(judged).toEqual({ ok: true, value: { tables, sheetsNeedingMerges } });
});

test('judged tables come over the line as they are, and what is one thing in two places is one still', () => {
  const total = { computed: new Decimal('90.15'), recorded: null };
  const [first, second, figure] = unpacked(
    structuredClone(packed([total, total, total.computed])),
  ) as unknown[];
  expect(first).toEqual(total);
  expect(second).toBe(first);
  expect(figure).toBe((first as typeof total).computed);
});

describe('a file that is compared with', () => {
  test('is read whole, and its worker is ended', async () => {
    const { connect, closed } = lineOf();
    const grids = await readComparison(connect, new File([fixture('compare/last-year.xlsx')], 'last.xlsx'));
    expect(grids.length).toBeGreaterThan(0);
    expect(closed()).toBe(1);
  });

  test('is refused with its reason, also where only a sheet of it is bad', async () => {
    const { connect, closed } = lineOf();
    const file = new File([fixture('xlsx/encrypted.xlsx')], 'a.xlsx');
    await expect(readComparison(connect, file)).rejects.toThrow('encrypted');
    const refusal = { ok: false, code: 'too-large', detail: '', limit: 'cells' } as const;
    const bad = lineOf({
      read: () => Promise.resolve({ ok: false, code: 'too-large', detail: '', refusal }),
    });
    const other = new File([fixture('xlsx/proto.xlsx')], 'a.xlsx');
    await expect(readComparison(bad.connect, other)).rejects.toThrow('too-large');
    expect([closed(), bad.closed()]).toEqual([1, 1]);
  });
});
