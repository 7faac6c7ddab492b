/** Percents, fractions and permilles brought into one: a bare figure among shares is what fits beside the other. */
import {
  type Comparison,
  type FigureOutcome,
  distance,
  divisor,
  isShare,
  shown,
  THOUSAND,
} from './comparison';
import { type Decimal, HUNDRED, ONE } from '../number';
import type { PercentMark, Quantity } from './reading';

interface Candidate {
  readonly value: Decimal;
  readonly divisor: Decimal;
}

/** A bare figure among shares is a percent, or a fraction where it is small enough to be one; beside ‰ it is one of those. */
function shareCandidates(quantity: Quantity, other: PercentMark): readonly Candidate[] {
  const own = isShare(quantity) ? divisor(quantity) : other === 'permille' ? THOUSAND : null;
  if (own !== null) return [{ value: quantity.written.div(own), divisor: own }];
  const percent: Candidate = { value: quantity.written.div(HUNDRED), divisor: HUNDRED };
  const size = quantity.written.abs();
  const mayBeFraction = size.lte(1) || (size.lt(2) && !quantity.written.isInteger());
  return mayBeFraction ? [{ value: quantity.written, divisor: ONE }, percent] : [percent];
}

interface SharePair {
  readonly t: Candidate;
  readonly a: Candidate;
}

function nearestPair(target: readonly Candidate[], actual: readonly Candidate[]): SharePair | null {
  let best: (SharePair & { readonly far: Decimal }) | null = null;
  for (const t of target) {
    for (const a of actual) {
      const far = distance(t.value, a.value) ?? ONE;
      if (best === null || far.lt(best.far)) best = { t, a, far };
    }
  }
  return best;
}

/** So far above a limit nobody means the fraction: 0.5 beside ≤5% is rather half a percent than half of all. */
const FAR_OVER = 2;

/** A bare figure under a limit that is kept as a percent and passed as a fraction; `null` where nobody says which it is. */
function underLimit(pair: SharePair, actual: readonly Candidate[], isStated: boolean): SharePair | null {
  const { t, a } = pair;
  const other = actual.find(({ value }) => value.lte(t.value));
  if (other === undefined || a.value.lte(t.value)) return pair;
  if (isStated) return { t, a: other };
  return a.value.gte(t.value.times(FAR_OVER)) ? null : pair;
}

export function compareShares(target: Quantity, actual: Quantity, context: Comparison): FigureOutcome {
  const stated = context.stated?.percent ?? 'none';
  const answers = shareCandidates(actual, isShare(target) ? target.percent : stated);
  const nearest = nearestPair(shareCandidates(target, isShare(actual) ? actual.percent : stated), answers);
  if (nearest === null) return { compared: null, problem: 'actual-unreadable' };
  const isTold = isShare(target) || stated !== 'none';
  const pair = context.isLimit && isTold ? underLimit(nearest, answers, stated !== 'none') : nearest;
  if (pair === null) return { compared: null, problem: 'actual-ambiguous' };
  const { t, a } = pair;
  return {
    compared: {
      target: t.value,
      targetHigh: target.writtenHigh?.div(t.divisor) ?? null,
      actual: a.value,
      targetText: `${shown(t.value.times(HUNDRED))}%`,
      actualText: `${shown(a.value.times(HUNDRED))}%`,
    },
    problem: null,
  };
}
