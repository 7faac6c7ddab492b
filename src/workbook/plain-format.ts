/**
 * What numbers show under the formats that nearly every cell of a self-evaluation table has: General, fixed decimals, thousands
 * separators and percentages. Anything else is left to `display-text`, which is large and loaded only when it is met.
 */
import { Decimal, decimalOfDouble } from '../core/number';

const SIMPLE = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/;
/** "0.00_ " and "0.00_);[Red]\(0.00\)" are what the format dialogue writes; only the former is simple. */
const PADDING = /_[ )]\s*$/;
/** General rounds to what fits into eleven characters; anything longer is not simple. */
const GENERAL_LENGTH = 11;

/** `null` where the format, or the number under it, is not simple. */
export function plainNumberText(value: number, format: string): string | null {
  const exact = decimalOfDouble(value);
  if (exact === null) return null;
  if (format === 'General') return generalText(exact);
  const match = SIMPLE.exec(format.replace(PADDING, ''));
  if (match === null || PADDING.test(format)) return null;
  const [, thousands, decimals = '', percent] = match;
  const shown = percent === undefined ? exact : exact.times(100);
  const text = shown.toFixed(decimals.length, Decimal.ROUND_HALF_UP);
  // How a negative number that rounds to zero shows is not this module's business.
  if (exact.isNegative() && new Decimal(text).isZero()) return null;
  return (thousands === undefined ? text : grouped(text)) + (percent ?? '');
}

function generalText(value: Decimal): string | null {
  const text = value.isZero() ? '0' : value.toFixed();
  return text.replace('-', '').length <= GENERAL_LENGTH ? text : null;
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
