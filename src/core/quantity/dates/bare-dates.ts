/** Dates that are only a number: 2 for February, 2024.5, a date serial. */
import { MONTH_LAST_DAY, monthDay } from './months';
import { isDateSerial } from '../plain-number';
import type { CalendarReading, DayNumber } from '../reading';

function single(start: DayNumber, end: DayNumber, hasYear: boolean): CalendarReading {
  return {
    periods: [{ start, end, hasYear }],
    deadlines: [end],
    recurrence: null,
    isBareRecurrence: false,
    relation: null,
    occasion: null,
  };
}

/**
 * A bare figure beside a deadline: 2 is February, 12.15 the 15th of December, 2024.5 a month, 2024 a year.
 * `loosePart`: a number cell has lost its trailing zero, so that 2024.1 may be October and 9.3 the 30th.
 */
export function calendarOfBareNumber(text: string, loosePart: boolean): CalendarReading | null {
  const yearMonth = /^((?:19|20)\d{2})\.(1[0-2]|0?[1-9])$/u.exec(text);
  if (yearMonth) {
    const year = Number(yearMonth[1]) * 10000;
    const month = Number(yearMonth[2]);
    const last = loosePart && yearMonth[2] === '1' ? 10 : month;
    return single(year + month * 100 + 1, year + last * 100 + MONTH_LAST_DAY, true);
  }
  const pointed = /^(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/u.exec(text);
  if (pointed) {
    const month = Number(pointed[1]);
    const day = Number(pointed[2]);
    const last = loosePart && (pointed[2] ?? '').length === 1 && day <= 3 ? day * 10 : day;
    return single(month * 100 + monthDay(month, day), month * 100 + monthDay(month, last), false);
  }
  if (/^(?:19|20)\d{2}$/u.test(text))
    return single(Number(text) * 10000 + 101, Number(text) * 10000 + 1231, true);
  if (/^(?:1[0-2]|0?[1-9])$/u.test(text))
    return single(Number(text) * 100 + 1, Number(text) * 100 + MONTH_LAST_DAY, false);
  return null;
}

/** A date serial of a number cell (1900 system), `null` outside the years that a table can mean. */
export function calendarOfSerial(serial: number, showsDay: boolean): CalendarReading | null {
  if (!isDateSerial(serial)) return null;
  const [year, month, day] = civilFromDays(Math.floor(serial) - 25_569);
  const base = year * 10000 + month * 100;
  const ofMonth = monthDay(month, day);
  return showsDay
    ? single(base + ofMonth, base + ofMonth, true)
    : single(base + 1, base + MONTH_LAST_DAY, true);
}

/** Days since 1970-01-01 to year, month, day in the proleptic Gregorian calendar. */
function civilFromDays(days: number): readonly [number, number, number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}
