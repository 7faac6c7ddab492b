import path from 'node:path';
import type { Job } from '../../../src/cli/batch/job';
import { workerPool } from '../../../src/cli/batch/worker-pool';
import { startThread } from '../../../src/cli/start/thread';
import { CHECKING } from '../support/settings';

const job = (name: string, index = 0): Job => ({
  index,
  path: name,
  absolute: name,
  problem: null,
  only: null,
});

let pool: ReturnType<typeof workerPool>;
const LIMIT = 50;

/** What fake timers are to leave alone: all but `setTimeout` and `clearTimeout`. */
const EVERYTHING_ELSE = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
] as const;

beforeEach(() => {
  pool = workerPool({
    start: () => startThread(path.join(__dirname, '../support/pool-worker.cjs'), 32),
    lanes: 2,
    settings: CHECKING,
    secondsPerFile: LIMIT,
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await pool.close();
});

test('a worker gets the settings and serves one file after the other', async () => {
  expect((await pool.run(job('a'))).workbook.path).toBe('a en-US 1');
  expect((await pool.run(job('b', 7))).index).toBe(7);
  expect((await pool.run(job('c'))).workbook.path).toBe('c en-US 3');
});

test.each([
  ['throw', 'internal', 'Error'],
  ['exit', 'internal', 'worker-exit'],
  ['memory', 'out-of-memory', 'memory'],
])('%s: the file is reported as %s and the next one is served by a new worker', async (deed, code, words) => {
  const { workbook } = await pool.run(job(deed));
  expect(workbook).toMatchObject({ path: deed, status: 'failed', error: { code } });
  expect(workbook.error?.message).toContain(words);
  expect((await pool.run(job('next'))).workbook.path).toBe('next en-US 1');
});

test('a hanging file is reported as timeout, does not hold the other lane, and a new worker serves the next', async () => {
  // The limit is up when the test says so, however long threads take to start.
  jest.useFakeTimers({ doNotFake: [...EVERYTHING_ELSE] });
  const hanging = pool.run(job('hang'));
  expect((await pool.run(job('a'))).workbook.status).toBe('ok');
  jest.advanceTimersByTime(LIMIT * 1000 - 1);
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(1);
  const { workbook } = await hanging;
  expect(workbook).toMatchObject({ path: 'hang', status: 'failed', error: { code: 'timeout' } });
  expect(workbook.error?.message).toContain(`not read within ${String(LIMIT)} seconds`);
  // The one that is idle serves one file, a new one the other.
  const next = await Promise.all([pool.run(job('next')), pool.run(job('next'))]);
  expect(next.map(({ workbook: { path: name } }) => name)).toEqual(['next en-US 2', 'next en-US 1']);
});
