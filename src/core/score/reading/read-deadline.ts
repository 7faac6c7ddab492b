/** A date beside a deadline. */
import { calendarOfBareNumber } from '../../quantity/dates/bare-dates';
import { readCalendar } from '../../quantity/dates/calendar';
import { readRelation } from '../../quantity/dates/relation';
import { TIMES_A_YEAR, keepsDeadline } from '../../quantity/dates/deadline';
import { keepsBefore, keepsOccasion } from '../../quantity/dates/occasions';
import { normalizeText } from '../../quantity/normalize';
import type { CalendarReading, Reading } from '../../quantity/reading';
import { sameWords } from '../../quantity/words';
import { shortfallIn } from './read-words';
import { type Draft, type Row, EMPTY } from './row-draft';

function bareCalendar(actual: Reading): CalendarReading | null {
  if (actual.calendar !== null) return actual.calendar;
  const { quantity } = actual;
  if (actual.kind !== 'number' || quantity === null || quantity.percent !== 'none') return null;
  if (quantity.unit !== '' && quantity.unit !== '月' && quantity.unit !== '日') return null;
  const text = normalizeText(actual.text)
    .replace(/^[≥≤<>=]{1,3}/u, '')
    .replace(/(?:月份?|日|号)$/u, '');
  return calendarOfBareNumber(text === '' ? quantity.written.toFixed() : text, actual.stored !== null);
}

/** A day of the month beside 每月15日: 10 and 10日. */
function bareDay(actual: Reading): CalendarReading | null {
  const { quantity } = actual;
  if (quantity === null || !quantity.written.isInteger() || quantity.percent !== 'none') return null;
  if (quantity.unit !== '' && quantity.unit !== '日') return null;
  if (quantity.written.lt(1) || quantity.written.gt(31)) return null;
  const day = quantity.written.toNumber();
  return {
    periods: [{ start: day, end: day, hasYear: false }],
    deadlines: [day],
    recurrence: 'month',
    isBareRecurrence: false,
    relation: null,
    occasion: null,
  };
}

/** 春节前 against 春节前, or against a date; an occasion beside a dated target says nothing sure. */
function keepsNamed(
  target: CalendarReading,
  actual: CalendarReading,
  tableYear: number | null,
): boolean | null {
  if (target.occasion === null) return null;
  return actual.occasion === null
    ? keepsBefore(target.occasion, actual, tableYear)
    : keepsOccasion(target.occasion, actual.occasion);
}

const SHARE_DONE =
  /(?:完成|支付|拨付|支出|发放|执行|使用|验收|开工)(?:了|率|进度|投资|工程量|总工程量|总量|资金)?(?:[为达约的]|达到)?\d{1,2}(?:\.\d{1,2})?%/u;

/** 12月底前完成90%: in time, but not all of it. */
function isInPart(target: Reading, actual: Reading): boolean {
  return SHARE_DONE.test(normalizeText(actual.text.slice(0, 300))) && !/[%％]/u.test(target.text);
}

const SHARE = /(\d{1,3}(?:\.\d{1,2})?)[%％]/gu;
const AT_MOST = /[≤<]|不超|不高于|以内|低于|小于/u;

/** 6月底42%，12月底91% beside 6月底≥50%，12月底≥90%: in time, and less than was asked for by then. */
function fallsShort({ text: asked }: Reading, { text: done }: Reading): boolean {
  if (AT_MOST.test(normalizeText(asked.slice(0, 100)))) return false;
  const [wanted, came] = [asked, done].map((text) =>
    Array.from(text.slice(0, 100).matchAll(SHARE), ([, share]) => Number(share)),
  );
  if (wanted === undefined || wanted.length === 0 || came?.length !== wanted.length) return false;
  return came.some((share, index) => share < (wanted[index] ?? share));
}

const LONGEST_NOTE = 40;
const PASSED = /(?<!不|未|没有)(?:超过|晚于|迟于)(?:\d{1,2}月)?\d{1,2}[日号]/u;

function yearOf({ input }: Row): number | null {
  return input.year !== null && /^\d{4}$/u.test(input.year) ? Number(input.year) : null;
}

/** 达成预期指标 beside 3月20日, noted 3月29日完成: the only date that the row states is late, and it is the answer. */
export function datedByNote(row: Row, actual: Reading): Reading {
  const target = row.target.calendar;
  const note = normalizeText(row.input.qualitativeNote.slice(0, LONGEST_NOTE + 1));
  if (target === null || actual.tier !== 0 || note === '' || note.length > LONGEST_NOTE) return actual;
  const calendar = readCalendar(note, false)?.reading;
  if (calendar?.periods.length !== 1 || calendar.recurrence !== null) return actual;
  if (keepsDeadline(target, calendar, 'inclusive', yearOf(row)) !== false) return actual;
  return { ...actual, kind: 'calendar', tier: null, calendar, text: `${actual.text}（${note}）` };
}

