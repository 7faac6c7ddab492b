/**
 * Loads the built program with what V8 made of it when it was built, so that neither a start nor a worker thread compiles it
 * again: see docs/adr/0009-compiled-ahead.md.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type * as Program from '../program';
import { unsealed } from './sealed';
import { tuneEngine } from './tune-engine';

/** The build puts the program's hash in its place: what was made of another program is never looked at. */
const PROGRAM_ID = '__ZIPING_PROGRAM_ID__';

export const PROGRAM_FILE = 'program.js';

/** What V8 made of the program with that hash. */
export function compiledFile(id: string): string {
  return `program.${id}.v8cache`;
}

type Wrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

export interface LoadedProgram {
  readonly program: typeof Program;
  readonly script: Script;
}

/** `folder`: where the program was built to. What is missing, damaged or of another Node is compiled anew: that costs time only. */
export function loadProgram(folder: string, id: string = PROGRAM_ID): LoadedProgram {
  // V8 takes only what was made under the same settings.
  tuneEngine();
  const filename = path.join(folder, PROGRAM_FILE);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = readIfThere(path.join(folder, compiledFile(id)));
  const script = new Script(source, {
    filename,
    cachedData: cachedData === null ? undefined : (unsealed(cachedData) ?? undefined),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as Wrapper;
  run(module.exports, createRequire(filename), module, filename, folder);
  return { program: module.exports as typeof Program, script };
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
