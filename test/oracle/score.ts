/**
 * The scoring rules of the forms, written a second time from the rule text and on exact fractions, so that an error in the
 * engine cannot hide behind the same error here. Covers what the generator writes.
 */
import { R0, R1, compare, div, isZero, mul, rational, roundHalfUp, smaller, type Rational } from './rational';

/** What an indicator measures, target and actual in one unit. */
export type Measure =
  | { readonly type: 'forward'; readonly target: Rational; readonly actual: Rational }
  | { readonly type: 'reverse'; readonly target: Rational; readonly actual: Rational }
  | { readonly type: 'below'; readonly target: Rational; readonly actual: Rational }
  | { readonly type: 'symmetric'; readonly target: Rational; readonly actual: Rational }
  | { readonly type: 'zero'; readonly actual: Rational }
  | { readonly type: 'date'; readonly met: boolean }
  /** `null`: a word answered by another word, a choice over the whole weight. */
  | { readonly type: 'tier'; readonly tier: 0 | 1 | 2 | null }
  /** An answer that no rule can weigh, such as a percentage for a word. */
  | { readonly type: 'open' };

export type OracleVerdict =
  | { readonly kind: 'exact'; readonly met: boolean; readonly share: Rational }
  | { readonly kind: 'range'; readonly min: Rational; readonly max: Rational }
  | { readonly kind: 'none'; readonly met: boolean | null };

/** Upper and lower shares of the three tiers. */
export type Tiers = readonly (readonly [Rational, Rational])[];

const share = (text: string): Rational => rational(text);
export const COMMON_TIERS: Tiers = [
  [R1, share('0.8')],
  [share('0.8'), share('0.6')],
  [share('0.6'), R0],
];
export const TIERS_OF_TWENTY: Tiers = [
  [R1, share('0.8')],
  [share('0.8'), share('0.5')],
  [share('0.5'), R0],
];

function exact(met: boolean, ratio: Rational): OracleVerdict {
  return { kind: 'exact', met, share: met ? R1 : smaller(ratio, R1) };
}

/** Shares of the weight; multiply and round with `scoreOf`. */
export function judge(measure: Measure, tiers: Tiers = COMMON_TIERS): OracleVerdict {
  switch (measure.type) {
    case 'forward':
      return exact(compare(measure.actual, measure.target) >= 0, div(measure.actual, measure.target));
    case 'reverse':
      return compare(measure.actual, measure.target) <= 0
        ? exact(true, R1)
        : exact(false, div(measure.target, measure.actual));
    case 'below':
      return compare(measure.actual, measure.target) < 0
        ? exact(true, R1)
        : exact(false, div(measure.target, measure.actual));
    case 'symmetric': {
      const [low, high] =
        compare(measure.actual, measure.target) <= 0
          ? [measure.actual, measure.target]
          : [measure.target, measure.actual];
      return exact(compare(low, high) === 0, div(low, high));
    }
    case 'zero':
      return isZero(measure.actual) ? exact(true, R1) : { kind: 'none', met: false };
    case 'date':
      return measure.met ? exact(true, R1) : { kind: 'none', met: false };
    case 'open':
      return { kind: 'none', met: null };
    case 'tier': {
      const tier = measure.tier === null ? null : tiers[measure.tier];
      return tier ? { kind: 'range', min: tier[1], max: tier[0] } : { kind: 'range', min: R0, max: R1 };
    }
  }
}

/** The score of a share, half-up at two decimals. */
export function scoreOf(shareOfWeight: Rational, weight: Rational): Rational {
  return roundHalfUp(mul(shareOfWeight, weight), 2);
}

export function executionRate(executed: Rational, budget: Rational): Rational | null {
  return isZero(budget) ? null : div(executed, budget);
}

export function executionScore(rate: Rational, weight: Rational): Rational {
  return roundHalfUp(mul(smaller(rate, R1), weight), 2);
}

export type OracleGrade = '优' | '良' | '中' | '差';

export function gradeOf(total: Rational): OracleGrade {
  if (compare(total, rational(90)) >= 0) return '优';
  if (compare(total, rational(80)) >= 0) return '良';
  return compare(total, rational(60)) >= 0 ? '中' : '差';
}
