/** Every pair of the workbook that is not certain, and what was already said about such pairs. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../core/grid';
import type { PairQuestion } from '../../core/record/pair';
import { askPairAgain } from '../commands/against';
import { useCommonStyles } from '../components/common-styles';
import { useModel, usePaneState } from '../context';
import { PairChooser } from './pair-chooser';
import { useRecordWords } from '../words/record/words';
import { Mixed, named } from '../components/mixed';

const useStyles = makeStyles({
  heading: { margin: '12px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  settled: { display: 'flex', gap: '8px', alignItems: 'center', padding: '4px 0' },
  what: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  again: { flexShrink: 0, minWidth: 0 },
});

function keyOf({ against, own }: PairQuestion): string {
  return `${against} ${own.sheet} ${a1(own.cell)} ${own.name}`;
}

export function PairList(): ReactElement {
  const model = useModel();
  const { tables, against } = usePaneState();
  const words = useRecordWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const questions = tables
    .flatMap(({ findings }) => findings.flatMap(({ question }) => question ?? []))
    .sort((a, b) => Number(a.isCompared) - Number(b.isCompared));
  return (
    <>
      {questions.length > 0 && (
        <section aria-label={words('unsettled')}>
          <h3 className={styles.heading}>{words('unsettled')}</h3>
          <p className={common.quiet}>{words('unsettled-hint')}</p>
          {questions.map((question) => (
            <PairChooser key={keyOf(question)} question={question} />
          ))}
        </section>
      )}
      {against.answers.length > 0 && (
        <section aria-label={words('settled')}>
          <h3 className={styles.heading}>{words('settled')}</h3>
          <ul className={styles.list}>
            {against.answers.map(({ question, other }) => {
              const { name } = question.own;
              return (
                <li key={keyOf(question)} className={styles.settled}>
                  <div className={styles.what}>
                    <Mixed
                      text={
                        other === null
                          ? words('is-none', { name })
                          : words('is-pair', { name, other: other.name })
                      }
                    />
                    <p className={common.quiet}>{words(question.against)}</p>
                  </div>
                  <Button
                    size="small"
                    className={styles.again}
                    {...named(words('again-of', { name }))}
                    onClick={() => {
                      askPairAgain(model, question);
                    }}
                  >
                    {words('again')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
