import type { Rule } from '../rule';
import { plain } from '../../number';
import { isUnexplainedDeduction, nameOf, openRows } from '../shared/rows';
import { amountText } from '../shared/words';

export const deductionUnexplained: Rule = {
  meta: { id: 'deduction-unexplained', severity: 'warning', basis: 'review' },
  check(context) {
    if (!context.policy.explainEveryDeduction) return [];
    return openRows(context).flatMap((fact) => {
      const { score, effectiveWeight } = fact.assessed;
      if (!isUnexplainedDeduction(fact) || fact.explanation === null || score?.recorded == null) return [];
      const missing = effectiveWeight === null ? '' : plain(effectiveWeight.minus(score.recorded));
      return [
        {
          cell: fact.explanation.figure.address,
          related: [score.figure.address],
          recorded: plain(score.recorded),
          message: {
            key: fact.assessed.verdict.met === true ? 'deduction-unexplained' : 'deduction-unexplained.open',
            data: {
              name: nameOf(fact),
              recorded: plain(score.recorded),
              weight: amountText(effectiveWeight),
              missing,
            },
          },
        },
      ];
    });
  },
};
