/** Places in an order: 前3名, 全省第六, 全市前十. The smaller the number, the better. */
import type { Decimal } from '../../number';
import { normalizeText } from '../../quantity/normalize';
import { NUMERAL_CHARACTERS, numeralOrDigits } from '../../quantity/figures/numeral';
import type { Reading } from '../../quantity/reading';
import { type Draft, type Row, EMPTY, metBy } from './row-draft';

const LONGEST = 60;
const PLACE = new RegExp(
  String.raw`(?<side>前|第)(?<number>\d{1,4}|[${NUMERAL_CHARACTERS}]{1,4})(?<counter>名|位|强)?(?=$|[,;。()、\s]|以内|之内|以上|及以上|水平)`,
  'gu',
);
/** Without a counter of places only the whole that is ranked, or the name, tells a place from 第三 of anything else. */
const AMONG = /全[国省市县区州盟旗系]|排名|名次|位次|排序|居|列/u;

interface Place {
  readonly number: Decimal;
  /** 前3名 names a bound, 第3名 one place. */
  readonly isBound: boolean;
}

/** The place that a text names; `null` for none or several. */
function placeOf(text: string, about: string): Place | null {
  if (!/[前第]/u.test(text) || text.length > LONGEST) return null;
  const normal = normalizeText(text);
  const [found, other] = [...normal.matchAll(PLACE)];
  const { side, number, counter } = found?.groups ?? {};
  if (number === undefined || other !== undefined) return null;
  if (counter === undefined && !AMONG.test(`${about}${normal}`)) return null;
  const value = numeralOrDigits(number);
  return value === null || value.isZero() ? null : { number: value, isBound: side === '前' };
}

const SHARE_PLACE = /(?:前|top)(?<number>\d{1,2}(?:\.\d{1,2})?)%/iu;

/** 前8% beside 前10%: the smaller, the better here too. */
function readShares(asked: string, actual: string): Draft | null {
  const [limit, own] = [asked, actual].map((text) =>
    text.length > LONGEST ? null : SHARE_PLACE.exec(normalizeText(text))?.groups?.['number'],
  );
  if (limit == null || own == null) return null;
  const [target, done] = [numeralOrDigits(limit), numeralOrDigits(own)];
  if (target === null || done === null) return null;
  const base: Draft = { ...EMPTY, direction: 'equals', directionSource: 'written' };
  if (done.gt(target)) return { ...base, met: false, problem: 'class-worse' };
  return metBy(base, target, done, [asked, actual]);
}

/** 前3名 answered by 第2名 is kept, by 第5名 missed, and no share of a place can be told; 前十 within 前三 stays open. */
export function readRanks(row: Row, actual: Reading): Draft | null {
  const about = row.input.level3.slice(0, LONGEST);
  const shares = readShares(row.target.text, actual.text);
  if (shares !== null) return shares;
  const asked = placeOf(row.target.text, about);
  if (asked === null) return null;
  const done = placeOf(actual.text, about) ?? barePlace(actual, about);
  if (done === null) return null;
  const base: Draft = { ...EMPTY, direction: 'equals', directionSource: 'written' };
  if (done.number.gt(asked.number))
    return done.isBound
      ? { ...base, problem: 'bound-unclear' }
      : { ...base, met: false, problem: 'class-worse' };
  return metBy(base, asked.number, done.number, [row.target.text, actual.text]);
}

/** 6 and 6名 beside 前10名, under a name that speaks of places. */
function barePlace({ kind, quantity }: Reading, about: string): Place | null {
  if (kind !== 'number' || quantity === null || quantity.percent !== 'none') return null;
  const isPlace = quantity.unit === '位' || quantity.unit === '名' || quantity.unit === '';
  if (!isPlace || !AMONG.test(about) || !quantity.written.isInteger() || !quantity.written.isPositive())
    return null;
  return quantity.written.isZero() ? null : { number: quantity.written, isBound: false };
}
