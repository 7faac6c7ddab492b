/** Points for an execution rate by the steps that a form prints itself. */
import { Decimal, HUNDRED, ONE, ZERO } from '../number';
import type { ExecutionStep, PrintedExecution, StepBound } from '../table/model';

/** `null`: the rate stands on a bound of which the form does not say whether it belongs here. */
type Within = boolean | null;

/** Rates are shown with two decimals of a percent: one that rounds onto a bound is as good as on it. */
const SHOWN_DIGITS = 4;

function isOn(rate: Decimal, { at }: StepBound): boolean {
  return rate.toDecimalPlaces(SHOWN_DIGITS, Decimal.ROUND_HALF_UP).equals(at);
}

/** Exactly on the bound, what the form says; rounded onto it, only what both sides would say. */
function atBound(rate: Decimal, bound: StepBound): Within {
  return rate.equals(bound.at) ? bound.includes : null;
}

function within(rate: Decimal, { from, to }: ExecutionStep): Within {
  const low: Within =
    from === null ? true : isOn(rate, from) ? atBound(rate, from) : rate.greaterThan(from.at);
  const high: Within = to === null ? true : isOn(rate, to) ? atBound(rate, to) : rate.lessThan(to.at);
  if (low === false || high === false) return false;
  return low === null || high === null ? null : true;
}

function startOf({ from }: ExecutionStep): Decimal {
  return from?.at ?? ZERO;
}

/** The steps that may name the rate, one where it is sure: a sure one before one on whose bound it stands, of several the highest. */
function stepsFor(rate: Decimal, steps: readonly ExecutionStep[]): readonly ExecutionStep[] | 'open' {
  const bounded = steps.filter(({ from, to }) => from !== null || to !== null);
  const sure = bounded.filter((step) => within(rate, step) === true);
  const [best] = [...sure].sort((a, b) => startOf(b).comparedTo(startOf(a)));
  const maybe = bounded.filter((step) => within(rate, step) === null);
  if (best !== undefined) {
    // 95.00% that is 94.996%: the step above it may be meant.
    return [best, ...maybe.filter((step) => startOf(step).greaterThan(startOf(best)))];
  }
  const [only, ...others] = maybe;
  if (only !== undefined) return others.length > 0 || standsOnBound(rate, only) ? maybe : 'open';
  return steps.filter(({ from, to }) => from === null && to === null).slice(0, 1);
}

function standsOnBound(rate: Decimal, { from, to }: ExecutionStep): boolean {
  return [from, to].some((bound) => bound !== null && rate.equals(bound.at));
}

/** The rate from which 每降低1个百分点 counts: its own upper bound, else the lowest rate of the steps that name one. */
function baseOf(step: ExecutionStep, steps: readonly ExecutionStep[]): Decimal | null {
  if (step.to !== null) return step.to.at;
  const starts = steps.filter((one) => one !== step && one.from !== null).map(startOf);
  return starts.length === 0 ? null : Decimal.min(...starts);
}

function earned(
  step: ExecutionStep,
  steps: readonly ExecutionStep[],
  rate: Decimal,
  weight: Decimal,
): Decimal | null {
  const { earns } = step;
  switch (earns.kind) {
    case 'share':
      return weight.times(earns.share);
    case 'points':
      return earns.points.lessThanOrEqualTo(weight) ? earns.points : null;
    case 'rate':
      return weight.times(rate);
    case 'ofGoal':
      return Decimal.min(weight, weight.times(rate).div(earns.goal));
    case 'lessEach': {
      const base = baseOf(step, steps);
      const missing = base?.minus(rate).times(HUNDRED);
      // A part of a point of percent is counted in one place and not in the other.
      if (missing === undefined || !missing.isInteger() || missing.isNegative()) return null;
      return Decimal.max(ZERO, weight.minus(missing.times(earns.points)));
    }
  }
}

/** Steps that give points are written for one weight: the most that they give. */
function fitsWeight(steps: readonly ExecutionStep[], weight: Decimal): boolean {
  const points = steps.flatMap(({ earns }) => (earns.kind === 'points' ? [earns.points] : []));
  if (points.length === 0) return true;
  const hasWhole = steps.some(({ earns }) => earns.kind === 'share' && earns.share.equals(ONE));
  const most = Decimal.max(...points);
  return hasWhole ? most.lessThan(weight) : most.equals(weight);
}

function candidates(
  { steps }: PrintedExecution,
  rate: Decimal,
  weight: Decimal,
): readonly (Decimal | null)[] | 'open' {
  const bounded = Decimal.max(ZERO, Decimal.min(rate, ONE));
  if (!fitsWeight(steps, weight)) return 'open';
  const found = stepsFor(bounded, steps);
  return found === 'open' ? found : found.map((step) => earned(step, steps, bounded, weight));
}

/** Exact points; `unread` where the form has a rule for the rate that cannot be told, `policy` where it says nothing of it. */
export function printedPoints(
  printed: PrintedExecution,
  rate: Decimal,
  weight: Decimal,
): Decimal | 'unread' | 'policy' {
  const found = candidates(printed, rate, weight);
  if (found === 'open') return 'unread';
  const [points, other] = found;
  if (points === undefined) return printed.otherwise;
  return other === undefined ? (points ?? 'unread') : 'unread';
}

/**
 * What a rate may earn that stands on a bound which the form leaves open (80%-90% and 90%以上 without 含): the points of each
 * step, the most first; empty where it stands on none, or where one of the steps cannot be reckoned.
 */
export function openPoints(printed: PrintedExecution, rate: Decimal, weight: Decimal): readonly Decimal[] {
  const found = candidates(printed, rate, weight);
  if (found === 'open' || found.length < 2) return [];
  const points = found.flatMap((one) => one ?? []);
  return points.length < found.length ? [] : points.sort((a, b) => b.comparedTo(a));
}
