import type { Rule } from './rule';
import { nameOf, openRows } from './rows';
import { clip } from './words';

export const inferredDirection: Rule = {
  meta: { id: 'inferred-direction', severity: 'info', basis: 'review' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { reading } = fact;
      const cell = fact.assessed.target?.figure;
      if (cell === undefined || reading.ratio === null) return [];
      if (reading.directionSource !== 'level' && reading.directionSource !== 'name') return [];
      return [
        {
          cell: cell.address,
          recorded: clip(reading.target.text),
          message: {
            key:
              reading.direction === 'reverse' || reading.direction === 'cap'
                ? 'inferred-direction.reverse'
                : 'inferred-direction',
            data: { name: nameOf(fact), target: clip(reading.target.text) },
          },
        },
      ];
    });
  },
};
