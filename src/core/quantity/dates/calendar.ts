/** Deadlines, periods and recurring dates: 2024.9月份, 5月底前, 第三季度内, 每月15日之前, 4月、10月, 3至4月. */
import type { CalendarReading, DayNumber, Period } from '../reading';
import { matchUnit } from '../unit';
import { MAY_BE_DATE, RANGE_MARK, SHAPES, spellOut } from './date-shapes';
import { MONTH_LAST_DAY, monthDay, partOfMonth } from './months';
import { dayOfEach, recurrenceOf } from './recurrence';
import { readRelation } from './relation';

export interface CalendarMatch {
  readonly reading: CalendarReading;
  /** Where dates stand in the text, so that their digits are not taken for figures. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The text in which the spans count: numerals before 年 月 日 are digits there. */
  readonly text: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  readonly deadline: DayNumber;
}

interface Memory {
  year: number | null;
  month: number | null;
}

const RELATIVE_NEXT = /次年|翌年|明年|下/u;

function yearOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups['year'] !== undefined) return Number(groups['year']);
  if (groups['short'] !== undefined) return 2000 + Number(groups['short']);
  if (groups['relative'] !== undefined) return RELATIVE_NEXT.test(groups['relative']) ? 1 : 0;
  return null;
}

function dayBefore(start: DayNumber): DayNumber {
  const year = Math.floor(start / 10000);
  const month = Math.floor((start - year * 10000) / 100);
  const day = start - year * 10000 - month * 100;
  if (day > 1) return start - 1;
  return month > 1 ? year * 10000 + (month - 1) * 100 + MONTH_LAST_DAY : (year - 1) * 10000 + 1231;
}

interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** 前 counts the named day or part in (12月31日前, 9月底前), a whole month, quarter or year not (9月前). */
  readonly inclusive: boolean;
}

function spanOf(groups: Readonly<Record<string, string | undefined>>): Span | null {
  const part = groups['part'];
  if (groups['month'] !== undefined) {
    const month = Number(groups['month']) * 100;
    if (groups['day'] !== undefined) {
      const day = month + monthDay(Number(groups['month']), Number(groups['day']));
      return { from: day, to: day, inclusive: true };
    }
    const [first, last] = partOfMonth(part);
    return { from: month + first, to: month + last, inclusive: part !== undefined };
  }
  if (groups['quarter'] !== undefined) {
    const named = '一二三四'.indexOf(groups['quarter']);
    const quarter = named >= 0 ? named + 1 : Number(groups['quarter']);
    const last = quarter * 3;
    const first = part === '末' || part === '底' ? last : last - 2;
    const to = part === '初' ? first : part === '中' ? last - 1 : last;
    return { from: first * 100 + 1, to: to * 100 + MONTH_LAST_DAY, inclusive: part !== undefined };
  }
  if (groups['threeQuarters'] !== undefined) return { from: 101, to: 931, inclusive: true };
  if (groups['half'] !== undefined) {
    return groups['half'] === '上半年'
      ? { from: 101, to: 631, inclusive: true }
      : { from: 701, to: 1231, inclusive: true };
  }
  if (groups['bareDay'] !== undefined) {
    const day = Number(groups['bareDay']);
    return { from: day, to: day, inclusive: true };
  }
  const yearPart = part ?? groups['bareYear'];
  if (yearPart !== undefined && /初/u.test(yearPart)) return { from: 101, to: 331, inclusive: true };
  if (yearPart !== undefined && /[底末终]/u.test(yearPart)) return { from: 1201, to: 1231, inclusive: true };
  return { from: 101, to: 1231, inclusive: false };
}

function tokenOf(match: RegExpExecArray, memory: Memory): Token | null {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const span = spanOf(groups);
  if (span === null) return null;
  const stated = yearOf(groups);
  const year = stated ?? memory.year;
  if (stated !== null) memory.year = stated;
  memory.month = groups['month'] === undefined ? null : Number(groups['month']);
  const base = (year ?? 0) * 10000;
  const period: Period = {
    start: base + span.from,
    end: base + span.to,
    hasYear: year !== null && year > 100,
  };
  const bound = groups['bound'] ?? '';
  const isBefore = bound.endsWith('前') && !span.inclusive;
  return {
    start: match.index,
    end: match.index + match[0].length,
    period,
    deadline: isBefore ? dayBefore(period.start) : period.end,
  };
}

