import type { Rule } from '../rule';
import { plain } from '../../number';
import { nameOf, openRows } from '../shared/rows';
import { amountText } from '../shared/words';

export const scoreOverWeight: Rule = {
  meta: { id: 'score-over-weight', severity: 'error', basis: 'policy' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { score, effectiveWeight } = fact.assessed;
      if (!fact.isOutOfBounds || score?.recorded == null) return [];
      return [
        {
          cell: score.figure.address,
          recorded: plain(score.recorded),
          expected: fact.assessed.verdict.max === null ? null : plain(fact.assessed.verdict.max),
          message: {
            key: score.recorded.isNegative() ? 'score-over-weight.negative' : 'score-over-weight',
            data: {
              name: nameOf(fact),
              recorded: plain(score.recorded),
              weight: amountText(effectiveWeight),
            },
          },
        },
      ];
    });
  },
};
