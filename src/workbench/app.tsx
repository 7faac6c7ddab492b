import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import { keepFocus } from '../pane/browser/kept-focus';
import { THEMES } from '../pane/frame/theme';
import { useAreaKeys } from './page/areas';
import { useDrop } from './page/page-events';
import { usePageLook, type LookChoice } from './page/page-look';
import { PaperQuestion, UnsavedQuestion } from './page/questions';
import { RefusalBar } from './opening/refusal-bar';
import { Guide } from './page/guide';
import { TitleBar, type Side } from './page/title-bar';
import { type PageFile, usePageFile } from './page-file';
import { WorkArea } from './work-area';
import { SPOKEN } from '../pane/components/spoken-style';
import { Marked } from '../pane/components/mixed';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  /** What was checked, on paper only. */
  paper: { display: 'none', '@media print': { display: 'block', margin: '0 0 4pt' } },
  welcome: { margin: 'auto', padding: '24px', maxWidth: '440px', textAlign: 'center' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: 'none',
  },
  dropWords: {
    padding: '14px 28px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  spoken: SPOKEN,
});

interface BarProps {
  readonly file: PageFile;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

function FileBar({ file, side, onSide }: BarProps): ReactElement {
  const {
    words,
    opening,
    name,
    session,
    isUnsaved,
    canSave,
    save,
    leaving,
    openSample,
    bringFiles,
    printing,
  } = file;
  return (
    <TitleBar
      words={words}
      title={opening !== null ? words('opening', { name: opening }) : (name ?? '')}
      state={isUnsaved ? words('unsaved') : session !== null && !canSave ? words('read-only') : ''}
      canSave={canSave}
      side={side}
      onSide={onSide}
      onFiles={bringFiles}
      onSample={() => {
        leaving.ask(openSample);
      }}
      onSave={() => void save()}
      isUnsaved={isUnsaved}
      onPrint={printing.ask}
    />
  );
}

/** One question at a time; that about unsaved work comes first. */
function Questions({ file }: Pick<BarProps, 'file'>): ReactElement | null {
  const { words, name, save, leaving, printing } = file;
  if (leaving.isAsked && name !== null)
    return (
      <UnsavedQuestion
        words={words}
        name={name}
        onSave={() =>
          void save().then((isSaved) => {
            if (isSaved) leaving.goOn();
          })
        }
        onDiscard={leaving.goOn}
        onStay={leaving.stay}
      />
    );
  if (!printing.isAsked || leaving.isAsked) return null;
  return <PaperQuestion words={words} onPick={printing.printAs} onStay={printing.stay} />;
}

/** All that stands above the file: its name and tools, questions, what was not opened, what the sample is. */
function Bars({ file, side, onSide }: BarProps): ReactElement {
  const { words, opening, refusal, refuse, isSample, isPasted } = file;
  const styles = useStyles();
  const bars = useRef<HTMLElement>(null);
  useEffect(() => (bars.current === null ? undefined : keepFocus(bars.current)), []);
  return (
    <header ref={bars} data-bars>
      <p className={styles.spoken} role="status">
        {opening !== null && <Marked text={words('opening', { name: opening })} />}
      </p>
      <FileBar file={file} side={side} onSide={onSide} />
      <Questions file={file} />
      <RefusalBar
        lines={refusal}
        words={words}
        onDismiss={() => {
          refuse([]);
        }}
      />
      <Guide words={words} kind={isSample ? 'sample' : isPasted ? 'pasted' : null} />
    </header>
  );
}

/** What stands there until the first file is open. */
function Welcome({ file: { words, opening } }: Pick<BarProps, 'file'>): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.welcome}>
      <h2 className={styles.title}>{words('welcome-title')}</h2>
      <p>{opening === null ? words('welcome-text') : words('opening-sample')}</p>
    </main>
  );
}

export interface WorkbenchProps extends LookChoice {
  readonly language: Language;
}

export function Workbench({ language: start, ...look }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const file = usePageFile(start);
  const { session, name, language, words } = file;
  const scheme = usePageLook(session, look, language);
  const isOver = useDrop(file.bring);
  useAreaKeys();
  const [side, setSide] = useState<Side>('pane');
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.root}>
      <Bars file={file} side={side} onSide={setSide} />
      {name !== null && (
        <p className={styles.paper}>
          <Marked text={words('paper-head', { name })} />
        </p>
      )}
      {session === null ? (
        <Welcome file={file} />
      ) : (
        <WorkArea
          session={session}
          name={name}
          words={words}
          scheme={scheme}
          side={side}
          onTable={file.bringFiles}
        />
      )}
      {isOver && (
        <div className={styles.drop}>
          <span className={styles.dropWords}>{words('drop-here')}</span>
        </div>
      )}
    </FluentProvider>
  );
}
