/** The review mark of a table: it belongs to the figures that stand there now. */
import type { Assessment } from '../../core/assessment';
import { figuresOf, subjectOf } from '../../core/kept';
import type { PaneModel } from '../model';
import { NO_MARK } from '../review/review';
import { tableKey } from '../state/keys';
import type { ReviewStatus } from '../state/state';

export interface MarkChange {
  readonly status?: ReviewStatus;
  readonly remark?: string;
}

export function mark({ store }: PaneModel, { table }: Assessment, { status, remark }: MarkChange): void {
  const { grids, review } = store.getState();
  const key = tableKey(table);
  const old = review.marks.get(key) ?? NO_MARK;
  const grid = grids.get(table.sheet);
  // A remark alone is no answer to the question whether an earlier status still holds.
  const isAnswer = status !== undefined || old.before === null;
  const of =
    grid === undefined ? old.of : { subject: subjectOf(table), figures: figuresOf(grid, table.range) };
  store.dispatch({
    type: 'marked',
    table: key,
    mark: {
      status: status ?? old.status,
      remark: remark ?? old.remark,
      before: isAnswer ? null : old.before,
      of: isAnswer ? of : old.of,
    },
  });
}
