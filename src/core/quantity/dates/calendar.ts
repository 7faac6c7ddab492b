/* eslint-disable regexp/prefer-character-class, regexp/no-useless-non-capturing-group -- the patterns are put together from named pieces */
/** Deadlines, periods and recurring dates: 2024.9月份, 5月底前, 第三季度内, 每月15日之前, 4月、10月, 3至4月. */
import type { CalendarReading, DayNumber, Period } from '../reading';
import { matchUnit } from '../unit';

export interface CalendarMatch {
  readonly reading: CalendarReading;
  /** Where dates stand in the text, so that their digits are not taken for figures. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The text in which the spans count: numerals before 年 月 日 are digits there. */
  readonly text: string;
}

export const MONTH_LAST_DAY = 31;
const RANGE_MARK = '(?:至|到|--?|~|——?|–|―)';

const NUMERAL_VALUES = '〇一二三四五六七八九';

function smallNumeral(text: string): string {
  if (!text.includes('十'))
    return Array.from(text.replaceAll('零', '〇'), (c) => String(NUMERAL_VALUES.indexOf(c))).join('');
  const [tens = '', ones = ''] = text.split('十');
  const ten = tens === '' ? 1 : NUMERAL_VALUES.indexOf(tens);
  return String(ten * 10 + (ones === '' ? 0 : NUMERAL_VALUES.indexOf(ones)));
}

const DATE_NUMERAL =
  /(?<![〇零一二三四五六七八九十百千万第])(?:[〇零一二三四五六七八九]{4}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[年月日号])/gu;
const SHARED_MONTH = new RegExp(String.raw`(?<![\d.])(\d{1,2})(${RANGE_MARK}|[、,和及])(?=\d{1,2}月)`, 'gu');
const SHARED_QUARTER = new RegExp(
  String.raw`([一二三四1-4])(${RANGE_MARK}|[、,和及])(?=第?[一二三四1-4]季度)`,
  'gu',
);
const SHARED_DAY = new RegExp(String.raw`(月)(\d{1,2})(${RANGE_MARK})(?=\d{1,2}[日号])`, 'gu');

/** Q4, 2024Q4, 2024-Q4. */
const QUARTER_SIGN = /(?:((?:19|20)\d{2})[年\s-]?|(?<![a-z\d]))q([1-4])(?![\da-z])(?:季度?)?/giu;

function quarterInWords(_: string, year: string | undefined, quarter: string): string {
  return `${year === undefined ? '' : `${year}年`}第${quarter}季度`;
}

/** Numerals before 年 月 日 become digits; 1至4月 and 3、4月 get the 月 that they share; Q4 is 第4季度. */
function spellOut(text: string): string {
  return text
    .replace(QUARTER_SIGN, quarterInWords)
    .replace(DATE_NUMERAL, smallNumeral)
    .replace(SHARED_MONTH, '$1月$2')
    .replace(SHARED_QUARTER, '$1季度$2')
    .replace(SHARED_DAY, '$1$2日$3');
}

