import type { ExecutionFact } from '../../score/facts';
import type { FindingDraft, Rule } from '../rule';
import { isOffByUnit } from '../shared/off-by-unit';
import { amountText, percent } from '../shared/words';

/** Money was spent, and nothing was there to spend. */
function overNothing({ executed, executedCell, budgetCell, rateProblem }: ExecutionFact): FindingDraft[] {
  if (rateProblem !== 'zero-budget' || executedCell === null || executed?.greaterThan(0) !== true) return [];
  return [
    {
      cell: executedCell,
      related: budgetCell === null ? [] : [budgetCell],
      recorded: amountText(executed),
      message: { key: 'execution-over-100.zero-budget', data: { executed: amountText(executed) } },
    },
  ];
}

export const executionOver100: Rule = {
  meta: { id: 'execution-over-100', severity: 'warning', basis: 'review' },
  check(context) {
    const { execution } = context;
    if (execution === null) return [];
    if (execution.rate === null) return overNothing(execution);
    if (execution.rate.lessThanOrEqualTo(1)) return [];
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
