/** The entry of the command line. */
import { loadProgram } from './start/load-program';

void loadProgram(__dirname).program.startCommandLine();
