/** What a policy takes out of the hundred: rows that do not apply, and execution on a budget of zero. */
import { Decimal, ONE, ZERO, sum } from '../number';
import type { Policy } from '../policy/model';
import type { ExecutionFact, IndicatorFact, WeightsFact } from './facts';

/** The recorded execution score counts for nothing where the policy leaves a budget of zero out. */
export function isExecutionLeftOut(execution: ExecutionFact | null, { zeroBudget }: Policy): boolean {
  return zeroBudget === 'exclude' && execution?.rateProblem === 'zero-budget';
}

/**
 * What the sum of the scores is multiplied by: 100 ÷ the points that there are where the form brings them to a hundred, 100 ÷ those
 * that are left where the policy spreads those of rows that do not apply over the others, else 1.
 */
export function totalScale(
  { broughtFrom }: WeightsFact,
  facts: readonly IndicatorFact[],
  execution: ExecutionFact | null,
  policy: Policy,
): Decimal {
  if (broughtFrom?.greaterThan(0) === true) return new Decimal(policy.total).div(broughtFrom);
  if (policy.notApplicable !== 'rescale') return ONE;
  const rows = sum(
    facts.flatMap(({ assessed: { isNotApplicable, effectiveWeight } }) =>
      isNotApplicable ? (effectiveWeight ?? []) : [],
    ),
  );
  const full = new Decimal(policy.total);
  const left = full
    .minus(rows)
    .minus(execution !== null && isExecutionLeftOut(execution, policy) ? execution.weight : ZERO);
  return left.greaterThan(0) ? full.div(left) : ONE;
}
