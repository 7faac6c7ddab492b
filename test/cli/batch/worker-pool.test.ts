import path from 'node:path';
import type { Job, JobSettings } from '../../../src/cli/batch/job';
import { workerPool } from '../../../src/cli/batch/worker-pool';

const settings: JobSettings = {
  judging: { policy: 'auto', form: null },
  language: 'en-US',
  explain: false,
  minSeverity: 'info',
  purpose: 'report',
  fill: null,
};
const job = (name: string, index = 0): Job => ({
  index,
  path: name,
  absolute: name,
  problem: null,
  only: null,
});

let pool: ReturnType<typeof workerPool>;
beforeEach(() => {
  pool = workerPool({
    file: path.join(__dirname, '../support/pool-worker.cjs'),
    lanes: 2,
    settings,
    secondsPerFile: 1,
    megabytesPerWorker: 32,
  });
});
afterEach(() => pool.close());

test('a worker gets the settings and serves one file after the other', async () => {
  expect((await pool.run(job('a'))).workbook.path).toBe('a en-US 1');
  expect((await pool.run(job('b', 7))).index).toBe(7);
  expect((await pool.run(job('c'))).workbook.path).toBe('c en-US 3');
});

test.each([
  ['hang', 'timeout', 'not read within 1 seconds'],
  ['throw', 'internal', 'Error'],
  ['exit', 'internal', 'worker-exit'],
  ['memory', 'out-of-memory', 'memory'],
])('%s: the file is reported as %s and the next one is served by a new worker', async (deed, code, words) => {
  const { workbook } = await pool.run(job(deed));
  expect(workbook).toMatchObject({ path: deed, status: 'failed', error: { code } });
  expect(workbook.error?.message).toContain(words);
  expect((await pool.run(job('next'))).workbook.path).toBe('next en-US 1');
});

test('a hanging file does not hold the other lane', async () => {
  const hanging = pool.run(job('hang'));
  expect((await pool.run(job('a'))).workbook.status).toBe('ok');
  expect((await hanging).workbook.error?.code).toBe('timeout');
});
