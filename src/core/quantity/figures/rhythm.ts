/* eslint-disable regexp/prefer-character-class -- the patterns are put together from named pieces */
/** For what a figure counts: 每月1次, 每2年1次, 每千人口4.2个, 每人每月600元. */
import { numberAt, tailAt } from './figure-at';
import { NUMERAL_CHARACTERS, numeralOrDigits } from './numeral';
import type { Rhythm } from '../reading';
import { dimensionOf, isCount } from '../unit';

/** How often a year has one of them; a year of days may mean its working days. */
const IN_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['年', 1],
  ['半年', 2],
  ['季度', 4],
  ['季', 4],
  ['月', 12],
  ['半月', 24],
  ['半个月', 24],
  ['旬', 36],
  ['周', 52],
  ['星期', 52],
  ['工作日', 250],
  ['天', 365],
  ['日', 365],
]);
const DAYS_FROM = 250;
const PERIOD = '(半年|半个?月|季度|季|月|旬|周|星期|工作日|年|天|日)';
const COUNT = String.raw`(\d{1,2}|[${NUMERAL_CHARACTERS}]{1,2})`;
/** 发放, 各开展, 至少; 每年级, 每周边村 and 各周期 are no periods. */
const VERB = String.raw`(?![级边期间节龄子转刊报])\p{Script=Han}{0,4}[≥≤=]{0,2}`;

/** 每月, 每个季度, 全年. */
const EACH = new RegExp(String.raw`(?:(?:每一?个?|各)${PERIOD}度?|全(年)|(年)均)${VERB}$`, 'u');
/** 每两年1次, 每3个月1次, and 2年1次 at the head of a text. */
const EACH_SEVERAL = new RegExp(String.raw`(?:每|^[≥≤=]{0,2})${COUNT}个?${PERIOD}${VERB}$`, 'u');
const EVERY_OTHER = new RegExp(String.raw`隔一?个?${PERIOD}${VERB}$`, 'u');
/** 1次/2年 */
const EACH_BEHIND = new RegExp(String.raw`\/每?${COUNT}个?${PERIOD}`, 'uy');

const RECURRING: ReadonlySet<string> = new Set(['count:event', 'count:thing']);

function rhythmOf(period: string | undefined, count = 1): Rhythm | null {
  const times = IN_A_YEAR.get(period ?? '');
  return times === undefined || count < 1 ? null : { times, years: count };
}

function countOf(text: string | undefined): number {
  return numeralOrDigits(text)?.toNumber() ?? 0;
}

/** How often a count of events happens that stands behind 每月 or before /月; `null` where nothing says so. */
export function rhythmBefore(lead: string, unit: string): Rhythm | null {
  if (!RECURRING.has(dimensionOf(unit))) return null;
  const several = EACH_SEVERAL.exec(lead);
  const ofSeveral = rhythmOf(several?.[2], countOf(several?.[1]));
  if (ofSeveral !== null) return ofSeveral;
  const other = EVERY_OTHER.exec(lead);
  if (other !== null) return rhythmOf(other[1], 2);
  const each = EACH.exec(lead);
  if (each !== null) return rhythmOf(each[1] ?? '年');
  return rhythmOf(
    unit
      .split('/')
      .slice(1)
      .find((one) => IN_A_YEAR.has(one)),
  );
}

/** The rhythm of 1次/2年, and where the text goes on. */
export function rhythmBehind(
  text: string,
  at: number,
  unit: string,
): { readonly rhythm: Rhythm; readonly end: number } | null {
  if (text[at] !== '/' || !RECURRING.has(dimensionOf(unit))) return null;
  EACH_BEHIND.lastIndex = at;
  const match = EACH_BEHIND.exec(text);
  const rhythm = match === null ? null : rhythmOf(match[2], countOf(match[1]));
  return match === null || rhythm === null ? null : { rhythm, end: at + match[0].length };
}

export function isDaily({ times, years }: Rhythm): boolean {
  return times >= DAYS_FROM && years === 1;
}

export function isYearly({ times, years }: Rhythm): boolean {
  return times === years;
}

const FIGURE_FOLLOWS = new RegExp(String.raw`^[^,;。]{0,12}?[\d${NUMERAL_CHARACTERS}]`, 'u');
const ONCE_FOLLOWS = /^[1一][次轮遍回]/u;
/** 一年2次, unlike 1年3个月. */
const TIMES_FOLLOW = new RegExp(String.raw`^[\d${NUMERAL_CHARACTERS}]{1,3}[次轮遍回]`, 'u');

/** The end of 2年 in 每2年1次 and of 千人 in 每千人口4.2个: for how much of something the figure behind it is meant. */
export function baseEnd(text: string, at: number): number | null {
  const isEach = text[at - 1] === '每';
  if (!isEach && !/^[≥≤=]{0,2}$/u.test(text.slice(0, at))) return null;
  const raw = numberAt(text, at);
  if (raw === null) return null;
  const { end, unit } = tailAt(text, raw.end, raw);
  if (unit === '') return null;
  // 2年1次 says 每 by its order alone.
  const follows = isEach ? FIGURE_FOLLOWS : raw.value.eq(1) ? TIMES_FOLLOW : ONCE_FOLLOWS;
  return (isEach || dimensionOf(unit) === 'month') && follows.test(text.slice(end, end + 14)) ? end : null;
}

/** 每千人口, 每10万人: people among whom so many are counted. */
const AMONG_PEOPLE = new RegExp(
  String.raw`每((?:\d{1,7}|[百千]|[${NUMERAL_CHARACTERS}]{1,3})?万?)(?:名|个|位)?(?:常住)?(?:人口?|户|居民|老人|儿童|学生)[^,;。每\d]{0,8}$`,
  'u',
);

/** 4.2个 of 每千人口4.2个 is counted by the thousand: no other count answers it. */
export function perPeople(unit: string, lead: string): string {
  const among = isCount(dimensionOf(unit)) && !unit.includes('/') ? AMONG_PEOPLE.exec(lead)?.[1] : undefined;
  return among === undefined || among === '' ? unit : `${unit}/${among}人`;
}

const EACH_MONTH_OR_YEAR = /((?:每[人生户名位村场次床亩]|人均)?每[年月]|每[年月]每[人生户名位村])$/u;

/** 600元 of 每人每月600元 is 600元/人/月. */
export function perPeriod(unit: string, lead: string): string {
  if (dimensionOf(unit) !== 'money' || unit.includes('/')) return unit;
  const each = EACH_MONTH_OR_YEAR.exec(lead)?.[1]?.replace('人均', '每人');
  return each === undefined ? unit : [unit, ...each.split('每').filter((one) => one !== '')].join('/');
}
