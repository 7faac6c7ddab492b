/** Was a deadline kept? Periods against periods, with years filled in from the other side or from the table. */
import type { CalendarReading, DayNumber, Period } from '../reading';

/** How often a year has one of them. */
export const TIMES_A_YEAR: Readonly<Record<NonNullable<CalendarReading['recurrence']>, number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
};

/** The day before the first one of the target's period: what < and 早于 ask for. */
export type Strictness = 'inclusive' | 'strict';

function withYear(day: DayNumber, year: number): DayNumber {
  return day + year * 10000;
}

function isRelative(period: Period): boolean {
  return !period.hasYear;
}

function yearOfDay(day: DayNumber): number {
  return Math.floor(day / 10000);
}

/** Keeps one deadline: true, false, or `null` where the period named straddles it. */
function keeps(
  deadline: DayNumber,
  targetHasYear: boolean,
  actual: Period,
  end: DayNumber,
  tableYear: number | null,
): boolean | null {
  let limit = deadline;
  let [first, last] = [actual.start, end];
  if (targetHasYear && isRelative(actual)) {
    const year = yearOfDay(deadline);
    first = withYear(first, year);
    last = withYear(last, year);
  } else if (!targetHasYear && actual.hasYear) {
    limit = withYear(limit, tableYear ?? yearOfDay(actual.start));
  }
  if (last <= limit) return true;
  return first > limit ? false : null;
}

function all(results: readonly (boolean | null)[]): boolean | null {
  if (results.includes(false)) return false;
  return results.includes(null) ? null : true;
}

function compareRecurring(
  target: CalendarReading,
  actual: CalendarReading,
  tableYear: number | null,
): boolean | null {
  const asked = target.recurrence;
  if (asked === null) return null;
  if (target.isBareRecurrence) {
    if (actual.recurrence === null) return null;
    return TIMES_A_YEAR[actual.recurrence] >= TIMES_A_YEAR[asked];
  }
  if (actual.isBareRecurrence)
    return actual.recurrence !== null && TIMES_A_YEAR[actual.recurrence] < TIMES_A_YEAR[asked] ? false : null;
  const limits = target.deadlines;
  const strip = asked === 'month' ? 100 : 10000;
  // 每季度末月25日 stands beside another day of a quarter, not beside days of the year.
  if (asked === 'quarter' && isDayOfQuarter(target) !== isDayOfQuarter(actual)) return null;
  const isMonthOnly =
    asked === 'month' && actual.recurrence === null && actual.periods.some((p) => p.end - p.start > 0);
  if (isMonthOnly || actual.periods.length === 0) return null;
  if (asked === 'year' && tableYear !== null) {
    if (actual.periods.some((p) => p.hasYear && yearOfDay(p.start) > tableYear)) return false;
  }
  const pairs = pairUp(limits, actual.periods.length);
  if (pairs === null) return null;
  return all(
    actual.periods.map((period, index) => {
      const limit = positiveRest(pairs[index] ?? 0, strip);
      const [first, last] = [
        positiveRest(period.start, strip),
        positiveRest(actual.deadlines[index] ?? period.end, strip),
      ];
      if (last <= limit) return true;
      return first > limit ? false : null;
    }),
  );
}

/** 每季度末月25日 is day 25 of month 3; 三季度末 is a time of the year. */
function isDayOfQuarter({ recurrence, periods }: CalendarReading): boolean {
  return recurrence === 'quarter' && periods.every(({ start, end }) => start === end && start < 400);
}

function positiveRest(day: DayNumber, modulus: number): number {
  return ((day % modulus) + modulus) % modulus;
}

/** One limit for all, or one each; `null` where the lists do not match. */
function pairUp(limits: readonly DayNumber[], count: number): readonly DayNumber[] | null {
  const [only] = limits;
  if (limits.length === 1 && only !== undefined) return Array.from({ length: count }, () => only);
  return limits.length === count ? limits : null;
}

/**
 * Whether `actual` keeps `target`: early and on time are true, late is false, and `null` where it cannot be said.
 * `tableYear` fills in the year of a target that names none.
 */
export function keepsDeadline(
  target: CalendarReading,
  actual: CalendarReading,
  strictness: Strictness,
  tableYear: number | null,
): boolean | null {
  if (actual.periods.length === 0 && actual.recurrence === null) {
    return actual.relation === null ? null : actual.relation === 'early';
  }
  if (target.recurrence !== null) return compareRecurring(target, actual, tableYear);
  if (actual.recurrence !== null && actual.recurrence !== 'year') return null;
  const limits =
    strictness === 'strict' ? target.periods.map((period) => period.start - 1) : target.deadlines;
  const hasYears = target.periods.map((period) => period.hasYear);
  const pairs = pairUp(limits, actual.periods.length);
  if (pairs === null) {
    const last = limits.at(-1);
    const lastHasYear = hasYears.at(-1) ?? false;
    if (last === undefined) return null;
    const against = actual.periods.map((period, index) =>
      keeps(last, lastHasYear, period, actual.deadlines[index] ?? period.end, tableYear),
    );
    return against.includes(false) ? false : null;
  }
  return all(
    actual.periods.map((period, index) =>
      keeps(
        pairs[index] ?? 0,
        hasYears[limits.length === 1 ? 0 : index] ?? false,
        period,
        actual.deadlines[index] ?? period.end,
        tableYear,
      ),
    ),
  );
}
