/** Runs jobs on a few lanes and hands the results over one at a time, in input order or as they are done. */
import type { Job, JobResult } from './job';

export interface JobRunner {
  /** How many jobs may run at once. */
  readonly lanes: number;
  /** Never rejects for a bad file. */
  run(job: Job): Promise<JobResult>;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly order: 'input' | 'done';
  /** Work on a result that may go on beside other jobs, such as writing its file. */
  readonly finish: (job: Job, result: JobResult) => Promise<JobResult>;
  /** Called for one result at a time; the next waits until it is done. */
  readonly deliver: (result: JobResult) => Promise<void>;
}

/** Results that may wait for an earlier one, for each lane: keeps memory flat when one file is slow. */
const WAITING_PER_LANE = 8;

export async function runJobs(
  jobs: readonly Job[],
  runner: JobRunner,
  { order, finish, deliver }: RunOptions,
): Promise<void> {
  const window = runner.lanes * WAITING_PER_LANE;
  const waiting = new Map<number, JobResult>();
  let next = 0;
  let delivered = 0;
  let chain: Promise<void> = Promise.resolve();
  let moved = signal();

  const flush = async (): Promise<void> => {
    const keys = order === 'done' ? [...waiting.keys()] : [delivered];
    for (let key = keys.shift(); key !== undefined; key = keys.shift()) {
      const result = waiting.get(key);
      if (result === undefined) continue;
      waiting.delete(key);
      await deliver(result);
      delivered += 1;
      if (order === 'input') keys.push(delivered);
    }
    const previous = moved;
    moved = signal();
    previous.give();
  };

  const lane = async (): Promise<void> => {
    for (let at = next; at < jobs.length; at = next) {
      next += 1;
      while (at >= delivered + window) await moved.given;
      const job = jobs[at];
      if (job === undefined) return;
      waiting.set(at, await finish(job, await runner.run(job)));
      chain = chain.then(flush);
      await chain;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(runner.lanes, jobs.length)) }, lane));
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
