/** Dates that answer how often something was to happen: 6月、12月 beside 每半年1次. */
import { Decimal } from '../../number';
import { TIMES_A_YEAR } from '../../quantity/dates/deadline';
import type { Quantity, Reading } from '../../quantity/reading';
import { type Draft, metBy } from './row-draft';

/** How often a year a target asks for: 2 of 每半年1次. */
function timesAYear({ written, rhythm }: Quantity): Decimal {
  return written.times(rhythm?.times ?? 1).div(rhythm?.years ?? 1);
}

/** 6月、12月 beside 每半年1次: how many days or months an answer names; `null` where it names none, or the target no rhythm. */
function datesOf({ calendar }: Reading, { rhythm }: Quantity): Decimal | null {
  if (calendar === null || rhythm === null || calendar.recurrence !== null) return null;
  const isEachShort = calendar.periods.every(({ start, end }) => end - start <= LAST_DAY_OF_A_MONTH);
  return isEachShort && calendar.periods.length > 1 ? new Decimal(calendar.periods.length) : null;
}

const LAST_DAY_OF_A_MONTH = 30;

/** 逐月开展 beside 每月1次: once in each. */
function recurring({ calendar }: Reading, { rhythm }: Quantity): Decimal | null {
  if (rhythm === null || calendar?.isBareRecurrence !== true || calendar.recurrence === null) return null;
  return new Decimal(TIMES_A_YEAR[calendar.recurrence]);
}

/** Met where as many dates are named as were asked for; `null` for anything else. */
export function asOften(base: Draft, target: Reading, actual: Reading): Draft | null {
  const { quantity } = target;
  if (quantity === null) return null;
  const [asked, dates] = [timesAYear(quantity), datesOf(actual, quantity) ?? recurring(actual, quantity)];
  if (dates?.gte(asked) !== true) return null;
  return metBy(base, asked, dates, [target.text, actual.text]);
}
