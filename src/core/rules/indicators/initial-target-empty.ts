import type { Rule } from '../rule';
import { openRows } from '../shared/rows';
import { clip } from '../shared/words';

/** ≥人, =%: the year began without a target, and the adjusted one states what nobody had set before. */
export const initialTargetEmpty: Rule = {
  meta: { id: 'initial-target-empty', severity: 'info', basis: 'review' },
  check(context) {
    const rows = openRows(context).filter(
      ({ reading }) => reading.initialTarget.kind === 'missing-number' && reading.target.kind === 'number',
    );
    const cells = rows.flatMap(({ assessed }) => assessed.initialTarget?.figure.address ?? []);
    const [first] = rows;
    const [cell, ...related] = cells;
    if (first === undefined || cell === undefined) return [];
    const text = clip(first.reading.initialTarget.text);
    return [
      {
        cell,
        related,
        recorded: text,
        message: { key: 'initial-target-empty', data: { count: String(cells.length), text } },
      },
    ];
  },
};