/** 202405, 20240520 and 2024.5: digits that are a date only where dates are expected. */
function isBareDigits(text: string): boolean {
  return /^\d{4,8}$|^\d{4}\.\d{1,2}$|^\d{1,2}\/\d{1,2}(?:[之以]?前)?$/u.test(text);
}

function isMeasured(text: string, at: number): boolean {
  const { unit, end } = matchUnit(text, at);
  return end > at && unit !== '年' && unit !== '月' && unit !== '日';
}

function tokensOf(text: string, allowsBareDigits: boolean): readonly Token[] {
  const tokens: Token[] = [];
  const memory: Memory = { year: null, month: null };
  let at = 0;
  while (at < text.length) {
    let token: Token | null = null;
    for (const shape of SHAPES) {
      shape.lastIndex = at;
      const match = shape.exec(text);
      if (match === null || match[0] === '') continue;
      // 2800元*12月: so many months, not December.
      if (/[×*]/u.test(text[at - 1] ?? '')) continue;
      if (isBareDigits(match[0]) && (!allowsBareDigits || isMeasured(text, at + match[0].length))) continue;
      token = tokenOf(match, memory);
      if (token !== null) break;
    }
    token ??= dayOfSameMonth(text, at, tokens.at(-1), memory);
    if (token !== null) tokens.push(token);
    at = token === null ? at + 1 : token.end;
  }
  return tokens;
}

const DAY_AFTER_RANGE = new RegExp(String.raw`(?<=${RANGE_MARK})(3[01]|[12]\d|[1-9])[日号]`, 'uy');

/** The 15日 of 12月1日至15日. */
function dayOfSameMonth(text: string, at: number, last: Token | undefined, memory: Memory): Token | null {
  if (last === undefined || memory.month === null || at - last.end > 2) return null;
  DAY_AFTER_RANGE.lastIndex = at;
  const match = DAY_AFTER_RANGE.exec(text);
  if (match === null) return null;
  const day = (memory.year ?? 0) * 10000 + memory.month * 100 + monthDay(memory.month, Number(match[1]));
  const period: Period = { start: day, end: day, hasYear: last.period.hasYear };
  return { start: at, end: at + match[0].length, period, deadline: day };
}

const BETWEEN_RANGE = new RegExp(`^(?:起|开始)?${RANGE_MARK}$`, 'u');

/** 3月-5月 ends in May: of a range only its last date counts. */
function mergeRanges(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.filter((token, index) => {
    const next = tokens[index + 1];
    return next === undefined || !BETWEEN_RANGE.test(text.slice(token.end, next.start));
  });
}

/**
 * Dates and periods of a normalised text of at most a few hundred characters; `null` where it names none.
 * `allowsBareDigits`: 202405 and 2024.5 are dates here and not figures.
 */
export function readCalendar(normalized: string, allowsBareDigits: boolean): CalendarMatch | null {
  if (!MAY_BE_DATE.test(normalized)) return null;
  const text = spellOut(normalized);
  const recurrence = recurrenceOf(text);
  const relation = readRelation(text);
  const each = dayOfEach(recurrence, text);
  const found = tokensOf(text, allowsBareDigits);
  const tokens = each !== null && !/\d月/u.test(text) ? [] : mergeRanges(found, text);
  const spans = found.map((token) => [token.start, token.end] as const);
  if (tokens.length === 0 && recurrence === null) return null;
  const periods = each !== null && tokens.length === 0 ? [each] : tokens.map((token) => token.period);
  const deadlines = each !== null && tokens.length === 0 ? [each.end] : tokens.map((token) => token.deadline);
  return {
    reading: {
      periods,
      deadlines,
      recurrence,
      isBareRecurrence: recurrence !== null && periods.length === 0,
      relation,
      occasion: null,
    },
    spans,
    text,
  };
}
