/** How many mutations, from which seed: a few in `npm test`, as many as asked for in `npm run fuzz`. */
import { writeFileSync } from 'node:fs';

const FIRST = Number(process.env['FUZZ_SEED'] ?? 1);
/** Where the seed at work is written, so that whoever watches can name the one that never ends. */
const TRACE = process.env['FUZZ_TRACE'] ?? null;

/** `few`: how many without `npm run fuzz`. */
export function runsOf(few: number): number {
  return Number(process.env['FUZZ_RUNS'] ?? few);
}

export const LONGEST_MS = 8 * 3_600_000;

export interface FuzzCounts<T> {
  readonly counts: ReadonlyMap<T, number>;
  readonly problems: readonly string[];
}

/** `label` names what is mutated, in the trace. */
export async function fuzzRuns<T extends string>(
  label: string,
  runs: number,
  once: (seed: number) => Promise<T>,
): Promise<FuzzCounts<T>> {
  const counts = new Map<T, number>();
  const problems: string[] = [];
  for (let seed = FIRST; seed < FIRST + runs; seed += 1) {
    if (TRACE !== null) writeFileSync(TRACE, `${label} ${String(seed)}`);
    try {
      const outcome = await once(seed);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    } catch (error) {
      problems.push(String(error));
    }
  }
  if (TRACE !== null) process.stderr.write(`${label}: ${JSON.stringify(Object.fromEntries(counts))}\n`);
  return { counts, problems };
}
