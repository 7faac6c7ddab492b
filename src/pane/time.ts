/** Times as the pane shows them, local. */

/** "14:05". */
export function clock(time: Date): string {
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/** "2026-11-21 14:05:09", local time. */
export function timestamp(time: Date): string {
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `${day.join('-')} ${clock(time)}:${String(time.getSeconds()).padStart(2, '0')}`;
}
