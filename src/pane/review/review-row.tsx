/** A table as a line of the reviewers' list. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { a1 } from '../../core/grid';
import { openTable } from '../commands/navigate';
import { useCommonStyles } from '../components/common-styles';
import { Mixed } from '../components/mixed';
import { useEngine, useLanguage, useModel } from '../context';
import { percent, score } from '../format';
import { reasonsOf, type ReviewRow } from './review';
import { COLUMNS, WIDE } from './review-columns';
import { missingAnswer, scoreboard, sheetPairs, type ScoreboardFigure } from '../state/selectors';
import { ruleTitle } from '../words/rule-titles';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  ...COLUMNS,
  nameCell: { gridArea: 'name', minWidth: 0 },
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
  unit: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
  // 83% agrees with 83.33%, and is not 83.00%.
  const shown = standing === 'agrees' ? computed : (recorded ?? (standing === 'differs' ? null : computed));
  const isShown = standing === 'differs' && computed !== null && text(computed) !== text(recorded);
  return (
    <>
      {text(shown)}
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
  const { line, mark, name, unitBeside } = row;
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
      onClick={() => {
        openTable(model, line.assessment);
      }}
    >
      <span className={styles.title} title={name} lang="zh-CN">
        {name}
      </span>
      {unitBeside !== '' && (
        <span className={mergeClasses(common.quiet, styles.unit)}>
          <Mixed text={unitBeside} />
        </span>
      )}
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
          <Mixed text={reasons} />
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
  const isPartly = missingAnswer(row.line.assessment) !== null;
  return (
    <>
      <span className={common.visuallyHidden}>
        {words('review.problem-count', { errors: error, warnings: warning })}
        {isPartly && `${words('review.and')}${words('review.partly')}`}
      </span>
      <span aria-hidden="true">
        {error > 0 && <span className={mergeClasses(styles.tag, common.error)}>{error}</span>}
        {warning > 0 && <span className={mergeClasses(styles.tag, common.warning)}>{warning}</span>}
        {error + warning === 0 &&
          (isPartly ? (
            <span className={common.quiet}>{words('review.partly')}</span>
          ) : (
            <span className={common.ok}>{words('review.passed')}</span>
          ))}
      </span>
    </>
  );
}

export const ReviewTableRow = memo(function ReviewTableRow({ row }: RowProps): ReactElement {
  const words = useReviewWords();
  const styles = useStyles();
  const { rate, total, grade } = scoreboard(row.line.assessment);
  const isUngraded = grade.isOpen === true && grade.recorded === null;
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
      <td role="cell" className={styles.grade} lang={isUngraded ? undefined : 'zh-CN'}>
        <Figure figure={grade} text={(value) => value ?? (isUngraded ? words('score.unfinished') : '—')} />
      </td>
      <td role="cell" className={styles.count}>
        <Counts row={row} />
      </td>
    </tr>
  );
});
