/** One figure at a place of a text: digits, numerals, 三分之二, 半 before a time; and what follows it, percent or scale and unit. */
import { Decimal, HUNDRED, ONE } from '../../number';
import { NUMERAL_CHARACTERS, numeralOrDigits, readNumeral } from './numeral';
import type { PercentMark, Quantity } from '../reading';
import { isCount, isTime, dimensionOf, matchUnit } from '../unit';

/** Groups of three, and of four as 万 counts: 1,0500. */
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d{1,20})?|\d{1,4}(?:,\d{4})+(?!\d)(?:\.\d{1,20})?|\d{1,20}(?:\.\d{1,20})?|\.\d{1,20}`;
const NUMBER_AT = new RegExp(String.raw`(-)?(${DIGITS})(?:e([+-]?\d{1,2})(?![\da-z]))?`, 'iuy');
const NUMERAL_AT = new RegExp(`[${NUMERAL_CHARACTERS}]{1,12}`, 'uy');
/** The 点八 of 四点八公里; 八点三十分 is a time. */
const DECIMALS_AT = /点([〇零一二三四五六七八九]{1,4})(?![十百千分刻点])/uy;
const PERCENT_AT = /%|\(%\)|\(百分比\)|百分比|\/100(?!\d)/uy;
const PERMILLE_AT = /‰/uy;
const TENTHS_AT = /成([半一二三四五六七八九])?(?![立果效功员本绩为人长年品交套都熟])/uy;
/** 百分之九十五, 三分之二, 万分之五. */
const FRACTION_AT = new RegExp(
  String.raw`(?:([百千万]|十万)|([${NUMERAL_CHARACTERS}]{1,3}|\d{1,4}))分之(?:(${DIGITS})|([${NUMERAL_CHARACTERS}]{1,8}))`,
  'uy',
);
const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['十万', 100_000],
]);
/** 半年, 半个月: half of a time; not the half of 上半年 or 一个半月. */
const HALF_AT = /(?<![上下前后每过大多\d一两二三四五六七八九十个年天月])半(?=个?(?:[年月天]|小时|学期))/uy;
/** 1个半小时: the half stands before the unit. */
const AND_HALF_BEFORE_UNIT = /个半(?=月|小时|学期|钟头|工作日|星期)/uy;
/** 一年半, 两天半: the half stands behind it. */
const AND_HALF_AFTER_UNIT = /半(?![年天月径数])/uy;
const HALF = new Decimal('0.5');
/** 10+2场: the figures of a sum. */
const PLUS_AT = new RegExp(String.raw`\+(${DIGITS})`, 'uy');
const MOST_SUMMANDS = 8;
/** ≤12/10万: so many of a hundred thousand. */
const PER_MYRIADS_AT = /\/(10|十)?万(?:人口?|活产)?/uy;

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export interface RawNumber {
  readonly value: Decimal;
  readonly end: number;
  readonly isNumeral: boolean;
  readonly percent: PercentMark;
}

function fractionAt(text: string, at: number): RawNumber | null {
  // Looked for first, since this is asked at every numeral of a text.
  if (!text.slice(at, at + 7).includes('分之')) return null;
  const match = matchAt(FRACTION_AT, text, at);
  if (match === null) return null;
  const round = DENOMINATORS.get(match[1] ?? '');
  const below = round === undefined ? numeralOrDigits(match[2]) : new Decimal(round);
  const above =
    match[3] === undefined ? numeralOrDigits(match[4]) : new Decimal(match[3].replaceAll(',', ''));
  if (below === null || above === null || below.isZero()) return null;
  const end = at + match[0].length;
  if (below.eq(1000)) return { value: above, end, isNumeral: false, percent: 'permille' };
  return { value: above.times(HUNDRED).div(below), end, isNumeral: false, percent: 'percent' };
}

/** SCI3篇 and AED5台 count what the letters name; PM2.5, CO2 and G312线 are names. */
const SIGN_AT_END = /(?<![a-z\d])(?!(?:PM|CO|SO|NO|CH|GB|DB|HJ|ISO)$)[A-Z]{2,6}$/u;
const NO_COUNTERS: ReadonlySet<string> = new Set(['线', '级', '路', '类']);

function isCountedSign(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 7), at);
  if (/(?:RMB|CNY)$/iu.test(before)) return true;
  const { unit } = matchUnit(text, end);
  return SIGN_AT_END.test(before) && isCount(dimensionOf(unit)) && !NO_COUNTERS.has(unit);
}

/** 四点八: what stands behind its 点, and where the text goes on. */
function decimalsAt(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  const digits = text[at] === '点' ? matchAt(DECIMALS_AT, text, at)?.[1] : undefined;
  const value = digits === undefined ? null : readNumeral(`零${digits}`);
  if (digits === undefined || value === null) return null;
  return { value: value.times(new Decimal(10).pow(-digits.length)), end: at + 1 + digits.length };
}

function numeralAt(text: string, at: number): RawNumber | null {
  const numeral = matchAt(NUMERAL_AT, text, at);
  if (numeral === null || text[at - 1] === '第') return null;
  const value = readNumeral(numeral[0]);
  if (value === null) return null;
  const end = at + numeral[0].length;
  const decimals = decimalsAt(text, end);
  return {
    value: decimals === null ? value : value.plus(decimals.value),
    end: decimals?.end ?? end,
    isNumeral: true,
    percent: 'none',
  };
}

export function numberAt(text: string, at: number): RawNumber | null {
  const fraction = fractionAt(text, at);
  if (fraction !== null) return fraction;
  if (text[at] === '半' && matchAt(HALF_AT, text, at))
    return { value: HALF, end: at + 1, isNumeral: false, percent: 'none' };
  const digits = matchAt(NUMBER_AT, text, at);
  if (digits?.[2] !== undefined) {
    if (/[a-z]/iu.test(text[at - 1] ?? '') && !isCountedSign(text, at, at + digits[0].length)) return null;
    const isNegative = digits[1] !== undefined && !/[\d\p{L})%]/u.test(text[at - 1] ?? '');
    let value = new Decimal(digits[2].replaceAll(',', ''));
    if (digits[3] !== undefined) value = value.times(new Decimal(10).pow(Number(digits[3])));
    if (digits[1] !== undefined && !isNegative) return null;
    let end = at + digits[0].length;
    for (let count = 0; count < MOST_SUMMANDS && !isNegative; count++) {
      const plus = matchAt(PLUS_AT, text, end);
      if (plus?.[1] === undefined) break;
      value = value.plus(plus[1].replaceAll(',', ''));
      end += plus[0].length;
    }
    return {
      value: isNegative ? value.neg() : value,
      end,
      isNumeral: false,
      percent: 'none',
    };
  }
  return numeralAt(text, at);
}

export interface Tail {
  readonly percent: PercentMark;
  readonly scale: Decimal;
  readonly unit: string;
  readonly end: number;
  /** 九成 is 90, 九成五 95. */
  readonly value: Decimal;
  readonly approximate: Quantity['approximate'];
}

/** What follows a number: percent sign, 成, scale and unit, and 余 or 多 between them. */
export function tailAt(text: string, at: number, raw: RawNumber): Tail {
  const base = { scale: ONE, unit: '', value: raw.value, approximate: 'no' as const };
  if (raw.percent !== 'none') return { ...base, percent: raw.percent, end: at };
  const percent = matchAt(PERCENT_AT, text, at);
  if (percent) return { ...base, percent: 'percent', end: at + percent[0].length };
  if (matchAt(PERMILLE_AT, text, at)) return { ...base, percent: 'permille', end: at + 1 };
  const tenths = matchAt(TENTHS_AT, text, at);
  if (tenths && raw.value.lte(10)) {
    const rest =
      tenths[1] === undefined ? 0 : tenths[1] === '半' ? 5 : (readNumeral(tenths[1])?.toNumber() ?? 0);
    return { ...base, percent: 'percent', value: raw.value.times(10).plus(rest), end: at + tenths[0].length };
  }
  const perMyriad = text[at] === '/' ? matchAt(PER_MYRIADS_AT, text, at) : null;
  if (perMyriad)
    return {
      ...base,
      percent: 'none',
      unit: `/${perMyriad[1] === undefined ? '' : '10'}万`,
      end: at + perMyriad[0].length,
    };
  const isHalfMore = text[at] === '个' && matchAt(AND_HALF_BEFORE_UNIT, text, at) !== null;
  const isMore = /[余多来]/u.test(text[at] ?? '');
  const unit = matchUnit(text, isHalfMore ? at + 2 : isMore ? at + 1 : at);
  const innerMore = /[余多]/u.test(text.slice(at, unit.end));
  const end = isMore && unit.end === at + 1 ? at + 1 : unit.end;
  const isHalfBehind =
    text[end] === '半' && isTime(dimensionOf(unit.unit)) && matchAt(AND_HALF_AFTER_UNIT, text, end) !== null;
  return {
    ...base,
    percent: 'none',
    scale: unit.scale,
    // 一个半月 counts months, and so does 1个月.
    unit: isHalfMore && unit.unit === '月' ? '个月' : unit.unit,
    value: isHalfMore || isHalfBehind ? raw.value.plus(HALF) : raw.value,
    end: isHalfBehind ? end + 1 : end,
    approximate: isMore || innerMore ? 'more' : 'no',
  };
}
