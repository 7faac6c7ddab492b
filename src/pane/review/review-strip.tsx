import { Button, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { plain } from '../../core/number';
import { leave } from '../browser/left-at';
import { mark as setMark } from '../commands/mark';
import { openTable } from '../commands/navigate';
import { Icon } from '../components/icons';
import { useCommonStyles } from '../components/common-styles';
import { SteadyButton } from '../components/steady-button';
import { useModel, usePaneState } from '../context';
import { NO_MARK, reviewerScores, reviewRows, rowAfter } from './review';
import { tableKey } from '../state/keys';
import { LONGEST_REMARK } from '../keeping/workbook-record';
import type { ReviewStatus } from '../state/state';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'auto auto 1fr auto',
    gap: '4px 6px',
    alignItems: 'center',
    padding: '6px 12px 6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  // As high as what stands in it; a web view that does not know that shows two lines.
  remark: {
    gridColumn: '1 / -1',
    marginInlineStart: '6px',
    minWidth: 0,
    '& textarea': { fieldSizing: 'content', minHeight: '26px', maxHeight: '104px', paddingBlock: '3px' },
  },
  next: { gridColumn: '4', minWidth: 0, paddingInline: '6px' },
  scores: { gridColumn: '1 / -1', paddingLeft: '6px' },
  changed: { flex: '1 1 0', minWidth: '120px' },
  still: { minWidth: 0 },
});

const STATUSES: readonly ReviewStatus[] = ['pending', 'reviewed', 'returned'];

/** Beside a table that a reviewer opened from the list: the way back, the status and the remark. */
export function ReviewStrip({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const key = tableKey(assessment.table);
  const { tables, review } = state;
  const mark = review.marks.get(key) ?? NO_MARK;
  const scores = reviewerScores(assessment);
  const next = useMemo(() => rowAfter(reviewRows({ tables, review }), review, key), [tables, review, key]);
  return (
    <div className={styles.strip} role="group" aria-label={words('review.status')}>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="back" />}
        title={words('review.to-list')}
        onClick={() => {
          model.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
        }}
      >
        {words('review.to-list')}
      </Button>
      <Select
        size="small"
        aria-label={words('review.status')}
        value={mark.status}
        onChange={(_, { value }) => {
          const status = STATUSES.find((each) => each === value) ?? 'pending';
          setMark(model, assessment, { status });
        }}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {words(`review.status-${status}`)}
          </option>
        ))}
      </Select>
      <SteadyButton
        size="small"
        appearance="subtle"
        className={styles.next}
        disabled={next === null}
        title={next === null ? words('review.last') : words('review.next-name', { name: next.name })}
        onClick={() => {
          if (next === null) return;
          // Whoever goes back to the list finds the line of this table.
          leave(model, 'review', { tag: 'button', name: next.key, nth: 0 });
          openTable(model, next.line.assessment);
        }}
      >
        {words('review.next')}
      </SteadyButton>
      <Textarea
        size="small"
        resize="none"
        rows={1}
        className={styles.remark}
        aria-label={words('review.remark')}
        placeholder={words('review.remark')}
        value={mark.remark}
        maxLength={LONGEST_REMARK}
        onChange={(_, { value }) => {
          // It stands in one paragraph of the letter.
          setMark(model, assessment, { remark: value.replace(/[\r\n]+/g, '') });
        }}
      />
      {mark.before !== null && (
        <div className={mergeClasses(common.buttons, styles.scores)} role="status">
          <span className={mergeClasses(common.quiet, common.warning, styles.changed)}>
            {words('review.changed-since', { status: words(`review.status-${mark.before}`) })}
          </span>
          <Button
            size="small"
            className={styles.still}
            onClick={() => {
              if (mark.before !== null) setMark(model, assessment, { status: mark.before });
            }}
          >
            {words('review.still', { status: words(`review.status-${mark.before}`) })}
          </Button>
        </div>
      )}
      {scores !== null && (
        <span className={mergeClasses(common.quiet, styles.scores)}>
          {words('review.reviewer-scores', {
            filled: scores.filled,
            count: scores.count,
            difference: `${scores.difference.isNegative() ? '' : '+'}${plain(scores.difference)}`,
          })}
        </span>
      )}
    </div>
  );
}
