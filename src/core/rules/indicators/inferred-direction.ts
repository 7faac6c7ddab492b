import type { Direction } from '../../quantity/reading';
import { rowRule } from '../shared/row-rule';
import { nameOf } from '../shared/rows';
import { clip } from '../shared/words';

const KEYS: Readonly<Partial<Record<Direction, string>>> = {
  reverse: 'inferred-direction.reverse',
  cap: 'inferred-direction.reverse',
  symmetric: 'inferred-direction.symmetric',
};

export const inferredDirection = rowRule(
  { id: 'inferred-direction', severity: 'info', basis: 'review' },
  (fact) => {
    const { reading } = fact;
    const cell = fact.assessed.target?.figure;
    // Where the actual is the target, it makes no difference which way it points.
    if (reading.compared?.actual.equals(reading.compared.target) === true) return null;
    if (cell === undefined || reading.ratio === null) return null;
    if (reading.directionSource !== 'level' && reading.directionSource !== 'name') return null;
    const target = clip(reading.target.text);
    return {
      cell: cell.address,
      recorded: target,
      message: {
        key: KEYS[reading.direction] ?? 'inferred-direction',
        data: { name: nameOf(fact), target },
      },
    };
  },
);
