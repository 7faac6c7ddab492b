/** What the workbench asks under its title bar: what becomes of unsaved changes, and what goes on paper. */
import type { ReactElement } from 'react';
import type { Paper } from './printing';
import { Question } from './question';
import type { WorkbenchWords } from '../words/words';

interface UnsavedQuestionProps {
  readonly words: WorkbenchWords;
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

export function UnsavedQuestion(props: UnsavedQuestionProps): ReactElement {
  const { words, name } = props;
  return (
    <Question
      isGrave
      label={words('unsaved')}
      text={words('unsaved-question', { name })}
      answers={[
        { label: words('save-first'), onPick: props.onSave },
        { label: words('discard'), onPick: props.onDiscard },
      ]}
      cancel={{ label: words('stay'), onPick: props.onStay }}
    />
  );
}

interface PaperQuestionProps {
  readonly words: WorkbenchWords;
  readonly onPick: (paper: Paper) => void;
  readonly onStay: () => void;
}

export function PaperQuestion({ words, onPick, onStay }: PaperQuestionProps): ReactElement {
  const answer = (paper: Paper, label: string) => ({
    label,
    onPick: () => {
      onPick(paper);
    },
  });
  return (
    <Question
      isGrave={false}
      label={words('print')}
      text={words('print-question')}
      answers={[answer('results', words('print-results')), answer('both', words('print-both'))]}
      cancel={{ label: words('stay'), onPick: onStay }}
    />
  );
}
