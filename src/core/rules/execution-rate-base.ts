import type { Rule } from './rule';
import { consequencesOfRate } from './consequences';
import { amountText, percent } from './words';

export const executionRateBase: Rule = {
  meta: { id: 'execution-rate-base', severity: 'error', basis: 'form' },
  check(context) {
    const { execution } = context;
    if (execution?.rate == null || execution.line.rate === null || execution.rateStanding !== 'initial-base')
      return [];
    return [
      {
        cell: execution.line.rate.address,
        related: consequencesOfRate(context),
        recorded: execution.line.rate.cell.text,
        expected: percent(execution.rate),
        message: {
          key: 'execution-rate-base',
          data: {
            recorded: execution.line.rate.cell.text,
            expected: percent(execution.rate),
            executed: amountText(execution.executed),
            initial: amountText(execution.initial),
            adjusted: amountText(execution.adjusted),
          },
        },
      },
    ];
  },
};
