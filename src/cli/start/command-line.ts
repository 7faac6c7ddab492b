/** The command line as a process: wires its streams and signals to `main`. */
import type { Worker } from 'node:worker_threads';
import { lazyEngine } from '../batch/lazy-engine';
import { removeUnfinished } from '../files/write-file';
import { main } from '../main';
import { processIo } from '../process-io';

const SIGNAL_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Resolves when the run is over; its status is then the process's exit code. */
export async function startCommandLine(startThread: () => Worker): Promise<void> {
  for (const [signal, status] of Object.entries(SIGNAL_STATUS)) {
    process.on(signal, () => process.exit(status));
  }
  process.on('exit', removeUnfinished);
  process.exitCode = await main(process.argv.slice(2), processIo(startThread), lazyEngine);
}
