/** The entry of the command line. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { threadSource, threadsWanted } from './start/early-threads';
import { loadProgram } from './start/load-program';
import { startThread } from './start/thread';
import { tuneEngine } from './start/tune-engine';

// Before any thread runs: its settings are those of the whole process.
tuneEngine();
const early = threadsWanted(process.argv.slice(2), availableParallelism());
const thread = threadSource(() => startThread(path.join(__dirname, 'worker.js')), early);
void loadProgram(__dirname).program.startCommandLine(thread);
