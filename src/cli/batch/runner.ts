/** Where jobs run, and all of their results at once for those who need them together. */
import type { Io } from '../io';
import type { Engine } from './engine';
import { inProcess } from './in-process';
import type { Job, JobResult, JobSettings } from './job';
import { inParts, partsOf } from './parts';
import { type JobRunner, runJobs } from './run-jobs';
import { workerPool } from './worker-pool';

/** A file that takes longer is given up; the largest that the limits allow takes a tenth of it. */
const SECONDS_PER_FILE = 60;
const MEGABYTES_PER_WORKER = 1024;

/** `lanes`: how many threads may run at once; `null`: as many as there are cores. */
export async function runnerOf(
  jobs: readonly Job[],
  settings: JobSettings,
  lanes: number | null,
  engine: Engine,
  io: Io,
): Promise<JobRunner> {
  if (io.workerFile === null || lanes === 1) return inProcess(settings, engine);
  const most = lanes ?? io.cores;
  const parts = await partsOf(jobs, settings, most);
  const pool = workerPool({
    file: io.workerFile,
    lanes: Math.max(1, Math.min(most, jobs.length * parts)),
    settings,
    secondsPerFile: SECONDS_PER_FILE,
    megabytesPerWorker: MEGABYTES_PER_WORKER,
  });
  return inParts(pool, parts, settings.minSeverity, (ref) => engine.say(ref, settings.language));
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
  const runner = await runnerOf(jobs, settings, lanes, engine, io);
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
