import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readRest, stopReading } from '../commands/read';
import { useModel, usePaneState } from '../context';
import { unreadSheets } from '../state/selectors';
import { useAnswerWords } from '../words/answer/words';
import { useCommonStyles } from '../components/common-styles';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
  track: { height: '3px', marginTop: '4px', backgroundColor: tokens.colorNeutralBackground5 },
  done: {
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  button: { minWidth: 0, flexShrink: 0 },
});

/** How far a large workbook has been read, with the way to stop; afterwards what is left of it, with the way on. */
export function ScanProgress({
  className,
}: {
  readonly className?: string | undefined;
}): ReactElement | null {
  const model = useModel();
  const state = usePaneState();
  const { scan, readings } = state;
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const unread = unreadSheets(state).length;
  if (scan === null)
    return unread === 0 || readings > 0 ? null : (
      <div className={mergeClasses(styles.line, className)}>
        <span className={common.quiet}>{words('scan.left', { count: unread })}</span>
        <Button size="small" className={styles.button} onClick={() => void readRest(model)}>
          {words('scan.go-on')}
        </Button>
      </div>
    );
  const { done, of } = scan;
  return (
    <div className={className}>
      <div className={styles.line}>
        <span className={mergeClasses(common.quiet, common.figures)}>{words('scan.progress', scan)}</span>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            stopReading(model);
          }}
        >
          {words('scan.stop')}
        </Button>
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words('scan.label')}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
      >
        <div className={styles.done} style={{ width: `${String((done / of) * 100)}%` }} />
      </div>
    </div>
  );
}
