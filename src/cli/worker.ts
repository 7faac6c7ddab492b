/** The entry of a worker thread. */
import { loadProgram } from './start/load-program';

loadProgram(__dirname).program.startWorker();
