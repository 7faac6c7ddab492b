/**
 * The one module that knows how this project counts: exact decimals, half-up, 40 digits.
 * Doubles from a workbook enter through `decimalOfDouble`; figures leave as strings.
 */
import { Decimal as DecimalBase } from 'decimal.js';

export const Decimal = DecimalBase.clone({
  precision: 40,
  rounding: DecimalBase.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalBase;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
export const TEN: Decimal = new Decimal(10);
export const HUNDRED: Decimal = new Decimal(100);

/** A stored double at the 15 significant digits that Excel itself shows: 8.710000000000001 is 8.71. `null` for NaN and infinities. */
export function decimalOfDouble(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  if (value === 0) return ZERO;
  // What is written with at most 15 digits is exactly that; spelling it out with trailing zeros costs more to read.
  return new Decimal(String(value).length <= 15 ? value : value.toPrecision(15));
}

/** Half-up at `digits` decimal places. */
export function roundHalfUp(value: Decimal, digits: number): Decimal {
  if (value.decimalPlaces() <= digits) return value;
  return value.toDecimalPlaces(digits, DecimalBase.ROUND_HALF_UP);
}

/** Plain notation without trailing zeros: "9.87", "0", "-3". */
export function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Half-up at `digits` decimals, zeros kept: `fixed(9.8, 2)` is "9.80". */
export function fixed(value: Decimal, digits: number): string {
  return value.toFixed(digits, DecimalBase.ROUND_HALF_UP);
}

/** A figure as it is written here: digits, a point and decimals. */
export function isPlainDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
