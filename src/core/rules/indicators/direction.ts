import { rowRule } from '../shared/row-rule';
import { nameOf } from '../shared/rows';
import { clip } from '../shared/words';

export const direction = rowRule({ id: 'direction', severity: 'info', basis: 'review' }, (fact) => {
  const cell = fact.assessed.target?.figure ?? fact.assessed.initialTarget?.figure;
  if (!fact.reading.isDirectionOdd || cell === undefined) return null;
  const target = clip(fact.reading.target.text);
  return {
    cell: cell.address,
    recorded: target,
    message: { key: 'direction', data: { name: nameOf(fact), target } },
  };
});
