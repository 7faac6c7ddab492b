import type { Rule } from '../rule';
import { nameOf, openRows, cellsOf } from '../shared/rows';
import { clip } from '../shared/words';

export const impossiblePercent: Rule = {
  meta: { id: 'impossible-percent', severity: 'warning', basis: 'review' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const actual = fact.assessed.actual;
      if (!fact.reading.isImpossiblePercent || actual === null) return [];
      return [
        {
          cell: actual.figure.address,
          related: cellsOf(fact.assessed.target?.figure),
          recorded: clip(fact.reading.actual.text),
          message: {
            key: 'impossible-percent',
            data: { name: nameOf(fact), text: clip(fact.reading.actual.text) },
          },
        },
      ];
    });
  },
};
