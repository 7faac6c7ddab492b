import type { Rule } from '../rule';
import { plain } from '../../number';
import { nameOf, openRows, reasonData, cellsOf } from '../shared/rows';

export const scoreOverRule: Rule = {
  meta: { id: 'score-over-rule', severity: 'error', basis: 'policy' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { score, verdict } = fact.assessed;
      if (score?.recorded == null || fact.standing !== 'over' || fact.isOutOfBounds) return [];
      const expected = verdict.max === null ? '' : plain(verdict.max);
      return [
        {
          cell: score.figure.address,
          related: cellsOf(fact.assessed.actual?.figure, fact.assessed.target?.figure),
          recorded: plain(score.recorded),
          expected: verdict.max === null ? null : expected,
          message: {
            key:
              verdict.kind === 'exact'
                ? 'score-over-rule'
                : verdict.kind === 'range'
                  ? 'score-over-rule.range'
                  : 'score-over-rule.unmet',
            data: { name: nameOf(fact), recorded: plain(score.recorded), expected, ...reasonData(verdict) },
          },
        },
      ];
    });
  },
};
