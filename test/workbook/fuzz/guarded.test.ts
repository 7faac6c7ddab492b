import { guarded, type Meter } from './guarded';

/** A process that holds and did so much before the file, and so much more at its worst while it is read. */
function meterOf(before: { held: number; highest: number }, during: { highest?: number; seconds?: number }) {
  const now = { ...before, seconds: 100 };
  const meter: Meter = { held: () => now.held, highest: () => now.highest, seconds: () => now.seconds };
  const run = (): Promise<string> => {
    now.highest = Math.max(now.highest, during.highest ?? 0);
    now.seconds += during.seconds ?? 0;
    return Promise.resolve('read');
  };
  return { meter, run };
}

test.each([
  [
    'memory beyond the limit',
    { held: 300, highest: 500 },
    { highest: 1_301 },
    /^a file: Error: took 1001 MB$/,
  ],
  ['time beyond the limit', { held: 300, highest: 500 }, { seconds: 10.5 }, /^a file: Error: took 10\.5 s$/],
])('%s is told', async (_, before, during, words) => {
  const { meter, run } = meterOf(before, during);
  await expect(guarded('a file', run, meter)).rejects.toThrow(words);
});

test.each([
  ['memory up to the limit', { held: 300, highest: 500 }, { highest: 1_300 }],
  ['what earlier tests left', { held: 1_700, highest: 1_700 }, { highest: 2_600 }],
  ['what earlier tests took and gave back', { held: 300, highest: 1_700 }, { highest: 1_600 }],
  ['time up to the limit', { held: 300, highest: 500 }, { seconds: 10 }],
])('%s is not held against the file', async (_, before, during) => {
  const { meter, run } = meterOf(before, during);
  await expect(guarded('a file', run, meter)).resolves.toBe('read');
});

test('the process itself is metered', async () => {
  const seen: Buffer[] = [];
  await guarded('a file', () => Promise.resolve(seen.push(Buffer.alloc(1024))));
  await expect(guarded('a file', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'a file: Error: broken',
  );
});
