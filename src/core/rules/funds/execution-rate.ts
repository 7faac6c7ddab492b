/** The recorded rate is not executed ÷ budget; where it is executed ÷ the initial budget, that is said by a rule of its own. */
import type { MessageData } from '../../messages/message';
import type { ExecutionFact } from '../../score/facts';
import type { RuleContext } from '../context';
import { consequencesOfRate } from '../shared/consequences';
import type { FindingDraft, Rule, RuleMeta } from '../rule';
import { amountText, percent } from '../shared/words';

/** 95% as the result of a row of the execution whose points fit the 90% of the funds; wrong points say so themselves. */
function statedInRows({ execution, executionRows }: RuleContext): FindingDraft[] {
  const rate = execution?.rate;
  if (rate == null) return [];
  return executionRows.flatMap(({ assessed: { actual }, standing, misstatesRate }) => {
    if (actual === null || !misstatesRate || standing === 'over' || standing === 'under') return [];
    const { address, cell } = actual.figure;
    const expected = percent(rate);
    const { executed, budget } = execution ?? { executed: null, budget: null };
    const data = {
      recorded: cell.text,
      expected,
      executed: amountText(executed),
      budget: amountText(budget),
    };
    return [{ cell: address, recorded: cell.text, expected, message: { key: 'execution-rate', data } }];
  });
}

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

const rateOfFunds = rateRule(
  { id: 'execution-rate', severity: 'error', basis: 'arithmetic' },
  'wrong',
  ({ executed, budget }) => ({ executed: amountText(executed), budget: amountText(budget) }),
);

export const executionRate: Rule = {
  ...rateOfFunds,
  check: (context) => [...rateOfFunds.check(context), ...statedInRows(context)],
};

export const executionRateBase = rateRule(
  { id: 'execution-rate-base', severity: 'error', basis: 'form' },
  'initial-base',
  ({ executed, initial, adjusted }) => ({
    executed: amountText(executed),
    initial: amountText(initial),
    adjusted: amountText(adjusted),
  }),
);
