/** The many ways in which one quantity is written (domain rules, section 3). */
import { R100, decimalsOf, div, equal, toPlain, type Rational } from '../oracle/rational';
import type { Random } from './random';
import type { Quantity } from './content';
import { fullWidth, numberCell, text, textOf, withThousands, type Written } from './written';

const NUMERALS = '零一二三四五六七八九十';

/** 1 to 20 as words; 2 before a measure word is 两. */
export function chineseNumeral(value: number): string {
  if (value === 2) return '两';
  if (value <= 10) return NUMERALS.charAt(value);
  return value === 20 ? '二十' : `十${NUMERALS.charAt(value - 10)}`;
}

function figure(random: Random, value: Rational): string {
  const plain = toPlain(value);
  const style = random.next();
  const fourDigits = /^\d{4}$/.test(plain);
  if (style < 0.08) return fullWidth(plain);
  if (style < 0.2 && plain.length > 3) return withThousands(plain);
  // Some clerks separate thousands with a space, ordinary or not breaking.
  if (style < 0.24 && fourDigits) return `${plain.slice(0, 1)} ${plain.slice(1)}`;
  if (style < 0.26 && fourDigits) return `${plain.slice(0, 1)}\u00a0${plain.slice(1)}`;
  return plain;
}

function spaced(random: Random, written: string): string {
  const style = random.next();
  if (style < 0.04) return ` ${written} `;
  if (style < 0.06) return `${written}\u00a0`;
  if (style < 0.08) return written.replace(/^([≥≤=<>＞＜≧]+)/, '$1 ');
  return written;
}

const AT_LEAST: readonly ((x: string) => string)[] = [
  (x) => `≥${x}`,
  (x) => `≥${x}`,
  (x) => `≥${x}`,
  (x) => `>=${x}`,
  (x) => `≧${x}`,
  (x) => `＞=${x}`,
  (x) => `不低于${x}`,
  (x) => `不少于${x}`,
  (x) => `${x}以上`,
  (x) => `达到${x}`,
];
const AT_MOST: readonly ((x: string) => string)[] = [
  (x) => `≤${x}`,
  (x) => `≤${x}`,
  (x) => `<=${x}`,
  (x) => `≦${x}`,
  (x) => `不高于${x}`,
  (x) => `不超过${x}`,
  (x) => `${x}以内`,
  (x) => `控制在${x}以内`,
];
const EQUALS: readonly ((x: string) => string)[] = [
  (x) => `=${x}`,
  (x) => `=${x}`,
  (x) => `＝${x}`,
  (x) => `═${x}`,
  (x) => `等于${x}`,
  (x) => `—${x}`,
];
const BELOW: readonly ((x: string) => string)[] = [(x) => `<${x}`, (x) => `＜${x}`, (x) => `小于${x}`];

export type Operator = '≥' | '≤' | '=' | '<';
const WAYS: Readonly<Record<Operator, readonly ((x: string) => string)[]>> = {
  '≥': AT_LEAST,
  '≤': AT_MOST,
  '=': EQUALS,
  '<': BELOW,
};

/** A target with a number. `bare`: the operator may be left out, because the direction can be inferred. */
export function writeTarget(
  random: Random,
  operator: Operator,
  value: Rational,
  unit: string,
  bare: boolean,
): Quantity {
  const number = figure(random, value);
  const body = unit === '%' && random.chance(0.04) ? `${number}（%）` : `${number}${unit}`;
  let whole: Written;
  if (bare && random.chance(0.2)) {
    whole = random.chance(0.7) ? text(body) : plainTarget(value, unit);
  } else if (operator === '=' && unit === '%' && random.chance(0.1)) {
    // Typed as =100% into Excel it becomes a formula whose value is 1.
    whole = numberCell(div(value, R100), '0%', `=${toPlain(value)}%`);
  } else {
    whole = text(spaced(random, random.pick(WAYS[operator])(body)));
  }
  return { operator, value: splitValue(random, value, unit), unit, whole };
}

function plainTarget(value: Rational, unit: string): Written {
  return unit === '%'
    ? numberCell(div(value, R100), decimalsOf(value) === 0 ? '0%' : '0.0%')
    : numberCell(value);
}

function splitValue(random: Random, value: Rational, unit: string): Written {
  if (random.chance(0.2)) return text(toPlain(value));
  if (unit === '%' && random.chance(0.1)) return text(`${toPlain(value)}%`);
  return numberCell(value);
}

/** An actual value with a number; `alone` is what stands there when the unit has a column of its own. */
export function writeActual(random: Random, value: Rational, unit: string): Quantity {
  const alone = unit === '%' ? percent(random, value, true) : numberOrText(random, value);
  const whole =
    unit === '%'
      ? percent(random, value, false)
      : random.chance(0.45)
        ? numberOrText(random, value)
        : text(spaced(random, `${figure(random, value)}${unit}`));
  return { operator: '', value: alone, unit, whole };
}

function numberOrText(random: Random, value: Rational): Written {
  if (random.chance(0.25)) return text(random.chance(0.2) ? figure(random, value) : toPlain(value));
  if (random.chance(0.2) && toPlain(value).length > 3) {
    const digits = decimalsOf(value);
    return numberCell(value, digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`);
  }
  return numberCell(value);
}

function percent(random: Random, value: Rational, alone: boolean): Written {
  const digits = decimalsOf(value);
  const format = digits === 0 ? '0%' : `0.${'0'.repeat(digits)}%`;
  const style = random.next();
  if (style < 0.3) return numberCell(div(value, R100), format);
  if (style < 0.62 && !alone) return text(spaced(random, `${toPlain(value)}%`));
  if (style < 0.66) return text(fullWidth(`${toPlain(value)}%`));
  if (style < 0.7) return text(toPlain(value));
  // A fraction without a percent format; a bare 1 could be one percent, so nobody can be asked to read it.
  if (style < 0.76 && !equal(value, R100)) return numberCell(div(value, R100));
  return alone || style > 0.86 ? numberCell(value) : text(`${toPlain(value)}%`);
}

/** The same words in one cell or in a value column. */
export function inWords(words: string, operator: Quantity['operator'] = '定性'): Quantity {
  return { operator, value: text(words), unit: '', whole: text(words) };
}

export function sameWords(quantity: Quantity): string {
  return textOf(quantity.whole).trim();
}
