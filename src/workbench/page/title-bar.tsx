/** The top of the workbench: what this is, files in and out, the name and state of the open one, and on narrow pages the switch. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { WorkbenchWords } from '../words/words';
import { languageOf } from '../../pane/components/mixed';

/** Below this width the sheet and the pane take turns. */
export const NARROW = '@media (max-width: 719px)';
const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.ods,.docx,.doc,.wps,.pdf,.ofd,.csv,.txt,.htm,.html,.xml,.zip';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 10px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  brand: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    paddingRight: '10px',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  tool: { flexShrink: 0, minWidth: '72px', [NARROW]: { minWidth: 0 } },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  state: { flexShrink: 0 },
  /** Three buttons stand in the narrowest page. */
  fourth: { '@media (max-width: 359px)': { display: 'none' } },
  wideOnly: { [NARROW]: { display: 'none' } },
  narrowOnly: { display: 'none', [NARROW]: { display: 'flex' } },
  local: { marginInlineStart: 'auto', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: '120px' },
  // Room for the state under the name, so that nothing moves when there is one.
  switch: { flexShrink: 0, gap: '4px', minHeight: '38px', paddingBlock: '2px' },
  /** Name and state under each other, in what the switch leaves. */
  about: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    alignItems: 'flex-end',
    '& span': { lineHeight: tokens.lineHeightBase200 },
    '& h1': { maxWidth: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  file: { display: 'none' },
});

export type Side = 'sheet' | 'pane';

interface TitleBarProps {
  readonly words: WorkbenchWords;
  /** The open file, or the one that is being opened. */
  readonly title: string;
  /** Whether there is something unsaved, or nothing can be saved; '' where there is nothing to say. */
  readonly state: string;
  readonly canSave: boolean;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  /** Saving is what comes next. */
  readonly isUnsaved: boolean;
  readonly onPrint: (() => void) | null;
}

/** Opens files; the sample stands beside it. */
function FileTools({
  words,
  isUnsaved,
  onFiles,
  onSample,
}: Pick<TitleBarProps, 'words' | 'isUnsaved' | 'onFiles' | 'onSample'>): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isUnsaved ? 'secondary' : 'primary'}
        className={styles.tool}
        onClick={() => input.current?.click()}
      >
        {words('open')}
      </Button>
      <Button className={styles.tool} onClick={onSample}>
        {words('sample')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple
        className={styles.file}
        aria-label={words('open')}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

/** What becomes of the open file: saved, printed. */
function DocumentTools({
  words,
  isUnsaved,
  canSave,
  onSave,
  onPrint,
}: Pick<TitleBarProps, 'words' | 'isUnsaved' | 'canSave' | 'onSave' | 'onPrint'>): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Button
        className={styles.tool}
        appearance={isUnsaved ? 'primary' : 'secondary'}
        disabled={!canSave}
        title={words('save-name')}
        aria-keyshortcuts="Control+S"
        onClick={onSave}
      >
        {words('save')}
      </Button>
      <Button
        className={mergeClasses(styles.tool, styles.fourth)}
        disabled={onPrint === null}
        title={words('print-name')}
        aria-keyshortcuts="Control+P"
        onClick={onPrint ?? undefined}
      >
        {words('print')}
      </Button>
    </>
  );
}

/** On narrow pages: which side is shown, with name and state of the file. */
function SideSwitch({
  words,
  title,
  state,
  side,
  onSide,
}: Pick<TitleBarProps, 'words' | 'title' | 'state' | 'side' | 'onSide'>): ReactElement {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.bar, styles.narrowOnly, styles.switch)}
      role="group"
      aria-label={words('views')}
      data-bar
    >
      {(['pane', 'sheet'] as const).map((each) => (
        <Button
          key={each}
          size="small"
          appearance={side === each ? 'primary' : 'subtle'}
          aria-pressed={side === each}
          onClick={() => {
            onSide(each);
          }}
        >
          {words(each === 'pane' ? 'show-pane' : 'show-sheet')}
        </Button>
      ))}
      <div className={styles.about}>
        <h1 className={styles.name} title={title} {...languageOf(title)}>
          {title}
        </h1>
        <span className={styles.quiet} role="status">
          {state}
        </span>
      </div>
    </div>
  );
}

export function TitleBar(props: TitleBarProps): ReactElement {
  const { words, title, state } = props;
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} role="group" aria-label={words('title')} data-bar>
        <span className={mergeClasses(styles.brand, styles.wideOnly)} title={words('title')}>
          {words('brand')}
        </span>
        <FileTools {...props} />
        <DocumentTools {...props} />
        <h1 className={mergeClasses(styles.name, styles.wideOnly)} title={title} {...languageOf(title)}>
          {title}
        </h1>
        <span className={mergeClasses(styles.quiet, styles.state, styles.wideOnly)} role="status">
          {state}
        </span>
        <span
          className={mergeClasses(styles.quiet, styles.wideOnly, styles.local)}
          title={words('local-only')}
        >
          {words('local-only')}
        </span>
      </div>
      <SideSwitch {...props} />
    </>
  );
}
