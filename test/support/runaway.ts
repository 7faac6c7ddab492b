/**
 * Guards against work that grows with the square of its input, or worse. No measurement: what is guarded takes milliseconds, and
 * what runs away takes minutes, so ten seconds of processor time tell them apart on any machine, however busy.
 */
const SECONDS = 10;

/** To be called before the work; the function that it gives is called behind it. */
export function watchRunaway(): () => void {
  const started = process.cpuUsage();
  return () => {
    expect(process.cpuUsage(started).user).toBeLessThan(SECONDS * 1_000_000);
  };
}
