/** What the pane does with the worker that reads a comparison file: its answer, its silence, its end, and where there is none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readComparison, type FromReader, type Reader } from '../../src/taskpane/read-comparison';

const LEDGER = readFileSync(path.join(__dirname, '..', 'fixtures', 'compare', 'ledger.csv'));
const file = new File([LEDGER], 'ledger.csv');

class TestReader implements Reader {
  onmessage: Reader['onmessage'] = null;
  onerror: Reader['onerror'] = null;
  readonly posted: File[] = [];
  isEnded = false;
  postMessage(given: File): void {
    this.posted.push(given);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: FromReader): void {
    this.onmessage?.({ data } as MessageEvent<FromReader>);
  }
  fail(): void {
    this.onerror?.({} as ErrorEvent);
  }
}

it('gives the file to the worker once it is ready, and ends it with its answer', async () => {
  const reader = new TestReader();
  const read = readComparison(() => reader, file);
  expect(reader.posted).toEqual([]);
  reader.say({ kind: 'ready' });
  expect(reader.posted).toEqual([file]);
  reader.say({ kind: 'read', grids: [] });
  await expect(read).resolves.toEqual([]);
  expect(reader.isEnded).toBe(true);
});

it('rejects with the reason of the refusal', async () => {
  const reader = new TestReader();
  const read = readComparison(() => reader, file);
  reader.say({ kind: 'ready' });
  reader.say({ kind: 'refused', code: 'encrypted' });
  await expect(read).rejects.toThrow('encrypted');
  expect(reader.isEnded).toBe(true);
});

it('gives up a file that keeps the worker busy', async () => {
  const reader = new TestReader();
  const read = readComparison(() => reader, file, 1);
  reader.say({ kind: 'ready' });
  await expect(read).rejects.toThrow('too-slow');
  expect(reader.isEnded).toBe(true);
});

it('does not read a file in the page that has brought the worker down', async () => {
  const reader = new TestReader();
  const read = readComparison(() => reader, file);
  reader.say({ kind: 'ready' });
  reader.fail();
  await expect(read).rejects.toThrow('damaged');
});

it.each([
  [
    'may not be made',
    () => {
      throw new Error('refused by the host');
    },
  ],
  [
    'does not load',
    () => {
      const reader = new TestReader();
      queueMicrotask(() => {
        reader.fail();
      });
      return reader;
    },
  ],
])('reads in the page where a worker %s [worker]', async (_what, start: () => Reader) => {
  const grids = await readComparison(start, file);
  expect(grids).toHaveLength(1);
});
