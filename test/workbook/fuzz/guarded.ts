/** What no file may do, however damaged: throw, run for more than ten seconds, take memory without end. */
const MOST_SECONDS = 10;
/** What one file of a few kilobytes may add to what the process holds when it is opened. */
const MOST_MEGABYTES = 1_000;

/** Of the process that the files are read in. */
export interface Meter {
  /** Megabytes held now. */
  readonly held: () => number;
  /** The most that was ever held, in megabytes. */
  readonly highest: () => number;
  /** Processor time, not the clock: a machine that is busy or asleep is no hang. */
  readonly seconds: () => number;
}

const PROCESS: Meter = {
  held: () => process.memoryUsage.rss() / (1024 * 1024),
  highest: () => process.resourceUsage().maxRSS / 1024,
  seconds: () => process.cpuUsage().user / 1_000_000,
};

/**
 * Throws with `what` in its message. Of the memory only the growth says something of the file, and only where it went above all that
 * was held before: the tests that ran earlier in the same process may have left more than any file takes.
 */
export async function guarded<T>(what: string, run: () => Promise<T>, meter: Meter = PROCESS): Promise<T> {
  const before = { seconds: meter.seconds(), held: meter.held(), highest: meter.highest() };
  try {
    const result = await run();
    const seconds = meter.seconds() - before.seconds;
    if (seconds > MOST_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s`);
    const highest = meter.highest();
    const grown = highest > before.highest ? highest - before.held : 0;
    if (grown > MOST_MEGABYTES) throw new Error(`took ${grown.toFixed(0)} MB`);
    return result;
  } catch (error) {
    throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
}
