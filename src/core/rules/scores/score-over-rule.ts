import { plain } from '../../number';
import type { Verdict } from '../../score/verdict';
import { rowRule } from '../shared/row-rule';
import { cellsOf } from '../shared/cells';
import { nameOf, reasonData } from '../shared/rows';

const KEYS: Readonly<Record<Verdict['kind'], string>> = {
  exact: 'score-over-rule',
  range: 'score-over-rule.range',
  none: 'score-over-rule.unmet',
};

export const scoreOverRule = rowRule(
  { id: 'score-over-rule', severity: 'error', basis: 'policy' },
  (fact) => {
    const { score, verdict, actual, target } = fact.assessed;
    if (score?.recorded == null || fact.standing !== 'over' || fact.isOutOfBounds) return null;
    const recorded = plain(score.recorded);
    const expected = verdict.max === null ? null : plain(verdict.max);
    return {
      cell: score.figure.address,
      related: cellsOf(actual?.figure, target?.figure),
      recorded,
      expected,
      message: {
        key: KEYS[verdict.kind],
        data: { name: nameOf(fact), recorded, expected: expected ?? '', ...reasonData(verdict) },
      },
    };
  },
);
