/** Everything that the command line and its worker threads run, in one file; `start/load-program.ts` loads it for both. */
export { startWorker } from './batch/worker';
export { startCommandLine } from './start/command-line';
