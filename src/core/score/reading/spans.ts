/* eslint-disable regexp/prefer-character-class -- the pattern is put together from named pieces */
/** Spans of a year told by their names: 全年 beside 365天, 12个月 and 四个季度, 1-12月 beside 3月—12月. */
import { Decimal } from '../../number';
import { normalizeText } from '../../quantity/normalize';
import type { Reading } from '../../quantity/reading';
import { cut } from './indicator-input';
import { type Draft, type Row, EMPTY, draftFor, metBy } from './row-draft';

const LONGEST = 30;
const YEAR = 12;
const WHOLE_YEAR =
  /^(?:20\d{2}年?)?(?:全年度?|一?整年)(?:无休|不间断|不间歇|无间断|运行|服务|开放|正常.{2,4})?$/u;
const HALF_YEAR = /^(?:20\d{2}年?)?[上下]?半年$/u;
const MONTH = '(1[0-2]|0?[1-9])';
const SPAN = new RegExp(
  `^(?:(20\\d{2})年)?${MONTH}(?:月(?:0?1[日号])?)?(?:至|到|[-~—–]{1,2})(?:(20\\d{2})年)?${MONTH}月(?:份|底|末|(?:28|29|3[01])[日号])?(?:按月|逐月|每月|$)`,
  'u',
);

/** 12 of 1-12月按月发放 and of 2024年1月1日至12月31日; `null` for any other text. */
export function monthsOfSpan(text: string): number | null {
  const [, year, first, otherYear, last] = SPAN.exec(text) ?? [];
  if (first === undefined || last === undefined || Number(last) < Number(first)) return null;
  if (otherYear !== undefined && year !== otherYear) return null;
  return Number(last) - Number(first) + 1;
}

interface Span {
  readonly months: Decimal;
  /** Days and weeks are so many months, more or less. */
  readonly isRough: boolean;
}

function namedSpan({ text }: Reading): Span | null {
  if (text.length > LONGEST) return null;
  const normal = normalizeText(text).replaceAll(' ', '');
  if (WHOLE_YEAR.test(normal)) return { months: new Decimal(YEAR), isRough: false };
  const months = HALF_YEAR.test(normal) ? YEAR / 2 : monthsOfSpan(normal);
  return months === null ? null : { months: new Decimal(months), isRough: false };
}

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['月', 1],
  ['个月', 1],
  ['季度', 3],
  ['年', YEAR],
]);
/** How many of them a year has, at least. */
const A_YEAR_HAS: ReadonlyMap<string, number> = new Map([
  ['天', 365],
  ['日', 365],
  ['周', 52],
]);
const DAYS_OR_WEEKS_MORE = 1;

function countedSpan({ kind, quantity }: Reading): Span | null {
  if (kind !== 'number' || quantity === null || quantity.writtenHigh !== null || quantity.rhythm !== null)
    return null;
  const { written, unit } = quantity;
  if (quantity.isChange || quantity.approximate !== 'no') return null;
  const each = MONTHS_OF.get(unit);
  if (each !== undefined) return { months: written.times(each), isRough: false };
  const year = A_YEAR_HAS.get(unit);
  if (year === undefined) return null;
  const isYear = written.gte(year) && written.lte(year + DAYS_OR_WEEKS_MORE);
  const months = isYear ? new Decimal(YEAR) : written.times(YEAR).div(year);
  return { months, isRough: !isYear };
}

/** What goes on all the time, and where less of the year is less of it. */
const GOES_ON =
  /保洁|运[维行转营]|值[班守勤]|巡[查逻护检]|[管养维]护|[租聘]|开放|供[水电暖热应]|监测|保障|服务|工资|在岗/u;
/** What is begun and done within a span may well take less of it. */
const DONE_WITHIN =
  /完成|竣工|完工|建设|工期|实施|进度|办[结理]|时限|响应|及时|采购|验收|施工|改造|开展|发放时间|拨付|支付|到位/u;

/** Time that something is to go on for, where one of the two texts names a span; `null` for any other row. */
export function readSpans(row: Row, actual: Reading): Draft | null {
  const [namedTarget, namedActual] = [namedSpan(row.target), namedSpan(actual)];
  if (namedTarget === null && (namedActual === null || row.target.kind !== 'number')) return null;
  const asked = namedTarget ?? countedSpan(row.target);
  const done = asked === null ? null : (namedActual ?? countedSpan(actual));
  if (asked === null || done === null || asked.months.gt(YEAR)) return null;
  const { quantity, text } = row.target;
  const base: Draft =
    namedTarget === null && quantity !== null
      ? draftFor(row, quantity).base
      : { ...EMPTY, direction: 'forward', directionSource: 'written' };
  const texts = [text, actual.text] as const;
  if (done.months.eq(asked.months)) return metBy(base, asked.months, done.months, texts);
  const name = cut(row.input.level3);
  const goesOn =
    !DONE_WITHIN.test(name) && (GOES_ON.test(name) || (row.topic.longIsGood && namedTarget === null));
  if (!goesOn || base.direction === 'reverse' || base.direction === 'cap') return null;
  if (done.months.gt(asked.months)) return metBy(base, asked.months, done.months, texts);
  if (asked.isRough || done.isRough) return { ...base, met: false, problem: 'bound-unclear' };
  return {
    ...metBy({ ...base, direction: 'forward' }, asked.months, done.months, texts),
    met: false,
    ratio: done.months.div(asked.months),
  };
}
