import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { WorkbenchWords } from './words/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorPaletteYellowBorder1}`,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  text: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
});

export interface UnsavedQuestionProps {
  readonly words: WorkbenchWords;
  /** The workbook whose changes would be lost. */
  readonly name: string;
  readonly onSaveFirst: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** Asked before another workbook takes the place of one with unsaved changes; the focus comes here, Escape stays. */
export function UnsavedQuestion(props: UnsavedQuestionProps): ReactElement {
  const { words, name, onSaveFirst, onDiscard, onStay } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    root.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      ref={root}
      className={styles.root}
      role="alertdialog"
      aria-label={words('unsaved')}
      aria-describedby="unsaved-question"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onStay();
      }}
    >
      <span id="unsaved-question" className={styles.text}>
        {words('unsaved-question', { name })}
      </span>
      <Button size="small" appearance="primary" onClick={onSaveFirst}>
        {words('save-first')}
      </Button>
      <Button size="small" onClick={onDiscard}>
        {words('discard')}
      </Button>
      <Button size="small" onClick={onStay}>
        {words('stay')}
      </Button>
    </div>
  );
}
