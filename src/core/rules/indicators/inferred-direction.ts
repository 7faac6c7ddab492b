import type { Rule } from '../rule';
import type { Direction } from '../../quantity/reading';
import { nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

const KEYS: Readonly<Partial<Record<Direction, string>>> = {
  reverse: 'inferred-direction.reverse',
  cap: 'inferred-direction.reverse',
  symmetric: 'inferred-direction.symmetric',
};

export const inferredDirection: Rule = {
  meta: { id: 'inferred-direction', severity: 'info', basis: 'review' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { reading } = fact;
      const cell = fact.assessed.target?.figure;
      // Where the actual is the target, it makes no difference which way it points.
      if (reading.compared?.actual.equals(reading.compared.target) === true) return [];
      if (cell === undefined || reading.ratio === null) return [];
      if (reading.directionSource !== 'level' && reading.directionSource !== 'name') return [];
      return [
        {
          cell: cell.address,
          recorded: clip(reading.target.text),
          message: {
            key: KEYS[reading.direction] ?? 'inferred-direction',
            data: { name: nameOf(fact), target: clip(reading.target.text) },
          },
        },
      ];
    });
  },
};
