import type { Rule } from './rule';
import { consequencesOfRate } from './consequences';
import { amountText, percent } from './words';

export const executionRate: Rule = {
  meta: { id: 'execution-rate', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const { execution } = context;
    if (execution?.rate == null || execution.line.rate === null || execution.rateStanding !== 'wrong')
      return [];
    return [
      {
        cell: execution.line.rate.address,
        related: consequencesOfRate(context),
        recorded: execution.line.rate.cell.text,
        expected: percent(execution.rate),
        message: {
          key: 'execution-rate',
          data: {
            recorded: execution.line.rate.cell.text,
            expected: percent(execution.rate),
            executed: amountText(execution.executed),
            budget: amountText(execution.budget),
          },
        },
      },
    ];
  },
};
