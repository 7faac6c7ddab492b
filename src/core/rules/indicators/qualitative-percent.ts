import { rowRule } from '../shared/row-rule';
import { cellsOf } from '../shared/cells';
import { nameOf } from '../shared/rows';
import { clip } from '../shared/words';

export const qualitativePercent = rowRule(
  { id: 'qualitative-percent', severity: 'info', basis: 'review' },
  (fact) => {
    const { assessed, reading } = fact;
    if (!reading.isQualitativePercent || assessed.actual === null) return null;
    const actual = clip(reading.actual.text);
    return {
      cell: assessed.actual.figure.address,
      related: cellsOf(assessed.target?.figure),
      recorded: actual,
      message: {
        key: 'qualitative-percent',
        data: { name: nameOf(fact), target: clip(reading.target.text), actual },
      },
    };
  },
);
