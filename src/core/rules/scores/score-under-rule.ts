import type { Rule } from '../rule';
import { plain } from '../../number';
import { isTier, isUnexplainedDeduction, nameOf, openRows, reasonData } from '../shared/rows';

export const scoreUnderRule: Rule = {
  meta: { id: 'score-under-rule', severity: 'info', basis: 'policy' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { score, verdict } = fact.assessed;
      if (score?.recorded == null || fact.standing !== 'under' || fact.isOutOfBounds || verdict.min === null)
        return [];
      if (isTier(fact) || isUnexplainedDeduction(fact)) return [];
      return [
        {
          cell: score.figure.address,
          recorded: plain(score.recorded),
          expected: plain(verdict.min),
          message: {
            key: 'score-under-rule',
            data: {
              name: nameOf(fact),
              recorded: plain(score.recorded),
              expected: plain(verdict.min),
              ...reasonData(verdict),
            },
          },
        },
      ];
    });
  },
};
