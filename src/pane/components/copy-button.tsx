import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useModel, useWords } from '../context';

const useStyles = makeStyles({
  /** Label and answer lie on each other, so that the button keeps its width and its neighbours their place under the mouse. */
  stack: { display: 'grid', justifyItems: 'center', '& > span': { gridArea: '1 / 1' } },
  away: { visibility: 'hidden' },
});

interface CopyButtonProps {
  readonly text: () => string;
  readonly label: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly disabled?: boolean;
}

/** Says in its own place whether it worked; no toast. */
export function CopyButton({
  text,
  label,
  appearance = 'secondary',
  size = 'small',
  disabled = false,
}: CopyButtonProps): ReactElement {
  const { host } = useModel();
  const words = useWords();
  const styles = useStyles();
  const [answer, setAnswer] = useState<'none' | 'copied' | 'failed'>('none');
  // A refusal stays until the next try: it says what to do instead.
  const said = answer === 'none' ? '' : words(answer === 'copied' ? 'state.copied' : 'state.copy-failed');
  return (
    <Button
      size={size}
      appearance={appearance}
      disabled={disabled}
      onClick={() => {
        void host.copy(text()).then((done) => {
          setAnswer(done ? 'copied' : 'failed');
        });
      }}
      onBlur={() => {
        if (answer === 'copied') setAnswer('none');
      }}
    >
      <span className={styles.stack}>
        <span className={answer === 'none' ? '' : styles.away}>{label}</span>
        <span aria-live="polite">{said}</span>
      </span>
    </Button>
  );
}
