import { plain } from '../../number';
import { rowRule } from '../shared/row-rule';
import { nameOf } from '../shared/rows';
import { amountText } from '../shared/words';

export const scoreOverWeight = rowRule(
  { id: 'score-over-weight', severity: 'error', basis: 'policy' },
  (fact) => {
    const { score, effectiveWeight, verdict } = fact.assessed;
    if (!fact.isOutOfBounds || score?.recorded == null) return null;
    const recorded = plain(score.recorded);
    return {
      cell: score.figure.address,
      recorded,
      expected: verdict.max === null ? null : plain(verdict.max),
      message: {
        key: score.recorded.isNegative() ? 'score-over-weight.negative' : 'score-over-weight',
        data: { name: nameOf(fact), recorded, weight: amountText(effectiveWeight) },
      },
    };
  },
);
