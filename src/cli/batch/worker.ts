/** A worker thread: one file at a time, the same work as in-process. */
import { parentPort } from 'node:worker_threads';
import type { JobSettings, ThreadMessage } from './job';
import { lazyEngine } from './lazy-engine';
import { processFile } from './process-file';

export function startWorker(): void {
  let settings: JobSettings | null = null;
  parentPort?.on('message', (message: ThreadMessage) => {
    if (message.kind === 'settings') settings = message.settings;
    else if (settings === null) throw new Error('a job before its settings');
    else {
      void processFile(message.job, settings, lazyEngine).then((result) => parentPort?.postMessage(result));
    }
  });
}
