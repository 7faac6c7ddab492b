/** What the pane shows when there is no answer to show, each with a way on. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { load } from '../commands/read';
import { useModel, useWords } from '../context';
import { diagnostics } from './diagnostics';
import type { PaneFailure } from '../state/state';
import { CopyButton } from '../components/copy-button';
import { useCommonStyles } from '../components/common-styles';
import { failureWords } from './failure-words';

const useStyles = makeStyles({
  bones: { padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: '10px' },
  bone: {
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
  tall: { height: '44px' },
  short: { width: '60%' },
});

const LONG_MS = 1000;

/** The shape of the answer, at once; words after a second. */
export function LoadingState(): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, LONG_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.bones} role="status" data-loading>
      <span className={isLong ? common.quiet : common.visuallyHidden}>
        {words(isLong ? 'app.loading-long' : 'app.loading')}
      </span>
      <div className={mergeClasses(styles.bone, styles.tall)} />
      <div className={mergeClasses(styles.bone, styles.short)} />
      <div className={mergeClasses(styles.bone, styles.tall)} />
      <div className={mergeClasses(styles.bone, styles.tall)} />
    </div>
  );
}

export function FailedState({ failure }: { readonly failure: PaneFailure }): ReactElement {
  const model = useModel();
  const words = useWords();
  const common = useCommonStyles();
  const { what, remedy } = failureWords(failure.code, failure.detail, words);
  return (
    <div className={common.statement} role="alert">
      <strong>{what}</strong>
      <p className={common.quiet}>{remedy}</p>
      <div className={common.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            void load(model);
          }}
        >
          {words('failure.retry')}
        </Button>
        <CopyButton text={() => diagnostics(model, 'load', null)} label={words('state.copy-diagnostics')} />
      </div>
    </div>
  );
}
