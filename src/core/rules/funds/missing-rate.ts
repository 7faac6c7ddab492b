import { isBlankOrDash } from '../../table/figure';
import type { Rule } from '../rule';
import { amountText, percent } from '../shared/words';
import type { ExecutionFact } from '../../score/facts';

/** A score that is blank, or other than what the amounts give, says the rate itself. */
function isSaidByScore({ line, recordedScore, scoreStanding }: ExecutionFact): boolean {
  if (line.score === null) return false;
  return recordedScore === null || scoreStanding === 'over' || scoreStanding === 'under';
}

export const missingRate: Rule = {
  meta: { id: 'missing-rate', severity: 'info', basis: 'form' },
  check({ execution }) {
    if (execution?.rate == null || execution.line.rate === null) return [];
    if (!isBlankOrDash(execution.line.rate) || isSaidByScore(execution)) return [];
    const expected = percent(execution.rate);
    const executed = amountText(execution.executed);
    const budget = amountText(execution.budget);
    return [
      {
        cell: execution.line.rate.address,
        expected,
        message: { key: 'missing-rate', data: { expected, executed, budget } },
      },
    ];
  },
};
