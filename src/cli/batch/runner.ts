/** Where jobs run, and all of their results at once for those who need them together. */
import type { Io } from '../io';
import type { Engine } from './engine';
import { inProcess } from './in-process';
import type { Job, JobResult, JobSettings } from './job';
import { type JobRunner, runJobs } from './run-jobs';
import { workerPool } from './worker-pool';

/** A file that takes longer is given up; the largest that the limits allow takes a tenth of it. */
const SECONDS_PER_FILE = 60;
const MEGABYTES_PER_WORKER = 1024;

export function runnerOf(
  settings: JobSettings,
  files: number,
  jobs: number | null,
  engine: Engine,
  io: Io,
): JobRunner {
  if (io.workerFile === null || jobs === 1) return inProcess(settings, engine);
  return workerPool({
    file: io.workerFile,
    lanes: Math.max(1, Math.min(jobs ?? io.cores, files)),
    settings,
    secondsPerFile: SECONDS_PER_FILE,
    megabytesPerWorker: MEGABYTES_PER_WORKER,
  });
}

/** Every result, in the order of the jobs; nothing is written. */
export async function allResults(
  jobs: readonly Job[],
  settings: JobSettings,
  lanes: number | null,
  engine: Engine,
  io: Io,
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  const runner = runnerOf(settings, jobs.length, lanes, engine, io);
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
  lanes: number | null,
  engine: Engine,
  io: Io,
): Promise<readonly JobResult[]> {
  const reading: JobSettings = { ...settings, explain: false, fill: null, keepRecord: true };
  const results = await allResults(jobs, reading, lanes, engine, io);
  return results.map((result) => ({ ...result, workbook: { ...result.workbook, tables: [] } }));
}
