/**
 * Worker threads, each with one file at a time, a time limit and a memory limit for it. A worker that exceeds either is
 * ended and replaced; its file is reported as failed and the others go on.
 */
import { Worker } from 'node:worker_threads';
import { failedJob } from './failed-workbook';
import type { Job, JobResult, JobSettings } from './job';
import type { JobRunner } from './run-jobs';

export interface PoolOptions {
  /** The bundled worker script. */
  readonly file: string;
  readonly lanes: number;
  readonly settings: JobSettings;
  readonly secondsPerFile: number;
  readonly megabytesPerWorker: number;
}

/**
 * At its limit a worker gets 16 MB more in which to end. Node 24 moves all young objects at once: were there more of them than
 * that, it would end the whole program instead of the worker.
 */
const MEGABYTES_OF_YOUNG_OBJECTS = 16;

export function workerPool(options: PoolOptions): JobRunner {
  const { file, lanes, settings, secondsPerFile, megabytesPerWorker } = options;
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  const start = (): Worker => {
    const worker = new Worker(file, {
      workerData: settings,
      resourceLimits: {
        maxOldGenerationSizeMb: megabytesPerWorker,
        maxYoungGenerationSizeMb: MEGABYTES_OF_YOUNG_OBJECTS,
      },
    });
    all.add(worker);
    worker.once('exit', () => all.delete(worker));
    return worker;
  };

  const run = (job: Job): Promise<JobResult> =>
    new Promise((resolve) => {
      const worker = idle.pop() ?? start();
      const settle = (result: JobResult, reusable: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        worker.off('exit', onExit);
        if (reusable) idle.push(worker);
        else {
          // A late error of an ended worker concerns nobody.
          worker.on('error', () => undefined);
          void worker.terminate();
        }
        resolve(result);
      };
      const lose = (code: string, data: Readonly<Record<string, string>>): void => {
        settle(failedJob(job, code, data, settings.language), false);
      };
      const onExit = (): void => {
        lose('internal', { detail: 'worker-exit' });
      };
      const timer = setTimeout(() => {
        lose('timeout', { seconds: String(secondsPerFile) });
      }, secondsPerFile * 1000);
      worker.on('message', (result: JobResult) => {
        settle(result, true);
      });
      worker.on('error', (error: NodeJS.ErrnoException) => {
        const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        lose(outOfMemory ? 'out-of-memory' : 'internal', { detail: error.code ?? error.name });
      });
      worker.on('exit', onExit);
      worker.postMessage(job);
    });

  return {
    lanes,
    run,
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
