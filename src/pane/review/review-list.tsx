import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { a1 } from '../../core/grid';
import { openTable } from '../commands/navigate';
import { useCommonStyles } from '../components/common-styles';
import { useEngine, useLanguage, useModel } from '../context';
import { percent, score } from '../format';
import { reasonsOf, type ReviewRow } from './review';
import type { TableKey } from '../state/state';
import { scoreboard, sheetPairs, type ScoreboardFigure } from '../state/selectors';
import { ruleTitle } from '../words/rule-titles';
import { useReviewWords } from '../words/review/words';

/** So many lines at first, and so many more each time: a list of hundreds is not drawn at once. */
const LINES_AT_ONCE = 60;

/** Of the list, not of the page: in the workbench the pane stands beside the sheet. */
const WIDE = '@container (min-width: 420px)';

const useStyles = makeStyles({
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
        gridTemplateColumns: '1fr 54px 56px 34px 56px',
        gridTemplateAreas: '"name rate total grade count"',
      },
      '& th:nth-child(2), & th:nth-child(3), & td:nth-child(2), & td:nth-child(3)': { textAlign: 'end' },
    },
  },
  nameCell: { gridArea: 'name', minWidth: 0 },
  nameHead: { gridArea: 'name', height: 0, overflow: 'hidden', [WIDE]: { height: 'auto' } },
  rate: { gridArea: 'rate' },
  total: { gridArea: 'total' },
  grade: { gridArea: 'grade' },
  // No room for the word; the grade itself is one character.
  gradeHead: { '@media (max-width: 300px)': { width: 0, overflow: 'hidden' } },
  count: { gridArea: 'count', whiteSpace: 'nowrap', lineHeight: '24px' },
  head: { lineHeight: 'inherit' },
  name: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    margin: '0 -4px',
    padding: '2px 4px',
    width: 'calc(100% + 8px)',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way makes a browser cut after two lines with an ellipsis
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  why: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  pair: { display: 'block', overflowWrap: 'anywhere' },
  /** What only should be looked at takes less room. */
  mild: { WebkitLineClamp: '1' },
  computed: { whiteSpace: 'nowrap', [WIDE]: { display: 'block' } },
  tag: {
    display: 'inline-block',
    minWidth: '20px',
    padding: '0 5px',
    marginRight: '3px',
    borderRadius: '9px',
    border: '1px solid currentColor',
    fontSize: '11px',
    lineHeight: '16px',
    textAlign: 'center',
    boxSizing: 'border-box',
  },
  more: { padding: '8px 12px 0' },
  note: { padding: '8px 12px 6px' },
});

/** What the table says, and under it what the rules give where that is something else. */
function Figure<T>({
  figure,
  text,
}: {
  readonly figure: ScoreboardFigure<T>;
  readonly text: (value: T | null) => string;
}): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { recorded, computed, standing } = figure;
  const isShown = standing === 'differs' && computed !== null && text(computed) !== text(recorded);
  return (
    <>
      {text(recorded ?? (standing === 'differs' ? null : computed))}
      {isShown && (
        <span className={mergeClasses(styles.computed, common.error)}>
          <span aria-hidden="true">→{text(computed)}</span>
          <span className={common.visuallyHidden}>
            {words('review.should-be', { value: text(computed) })}
          </span>
        </span>
      )}
    </>
  );
}

interface RowProps {
  readonly row: ReviewRow;
}

/** The table's name, what became of it, and why: the control that opens it. */
function Name({ row }: RowProps): ReactElement {
  const model = useModel();
  const engine = useEngine();
  const words = useReviewWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const { line, mark, name } = row;
  const reasons = reasonsOf(line.assessment)
    .map(
      ({ rule, cell, message }) =>
        `${a1(cell)} ${ruleTitle(rule, language) ?? engine.text(message, language)}`,
    )
    .join(words('review.and'));
  return (
    <button
      type="button"
      className={styles.name}
      title={name}
      onClick={() => {
        openTable(model, line.assessment);
      }}
    >
      <span className={styles.title}>{name}</span>
      {sheetPairs(line.assessment.table).map((pair) => (
        <span key={pair.lower} className={mergeClasses(common.quiet, styles.pair)}>
          {words('review.pair', pair)}
        </span>
      ))}
      {mark.before !== null && (
        <span className={mergeClasses(common.quiet, common.warning)}>{words('review.changed')}</span>
      )}
      {mark.status !== 'pending' && (
        <span className={mergeClasses(common.quiet, mark.status === 'returned' && common.error)}>
          {words(`review.status-${mark.status}`)}
        </span>
      )}
      {reasons.length > 0 && (
        <span className={mergeClasses(common.quiet, styles.why, line.findings.error === 0 && styles.mild)}>
          {reasons}
        </span>
      )}
    </button>
  );
}

/** How many errors and warnings. */
function Counts({ row }: RowProps): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { error, warning } = row.line.findings;
  return (
    <>
      <span className={common.visuallyHidden}>
        {words('review.problem-count', { errors: error, warnings: warning })}
      </span>
      <span aria-hidden="true">
        {error > 0 && <span className={mergeClasses(styles.tag, common.error)}>{error}</span>}
        {warning > 0 && <span className={mergeClasses(styles.tag, common.warning)}>{warning}</span>}
        {error + warning === 0 && <span className={common.ok}>{words('review.passed')}</span>}
      </span>
    </>
  );
}

const Row = memo(function Row({ row }: RowProps): ReactElement {
  const styles = useStyles();
  const { rate, total, grade } = scoreboard(row.line.assessment);
  return (
    <tr role="row" data-table={row.key}>
      <td role="cell" className={styles.nameCell}>
        <Name row={row} />
      </td>
      <td role="cell" className={styles.rate}>
        <Figure figure={rate} text={percent} />
      </td>
      <td role="cell" className={styles.total}>
        <Figure figure={total} text={score} />
      </td>
      <td role="cell" className={styles.grade}>
        <Figure figure={grade} text={(value) => value ?? '—'} />
      </td>
      <td role="cell" className={styles.count}>
        <Counts row={row} />
      </td>
    </tr>
  );
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
              <Row key={row.key} row={row} />
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
