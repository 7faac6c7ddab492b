import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { GridCell } from '../../core/grid';
import { isSaveKey } from '../page/page-events';
import { typingOf } from './typed-content';
import type { TypedFrom } from './typing';

const useStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '20px',
    height: '100%',
    font: 'inherit',
    color: '#000000',
    backgroundColor: '#ffffff',
    border: 'none',
    outline: 'none',
    padding: 0,
    resize: 'none',
    overflow: 'hidden',
    display: 'block',
  },
});

interface CellInputProps {
  readonly cell: GridCell | undefined;
  readonly from: TypedFrom;
  readonly label: string;
  /** `null` where nothing was changed; `move` where Enter ended it. */
  readonly onDone: (typed: string | null, move: boolean) => void;
}

export function CellInput({ cell, from, label, onDone }: CellInputProps): ReactElement {
  const styles = useStyles();
  const start = from === 'content' ? typingOf(cell) : '';
  const [typed, setTyped] = useState(start);
  const input = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (value: string | null, move: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(value === start ? null : value, move);
  };
  return (
    <textarea
      ref={input}
      rows={1}
      className={styles.input}
      aria-label={label}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        finish(typed, false);
      }}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        // What was typed is saved with the rest; the key itself is the page's.
        if (isSaveKey(event)) {
          finish(typed, false);
          return;
        }
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
          event.preventDefault();
          finish(typed, true);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          finish(null, false);
        } else if (event.key === 'Tab') finish(typed, false);
      }}
    />
  );
}
