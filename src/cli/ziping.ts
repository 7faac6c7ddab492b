/** The entry of the command line: wires the process to `main`. */
import { setFlagsFromString } from 'node:v8';
import { lazyEngine } from './batch/lazy-engine';
import { removeUnfinished } from './files/write-file';
import { main } from './main';
import { processIo } from './process-io';

/**
 * A run is over in seconds, and most functions that V8 would compile again, optimised, never earn it back: it waits for somewhat
 * more bytes of bytecode to run first. Holds for the worker threads too; docs/performance.md has the figures.
 */
setFlagsFromString('--interrupt-budget=300000');

const SIGNAL_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

for (const [signal, status] of Object.entries(SIGNAL_STATUS)) {
  process.on(signal, () => process.exit(status));
}
process.on('exit', removeUnfinished);

void main(process.argv.slice(2), processIo(), lazyEngine).then((status) => {
  process.exitCode = status;
});
