import type { Rule } from '../rule';
import { plain } from '../../number';
import { isTier, isUnexplainedDeduction, nameOf, openRows } from '../shared/rows';

export const tierScore: Rule = {
  meta: { id: 'tier-score', severity: 'info', basis: 'policy' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { score, verdict } = fact.assessed;
      if (
        score?.recorded == null ||
        fact.standing !== 'under' ||
        fact.isOutOfBounds ||
        verdict.min === null ||
        verdict.max === null
      )
        return [];
      if (!isTier(fact) || isUnexplainedDeduction(fact)) return [];
      const expected = `${plain(verdict.min)}–${plain(verdict.max)}`;
      return [
        {
          cell: score.figure.address,
          recorded: plain(score.recorded),
          expected,
          message: {
            key: 'tier-score',
            data: { name: nameOf(fact), recorded: plain(score.recorded), expected },
          },
        },
      ];
    });
  },
};
