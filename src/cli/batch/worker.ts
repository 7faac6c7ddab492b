/** A worker thread: one file at a time, the same work as in-process. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, JobSettings } from './job';
import { lazyEngine } from './lazy-engine';
import { processFile } from './process-file';

export function startWorker(): void {
  const settings = workerData as JobSettings;
  parentPort?.on('message', (job: Job) => {
    void processFile(job, settings, lazyEngine).then((result) => parentPort?.postMessage(result));
  });
}
