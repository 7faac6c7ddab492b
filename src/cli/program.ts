/** Everything that the command line and its worker threads run, in one file; each of the two sets up only its own modules. */
import type { Worker } from 'node:worker_threads';
import { passStrayRejections } from './start/stray-rejections';

passStrayRejections((listener) => process.on('unhandledRejection', listener));

/** Resolves when the run is over; its status is then the process's exit code. */
export async function startCommandLine(startThread: () => Worker): Promise<void> {
  const entry = await import(/* webpackMode: "eager" */ './start/command-line');
  await entry.startCommandLine(startThread);
}

/** Resolves when the thread listens. */
export async function startWorker(): Promise<void> {
  const entry = await import(/* webpackMode: "eager" */ './batch/worker');
  entry.startWorker();
}
