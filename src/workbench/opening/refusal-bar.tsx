import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Icon } from '../../pane/components/icons';
import type { WorkbenchWords } from '../words/words';
import { Marked } from '../../pane/components/mixed';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '4px',
    alignItems: 'flex-start',
    padding: '4px 4px 4px 12px',
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    borderBottom: `1px solid ${tokens.colorPaletteRedBorder1}`,
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  // Many reasons leave room for what was opened.
  lines: {
    flex: '1 1 0',
    minWidth: 0,
    maxHeight: '22vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: '3px 0',
  },
  line: { margin: 0, lineHeight: '18px' },
  button: { flexShrink: 0, minWidth: 0, color: 'inherit' },
});

/** So many lines are shown as they are; of more, the first one says what it is about. */
const MOST_OPEN = 2;

interface RefusalBarProps {
  readonly lines: readonly string[];
  readonly words: WorkbenchWords;
  readonly onDismiss: () => void;
}

/** Why something was not opened; it stays until it was read. Many reasons are folded under the first line. */
export function RefusalBar({ lines, words, onDismiss }: RefusalBarProps): ReactElement | null {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState<readonly string[] | null>(null);
  if (lines.length === 0) return null;
  const isFoldable = lines.length > MOST_OPEN;
  const isFolded = isFoldable && unfolded !== lines;
  return (
    <div
      className={styles.bar}
      role="alert"
      data-bar
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The pane beside it stays where it is.
        event.stopPropagation();
        onDismiss();
      }}
    >
      <div className={styles.lines} tabIndex={isFoldable && !isFolded ? 0 : undefined}>
        {(isFolded ? lines.slice(0, 1) : lines).map((line, index) => (
          <p key={`${String(index)} ${line}`} className={styles.line}>
            <Marked text={line} />
          </p>
        ))}
      </div>
      {isFoldable && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-expanded={!isFolded}
          onClick={() => {
            setUnfolded(isFolded ? lines : null);
          }}
        >
          {words(isFolded ? 'refusal-unfold' : 'refusal-fold')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<Icon name="cross" />}
        aria-label={words('dismiss')}
        title={words('dismiss')}
        onClick={onDismiss}
      />
    </div>
  );
}
