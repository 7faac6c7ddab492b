import type { Rule } from '../rule';
import { saysSomething } from '../shared/rows';
import { amountText } from '../shared/words';

export const adjustmentUnexplained: Rule = {
  meta: { id: 'adjustment-unexplained', severity: 'warning', basis: 'policy' },
  check(context) {
    const { execution, policy } = context;
    if (!policy.budgetAdjustment.explain) return [];
    if (execution?.adjusted == null || execution.initial === null || execution.line.adjustedBudget === null)
      return [];
    if (execution.adjusted.equals(execution.initial)) return [];
    if (execution.reasons.some(saysSomething)) return [];
    const cell = execution.reasons[0]?.figure.address ?? execution.line.adjustedBudget.address;
    return [
      {
        cell,
        related: [execution.line.adjustedBudget.address],
        message: {
          key: 'adjustment-unexplained',
          data: { initial: amountText(execution.initial), adjusted: amountText(execution.adjusted) },
        },
      },
    ];
  },
};
