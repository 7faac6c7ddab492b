/** The spot check: which tables are chosen depends on the seed, the files' places and the tables, on nothing else. */
import { createHash } from 'node:crypto';
import { type SampleSize, sampleCount } from '../arguments/sample-size';

/** The tables found in one file: `file` is its place below what was given, `tables` sheet and range of each. */
export interface FoundTables {
  readonly index: number;
  readonly file: string;
  readonly tables: readonly string[];
}

export interface Sample {
  /** File index → positions of the chosen tables in it, ascending. */
  readonly chosen: ReadonlyMap<number, readonly number[]>;
  readonly count: number;
  readonly of: number;
}

/**
 * Every table gets a number drawn from the seed and its own place; the smallest are chosen. A file that is added or
 * removed therefore changes the choice of the other tables as little as possible.
 */
export function chooseSample(found: readonly FoundTables[], size: SampleSize, seed: string): Sample {
  const tickets = found.flatMap(({ index, file, tables }) =>
    tables.map((table, position) => ({
      index,
      position,
      ticket: createHash('sha256')
        .update(JSON.stringify([seed, file.split('\\').join('/'), table, position]))
        .digest('hex'),
    })),
  );
  const order = [...tickets].sort(
    (a, b) => compare(a.ticket, b.ticket) || a.index - b.index || a.position - b.position,
  );
  const taken = order.slice(0, sampleCount(size, tickets.length));
  const chosen = new Map<number, number[]>();
  for (const { index, position } of taken) chosen.set(index, [...(chosen.get(index) ?? []), position]);
  for (const positions of chosen.values()) positions.sort((a, b) => a - b);
  return { chosen, count: taken.length, of: tickets.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
