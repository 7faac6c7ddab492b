/** The days of a month, as dates are compared here. */
export const MONTH_LAST_DAY = 31;

/** Every month ends on day 31 here, so that 6月30日 and 6月底 are the same day. */
export function monthDay(month: number, day: number): number {
  const last = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : MONTH_LAST_DAY;
  return day >= last ? MONTH_LAST_DAY : day;
}

export function partOfMonth(part: string | undefined): readonly [number, number] {
  if (part === undefined) return [1, MONTH_LAST_DAY];
  if (part === '上旬' || part.endsWith('初')) return [1, 10];
  if (part.startsWith('中')) return [11, 20];
  return [21, MONTH_LAST_DAY];
}
