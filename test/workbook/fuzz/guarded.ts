/** What no file may do, however damaged: throw, run for more than ten seconds, take memory without end. */
const MOST_SECONDS = 10;
/** Of the whole process, its high-water mark: the largest thing that one file of a few kilobytes may blow it up to. */
const MOST_KILOBYTES = 1_500_000;

/** Throws with `what` in its message. Processor time, not the clock: a machine that is busy or asleep is no hang. */
export async function guarded<T>(what: string, run: () => Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const before = process.resourceUsage().maxRSS;
  try {
    const result = await run();
    const seconds = process.cpuUsage(started).user / 1_000_000;
    if (seconds > MOST_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s`);
    const most = process.resourceUsage().maxRSS;
    if (most > MOST_KILOBYTES && most > before) throw new Error(`took ${String(Math.round(most / 1024))} MB`);
    return result;
  } catch (error) {
    throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
}
