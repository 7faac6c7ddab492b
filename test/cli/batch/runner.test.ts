import path from 'node:path';
import type { Job } from '../../../src/cli/batch/job';
import { allResults } from '../../../src/cli/batch/runner';
import type { Io } from '../../../src/cli/io';
import { startThread } from '../../../src/cli/start/thread';
import { fakeEngine } from '../support/world';
import { CHECKING } from '../support/settings';

const nowhere = { isTerminal: false, write: () => Promise.resolve() };
const io: Io = {
  stdout: nowhere,
  stderr: nowhere,
  stdin: () => Promise.resolve(''),
  env: {},
  cwd: '/',
  cores: 4,
  now: () => 0,
  startThread: () => startThread(path.join(__dirname, '../support/pool-worker.cjs')),
};
const jobs = (...names: string[]): Job[] =>
  names.map((name, index) => ({
    index,
    path: name,
    absolute: `/nowhere/${name}`,
    problem: null,
    only: null,
  }));

test('one thread is this one: no worker is started', async () => {
  const [result] = await allResults(jobs('a'), CHECKING, {
    threads: { jobs: 1, timeLimit: null },
    engine: fakeEngine(),
    io,
  });
  // A worker of the tests would have answered; this thread looks for the file.
  expect(result?.workbook.error?.code).toBe('not-found');
});

test('one thread with a time limit is a worker, which can be given up: worker-pool.test.ts holds that it is', async () => {
  const threads = { jobs: 1, timeLimit: 50 };
  const results = await allResults(jobs('a', 'b'), CHECKING, { threads, engine: fakeEngine(), io });
  // The same worker for both: one thread is one.
  expect(results.map(({ workbook }) => workbook.path)).toEqual(['a en-US 1', 'b en-US 2']);
});
