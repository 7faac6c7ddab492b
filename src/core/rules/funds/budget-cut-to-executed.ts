import type { Rule } from '../rule';
import { Decimal, ONE } from '../../number';
import { givenCells } from '../shared/cells';
import { amountText, percent } from '../shared/words';

/** At least one percent below the initial budget. */
const CUT = new Decimal('0.99');

export const budgetCutToExecuted: Rule = {
  meta: { id: 'budget-cut-to-executed', severity: 'warning', basis: 'review' },
  check(context) {
    const { execution } = context;
    if (execution?.adjusted == null || execution.initial === null || execution.executed === null) return [];
    if (execution.line.adjustedBudget === null || !execution.adjusted.equals(execution.executed)) return [];
    if (execution.adjusted.greaterThan(execution.initial.times(CUT))) return [];
    if (execution.initial.lessThanOrEqualTo(0)) return [];
    return [
      {
        cell: execution.line.adjustedBudget.address,
        related: givenCells(execution.line.initialBudget?.address, execution.executedCell),
        recorded: amountText(execution.adjusted),
        message: {
          key: 'budget-cut-to-executed',
          data: {
            adjusted: amountText(execution.adjusted),
            initial: amountText(execution.initial),
            cut: percent(ONE.minus(execution.adjusted.div(execution.initial))),
          },
        },
      },
    ];
  },
};
