import type { Rule } from '../rule';
import { Decimal } from '../../number';
import { nameOf, openRows, pairData } from '../shared/rows';
import { clip, percent } from '../shared/words';

export const overachievementUnexplained: Rule = {
  meta: { id: 'overachievement-unexplained', severity: 'warning', basis: 'policy' },
  check(context) {
    const { explainAbove } = context.policy.overachievement;
    if (explainAbove === null) return [];
    return openRows(context).flatMap((fact) => {
      const { reading, explanation, assessed } = fact;
      if (!reading.mayOverachieve || reading.ratio === null || !reading.ratio.greaterThan(explainAbove))
        return [];
      if (reading.isImpossiblePercent || explanation === null || assessed.actual === null) return [];
      if (explanation.quality === 'ok' || explanation.quality === 'weak') return [];
      return [
        {
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
        },
      ];
    });
  },
};
