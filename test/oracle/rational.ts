/** Exact fractions on BigInt. The oracle and the generator count with them; they share nothing with src/core. */
export interface Rational {
  readonly n: bigint;
  /** Always positive, lowest terms. */
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n, d) || 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** From an integer or from plain decimal notation, "-12.50". */
export function rational(value: number | string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match?.[2]) throw new RangeError(`no plain decimal: ${String(value)}`);
  const decimals = match[3] ?? '';
  const digits = BigInt(match[2] + decimals);
  return fraction(match[1] === '-' ? -digits : digits, 10n ** BigInt(decimals.length));
}

export const R0: Rational = rational(0);
export const R1: Rational = rational(1);
export const R100: Rational = rational(100);

export const add = (a: Rational, b: Rational): Rational => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Rational, b: Rational): Rational => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Rational, b: Rational): Rational => fraction(a.n * b.n, a.d * b.d);
export const div = (a: Rational, b: Rational): Rational => fraction(a.n * b.d, a.d * b.n);

/** Negative, zero or positive like `a - b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);

export function sumOf(values: Iterable<Rational>): Rational {
  let total = R0;
  for (const value of values) total = add(total, value);
  return total;
}

/** Half away from zero at `digits` decimal places. */
export function roundHalfUp(value: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const negative = value.n < 0n;
  const scaled = (negative ? -value.n : value.n) * scale * 2n + value.d;
  const whole = scaled / (value.d * 2n);
  return fraction(negative ? -whole : whole, scale);
}

/** Half-up with exactly `digits` decimals: "9.80". */
export function toFixed(value: Rational, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const rounded = roundHalfUp(value, digits);
  const scaled = (rounded.n * scale) / rounded.d;
  const body = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const text = digits === 0 ? body : `${body.slice(0, -digits)}.${body.slice(body.length - digits)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** Plain notation without trailing zeros, at most `limit` decimals. */
export function toPlain(value: Rational, limit = 15): string {
  const text = toFixed(value, limit);
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text.charAt(end - 1) === '0') end -= 1;
  return text.slice(0, text.charAt(end - 1) === '.' ? end - 1 : end);
}

/** Decimals that the value needs, at most `limit`. */
export function decimalsOf(value: Rational, limit = 15): number {
  return (toPlain(value, limit).split('.')[1] ?? '').length;
}
