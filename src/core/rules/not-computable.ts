import { isExceeded } from './part-sums';
import type { Rule } from './rule';

export const notComputable: Rule = {
  meta: { id: 'not-computable', severity: 'info', basis: 'arithmetic' },
  check(context) {
    const { execution } = context;
    if (execution === null) return [];
    const cell = execution.line.rate?.address ?? execution.budgetCell ?? execution.line.labelCell;
    if (execution.isFromParts) {
      return [{ cell, message: { key: 'not-computable.from-parts', data: { label: execution.line.label } } }];
    }
    if (execution.rateProblem === null) return [];
    if (execution.rateProblem === 'zero-budget' && isExceeded(context, execution.line.adjustedBudget))
      return [];
    if (
      execution.rateProblem !== 'zero-budget' &&
      execution.line.rate === null &&
      execution.line.score === null
    )
      return [];
    return [
      {
        cell,
        recorded: execution.line.rate?.cell.text ?? null,
        message: { key: `not-computable.${execution.rateProblem}`, data: {} },
      },
    ];
  },
};
