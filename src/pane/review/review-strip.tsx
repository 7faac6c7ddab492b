import { Button, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
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
import type { ReviewMark, ReviewStatus } from '../state/state';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'auto auto auto 1fr auto',
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
  toList: { minWidth: 0, paddingInline: '2px 6px', whiteSpace: 'nowrap' },
  status: { minWidth: 0, paddingInline: '8px', whiteSpace: 'nowrap' },
  next: { gridColumn: '5', minWidth: 0, paddingInline: '6px' },
  scores: { gridColumn: '1 / -1', paddingLeft: '6px' },
  changed: { flex: '1 1 0', minWidth: '120px' },
  still: { minWidth: 0 },
});

const STATUSES: readonly ReviewStatus[] = ['reviewed', 'returned'];

interface OfTable {
  readonly assessment: Assessment;
}

interface Marked extends OfTable {
  readonly mark: ReviewMark;
}

function ToList(): ReactElement {
  const { store } = useModel();
  const words = useReviewWords();
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name="back" />}
      className={styles.toList}
      title={words('review.to-list')}
      aria-label={words('review.to-list')}
      onClick={() => {
        store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
      }}
    >
      {words('review.list')}
    </Button>
  );
}

/** One press marks the table, another one takes the mark away. */
function Status({ assessment, mark }: Marked): ReactElement {
  const model = useModel();
  const words = useReviewWords();
  const styles = useStyles();
  return (
    <>
      {STATUSES.map((status) => {
        const isSet = mark.status === status;
        return (
          <Button
            key={status}
            size="small"
            className={styles.status}
            appearance={isSet ? 'primary' : 'secondary'}
            aria-pressed={isSet}
            onClick={() => {
              setMark(model, assessment, { status: isSet ? 'pending' : status });
            }}
          >
            {words(`review.status-${status}`)}
          </Button>
        );
      })}
    </>
  );
}

/** The table that follows in the list, as it is filtered and sorted there. */
function NextTable({ assessment }: OfTable): ReactElement {
  const model = useModel();
  const { tables, review } = usePaneState();
  const words = useReviewWords();
  const styles = useStyles();
  const key = tableKey(assessment.table);
  const next = useMemo(() => rowAfter(reviewRows({ tables, review }), review, key), [tables, review, key]);
  return (
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
  );
}

function Remark({ assessment, mark }: Marked): ReactElement {
  const model = useModel();
  const words = useReviewWords();
  const styles = useStyles();
  return (
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
  );
}

/** The table changed after it was marked: the mark holds again when somebody says so. */
function ChangedSince({ assessment, mark }: Marked): ReactElement | null {
  const model = useModel();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { before } = mark;
  if (before === null) return null;
  const status = words(`review.status-${before}`);
  return (
    <div className={mergeClasses(common.buttons, styles.scores)} role="status">
      <span className={mergeClasses(common.quiet, common.warning, styles.changed)}>
        {words('review.changed-since', { status })}
      </span>
      <Button
        size="small"
        className={styles.still}
        onClick={() => {
          setMark(model, assessment, { status: before });
        }}
      >
        {words('review.still', { status })}
      </Button>
    </div>
  );
}

/** How far the column of the reviewers' scores is filled in, and what it makes of the total. */
function ReviewerScores({ assessment }: OfTable): ReactElement | null {
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const scores = reviewerScores(assessment);
  if (scores === null) return null;
  const { filled, count, difference } = scores;
  const side = difference.isZero() ? '' : difference.isNegative() ? '-lower' : '-higher';
  return (
    <span className={mergeClasses(common.quiet, styles.scores)}>
      {words(`review.reviewer-scores${side}`, { filled, count, difference: plain(difference.abs()) })}
    </span>
  );
}

/** Beside a table that a reviewer opened from the list: the way back, the status and the remark. */
export function ReviewStrip({ assessment }: OfTable): ReactElement {
  const { marks } = usePaneState().review;
  const words = useReviewWords();
  const styles = useStyles();
  const mark = marks.get(tableKey(assessment.table)) ?? NO_MARK;
  return (
    <div className={styles.strip} role="group" aria-label={words('review.status')}>
      <ToList />
      <Status assessment={assessment} mark={mark} />
      <NextTable assessment={assessment} />
      <Remark assessment={assessment} mark={mark} />
      <ChangedSince assessment={assessment} mark={mark} />
      <ReviewerScores assessment={assessment} />
    </div>
  );
}
