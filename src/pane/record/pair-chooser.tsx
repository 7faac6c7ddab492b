/** Which of several candidates a project or an indicator is: chosen by whoever knows, with effect at once. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../core/grid';
import type { PairQuestion } from '../../core/record/pair';
import { settlePair } from '../commands/against';
import { useCommonStyles } from '../components/common-styles';
import { useModel } from '../context';
import { useRecordWords } from '../words/record/words';
import { Mixed, named } from '../components/mixed';

const useStyles = makeStyles({
  box: {
    marginTop: '6px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    cursor: 'auto',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '6px 0', padding: 0 },
  candidate: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '5px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flex: '1 1 auto', minWidth: 0 },
  take: { flexShrink: 0, minWidth: 0 },
});

export function PairChooser({ question }: { readonly question: PairQuestion }): ReactElement {
  const model = useModel();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { own, about, against, candidates, isCompared } = question;
  const { name } = own;
  const take = (other: (typeof candidates)[number]['end'] | null): void => {
    settlePair(model, question, other);
  };
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={words('pair')}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <p className={styles.question}>
        <Mixed
          text={about === 'project' ? words('which-project', { name }) : words('which-indicator', { name })}
        />
      </p>
      <p className={common.quiet}>
        {words(against)} · {isCompared ? words('compared-now') : words('not-compared')}
      </p>
      <ul className={styles.list}>
        {candidates.map(({ end, likeness }) => (
          <li key={`${end.path} ${end.sheet} ${a1(end.cell)}`} className={styles.candidate}>
            <div className={styles.what}>
              <div>
                <Mixed text={end.name} />
              </div>
              <p className={common.quiet}>
                <Mixed text={`${end.path} · ${end.sheet} · ${a1(end.cell)}`} /> ·{' '}
                {words('likeness', { percent: `${String(Math.round(likeness * 100))}%` })}
              </p>
            </div>
            <Button
              size="small"
              className={styles.take}
              {...named(words('take-of', { name, other: end.name }))}
              onClick={() => {
                take(end);
              }}
            >
              {words('take')}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        {...named(words('none-of-of', { name }))}
        onClick={() => {
          take(null);
        }}
      >
        {words('none-of-them')}
      </Button>
    </div>
  );
}
