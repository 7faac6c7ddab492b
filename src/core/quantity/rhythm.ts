/** For what a figure counts: 每月1次, 每2年1次, 每千人口4.2个. */
import { numberAt, tailAt } from './figure-at';
import { NUMERAL_CHARACTERS, numeralOrDigits } from './numeral';
import { dimensionOf, isCount } from './unit';

const TIMES_A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/每个?半年$/u, 2],
  [/每一?个?季度?(?:各|开展|举办|不少于|至少)?$/u, 4],
  [/每一?个?月(?:各|开展|举办|不少于|至少)?$/u, 12],
  [/每一?(?:周|个?星期)(?:各|开展|举办|不少于|至少)?$/u, 52],
  [/(?:每一?年|全年|年均)(?:各|开展|举办|不少于|至少)?$/u, 1],
];
const YEARLY_BY_UNIT: ReadonlyMap<string, number> = new Map([
  ['月', 12],
  ['季度', 4],
  ['季', 4],
  ['半年', 2],
  ['周', 52],
  ['年', 1],
]);

/** 每两年1次, 每3个月1次. */
const EACH_SEVERAL = new RegExp(
  String.raw`每(\d{1,2}|[${NUMERAL_CHARACTERS}]{1,2})个?(年|月|季度|季|周|星期)(?:各|开展|举办|不少于|至少)?$`,
  'u',
);
const IN_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['年', 1],
  ['季度', 4],
  ['季', 4],
  ['月', 12],
  ['周', 52],
  ['星期', 52],
]);

const RECURRING: ReadonlySet<string> = new Set(['count:event', 'count:thing']);

/** How often a year a count of events happens that stands behind 每月 or before /月; `null` where nothing says so. */
export function timesAYear(lead: string, unit: string): number | null {
  if (!RECURRING.has(dimensionOf(unit))) return null;
  const several = EACH_SEVERAL.exec(lead);
  const count = numeralOrDigits(several?.[1])?.toNumber() ?? 0;
  if (count > 0) return (IN_A_YEAR.get(several?.[2] ?? '') ?? 1) / count;
  for (const [pattern, times] of TIMES_A_YEAR) if (pattern.test(lead)) return times;
  return YEARLY_BY_UNIT.get(unit.split('/')[1] ?? '') ?? null;
}

const FIGURE_FOLLOWS = new RegExp(String.raw`^[^,;。]{0,12}?[\d${NUMERAL_CHARACTERS}]`, 'u');

/** The end of 2年 in 每2年1次 and of 千人 in 每千人口4.2个: for how much of something the figure behind it is meant. */
export function baseEnd(text: string, at: number): number | null {
  if (text[at - 1] !== '每') return null;
  const raw = numberAt(text, at);
  if (raw === null) return null;
  const { end, unit } = tailAt(text, raw.end, raw);
  return unit !== '' && FIGURE_FOLLOWS.test(text.slice(end, end + 14)) ? end : null;
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
