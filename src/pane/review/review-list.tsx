import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useCommonStyles } from '../components/common-styles';
import type { ReviewRow } from './review';
import { COLUMNS, WIDE } from './review-columns';
import { ReviewTableRow } from './review-row';
import type { TableKey } from '../state/state';
import { useReviewWords } from '../words/review/words';

/** So many lines at first, and so many more each time: a list of hundreds is not drawn at once. */
const LINES_AT_ONCE = 60;

const useStyles = makeStyles({
  ...COLUMNS,
  list: { containerType: 'inline-size' },
  // Rows are grids: in a narrow pane the figures stand under the name, which then has the whole width.
  table: {
    display: 'block',
    '& thead, & tbody': { display: 'block' },
    '& tr': {
      display: 'grid',
      gridTemplateColumns: '106px 84px minmax(0, 1fr) auto',
      gridTemplateAreas: '"name name name count" "rate total grade grade"',
      columnGap: '6px',
      alignItems: 'start',
      padding: '4px 12px 5px',
    },
    '& thead tr': {
      gridTemplateAreas: '"name name name name" "rate total grade count"',
      padding: '2px 12px',
    },
    '& th, & td': { padding: '0 !important' },
    '& tbody tr:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [WIDE]: {
      '& tr, & thead tr': {
        gridTemplateColumns: '1fr 54px 56px 60px 56px',
        gridTemplateAreas: '"name rate total grade count"',
      },
      '& th:nth-child(2), & th:nth-child(3), & td:nth-child(2), & td:nth-child(3)': { textAlign: 'end' },
    },
  },
  nameHead: { gridArea: 'name', height: 0, overflow: 'hidden', [WIDE]: { height: 'auto' } },
  // No room for the word; the grade itself is one character.
  gradeHead: { '@media (max-width: 300px)': { width: 0, overflow: 'hidden' } },
  head: { lineHeight: 'inherit' },
  more: { padding: '8px 12px 0' },
  note: { padding: '8px 12px 6px' },
});

function Heads(): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const heads = [
    [styles.nameHead, words('review.project')],
    [styles.rate, words('review.rate')],
    [styles.total, words('score.total')],
    [mergeClasses(styles.grade, styles.gradeHead), words('score.grade')],
    [mergeClasses(styles.count, styles.head), words('review.problems')],
  ] as const;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {heads.map(([className, text]) => (
          <th key={text} role="columnheader" className={className}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** F8 goes from table to table here as it goes from finding to finding in one; Enter opens it. */
function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isOwn = event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-table] button') ?? [])];
      if (!isOwn || event.defaultPrevented || rows.length === 0) return;
      event.preventDefault();
      const at = rows.findIndex((row) => row === document.activeElement);
      const next = event.shiftKey ? (at <= 0 ? rows.length : at) - 1 : (at + 1) % rows.length;
      rows[next]?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [list]);
}

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  /** Why there is none where there is none. */
  readonly emptyWords: 'review.none' | 'review.empty' | 'review.empty-yet';
  /** The table that was open last. */
  readonly current: TableKey | null;
}

/** How many lines are drawn; whoever comes back from a table finds its line. */
function useMost({ rows, current }: Pick<ReviewListProps, 'rows' | 'current'>) {
  return useState(() => {
    const at = rows.findIndex(({ key }) => key === current);
    return Math.ceil((at + 1) / LINES_AT_ONCE || 1) * LINES_AT_ONCE;
  });
}

/** The tables that the controls let through, in their order. */
export const ReviewList = memo(function ReviewList(props: ReviewListProps): ReactElement {
  const { rows, emptyWords } = props;
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const [most, setMost] = useMost(props);
  const hidden = rows.length - most;
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  if (rows.length === 0) {
    return (
      <p className={mergeClasses(common.quiet, styles.note)} role="status">
        {words(emptyWords)}
      </p>
    );
  }
  return (
    <>
      {/* Laid out as grids these elements would lose what they are to a screen reader. */}
      <div className={styles.list} ref={list}>
        <table role="table" className={mergeClasses(common.table, styles.table)}>
          <Heads />
          <tbody role="rowgroup">
            {rows.slice(0, most).map((row) => (
              <ReviewTableRow key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <div className={styles.more}>
          <Button
            size="small"
            onClick={() => {
              setMost(most + LINES_AT_ONCE);
            }}
          >
            {words('review.more', { count: Math.min(hidden, LINES_AT_ONCE), total: rows.length })}
          </Button>
        </div>
      )}
    </>
  );
});
