import type { Rule } from '../rule';
import { isOffByUnit } from '../shared/off-by-unit';
import { amountText, percent } from '../shared/words';

export const executionOver100: Rule = {
  meta: { id: 'execution-over-100', severity: 'warning', basis: 'review' },
  check(context) {
    const { execution } = context;
    if (execution?.rate == null || execution.rate.lessThanOrEqualTo(1)) return [];
    if (isOffByUnit(execution.rate)) return [];
    const cell = execution.line.rate?.address ?? execution.executedCell;
    if (cell === null) return [];
    return [
      {
        cell,
        related: [execution.budgetCell, execution.executedCell].filter((address) => address !== null),
        recorded: percent(execution.rate),
        message: {
          key: 'execution-over-100',
          data: {
            rate: percent(execution.rate),
            executed: amountText(execution.executed),
            budget: amountText(execution.budget),
          },
        },
      },
    ];
  },
};