/** 每季度发放一次 beside 按季度. */
function repeatsAsAsked(
  { recurrence, isBareRecurrence }: CalendarReading,
  { kind, quantity }: Reading,
): boolean {
  if (kind !== 'number' || quantity?.rhythm == null || recurrence === null || !isBareRecurrence) return false;
  const { times, years } = quantity.rhythm;
  return quantity.written.times(times).gte(TIMES_A_YEAR[recurrence] * years);
}

const A_YEAR = 10_000;

function yearOfDay(day: number): number {
  return Math.floor(day / A_YEAR);
}

/** 2026年底前 beside 进行中 in a table of 2024: there is time left. */
function isLaterThanTable({ periods }: CalendarReading, tableYear: number | null): boolean {
  return periods.some(({ end, hasYear }) => hasYear && (tableYear === null || yearOfDay(end) > tableYear));
}

/** A deadline of an earlier year beside an answer of the table's own: the same days of that year; `null` for any other. */
function ofTableYear(
  target: CalendarReading,
  actual: CalendarReading,
  tableYear: number | null,
): CalendarReading | null {
  if (tableYear === null || target.periods.length === 0 || actual.periods.length === 0) return null;
  const isStale = target.periods.every(({ end, hasYear }) => hasYear && yearOfDay(end) < tableYear);
  const isOwn = actual.periods.every(({ end, hasYear }) => !hasYear || yearOfDay(end) === tableYear);
  if (!isStale || !isOwn) return null;
  const latest = Math.max(...target.periods.map(({ end }) => yearOfDay(end)));
  const later = (day: number): number => day + (tableYear - latest) * A_YEAR;
  return {
    ...target,
    periods: target.periods.map((period) => ({
      ...period,
      start: later(period.start),
      end: later(period.end),
    })),
    deadlines: target.deadlines.map(later),
  };
}

/** Whether what was done keeps the target's date. */
export function readDeadline(row: Row, actual: Reading): Draft {
  const base: Draft = { ...EMPTY, direction: 'deadline', directionSource: 'written' };
  const target = row.target.calendar;
  if (target === null) return { ...base, problem: 'target-unreadable' };
  if (actual.kind === 'tier' && actual.tier !== null)
    return { ...base, tier: actual.tier, met: actual.tier === 0 };
  const isZero = actual.quantity?.written.isZero() === true && actual.kind === 'number';
  if (isZero || /^[≥≤<>=]*0月$/u.test(normalizeText(actual.text.slice(0, 20))))
    return { ...base, problem: 'not-done' };
  if (sameWords(row.target.text, actual.text)) return { ...base, met: true };
  const wantsDay = target.recurrence === 'month' && !target.isBareRecurrence;
  const calendar = (wantsDay && actual.calendar === null ? bareDay(actual) : null) ?? bareCalendar(actual);
  const relation = readRelation(normalizeText(actual.text.slice(0, 300)));
  if (calendar === null) {
    if (repeatsAsAsked(target, actual)) return { ...base, met: true };
    if (relation !== null) return { ...base, met: relation === 'early' };
    if (!isLaterThanTable(target, yearOf(row)) && shortfallIn(row, actual.text) !== null)
      return { ...base, met: false };
    return { ...base, problem: 'date-unclear' };
  }
  const tableYear = yearOf(row);
  if (target.occasion !== null || calendar.occasion !== null) {
    const kept = keepsNamed(target, calendar, tableYear);
    return kept === null ? { ...base, problem: 'date-unclear' } : { ...base, met: kept };
  }
  const { sign } = row.target.operator;
  if (sign === 'atLeast' || sign === 'greaterThan') {
    // "≥12月" is a slip or a start date; only the very month itself is surely right.
    const kept = keepsDeadline(target, calendar, 'inclusive', tableYear);
    const isEarlier = keepsDeadline(target, calendar, 'strict', tableYear);
    return kept === true && isEarlier === false
      ? { ...base, met: true }
      : { ...base, problem: 'date-unclear' };
  }
  // 个别月份超过10日 says that it was later, not when.
  if (PASSED.test(normalizeText(actual.text.slice(0, LONGEST_NOTE))))
    return { ...base, problem: 'date-unclear' };
  const strictness = sign === 'lessThan' ? 'strict' : 'inclusive';
  // A year that was left from an older form is reported by itself, and says nothing of how late it was.
  const renewed = ofTableYear(target, calendar, tableYear);
  if (renewed !== null && keepsDeadline(renewed, calendar, strictness, tableYear) !== false)
    return { ...base, problem: 'date-unclear' };
  const met = keepsDeadline(target, calendar, strictness, tableYear);
  // 3月份延迟至15日发放 beside 每月10日前: the rest was in time, and this was not.
  if (met === null && relation === 'late') return { ...base, met: false };
  if (met === true && fallsShort(row.target, actual))
    return { ...base, met: false, problem: 'several-targets' };
  return met === null || (met && isInPart(row.target, actual))
    ? { ...base, problem: 'date-unclear' }
    : { ...base, met };
}
