/** What is told above the sheet about what somebody just did in it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { undo } from '../../pane/commands/write';
import type { PaneModel } from '../../pane/model';
import type { PaneState } from '../../pane/state/state';
import type { JournalEntry } from '../../workbook/journal-text';
import type { WorkbenchWords } from '../words/words';

export interface Notice {
  readonly text: string;
  /** The change that it tells of, by its id: it offers to take that back as long as it is the last one. */
  readonly undoes?: string | undefined;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '5px 10px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** What undoing would take back. */
export function lastApplied({ journal }: Pick<PaneState, 'journal'>): string | undefined {
  const isApplied = ({ changes }: JournalEntry): boolean =>
    changes.some((change) => change.state === 'applied');
  return journal.entries.filter(isApplied).at(-1)?.id;
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly words: WorkbenchWords;
  readonly onDone: () => void;
}

export function NoticeBar({ notice, model, state, words, onDone }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const last = lastApplied(state);
  return (
    <div className={styles.bar}>
      <span role="alert">{notice.text}</span>
      {last !== undefined && notice.undoes === last && (
        <Button
          size="small"
          disabled={state.isWriting}
          onClick={() => {
            onDone();
            void undo(model);
          }}
        >
          {words('undo')}
        </Button>
      )}
    </div>
  );
}
