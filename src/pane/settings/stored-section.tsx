import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { rejudge } from '../commands/reassess';
import { useCommonStyles } from '../components/common-styles';
import { useModel, usePaneState } from '../context';
import { useSettingsWords } from '../words/settings/words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What this computer keeps for the user, and the way to take all of it away. */
export function StoredSection(): ReactElement {
  const model = useModel();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  const [step, setStep] = useState<'shown' | 'asked' | 'done'>('shown');
  // What is held changes with the state.
  usePaneState();
  const held = model.keeper()?.held();
  if (held === undefined) return <></>;
  const parts = [
    held.workbooks > 0 ? words('stored.workbooks', { count: held.workbooks }) : null,
    held.forms > 0 ? words('stored.forms', { count: held.forms }) : null,
    held.policies > 0 ? words('stored.policies', { count: held.policies }) : null,
    held.journals > 0 ? words('stored.journals', { count: held.journals }) : null,
  ].filter((part) => part !== null);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {words('stored.heading')}
      </h3>
      <p className={common.quiet}>{words('stored.where')}</p>
      <p className={styles.text} role="status">
        {step === 'done' && parts.length === 0
          ? words('stored.done')
          : parts.length === 0
            ? words('stored.nothing')
            : words('stored.held', { list: parts.join(words('fix.joiner')) })}
      </p>
      {step === 'asked' && <p className={styles.text}>{words('stored.ask')}</p>}
      {parts.length > 0 && (
        <div className={common.buttons}>
          {step === 'asked' ? (
            <>
              <Button
                size="small"
                appearance="primary"
                onClick={() => {
                  void rejudge(model, { type: 'all-forgotten' }, () => model.keeper()?.forgetAll());
                  setStep('done');
                }}
              >
                {words('stored.confirm')}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  setStep('shown');
                }}
              >
                {words('stored.cancel')}
              </Button>
            </>
          ) : (
            <Button
              size="small"
              onClick={() => {
                setStep('asked');
              }}
            >
              {words('stored.clear')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
