import { rowRule } from '../shared/row-rule';
import { cellsOf } from '../shared/cells';
import { nameOf } from '../shared/rows';
import { clip } from '../shared/words';

export const impossiblePercent = rowRule(
  { id: 'impossible-percent', severity: 'warning', basis: 'review' },
  (fact) => {
    const { actual, target } = fact.assessed;
    if (!fact.reading.isImpossiblePercent || actual === null) return null;
    const text = clip(fact.reading.actual.text);
    return {
      cell: actual.figure.address,
      related: cellsOf(target?.figure),
      recorded: text,
      message: { key: 'impossible-percent', data: { name: nameOf(fact), text } },
    };
  },
);
