/** Scores recomputed with whole numbers only, independent of the code under test. */

export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function rational(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`no decimal: ${text}`);
  const decimals = match[3] ?? '';
  const n = BigInt(`${match[2] ?? '0'}${decimals}`);
  return { n: match[1] === '-' ? -n : n, d: 10n ** BigInt(decimals.length) };
}

export function times(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function over(a: Rational, b: Rational): Rational {
  return { n: a.n * b.d, d: a.d * b.n };
}

export function atLeast(a: Rational, b: Rational): boolean {
  return a.n * b.d >= b.n * a.d;
}

/** Half-up at two decimals, for a rational that is not negative. */
export function twoDecimals(value: Rational): string {
  const scaled = (value.n * 200n + value.d) / (value.d * 2n);
  const digits = scaled.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** weight × actual ÷ target up to the weight. */
export function forwardScore(weight: string, target: string, actual: string): string {
  const [w, t, a] = [rational(weight), rational(target), rational(actual)];
  return twoDecimals(atLeast(a, t) ? w : times(w, over(a, t)));
}

/** weight × target ÷ actual once the actual is above the target. */
export function reverseScore(weight: string, target: string, actual: string): string {
  const [w, t, a] = [rational(weight), rational(target), rational(actual)];
  return twoDecimals(atLeast(t, a) ? w : times(w, over(t, a)));
}

/** weight × smaller ÷ larger. */
export function symmetricScore(weight: string, target: string, actual: string): string {
  return rationalOrder(target, actual)
    ? forwardScore(weight, target, actual)
    : reverseScore(weight, target, actual);
}

function rationalOrder(target: string, actual: string): boolean {
  return atLeast(rational(target), rational(actual));
}
