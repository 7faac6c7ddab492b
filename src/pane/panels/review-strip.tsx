import { Button, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { plain } from '../../core/number';
import { mark as setMark } from '../commands/mark';
import { Icon } from '../components/icons';
import { useCommonStyles } from '../components/common-styles';
import { useModel, usePaneState, useWords } from '../context';
import { NO_MARK, reviewerScores } from '../review';
import { tableKey } from '../state/keys';
import { LONGEST_REMARK } from '../keeping/workbook-record';
import type { ReviewStatus } from '../state/state';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    gap: '4px 6px',
    alignItems: 'center',
    padding: '6px 12px 6px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  remark: { minWidth: 0 },
  scores: { gridColumn: '1 / -1', paddingLeft: '6px' },
  changed: { flex: '1 1 0', minWidth: '120px' },
  still: { minWidth: 0 },
});

const STATUSES: readonly ReviewStatus[] = ['pending', 'reviewed', 'returned'];

/** Beside a table that a reviewer opened from the list: the way back, the status and the remark. */
export function ReviewStrip({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const key = tableKey(assessment.table);
  const mark = state.review.marks.get(key) ?? NO_MARK;
  const scores = reviewerScores(assessment);
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
      <Input
        size="small"
        className={styles.remark}
        aria-label={words('review.remark')}
        placeholder={words('review.remark')}
        value={mark.remark}
        maxLength={LONGEST_REMARK}
        onChange={(_, { value }) => {
          setMark(model, assessment, { remark: value });
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
