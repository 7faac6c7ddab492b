import type { Rule } from './rule';
import { openRows } from './rows';
import { clip } from './words';

export const actualCopiesTarget: Rule = {
  meta: { id: 'actual-copies-target', severity: 'warning', basis: 'review' },
  check(context) {
    const rows = openRows(context).filter(({ reading }) => reading.hasCopiedOperator);
    const cells = rows.flatMap(({ assessed }) => assessed.actual?.figure.address ?? []);
    const first = rows[0];
    const cell = cells[0];
    if (first === undefined || cell === undefined) return [];
    return [
      {
        cell,
        related: cells.slice(1),
        recorded: clip(first.reading.actual.text),
        message: {
          key: 'actual-copies-target',
          data: { count: String(cells.length), text: clip(first.reading.actual.text) },
        },
      },
    ];
  },
};
