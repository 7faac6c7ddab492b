/** The entry of a worker thread: one file at a time, the same work as in-process. */
import { parentPort, workerData } from 'node:worker_threads';
import { houseEngine } from './batch/house-engine';
import type { Job, JobSettings } from './batch/job';
import { processFile } from './batch/process-file';

const settings = workerData as JobSettings;

parentPort?.on('message', (job: Job) => {
  void processFile(job, settings, houseEngine).then((result) => parentPort?.postMessage(result));
});
