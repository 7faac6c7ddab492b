import type { Rule } from '../rule';
import { atFirst } from '../shared/cells';
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
    const text = clip(rows[0]?.reading.initialTarget.text ?? '');
    const data = { count: String(cells.length), text };
    return atFirst(cells, { recorded: text, message: { key: 'initial-target-empty', data } });
  },
};
