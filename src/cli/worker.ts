/** The entry of a worker thread. */
import { loadProgram } from './start/load-program';

void loadProgram(__dirname).program.startWorker();
