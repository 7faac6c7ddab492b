import { failedJob } from '../../../src/cli/batch/failed-workbook';
import type { Job, JobResult } from '../../../src/cli/batch/job';
import { type JobRunner, runJobs } from '../../../src/cli/batch/run-jobs';

const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    path: String(index),
    absolute: `/${String(index)}`,
    problem: null,
    only: null,
  }));

interface Trace {
  readonly runner: JobRunner;
  readonly started: number[];
  most: number;
}

/** Job n takes `turns(n)` turns of the event loop. */
function runnerWith(lanes: number, turns: (index: number) => number): Trace {
  let running = 0;
  const trace: Trace = {
    started: [],
    most: 0,
    runner: {
      lanes,
      close: () => Promise.resolve(),
      run: async (job) => {
        trace.started.push(job.index);
        running += 1;
        trace.most = Math.max(trace.most, running);
        for (let turn = 0; turn < turns(job.index); turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        running -= 1;
        return failedJob(job, 'other', {}, 'en-US');
      },
    },
  };
  return trace;
}

async function order(trace: Trace, count: number, by: 'input' | 'done', slow = 0): Promise<number[]> {
  const delivered: number[] = [];
  await runJobs(jobs(count), trace.runner, {
    order: by,
    finish: (_, result) => Promise.resolve(result),
    deliver: async (result: JobResult) => {
      for (let turn = 0; turn < slow; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      delivered.push(result.index);
    },
  });
  return delivered;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('results come in input order although later files are done first', async () => {
  const trace = runnerWith(4, (index) => (index % 4 === 0 ? 20 : 1));
  expect(await order(trace, 50, 'input')).toEqual(upTo(50));
  expect(trace.most).toBe(4);
});

test('results come as they are done where that is asked for', async () => {
  const delivered = await order(
    runnerWith(2, (index) => (index === 0 ? 50 : 1)),
    5,
    'done',
  );
  expect(delivered.at(-1)).toBe(0);
  expect([...delivered].sort()).toEqual(upTo(5));
});

test('one slow file does not let finished ones pile up without bound', async () => {
  const trace = runnerWith(2, (index) => (index === 0 ? 400 : 0));
  const delivered: number[] = [];
  let ahead = 0;
  await runJobs(jobs(200), trace.runner, {
    order: 'input',
    finish: (_, result) => Promise.resolve(result),
    deliver: (result) => {
      if (result.index === 0) ahead = trace.started.length;
      delivered.push(result.index);
      return Promise.resolve();
    },
  });
  expect(delivered).toEqual(upTo(200));
  expect(ahead).toBeLessThanOrEqual(2 * 8 + 2);
});

test('a slow reader of the report holds the work back', async () => {
  const trace = runnerWith(3, () => 0);
  expect(await order(trace, 30, 'done', 3)).toHaveLength(30);
  expect(trace.most).toBeLessThanOrEqual(3);
});

test('nothing to do is done at once', async () => {
  expect(
    await order(
      runnerWith(4, () => 1),
      0,
      'input',
    ),
  ).toEqual([]);
});

test('an error while printing ends the run with that error', async () => {
  await expect(
    runJobs(jobs(5), runnerWith(2, () => 1).runner, {
      order: 'input',
      finish: (_, result) => Promise.resolve(result),
      deliver: () => Promise.reject(new Error('pipe')),
    }),
  ).rejects.toThrow('pipe');
});
