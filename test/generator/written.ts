/** What a generated cell holds, and what it shows under its number format. */
import {
  R100,
  decimalsOf,
  mul,
  rational,
  roundHalfUp,
  toFixed,
  toPlain,
  type Rational,
} from '../oracle/rational';

export type Written =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      /** Plain decimal notation, as stored. */
      readonly value: string;
      readonly format: string;
      readonly formula: string | null;
    };

export const BLANK: Written = { kind: 'blank' };

export const text = (value: string): Written => ({ kind: 'text', text: value });

export const numberCell = (
  value: Rational | number | string,
  format = 'General',
  formula: string | null = null,
): Written => ({
  kind: 'number',
  value: typeof value === 'object' ? toPlain(value, 17) : String(value),
  format,
  formula,
});

function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** The formats that the generator uses: General, 0…, #,##0…, 0%…. */
export function shown(value: string, format: string): string {
  if (format === 'General') return toPlain(rational(value), 10);
  if (format === '@') return value;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) return `${toFixed(mul(rational(value), R100), decimals)}%`;
  const fixed = toFixed(rational(value), decimals);
  if (!format.startsWith('#,##')) return fixed;
  const [whole = '', rest] = fixed.split('.');
  return rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`;
}

export function textOf(written: Written): string {
  if (written.kind === 'blank') return '';
  return written.kind === 'text' ? written.text : shown(written.value, written.format);
}

/** "0", "0.0", "0.00" … with at least `least` decimals, enough to show the value whole. */
export function formatFor(value: Rational, least: number): string {
  const decimals = Math.max(least, decimalsOf(value, 8));
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Digits, the point and the percent sign in their wide forms. */
export function fullWidth(value: string): string {
  return value.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

export function withThousands(value: string): string {
  const [whole = '', rest] = value.split('.');
  return rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`;
}

/** A double as Excel would store the exact value: 17 digits, not a round decimal. */
export function storedDouble(value: Rational): string {
  const wide = toPlain(roundHalfUp(value, 18), 18);
  return rational(wide).d === 1n ? wide : plainDouble(Number(wide));
}

function plainDouble(value: number): string {
  const plain = String(value);
  return /e/i.test(plain) ? value.toFixed(17) : plain;
}
