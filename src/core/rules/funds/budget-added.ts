import type { FundLine } from '../../table/model';
import type { Rule } from '../rule';
import type { RuleContext } from '../context';
import { saysSomething } from '../shared/rows';
import { amountText } from '../shared/words';

const BROUGHT_FORWARD = /结转|结余/u;

/** What was brought forward from last year is in no initial budget, and its line says where it comes from. */
function isBroughtForward({ funds, execution }: RuleContext, total: FundLine): boolean {
  return funds.some(
    ({ line, adjustedBudget }) =>
      line !== total &&
      BROUGHT_FORWARD.test(line.label) &&
      adjustedBudget?.recorded != null &&
      execution?.adjusted?.equals(adjustedBudget.recorded) === true,
  );
}

export const budgetAdded: Rule = {
  meta: { id: 'budget-added', severity: 'info', basis: 'review' },
  check(context) {
    const { execution, policy } = context;
    if (execution?.initial?.isZero() !== true || execution.adjusted?.greaterThan(0) !== true) return [];
    const { adjustedBudget, initialBudget } = execution.line;
    // `adjustment-unexplained` asks for the same reason.
    if (adjustedBudget === null || initialBudget === null || policy.budgetAdjustment.explain) return [];
    if (execution.reasons.some(saysSomething)) return [];
    if (isBroughtForward(context, execution.line)) return [];
    return [
      {
        cell: adjustedBudget.address,
        related: [initialBudget.address],
        recorded: amountText(execution.adjusted),
        message: { key: 'budget-added', data: { adjusted: amountText(execution.adjusted) } },
      },
    ];
  },
};
