import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useWords } from '../context';
import { useCommonStyles } from '../components/common-styles';

const useStyles = makeStyles({
  words: { whiteSpace: 'nowrap' },
  /** On the line under the head, so that nothing moves for it. */
  done: {
    position: 'absolute',
    insetInlineStart: 0,
    bottom: '-1px',
    height: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** In the head of a panel: how far the tables have been judged in the way that was chosen. */
export function JudgingProgress(): ReactElement | null {
  const { judging } = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  if (judging === null) return null;
  const { done, of } = judging;
  return (
    <span
      className={`${common.quiet} ${common.figures} ${styles.words}`}
      role="progressbar"
      aria-label={words('header.refresh')}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
    >
      {words('header.judging', judging)}
      <span className={styles.done} style={{ width: `${String((done / of) * 100)}%` }} />
    </span>
  );
}
