import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { Marked } from '../../pane/components/mixed';

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
  plain: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  text: { flex: '0 1 auto', minWidth: 0, overflowWrap: 'anywhere', marginInlineEnd: '8px' },
});

export interface Answer {
  readonly label: string;
  readonly onPick: () => void;
}

interface QuestionProps {
  /** What it is about, for those who hear it. */
  readonly label: string;
  readonly text: string;
  /** The first one is the usual one. */
  readonly answers: readonly [Answer, ...Answer[]];
  readonly cancel: Answer;
  /** True where data is at stake. */
  readonly isGrave: boolean;
}

/** A question in a line of its own under the title bar; the focus comes here, Escape cancels, and the focus goes back. */
export function Question({ label, text, answers, cancel, isGrave }: QuestionProps): ReactElement {
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
      className={mergeClasses(styles.root, !isGrave && styles.plain)}
      role={isGrave ? 'alertdialog' : 'dialog'}
      aria-label={label}
      aria-describedby="question"
      data-bar
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel.onPick();
      }}
    >
      <span id="question" className={styles.text}>
        <Marked text={text} />
      </span>
      {answers.map((answer, index) => (
        <Button
          key={answer.label}
          size="small"
          appearance={index === 0 ? 'primary' : 'secondary'}
          onClick={answer.onPick}
        >
          {answer.label}
        </Button>
      ))}
      <Button size="small" onClick={cancel.onPick}>
        {cancel.label}
      </Button>
    </div>
  );
}
