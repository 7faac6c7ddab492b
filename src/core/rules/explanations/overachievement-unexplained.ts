import { Decimal } from '../../number';
import { rowRule } from '../shared/row-rule';
import { nameOf, pairData, saysSomething } from '../shared/rows';
import { clip, percent } from '../shared/words';

export const overachievementUnexplained = rowRule(
  { id: 'overachievement-unexplained', severity: 'warning', basis: 'policy' },
  (fact, { policy }) => {
    const { reading, explanation, assessed } = fact;
    const { explainAbove } = policy.overachievement;
    if (explainAbove === null || !reading.mayOverachieve) return null;
    if (reading.ratio?.greaterThan(explainAbove) !== true || reading.isImpossiblePercent) return null;
    if (explanation === null || assessed.actual === null || saysSomething(explanation)) return null;
    return {
      cell: explanation.isSheetWide ? assessed.actual.figure.address : explanation.figure.address,
      related: [assessed.actual.figure.address],
      recorded: clip(reading.actual.text),
      message: {
        key: 'overachievement-unexplained',
        data: {
          name: nameOf(fact),
          ratio: percent(reading.ratio),
          limit: percent(new Decimal(explainAbove)),
          ...pairData(fact),
        },
      },
    };
  },
);
