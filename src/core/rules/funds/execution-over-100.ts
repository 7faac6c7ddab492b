import type { ExecutionFact } from '../../score/facts';
import type { FindingDraft, Rule } from '../rule';
import { cellOfRate, givenCells } from '../shared/cells';
import { isOffByUnit } from '../shared/off-by-unit';
import { amountText, percent } from '../shared/words';

/** Money was spent, and nothing was there to spend. */
function overNothing({ executed, executedCell, budgetCell, rateProblem }: ExecutionFact): FindingDraft[] {
  if (rateProblem !== 'zero-budget' || executedCell === null || executed?.greaterThan(0) !== true) return [];
  return [
    {
      cell: executedCell,
      related: givenCells(budgetCell),
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
    const cell = cellOfRate(execution);
    if (cell === null) return [];
    return [
      {
        cell,
        related: givenCells(execution.budgetCell, execution.executedCell),
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
