/**
 * Worker threads that start while the main thread still loads the program: both take a tenth of a second, which of a small
 * file is a fifth of all.
 */
import { readdirSync, statSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { BYTES_PER_THREAD } from './thread';

/** The commands that read workbooks; `--jobs 1` reads them in the main thread. */
const READING: ReadonlySet<string | undefined> = new Set(['check', 'recalc', 'letter']);
const NEEDS_NONE = /^(?:--help|-h|--version)$/;

/** How many threads the words of a command line will want, 0 to 2. A guess: too many cost processor time, too few wait. */
export function threadsWanted(argv: readonly string[], cores: number): number {
  if (!READING.has(argv[0]) || argv.some((word) => NEEDS_NONE.test(word))) return 0;
  const given = valueOf(argv, '--jobs');
  const most = Math.min(2, given === null ? cores : Number(given));
  // With a time limit one job, too, is read by a thread.
  if (!(most > 1)) return most === 1 && (given === null || valueOf(argv, '--time-limit') !== null) ? 1 : 0;
  return argv.slice(1).some(isMuch) ? most : 1;
}

function valueOf(argv: readonly string[], option: string): string | null {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? null : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? null);
}

function isMuch(word: string): boolean {
  try {
    const found = statSync(word);
    return found.isDirectory() ? readdirSync(word).length > 1 : found.size >= 2 * BYTES_PER_THREAD;
  } catch {
    // An option, or a file that is not there: the program says so.
    return false;
  }
}

/** The early ones first, then new ones. An early thread that nobody takes neither holds the program up nor ends it. */
export function threadSource(start: () => Worker, early: number): () => Worker {
  const waiting = new Set<Worker>();
  function forget(this: Worker): void {
    waiting.delete(this);
  }
  for (let at = 0; at < early; at += 1) {
    const worker = start();
    worker.unref();
    waiting.add(worker);
    worker.on('error', forget).on('exit', forget);
  }
  return () => {
    const [worker] = waiting;
    if (worker === undefined) return start();
    waiting.delete(worker);
    worker.off('error', forget).off('exit', forget);
    worker.ref();
    return worker;
  };
}
