/** How V8 is told to run a program that is over in seconds. */
import { setFlagsFromString } from 'node:v8';

/**
 * Patterns are compiled to machine code at once: V8 would interpret each of them the first time and compile it the second, and
 * most of the hundreds of patterns here are used again on the same sheet.
 *
 * Most functions that V8 would compile again, optimised, never earn it back in so short a run: it waits for somewhat more bytes
 * of bytecode to run first.
 *
 * Both hold for the worker threads too; docs/performance.md has the figures. Only for V8 11, which is Node 20's: a later one
 * gains nothing by the first, and complains on the terminal about the second, as it counts calls instead.
 */
export function flagsFor(v8Version: string): readonly string[] {
  return v8Version.startsWith('11.') ? ['--no-regexp-tier-up', '--interrupt-budget=1500000'] : [];
}

export function tuneEngine(): void {
  flagsFor(process.versions.v8).forEach(setFlagsFromString);
}
