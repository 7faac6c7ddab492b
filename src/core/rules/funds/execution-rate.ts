/** The recorded rate is not executed ÷ budget; where it is executed ÷ the initial budget, that is said by a rule of its own. */
import type { MessageData } from '../../messages/message';
import type { ExecutionFact } from '../../score/facts';
import { consequencesOfRate } from '../shared/consequences';
import type { Rule, RuleMeta } from '../rule';
import { amountText, percent } from '../shared/words';

function rateRule(
  meta: RuleMeta,
  standing: ExecutionFact['rateStanding'],
  figures: (execution: ExecutionFact) => MessageData,
): Rule {
  return {
    meta,
    check(context) {
      const { execution } = context;
      if (execution?.rate == null || execution.line.rate === null || execution.rateStanding !== standing) {
        return [];
      }
      const { address, cell } = execution.line.rate;
      const expected = percent(execution.rate);
      const data = { recorded: cell.text, expected, ...figures(execution) };
      return [
        {
          cell: address,
          related: consequencesOfRate(context),
          recorded: cell.text,
          expected,
          message: { key: meta.id, data },
        },
      ];
    },
  };
}

export const executionRate = rateRule(
  { id: 'execution-rate', severity: 'error', basis: 'arithmetic' },
  'wrong',
  ({ executed, budget }) => ({ executed: amountText(executed), budget: amountText(budget) }),
);

export const executionRateBase = rateRule(
  { id: 'execution-rate-base', severity: 'error', basis: 'form' },
  'initial-base',
  ({ executed, initial, adjusted }) => ({
    executed: amountText(executed),
    initial: amountText(initial),
    adjusted: amountText(adjusted),
  }),
);
