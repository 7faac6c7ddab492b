/** The entry of the command line: wires the process to `main`. */
import { lazyEngine } from './batch/lazy-engine';
import { removeUnfinished } from './files/write-file';
import { main } from './main';
import { processIo } from './process-io';
import { tuneEngine } from './tune-engine';

tuneEngine();

const SIGNAL_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

for (const [signal, status] of Object.entries(SIGNAL_STATUS)) {
  process.on(signal, () => process.exit(status));
}
process.on('exit', removeUnfinished);

void main(process.argv.slice(2), processIo(), lazyEngine).then((status) => {
  process.exitCode = status;
});
