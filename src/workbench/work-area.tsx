import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Pane } from '../pane/pane';
import type { ColorScheme } from '../pane/frame/theme';
import type { Session } from './session';
import { SheetArea } from './grid/sheet-area';
import { NARROW, type Side } from './page/title-bar';
import type { WorkbenchWords } from './words/words';

const useStyles = makeStyles({
  work: { display: 'flex', flex: '1 1 0', minHeight: 0 },
  sheet: {
    display: 'flex',
    flex: '1 1 0',
    minWidth: 0,
    [NARROW]: { '&[data-away="true"]': { display: 'none' } },
  },
  pane: {
    width: '372px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { width: '100%', border: 'none', '&[data-away="true"]': { display: 'none' } },
  },
});

interface WorkAreaProps {
  readonly session: Session;
  readonly name: string | null;
  readonly words: WorkbenchWords;
  readonly scheme: ColorScheme;
  /** Which of the two a narrow page shows. */
  readonly side: Side;
  /** A form of its own that was pasted onto the sheet. */
  readonly onTable: (files: readonly File[]) => void;
}

/** The sheet and the pane beside it. */
export function WorkArea({ session, name, words, scheme, side, onTable }: WorkAreaProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.work} data-work>
      <section
        className={styles.sheet}
        data-sheet
        data-away={side !== 'sheet'}
        aria-label={words('show-sheet')}
      >
        <SheetArea key={name} session={session} words={words} onTable={onTable} />
      </section>
      <div className={styles.pane} data-pane data-away={side !== 'pane'}>
        <Pane model={session.model} scheme={scheme} />
      </div>
    </div>
  );
}
