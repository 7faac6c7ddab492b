import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

const useStyles = makeStyles({ input: { display: 'none' } });

interface FilePickerProps {
  readonly label: string;
  readonly accept: string;
  readonly onText: (text: string) => void;
}

/** Reads a small text file that the user picks. */
export function FilePicker({ label, accept, onText }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className={styles.input}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void file.text().then(onText);
        }}
      />
    </>
  );
}
