/**
 * Starts the built command line on tables and keeps what V8 compiled for it: `node scripts/run-ts.mjs scripts/compile-ahead.ts
 * FOLDER ID`. The build calls it; FOLDER is where it wrote the program, ID the program's hash.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiledFile, loadProgram } from '../src/cli/start/load-program';
import { sealed } from '../src/cli/start/sealed';

/** One job runs in this thread. */
const noThread = (): never => {
  throw new Error('a thread for one job');
};

/** Forms of several kinds, so that most of what a run needs has run once. */
const TABLES = path.resolve(__dirname, '../test/fixtures/corpus');

async function compileAhead(folder: string, id: string): Promise<void> {
  const { program, script } = loadProgram(folder, id);
  const [node = '', file = ''] = process.argv;
  for (const format of ['text', 'ndjson']) {
    process.argv = [node, file, 'check', TABLES, '--jobs', '1', '--fail-on', 'never', '--format', format];
    await program.startCommandLine(noThread);
    if (process.exitCode !== 0) throw new Error(`check --format ${format}: ${String(process.exitCode)}`);
  }
  writeFileSync(path.join(folder, compiledFile(id)), sealed(script.createCachedData()));
}

const [folder, id] = process.argv.slice(2);
if (folder === undefined || id === undefined) throw new Error('usage: compile-ahead.ts FOLDER ID');
void compileAhead(folder, id);
