import { guarded } from './guarded';

const MEGABYTE = 1024 * 1024;

/** Held until the end, each page written, so that the system has to give them. */
function fill(megabytes: number): Buffer {
  return Buffer.alloc(megabytes * MEGABYTE, 1);
}

/** Holds more than the process ever held, so that what comes after is seen above the high-water mark. */
function aboveHighWater(): Buffer {
  const free = process.resourceUsage().maxRSS / 1024 - process.memoryUsage.rss() / MEGABYTE;
  return fill(Math.ceil(Math.max(free, 0)) + 64);
}

test('what one file takes beyond the limit is told', async () => {
  const held = aboveHighWater();
  await expect(guarded('a file', () => Promise.resolve(fill(256)), 128)).rejects.toThrow(
    /^a file: Error: took \d+ MB$/,
  );
  expect(held.length).toBeGreaterThan(0);
});

test('what the process held before the file came is not the file’s', async () => {
  const held = aboveHighWater();
  const run = (): Promise<number> => Promise.resolve(fill(16).length);
  await expect(guarded('a file', run, held.length / MEGABYTE)).resolves.toBe(16 * MEGABYTE);
});

test('what a file throws comes with its name', async () => {
  await expect(guarded('a file', () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'a file: Error: broken',
  );
});
