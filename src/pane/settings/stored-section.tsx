import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { rejudge } from '../commands/reassess';
import { useCommonStyles } from '../components/common-styles';
import type { Held } from '../keeping/keeper';
import { useModel, usePaneState } from '../context';
import { useSettingsWords, type SettingsWords } from '../words/settings/words';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** What is held, a part each; the empty ones are not named. */
function heldParts(held: Held, words: SettingsWords): readonly string[] {
  return [
    held.workbooks > 0 ? words('stored.workbooks', { count: held.workbooks }) : null,
    held.forms > 0 ? words('stored.forms', { count: held.forms }) : null,
    held.policies > 0 ? words('stored.policies', { count: held.policies }) : null,
    held.journals > 0 ? words('stored.journals', { count: held.journals }) : null,
  ].filter((part) => part !== null);
}

type Step = 'shown' | 'asked' | 'done';

interface ClearProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** Asks once before everything is forgotten. */
function Clear({ step, onStep }: ClearProps): ReactElement {
  const model = useModel();
  const words = useSettingsWords();
  const common = useCommonStyles();
  return (
    <div className={common.buttons}>
      {step === 'asked' ? (
        <>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              void rejudge(model, { type: 'all-forgotten' }, () => model.keeper()?.forgetAll());
              onStep('done');
            }}
          >
            {words('stored.confirm')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              onStep('shown');
            }}
          >
            {words('stored.cancel')}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          onClick={() => {
            onStep('asked');
          }}
        >
          {words('stored.clear')}
        </Button>
      )}
    </div>
  );
}

/** What this computer keeps for the user, and the way to take all of it away. */
export function StoredSection(): ReactElement {
  const model = useModel();
  const words = useSettingsWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const id = useId();
  const [step, setStep] = useState<Step>('shown');
  // What is held changes with the state.
  usePaneState();
  const held = model.keeper()?.held();
  if (held === undefined) return <></>;
  const parts = heldParts(held, words);
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {words('stored.heading')}
      </h3>
      <p className={common.quiet}>{words('stored.where')}</p>
      <p className={styles.text} role="status">
        {parts.length > 0
          ? words('stored.held', { list: parts.join(words('fix.joiner')) })
          : words(step === 'done' ? 'stored.done' : 'stored.nothing')}
      </p>
      {step === 'asked' && <p className={styles.text}>{words('stored.ask')}</p>}
      {parts.length > 0 && <Clear step={step} onStep={setStep} />}
    </section>
  );
}
