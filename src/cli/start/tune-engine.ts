/** How V8 is told to run a program that is over in seconds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Most functions that V8 would compile again, optimised, never earn it back in so short a run: it waits for somewhat more bytes
 * of bytecode to run first. Holds for the worker threads too; docs/performance.md has the figures. Only V8 11, which is Node
 * 20's, has the flag: a later one counts calls instead, and complains on the terminal about flags that it does not know.
 */
export function flagsFor(v8Version: string): readonly string[] {
  return v8Version.startsWith('11.') ? ['--interrupt-budget=1500000'] : [];
}

export function tuneEngine(): void {
  flagsFor(process.versions.v8).forEach(setFlagsFromString);
}
