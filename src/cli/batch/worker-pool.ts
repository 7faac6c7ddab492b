/**
 * Worker threads, each with one file at a time, a time limit and a memory limit for it. A worker that exceeds either is
 * ended and replaced; its file is reported as failed and the others go on.
 */
import type { Worker } from 'node:worker_threads';
import { failedJob } from './failed-workbook';
import type { Job, JobResult, JobSettings, ThreadMessage } from './job';
import type { JobRunner } from './run-jobs';

export interface PoolOptions {
  /** A worker that listens for its first message. */
  readonly start: () => Worker;
  readonly lanes: number;
  readonly settings: JobSettings;
  readonly secondsPerFile: number;
}

export function workerPool(options: PoolOptions): JobRunner {
  const { lanes, settings, secondsPerFile } = options;
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  const start = (): Worker => {
    const worker = options.start();
    const first: ThreadMessage = { kind: 'settings', settings };
    worker.postMessage(first);
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
      const message: ThreadMessage = { kind: 'job', job };
      worker.postMessage(message);
    });

  return {
    lanes,
    run,
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
