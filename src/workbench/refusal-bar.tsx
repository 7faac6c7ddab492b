import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbenchWords } from './words/words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '8px 12px',
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    borderBottom: `1px solid ${tokens.colorPaletteRedBorder1}`,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  // Many reasons leave room for what was opened.
  lines: { flex: '1 1 0', minWidth: 0, maxHeight: '22vh', overflowY: 'auto', overflowWrap: 'anywhere' },
  line: { margin: 0, lineHeight: '24px' },
  dismiss: { flexShrink: 0 },
});

interface RefusalBarProps {
  readonly lines: readonly string[];
  readonly words: WorkbenchWords;
  readonly onDismiss: () => void;
}

/** Why something was not opened; it stays until it was read. */
export function RefusalBar({ lines, words, onDismiss }: RefusalBarProps): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div className={styles.bar} role="alert" data-bar>
      <div className={styles.lines} tabIndex={lines.length > 4 ? 0 : undefined}>
        {lines.map((line, index) => (
          <p key={`${String(index)} ${line}`} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <Button size="small" className={styles.dismiss} onClick={onDismiss}>
        {words('dismiss')}
      </Button>
    </div>
  );
}
