/** Where jobs run, and all of their results at once for those who need them together. */
import type { Io } from '../io';
import type { Engine } from './engine';
import { inProcess } from './in-process';
import type { Job, JobResult, JobSettings } from './job';
import { inParts, partsOf } from './parts';
import { type JobRunner, runJobs } from './run-jobs';
import { workerPool } from './worker-pool';

/** A file that takes longer is given up, where nothing else is asked for; the largest that the limits allow takes a tenth of it. */
const SECONDS_PER_FILE = 60;

/** How the files are read: `--jobs` and `--time-limit`, `null` where they are not given. */
export interface Threads {
  readonly jobs: number | null;
  readonly timeLimit: number | null;
}

/** What jobs run on. */
export interface Machine {
  readonly threads: Threads;
  readonly engine: Engine;
  readonly io: Io;
}

/**
 * One thread is this one, which nothing can stop: with a time limit, a worker thread beside it, which starts later and reads
 * no faster.
 */
export async function runnerOf(
  jobs: readonly Job[],
  settings: JobSettings,
  { threads, engine, io }: Machine,
): Promise<JobRunner> {
  const most = threads.jobs ?? io.cores;
  const isHere = threads.jobs === 1 && threads.timeLimit === null;
  if (io.startThread === null || isHere) return inProcess(settings, engine);
  const parts = await partsOf(jobs, settings, most);
  const pool = workerPool({
    start: io.startThread,
    lanes: Math.max(1, Math.min(most, jobs.length * parts)),
    settings,
    secondsPerFile: threads.timeLimit ?? SECONDS_PER_FILE,
  });
  return inParts(pool, parts, settings.minSeverity, (ref) => engine.say(ref, settings.language));
}

/** Every result, in the order of the jobs; nothing is written. */
export async function allResults(
  jobs: readonly Job[],
  settings: JobSettings,
  machine: Machine,
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  const runner = await runnerOf(jobs, settings, machine);
  try {
    await runJobs(jobs, runner, {
      order: 'input',
      finish: (_, result) => Promise.resolve(result),
      deliver: (result) => {
        results.push(result);
        return Promise.resolve();
      },
    });
  } finally {
    await runner.close();
  }
  return results;
}

/** The records of comparison files, in the order of the jobs, without their reports. */
export async function recordsOf(
  jobs: readonly Job[],
  settings: JobSettings,
  machine: Machine,
): Promise<readonly JobResult[]> {
  const reading: JobSettings = { ...settings, explain: false, fill: null, keepRecord: true };
  const results = await allResults(jobs, reading, machine);
  return results.map((result) => ({ ...result, workbook: { ...result.workbook, tables: [] } }));
}
