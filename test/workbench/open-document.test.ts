import { readFileSync } from 'node:fs';

import type { Line } from '../../src/workbench/document/caller';
import { createDocumentHost } from '../../src/workbench/document/document-host';
import { openDocument } from '../../src/workbench/document/open-document';
import type { DocumentMethods, OpenReply } from '../../src/workbench/document/protocol';
import { ReadOnlyWorkbook } from '../../src/workbook/read-only-workbook';
import { readComparison } from '../../src/workbench/document/read-comparison';

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`test/fixtures/${name}`));
}

const LONGEST_MS = 50;

/** The worker's side in this thread; `closed` counts how often the line was ended. */
function lineOf(changes: Partial<DocumentMethods> = {}): { connect: () => Line; closed: () => number } {
  let closed = 0;
  const methods = { ...createDocumentHost(() => undefined), ...changes };
  const close = (): void => {
    closed += 1;
  };
  return { connect: () => ({ methods, close }), closed: () => closed };
}

const never = (): Promise<never> => new Promise(() => undefined);

test('a file that takes too long to open ends its worker', async () => {
  const { connect, closed } = lineOf({ open: never });
  const opened = await openDocument(connect, fixture('xlsx/proto.xlsx'), 'a.xlsx', LONGEST_MS);
  expect(opened).toMatchObject({ ok: false, code: 'too-slow' });
  expect(closed()).toBe(1);
});

test('a sheet that takes too long to read is said to be busy, and the page goes on', async () => {
  const { capabilities } = new ReadOnlyWorkbook('a.xlsx', []);
  // Answers at once, so that only the reading runs against the clock.
  const open = (): Promise<OpenReply> => Promise.resolve({ ok: true, name: 'a.xlsx', capabilities });
  const { connect } = lineOf({ open, read: never });
  const opened = await openDocument(connect, fixture('xlsx/proto.xlsx'), 'a.xlsx', LONGEST_MS);
  if (!opened.ok) throw new Error(opened.code);
  const read = await opened.document.workbook.read({ kind: 'all' }, { merges: true });
  expect(read).toMatchObject({ ok: false, code: 'busy' });
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
