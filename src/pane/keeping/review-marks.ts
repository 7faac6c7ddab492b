/** A review mark belongs to the figures that were looked at: where they have changed, its status waits for another look. */
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { figuresOf, subjectOf } from '../../core/kept';
import { tableKey } from '../state/keys';
import type { ReviewMark, TableKey } from '../state/state';
import type { StoredMark } from './workbook-record';

type GivenMark = Pick<StoredMark, 'subject' | 'figures' | 'status' | 'remark'>;

/** The mark as it counts beside the figures `now`: changed ones make it pending, with the status that it had in `before`. */
export function markOf({ subject, figures, status, remark }: GivenMark, now: string): ReviewMark {
  const of = { subject, figures };
  return figures === now || status === 'pending'
    ? { status, remark, before: null, of }
    : { status: 'pending', remark, before: status, of };
}

/** The marks once tables were read again; figures that are back bring their status back. `null` where nothing is new. */
export function marksNow(
  marks: ReadonlyMap<TableKey, ReviewMark>,
  tables: readonly Assessment[],
  grids: ReadonlyMap<string, SheetGrid>,
): ReadonlyMap<TableKey, ReviewMark> | null {
  const changed = new Map<TableKey, ReviewMark>();
  for (const { table } of tables) {
    const mark = marks.get(tableKey(table));
    const grid = grids.get(table.sheet);
    if (mark?.of == null || grid === undefined) continue;
    // Another project's table in the same place was never looked at either.
    const now = mark.of.subject === subjectOf(table) ? figuresOf(grid, table.range) : '';
    const next = markOf({ ...mark.of, status: mark.before ?? mark.status, remark: mark.remark }, now);
    if (next.status !== mark.status) changed.set(tableKey(table), next);
  }
  return changed.size === 0 ? null : new Map([...marks, ...changed]);
}
