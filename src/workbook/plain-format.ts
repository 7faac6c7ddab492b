/**
 * What numbers show under the formats that nearly every cell of a self-evaluation table has: General, fixed decimals, thousands
 * separators and percentages. Anything else is left to `display-text`, which is large and loaded only when it is met; so this
 * module works on digits and needs no library of decimals either.
 */

const SIMPLE = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/;
/** "0.00_ " is what the format dialogue writes: room for a bracket, which shows as a space. */
const PADDING = /_[ )]$/;
/** General rounds to what fits into eleven characters; anything longer is not simple. */
const GENERAL_LENGTH = 11;
/** The digits that Excel itself keeps and shows. */
const SIGNIFICANT = 15;
/** Exponents beyond which a figure of this domain is not simple any more. */
const EXPONENT_LIMIT = 30;

/** A figure as its digits: `digits` × 10^`exponent`, no sign. */
interface Figure {
  readonly isNegative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/** `null` where the format, or the number under it, is not simple. */
export function plainNumberText(value: number, format: string): string | null {
  const figure = figureOf(value);
  if (figure === null) return null;
  if (format === 'General') return generalText(figure);
  const bare = format.replace(PADDING, '');
  const match = SIMPLE.exec(bare);
  if (match === null) return null;
  const [, thousands, decimals = '', percent] = match;
  const scaled = percent === undefined ? figure : { ...figure, exponent: figure.exponent + 2 };
  const { whole, fraction } = rounded(scaled, decimals.length);
  const isZero = !/[1-9]/.test(whole + fraction);
  // How a negative number that rounds to zero shows is not this module's business.
  if (figure.isNegative && isZero) return null;
  const sign = figure.isNegative ? '-' : '';
  const point = fraction === '' ? '' : `.${fraction}`;
  const padding = bare === format ? '' : ' ';
  return sign + (thousands === undefined ? whole : grouped(whole)) + point + (percent ?? '') + padding;
}

/** Digits at the precision of Excel, trailing zeros gone. */
function figureOf(value: number): Figure | null {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(SIGNIFICANT - 1));
  if (match === null) return null;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  let digits = first + rest;
  while (digits.length > 1 && digits.endsWith('0')) digits = digits.slice(0, -1);
  const exponent = Number(power) - (digits.length - 1);
  if (Math.abs(exponent) > EXPONENT_LIMIT) return null;
  return { isNegative: sign === '-' && digits !== '0', digits, exponent };
}

/** Half up, away from zero, at `places` decimals. */
function rounded(figure: Figure, places: number): { readonly whole: string; readonly fraction: string } {
  const shift = figure.exponent + places;
  let scaled: string;
  if (shift >= 0) {
    scaled = figure.digits + '0'.repeat(shift);
  } else {
    const padded = figure.digits.padStart(1 - shift, '0');
    const kept = padded.slice(0, shift);
    scaled = padded.charAt(kept.length) >= '5' ? String(BigInt(kept) + 1n) : kept;
  }
  const padded = String(BigInt(scaled)).padStart(places + 1, '0');
  const split = padded.length - places;
  return { whole: padded.slice(0, split), fraction: padded.slice(split) };
}

function generalText(figure: Figure): string | null {
  const places = Math.max(0, -figure.exponent);
  const { whole, fraction } = rounded(figure, places);
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return text.length <= GENERAL_LENGTH ? (figure.isNegative ? '-' : '') + text : null;
}

function grouped(whole: string): string {
  let rest = whole;
  let separated = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) separated = `,${rest.slice(-3)}${separated}`;
  return rest + separated;
}
