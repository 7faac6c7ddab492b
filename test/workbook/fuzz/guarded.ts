/** What no file may do, however damaged: throw, run for more than ten seconds, take memory without end. */
const MOST_SECONDS = 10;
/** What one file of a few kilobytes may add to what the process holds when it is opened. */
const MOST_MEGABYTES = 1_000;

const MEGABYTE = 1024 * 1024;

/** The most memory that the process ever held, in megabytes. */
function highWater(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/**
 * What `run` added to the process at its worst, in megabytes; 0 where it stayed below what was held before at some time. Only the
 * growth says something of the file: the tests that ran before in the same process may have left more than any file takes.
 */
function grownBy(before: number, highest: number): number {
  const now = highWater();
  return now > highest ? now - before : 0;
}

/** Throws with `what` in its message. Processor time, not the clock: a machine that is busy or asleep is no hang. */
export async function guarded<T>(
  what: string,
  run: () => Promise<T>,
  mostMegabytes = MOST_MEGABYTES,
): Promise<T> {
  const started = process.cpuUsage();
  const held = process.memoryUsage.rss() / MEGABYTE;
  const highest = highWater();
  try {
    const result = await run();
    const seconds = process.cpuUsage(started).user / 1_000_000;
    if (seconds > MOST_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s`);
    const grown = grownBy(held, highest);
    if (grown > mostMegabytes) throw new Error(`took ${grown.toFixed(0)} MB`);
    return result;
  } catch (error) {
    throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
}
