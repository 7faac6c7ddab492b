/* eslint-disable regexp/prefer-character-class, regexp/no-useless-non-capturing-group -- the patterns are put together from named pieces */
/** Amounts, weights, scores and rates: cells that hold one number and at most a suffix. */
import type { GridCell } from '../grid';
import { Decimal, HUNDRED, decimalOfDouble } from '../number';
import { normalizeText } from './normalize';
import { NUMERAL_CHARACTERS, readNumeral } from './figures/numeral';
import { remembered } from '../remember';

/** Longer texts hold sentences, not figures. */
const LONGEST = 60;
const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{0,20})?(?:e[+-]?\d{1,2})?|[+-]?\.\d{1,20}`;
const LABEL = String.raw`(?:[^\d:：]{1,12}[:：])?`;
const AMOUNT_SUFFIX = '分|元|千元|万元|百万元|亿元|万|亿|千|百万|元整|%|个百分点|百分比|‰';
/** 19.33（扣0.67分）, 120（含上年结转20）: what is taken off or part of the figure before it. */
const REMARK = String.raw`\((?:[^\d()]{0,8}|(?:扣|减|失|含|包含|其中)[^()]{1,20})\)`;
const PLAIN = new RegExp(
  String.raw`^${LABEL}(?:约|¥|￥|人民币|RMB|共|计|共计|合计)?(${NUMBER})(?:${AMOUNT_SUFFIX})?(?:${REMARK})?$`,
  'iu',
);
/** 30-0.6=29.4: how the figure was worked out. */
const WORKED_OUT = new RegExp(String.raw`^\d[\d.+*×x/÷()%-]{2,40}=(${NUMBER})(?:${AMOUNT_SUFFIX})?$`, 'iu');
const IN_BRACKETS = new RegExp(String.raw`^\((${NUMBER})(?:${AMOUNT_SUFFIX})?\)$`, 'iu');
const NUMERAL = new RegExp(`^([${NUMERAL_CHARACTERS}]{1,12})分?$`, 'u');
const RATE = new RegExp(
  String.raw`^${LABEL}(?:约)?(${NUMBER})(\(?%\)?|百分比|‰)?(?:\([^\d()]{0,8}\))?$`,
  'iu',
);
const RATE_IN_WORDS = new RegExp(`^百分之([${NUMERAL_CHARACTERS}]{1,8}|${NUMBER})$`, 'iu');
/** 45/60 */
const FRACTION = /^(\d{1,12}(?:\.\d{1,6})?)\/(\d{1,12}(?:\.\d{1,6})?)$/u;
/** From here on a bare figure in a rate cell is read as percent; below it, as a multiple of the whole (1 is 100 %, 1.05 is 105 %). */
const FRACTION_BELOW = new Decimal(2);

/** Unquoted, unbracketed part of a number format. */
export const bareFormat = remembered((format: string): string =>
  format.slice(0, 200).replace(/"[^"]{0,200}"|\[[^\]]{0,100}\]|\\./gu, ''),
);

/** Whether the cell's number format multiplies by a hundred. */
export function isPercentFormat(format: string): boolean {
  return bareFormat(format).includes('%');
}

/** Whether the cell's number format shows a date. */
export const isDateFormat = remembered((format: string): boolean => {
  const bare = bareFormat(format.split(';')[0] ?? '');
  return (
    !/general|@/iu.test(bare) && /[yd]|m[^年月日/-]{0,9}[年月日/-]|[/-]m/iu.test(bare.replace(/e[+-]/giu, ''))
  );
});

/** Days since 1900 that a cell may hold for a date; below and above them are no years that a table can mean. */
export function isDateSerial(value: number): boolean {
  return value >= 10_000 && value <= 80_000;
}

function decimalOf(text: string): Decimal | null {
  const digits = text.replaceAll(',', '').replace(/^\+/u, '').replace(/\.$/u, '');
  const value = new Decimal(digits === '' ? Number.NaN : digits);
  return value.isFinite() ? value : null;
}

function shortText(cell: GridCell): string | null {
  if (cell.kind !== 'text' || typeof cell.value !== 'string' || cell.value.length > LONGEST) return null;
  const text = normalizeText(cell.value).replace(/[。;；,，]$/u, '');
  return text === '' || text.length > LONGEST ? null : text;
}

/**
 * The number of an amount, weight or score cell as written and unscaled: "10.00分" is 10, "33.10万元" is 33.1, "20%" is 20.
 * `null` for blanks, dashes, words, dates and anything that holds more than one figure.
 */
export function readPlainNumber(cell: GridCell): Decimal | null {
  if (cell.kind === 'number' && typeof cell.value === 'number') {
    // 1/15 typed for points became a day: the cell shows a date and no figure.
    if (isDateSerial(cell.value) && isDateFormat(cell.format)) return null;
    const value = decimalOfDouble(cell.value);
    return value !== null && isPercentFormat(cell.format) ? value.times(HUNDRED) : value;
  }
  const text = shortText(cell);
  return text === null ? null : plainNumberOf(text);
}

const plainNumberOf = remembered((text): Decimal | null => {
  const digits = (PLAIN.exec(text) ?? IN_BRACKETS.exec(text) ?? WORKED_OUT.exec(text))?.[1];
  if (digits !== undefined) return decimalOf(digits);
  const numeral = NUMERAL.exec(text)?.[1];
  return numeral === undefined ? null : readNumeral(numeral);
});

function fractionOf(value: Decimal): Decimal {
  return value.abs().lt(FRACTION_BELOW) ? value : value.div(HUNDRED);
}

/**
 * A rate as a fraction: "98.74%", 0.9874, 98.74 are 0.9874; 1 and 100 are 1. `null` where the cell holds no single rate.
 */
export function readRate(cell: GridCell): Decimal | null {
  if (cell.kind === 'number' && typeof cell.value === 'number') {
    const value = decimalOfDouble(cell.value);
    return value === null || isPercentFormat(cell.format) ? value : fractionOf(value);
  }
  const text = shortText(cell);
  return text === null ? null : rateOf(text);
}

const rateOf = remembered((text): Decimal | null => {
  const match = RATE.exec(text);
  if (match?.[1] !== undefined) {
    const value = decimalOf(match[1]);
    if (value === null) return null;
    if (match[2] === undefined) return fractionOf(value);
    return value.div(match[2] === '‰' ? 1000 : HUNDRED);
  }
  const parts = FRACTION.exec(text);
  const [above, below] = [decimalOf(parts?.[1] ?? ''), decimalOf(parts?.[2] ?? '')];
  if (above !== null && below !== null && !below.isZero()) return above.div(below);
  const words = RATE_IN_WORDS.exec(text)?.[1];
  if (words === undefined) return null;
  return (readNumeral(words) ?? decimalOf(words))?.div(HUNDRED) ?? null;
});

interface Shown {
  readonly decimals: number;
  readonly percent: boolean;
}

const SHOWN_NUMBER = /(\d[\d,]*)(?:\.(\d+))?\s*(\(?%|％|百分比)?/u;

const shownIn = remembered((raw): Shown | null => {
  const written = normalizeText(raw);
  const text = WORKED_OUT.exec(written)?.[1] ?? written;
  const match = /e[+-]?\d/iu.test(text) ? null : SHOWN_NUMBER.exec(text);
  if (match === null) return null;
  const percent = match[3] !== undefined;
  const decimals = match[2] ?? '';
  return { decimals: (percent ? decimals.replace(/0{1,30}$/u, '') : decimals).length, percent };
});

function shown(cell: GridCell): Shown {
  const inText = cell.text.length > LONGEST ? null : shownIn(cell.text);
  if (inText !== null) return inText;
  const percent = isPercentFormat(cell.format);
  // A column too narrow shows ####: the format still says how many decimals there are.
  const places = /\.([0#?]+)/u.exec(bareFormat(cell.format.split(';')[0] ?? ''))?.[1];
  if (places !== undefined && !percent) return { decimals: places.length, percent };
  const value = readPlainNumber(cell);
  const stored = value?.decimalPlaces() ?? 0;
  return { decimals: places === undefined ? stored : Math.min(places.length, stored), percent };
}

/** How many decimals the cell shows: 2 for "9.80", 1 for "98.70%" (trailing zeros of a percent are no digits), 0 for "100%". */
export function shownDigits(cell: GridCell): number {
  return shown(cell).decimals;
}

/** The same counted on the fraction that `readRate` gives: 4 for "98.74%" and for 98.74, 2 for "83%", 4 for "0.9874". */
export function shownRateDigits(cell: GridCell): number {
  const { decimals, percent } = shown(cell);
  if (percent) return decimals + 2;
  const value = readPlainNumber(cell);
  return value !== null && value.abs().gte(FRACTION_BELOW) ? decimals + 2 : decimals;
}
