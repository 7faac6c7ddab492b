import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, type ReactElement } from 'react';
import { revealTable } from '../commands/navigate';
import { useCommonStyles } from '../components/common-styles';
import { useModel, useWords } from '../context';
import { percent, score } from '../format';
import type { ReviewRow } from '../review';
import type { TableKey } from '../state/state';
import { scoreboard, type ScoreboardFigure } from '../state/selectors';

/** So many lines at first, and so many more each time: a list of hundreds is not drawn at once. */
const LINES_AT_ONCE = 60;

const useStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    '& th': { padding: '3px 4px' },
    '& td': { padding: '0 4px', height: '38px', verticalAlign: 'middle' },
    // The name has what the figures leave.
    '@media (max-width: 300px)': { '& th, & td': { paddingInline: '2px' } },
    '& th:first-child, & td:first-child': { paddingLeft: '12px' },
    '& tbody tr:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  rate: { width: '62px' },
  total: { width: '50px' },
  grade: { width: '26px' },
  count: { width: '60px' },
  head: { overflow: 'hidden', textOverflow: 'ellipsis' },
  name: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: '3px 0',
    width: '100%',
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
  },
  computed: { display: 'block', whiteSpace: 'nowrap' },
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
  const words = useWords();
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

const Row = memo(function Row({ row }: { readonly row: ReviewRow }): ReactElement {
  const model = useModel();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { line, mark, name } = row;
  const { error, warning } = line.findings;
  const board = scoreboard(line.assessment);
  const open = (): void => {
    model.store.dispatch({ type: 'table-chosen', table: row.key });
    void revealTable(model, line.assessment.table);
  };
  return (
    <tr data-table={row.key}>
      <td>
        <button type="button" className={styles.name} title={name} onClick={open}>
          <span className={styles.title}>{name}</span>
          {mark.before !== null && (
            <span className={mergeClasses(common.quiet, common.warning)}>{words('review.changed')}</span>
          )}
          {mark.status !== 'pending' && (
            <span className={mergeClasses(common.quiet, mark.status === 'returned' && common.error)}>
              {words(`review.status-${mark.status}`)}
            </span>
          )}
        </button>
      </td>
      <td className={common.end}>
        <Figure figure={board.rate} text={percent} />
      </td>
      <td className={common.end}>
        <Figure figure={board.total} text={score} />
      </td>
      <td>
        <Figure figure={board.grade} text={(grade) => grade ?? '—'} />
      </td>
      <td>
        <span className={common.visuallyHidden}>
          {words('review.problem-count', { errors: error, warnings: warning })}
        </span>
        <span aria-hidden="true">
          {error > 0 && <span className={mergeClasses(styles.tag, common.error)}>{error}</span>}
          {warning > 0 && <span className={mergeClasses(styles.tag, common.warning)}>{warning}</span>}
          {error + warning === 0 && <span className={common.ok}>{words('review.passed')}</span>}
        </span>
      </td>
    </tr>
  );
});

/** The tables that the controls let through, in their order. */
export const ReviewList = memo(function ReviewList({
  rows,
  isEmpty,
  current,
}: {
  readonly rows: readonly ReviewRow[];
  /** True where there is no table at all, false where the controls let none through. */
  readonly isEmpty: boolean;
  /** The table that was open last. */
  readonly current: TableKey | null;
}): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  // Whoever comes back from a table finds its line.
  const [most, setMost] = useState(() => {
    const at = rows.findIndex(({ key }) => key === current);
    return Math.ceil((at + 1) / LINES_AT_ONCE || 1) * LINES_AT_ONCE;
  });
  const hidden = rows.length - most;
  if (rows.length === 0) {
    return (
      <p className={mergeClasses(common.quiet, styles.note)} role="status">
        {words(isEmpty ? 'review.empty' : 'review.none')}
      </p>
    );
  }
  return (
    <>
      <table className={mergeClasses(common.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col">{words('review.project')}</th>
            <th scope="col" className={mergeClasses(common.end, styles.rate, styles.head)}>
              {words('review.rate')}
            </th>
            <th scope="col" className={mergeClasses(common.end, styles.total)}>
              {words('score.total')}
            </th>
            <th scope="col" className={styles.grade}>
              <span className={common.visuallyHidden}>{words('score.grade')}</span>
            </th>
            <th scope="col" className={styles.count}>
              {words('review.problems')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
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
