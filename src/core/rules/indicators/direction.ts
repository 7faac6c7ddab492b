import type { Rule } from '../rule';
import { nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

export const direction: Rule = {
  meta: { id: 'direction', severity: 'info', basis: 'review' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const cell = fact.assessed.target?.figure ?? fact.assessed.initialTarget?.figure;
      if (!fact.reading.isDirectionOdd || cell === undefined) return [];
      return [
        {
          cell: cell.address,
          recorded: clip(fact.reading.target.text),
          message: { key: 'direction', data: { name: nameOf(fact), target: clip(fact.reading.target.text) } },
        },
      ];
    });
  },
};
