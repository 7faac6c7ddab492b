import type { Rule } from '../rule';
import { nameOf, openRows, cellsOf } from '../shared/rows';
import { clip } from '../shared/words';

export const qualitativePercent: Rule = {
  meta: { id: 'qualitative-percent', severity: 'info', basis: 'review' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const actual = fact.assessed.actual;
      if (!fact.reading.isQualitativePercent || actual === null) return [];
      return [
        {
          cell: actual.figure.address,
          related: cellsOf(fact.assessed.target?.figure),
          recorded: clip(fact.reading.actual.text),
          message: {
            key: 'qualitative-percent',
            data: {
              name: nameOf(fact),
              target: clip(fact.reading.target.text),
              actual: clip(fact.reading.actual.text),
            },
          },
        },
      ];
    });
  },
};
