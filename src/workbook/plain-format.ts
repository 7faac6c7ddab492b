/**
 * What numbers show under the formats that nearly every cell of a self-evaluation table has: General, fixed decimals, thousands
 * separators and percentages. Anything else is left to `display-text`, which is large and loaded only when it is met.
 */
import { Decimal, decimalOfDouble } from '../core/number';

const SIMPLE = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/;
/** "0.00_ " is what the format dialogue writes: room for a bracket, which shows as a space. */
const PADDING = /_[ )]$/;
/** General rounds to what fits into eleven characters; anything longer is not simple. */
const GENERAL_LENGTH = 11;

/** `null` where the format, or the number under it, is not simple. */
export function plainNumberText(value: number, format: string): string | null {
  const exact = decimalOfDouble(value);
  if (exact === null) return null;
  if (format === 'General') return generalText(exact);
  const bare = format.replace(PADDING, '');
  const match = SIMPLE.exec(bare);
  if (match === null) return null;
  const [, thousands, decimals = '', percent] = match;
  const shown = percent === undefined ? exact : exact.times(100);
  const text = shown.toFixed(decimals.length, Decimal.ROUND_HALF_UP);
  // How a negative number that rounds to zero shows is not this module's business.
  if (exact.isNegative() && new Decimal(text).isZero()) return null;
  const padding = bare === format ? '' : ' ';
  return (thousands === undefined ? text : grouped(text)) + (percent ?? '') + padding;
}

function generalText(value: Decimal): string | null {
  const text = value.isZero() ? '0' : value.toFixed();
  return text.replace('-', '').length <= GENERAL_LENGTH ? text : null;
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  let rest = whole.slice(sign.length);
  let separated = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) separated = `,${rest.slice(-3)}${separated}`;
  separated = sign + rest + separated;
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
