import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useModel, useWords } from '../context';

interface CopyButtonProps {
  readonly text: () => string;
  readonly label: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
}

/** Says in its own place whether it worked; no toast. */
export function CopyButton({
  text,
  label,
  appearance = 'secondary',
  size = 'small',
}: CopyButtonProps): ReactElement {
  const { host } = useModel();
  const words = useWords();
  const [answer, setAnswer] = useState<'none' | 'copied' | 'failed'>('none');
  const shown = answer === 'none' ? label : words(answer === 'copied' ? 'state.copied' : 'state.copy-failed');
  return (
    <Button
      size={size}
      appearance={appearance}
      onClick={() => {
        void host.copy(text()).then((done) => {
          setAnswer(done ? 'copied' : 'failed');
        });
      }}
      onBlur={() => {
        setAnswer('none');
      }}
    >
      <span aria-live="polite">{shown}</span>
    </Button>
  );
}