/** Every date has one of these; a text without them needs no search. */
const MAY_BE_DATE =
  /[年月日号季周每逐按]|q[1-4]|[上下]半|星期|\d{4}[./-]\d|\d{6}|\d\.\d{1,2}日?[之以]?前|^\d{1,2}\/\d/iu;

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年度?|(?<short>\d{2})年度?(?=[第上下]|1?\d月|底|末|初|前|内)|(?<relative>当年|本年度?|今年|次年|翌年|明年|下年度?|下一年度?)的?)`;
const PART = String.raw`(?<part>上旬|中旬|下旬|月?底|月?末|月?初|中(?!旬|期|心|央|小))?`;
const BOUND = String.raw`(?<bound>之前|以前|前(?!期|往|置|端|景|沿|后)|之内|以内|内|为?止|之后|以后|后)?`;
const SHAPES: readonly RegExp[] = [
  // 2024-05-20, 2024/5/20, 2024.9月份, 2024.9
  new RegExp(
    String.raw`(?<![\d.])(?<year>(?:19|20)\d{2})(?:[./-]|年(?=\d{1,2}[./-]))(?<month>1[0-2]|0?[1-9])(?:[./-](?<day>3[01]|[12]\d|0?[1-9])日?|月?份?${PART})(?![\d%])(?: \d{1,2}:\d{2}(?::\d{2})?)?${BOUND}`,
    'uy',
  ),
  // 20240520, 202405
  /(?<!\d)(?<year>20\d{2})(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\d|0[1-9])?(?![\d.%])(?=$|[^\p{L}\p{N}]|[前之以内止])(?<bound>之前|以前|前|之内|以内|内|止)?/uy,
  // 2024年5月20日前, 12月底前, 6月份之前
  new RegExp(
    String.raw`(?<![\d.])${YEAR}?(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\d|0?[1-9])(?:日|号|(?!\d|[./]|\p{L}))|${PART})${BOUND}`,
    'uy',
  ),
  // 第三季度末前, 2024年四季度
  new RegExp(
    String.raw`${YEAR}?第?(?<quarter>[一二三四1-4])季(?:度|(?!度))(?<part>末|底|初|中)?${BOUND}`,
    'uy',
  ),
  new RegExp(String.raw`${YEAR}?(?<threeQuarters>前三季度|前三个季度)${BOUND}`, 'uy'),
  new RegExp(String.raw`${YEAR}?(?<half>上半年|下半年)(?<part>末|底)?${BOUND}`, 'uy'),
  // 2022年底, 2024年内, 2024年
  new RegExp(String.raw`(?<!\d)${YEAR}(?:全年)?(?<part>年?底|年?末|年?终|年?初)?${BOUND}`, 'uy'),
  // 年底前, 年内, 全年
  new RegExp(
    String.raw`(?<![\d每半一两三学青少\p{Script=Latin}])(?<bareYear>年底|年末|年终|年初|年内|年度内|全年|本年度|当年度)${BOUND}`,
    'uy',
  ),
  // 12.31前
  /(?<![\d.])(?<month>1[0-2]|0?[1-9])\.(?<day>3[01]|[12]\d|0?[1-9])日?(?<bound>之前|以前|前)/uy,
  // 12/31, where dates are wanted
  /(?<![\d./])(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/%])(?<bound>之前|以前|前)?/uy,
  // 15日前
  /(?<![\d.])(?<bareDay>3[01]|[12]\d|0?[1-9])[日号](?<bound>之前|以前|前)/uy,
];

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

/** Every month ends on day 31 here, so that 6月30日 and 6月底 are the same day. */
export function monthDay(month: number, day: number): number {
  const last = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : MONTH_LAST_DAY;
  return day >= last ? MONTH_LAST_DAY : day;
}

function partOfMonth(part: string | undefined): readonly [number, number] {
  if (part === undefined) return [1, MONTH_LAST_DAY];
  if (part === '上旬' || part.endsWith('初')) return [1, 10];
  if (part.startsWith('中')) return [11, 20];
  return [21, MONTH_LAST_DAY];
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

const RECURRENCE: readonly (readonly [RegExp, NonNullable<CalendarReading['recurrence']>])[] = [
  [/每个?半年|半年一次/u, 'halfYear'],
  [/每一?个?季度?|逐季|按季度?|季度末|季末/u, 'quarter'],
  [/每一?个?月|逐月|按月|(?<![\d个])月[底末初]|当月|次月/u, 'month'],
  [
    /每一?年|每个?年度|逐年(?!(?:稳步|持续|不断)?(?:提|增|下降|减|降|改善|完善|递|上升|扩|好转|加强|优化|丰富|健全|缩|压))|按年/u,
    'year',
  ],
  [/每一?周|每个?星期|每日|每天/u, 'week'],
];
const DAY_OF_MONTH =
  /(?:每一?个?月|当月|次月|月)的?(?:(3[01]|[12]\d|0?[1-9])(?:[日号]|(?=[之以]?前))|([底末初]|上旬|中旬|下旬))/u;
const DAY_RANGE_OF_MONTH = /每一?个?月\d{1,2}日?[至到\-~—–](3[01]|[12]\d|0?[1-9])[日号]/u;
const LATE =
  /(?<![未无不零]|没有)(?:逾期|延期|推迟|滞后|超期|延迟|延后|晚于|迟于)|未能?(?:按时|按期|及时|如期|准时)|(?<![无零]|没有)不够?(?:按时|按期|及时|准时)|(?:尚未|没有|未)(?:完工|竣工|开工|启动|发放|支付|拨付|开展|实施|验收|完成)(?!率)/u;
const EARLY = /提前|提早|超前|早于/u;

function recurrenceOf(text: string): CalendarReading['recurrence'] {
  for (const [pattern, recurrence] of RECURRENCE) if (pattern.test(text)) return recurrence;
  return null;
}

function dayOfEachMonth(text: string): Period | null {
  const range = DAY_RANGE_OF_MONTH.exec(text)?.[1];
  if (range !== undefined) return { start: Number(range), end: Number(range), hasYear: false };
  const match = DAY_OF_MONTH.exec(text);
  if (match === null) return null;
  if (match[1] !== undefined) return { start: Number(match[1]), end: Number(match[1]), hasYear: false };
  const [start, end] = partOfMonth(match[2]);
  return { start, end, hasYear: false };
}

const DAY_OF_QUARTER = /季度?(首|第一个|次|第二个|末|第三个|最后一个)月的?(3[01]|[12]\d|0?[1-9])[日号]/u;
const MONTHS_OF_QUARTER = [
  ['首', '第一个'],
  ['次', '第二个'],
  ['末', '第三个', '最后一个'],
];

/** 每季度末月25日: a day of its third month. */
function dayOfEachQuarter(text: string): Period | null {
  const match = DAY_OF_QUARTER.exec(text);
  const month = MONTHS_OF_QUARTER.findIndex((names) => names.includes(match?.[1] ?? '')) + 1;
  if (month === 0) return null;
  const day = month * 100 + monthDay(1, Number(match?.[2]));
  return { start: day, end: day, hasYear: false };
}

function dayOfEach(recurrence: CalendarReading['recurrence'], text: string): Period | null {
  if (recurrence === 'month') return dayOfEachMonth(text);
  return recurrence === 'quarter' ? dayOfEachQuarter(text) : null;
}

/**
 * Dates and periods of a normalised text of at most a few hundred characters; `null` where it names none.
 * `allowsBareDigits`: 202405 and 2024.5 are dates here and not figures.
 */
export function readCalendar(normalized: string, allowsBareDigits: boolean): CalendarMatch | null {
  if (!MAY_BE_DATE.test(normalized)) return null;
  const text = spellOut(normalized);
  const recurrence = recurrenceOf(text);
  const relation = LATE.test(text) ? 'late' : EARLY.test(text) ? 'early' : null;
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

/** 提前 or 逾期 in words, where no date is stated. */
export function readRelation(text: string): 'early' | 'late' | null {
  if (LATE.test(text)) return 'late';
  return EARLY.test(text) ? 'early' : null;
}
