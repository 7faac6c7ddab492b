/** What is to be known of the list before it is read: what is still missing in it, what stands where nobody looks. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { leaveOutHidden } from '../commands/hidden';
import { useCommonStyles } from '../components/common-styles';
import { RefusedNote } from '../answer/refused-note';
import { ScanProgress } from '../frame/scan-progress';
import { useEngine, useModel, usePaneState } from '../context';
import { useReviewWords } from '../words/review/words';
import { Mixed } from '../components/mixed';

const useStyles = makeStyles({
  note: { padding: '0 12px 6px' },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200 },
  button: { minWidth: 0, flexShrink: 0 },
});

const MOST_NAMES = 4;

/** The first names of a list, and that there are more. */
function useNamed(names: readonly string[]): string {
  const words = useReviewWords();
  const shown = names.slice(0, MOST_NAMES).join(words('fix.joiner'));
  return names.length > MOST_NAMES ? words('result.cells-more', { cells: shown }) : shown;
}

/** Sheets that look like forms and are in no list, because nothing could be read of them. */
function UnreadNote(): ReactElement | null {
  const engine = useEngine();
  const { grids, tables } = usePaneState();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const names = useMemo(() => {
    const read = new Set(tables.map(({ table }) => table.sheet));
    return [...grids].flatMap(([name, grid]) =>
      !read.has(name) && engine.kindOf(grid) === 'unread' ? [name] : [],
    );
  }, [engine, grids, tables]);
  const sheets = useNamed(names);
  if (names.length === 0) return null;
  return (
    <p
      className={mergeClasses(common.quiet, styles.note, styles.text)}
      title={names.join(words('fix.joiner'))}
    >
      <Mixed text={words('review.unread', { count: names.length, sheets })} />
    </p>
  );
}

function HiddenNote(): ReactElement | null {
  const model = useModel();
  const { hiddenSheets, review } = usePaneState();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const sheets = useNamed(hiddenSheets);
  if (hiddenSheets.length === 0) return null;
  const { withoutHidden } = review;
  const count = hiddenSheets.length;
  return (
    <div className={mergeClasses(styles.note, styles.line)}>
      <span
        className={mergeClasses(common.quiet, styles.text)}
        title={hiddenSheets.join(words('fix.joiner'))}
      >
        <Mixed text={words(withoutHidden ? 'review.hidden-out' : 'review.hidden-in', { count, sheets })} />
      </span>
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          leaveOutHidden(model, !withoutHidden);
        }}
      >
        {words(withoutHidden ? 'review.hidden-count' : 'review.hidden-leave')}
      </Button>
    </div>
  );
}

/** Files that were given with the others and are not in the list; said here for as long as it is worked on. */
function UnopenedNote(): ReactElement | null {
  const { unopened = [] } = useModel().host.workbook;
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const files = useNamed(unopened);
  if (unopened.length === 0) return null;
  return (
    <p
      className={mergeClasses(common.error, styles.note, styles.text, styles.small)}
      title={unopened.join(words('fix.joiner'))}
    >
      <Mixed text={words('review.unopened', { count: unopened.length, files })} />
    </p>
  );
}

export function ReviewNotes(): ReactElement {
  const { sample } = usePaneState().review;
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <>
      {sample !== null && (
        <p className={mergeClasses(common.quiet, styles.note)}>
          {words('review.sample-shown', { count: sample.tables.size, seed: sample.seed })}
        </p>
      )}
      <ScanProgress className={styles.note} />
      <UnopenedNote />
      <RefusedNote className={styles.note} />
      <UnreadNote />
      <HiddenNote />
    </>
  );
}
