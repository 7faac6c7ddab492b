/** What spending earns: by the form's own rule, else by the steps of the policy. */
import { Decimal, ONE, ZERO } from '../number';
import type { ExecutionPolicy, Policy } from '../policy/model';
import type { PrintedExecution } from '../table/model';
import type { RateProblem } from './facts';
import { printedPoints } from './printed-steps';

/**
 * The points that a rate earns, exact. A rate above 1 earns no more than 1; a negative one nothing. What the form prints
 * goes first; `null` where it has a rule for the rate that cannot be told.
 */
export function executionPoints(
  rate: Decimal,
  weight: Decimal,
  policy: ExecutionPolicy,
  printed: PrintedExecution | null,
): Decimal | null {
  const points = printed === null ? 'policy' : printedPoints(printed, rate, weight);
  if (points === 'policy') return policyShare(rate, policy).times(weight);
  return points === 'unread' ? null : points;
}

function policyShare(rate: Decimal, policy: ExecutionPolicy): Decimal {
  const bounded = Decimal.max(0, Decimal.min(rate, ONE));
  if (policy.mode === 'linear') return bounded;
  const step = policy.steps.find((candidate) => bounded.greaterThanOrEqualTo(candidate.from));
  return new Decimal(step?.share ?? '0');
}

/** Points where nothing can be divided: a budget of zero earns what the policy says, and by default nothing is said. */
export function zeroBudgetPoints(
  problem: RateProblem | null,
  weight: Decimal,
  { zeroBudget }: Policy,
): Decimal | null {
  if (problem !== 'zero-budget') return null;
  return zeroBudget === 'full' ? weight : zeroBudget === 'zero' ? ZERO : null;
}
