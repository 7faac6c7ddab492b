import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { percent, score } from '../format';
import { scoreboard, type Standing } from '../state/selectors';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { Mixed } from '../components/mixed';
import { useAnswerWords, type AnswerWords } from '../words/answer/words';

const useStyles = makeStyles({
  board: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    margin: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  cell: {
    padding: '7px 4px 8px 12px',
    minWidth: 0,
    '@media (max-width: 300px)': { paddingInlineEnd: '2px' },
    ':not(:first-child)': {
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
      '@media (max-width: 300px)': { paddingInlineStart: '7px' },
    },
  },
  value: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    '@media (max-width: 300px)': { fontSize: '18px' },
  },
  words: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
    '@media (max-width: 300px)': { fontSize: tokens.fontSizeBase300 },
  },
  recorded: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    minHeight: '18px',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    fontVariantNumeric: 'tabular-nums',
  },
  mark: { display: 'inline-flex', marginInlineStart: '-2px' },
});

function recordedWords(standing: Standing, text: string, words: AnswerWords): string {
  switch (standing) {
    case 'agrees':
      return words('score.agrees');
    case 'blank':
      return words('score.recorded-blank');
    case 'no-cell':
      return words('score.no-cell');
    case 'indicators':
      return words('score.of-indicators');
    case 'elsewhere':
      return words('score.elsewhere', { sheet: text });
    case 'differs':
      return words('score.recorded', { value: text });
  }
}

interface FigureProps {
  readonly name: string;
  readonly computed: string | null;
  readonly standing: Standing;
  readonly recordedText: string;
  readonly isOpen?: boolean;
}

function ScoreFigure({ name, computed, standing, recordedText, isOpen = false }: FigureProps): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const missing =
    standing === 'elsewhere' ? '—' : words(isOpen ? 'score.unfinished' : 'score.not-computable');
  return (
    <div className={styles.cell}>
      <dt className={common.quiet}>{name}</dt>
      <dd className={mergeClasses(styles.value, (computed === null || isOpen) && styles.words)}>
        <Mixed text={computed ?? missing} />
      </dd>
      <dd
        className={mergeClasses(
          common.quiet,
          styles.recorded,
          standing === 'agrees' && common.ok,
          // Nothing is wrong where there is nothing to hold it against.
          standing === 'differs' && computed !== null && common.error,
        )}
      >
        {standing === 'agrees' && (
          <span className={styles.mark}>
            <Icon name="check" />
          </span>
        )}
        <Mixed text={recordedWords(standing, recordedText, words)} />
      </dd>
    </div>
  );
}

/** The answer: what the rules give, and beside it what the table says. */
export function Scoreboard({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const { rate, total, grade } = scoreboard(assessment);
  return (
    <dl className={styles.board} aria-label={words('score.heading')}>
      <ScoreFigure
        name={words('score.rate')}
        computed={rate.computed === null ? null : percent(rate.computed)}
        standing={rate.standing}
        recordedText={rate.recorded === null ? rate.recordedText : percent(rate.recorded)}
      />
      <ScoreFigure
        name={words(total.isOpen === true ? 'score.so-far' : 'score.total')}
        isOpen={total.isOpen ?? false}
        computed={total.computed === null ? null : score(total.computed)}
        standing={total.standing}
        recordedText={total.recorded === null ? total.recordedText : score(total.recorded)}
      />
      <ScoreFigure
        name={words('score.grade')}
        isOpen={grade.isOpen ?? false}
        computed={grade.computed}
        standing={grade.standing}
        recordedText={grade.recordedText}
      />
    </dl>
  );
}
