import { plain } from '../../number';
import { rowRule } from '../shared/row-rule';
import { isUnexplainedDeduction, nameOf } from '../shared/rows';
import { amountText } from '../shared/words';

export const deductionUnexplained = rowRule(
  { id: 'deduction-unexplained', severity: 'warning', basis: 'review' },
  (fact, { policy }) => {
    const { score, effectiveWeight, verdict } = fact.assessed;
    if (!policy.explainEveryDeduction || !isUnexplainedDeduction(fact)) return null;
    if (fact.explanation === null || score?.recorded == null) return null;
    const recorded = plain(score.recorded);
    return {
      cell: fact.explanation.figure.address,
      related: [score.figure.address],
      recorded,
      message: {
        key: verdict.met === true ? 'deduction-unexplained' : 'deduction-unexplained.open',
        data: {
          name: nameOf(fact),
          recorded,
          weight: amountText(effectiveWeight),
          missing: effectiveWeight === null ? '' : plain(effectiveWeight.minus(score.recorded)),
        },
      },
    };
  },
);
