import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import { keepFocus } from '../pane/browser/kept-focus';
import { THEMES } from '../pane/frame/theme';
import type { Dropped } from './opening/dropped-files';
import { useOpening } from './opening/opening';
import { useControlKey, useDrop, useLeaveWarning, usePaste } from './page/page-events';
import { usePageLook, type LookChoice } from './page/page-look';
import { print, type Paper } from './page/printing';
import { isPastedName } from './opening/pasted-table';
import { PaperQuestion, UnsavedQuestion } from './page/questions';
import { RefusalBar } from './opening/refusal-bar';
import { Guide } from './page/guide';
import { SAMPLE_NAME, useSample } from './opening/sample-opening';
import { useSaving } from './page/saving';
import { TitleBar, type Side } from './page/title-bar';
import { WorkArea } from './work-area';
import type { Session } from './session';
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

/** What is asked first is done at once where nothing is at stake, or after the user has said what becomes of the changes. */
function useFirstAsked(isAtStake: boolean) {
  const [next, setNext] = useState<(() => void) | null>(null);
  const ask = useCallback(
    (go: () => void): void => {
      if (isAtStake) setNext(() => go);
      else go();
    },
    [isAtStake],
  );
  return {
    ask,
    isAsked: next !== null,
    goOn: () => {
      setNext(null);
      next?.();
    },
    stay: () => {
      setNext(null);
    },
  };
}

/** Tells once that the worker which holds the file has died. */
function useStopped(session: Session | null, onStopped: () => void): void {
  const told = useRef(onStopped);
  useEffect(() => {
    told.current = onStopped;
  }, [onStopped]);
  useEffect(() => {
    let isOpen = true;
    void session?.document.stopped.then(() => {
      if (isOpen) told.current();
    });
    return () => {
      isOpen = false;
    };
  }, [session]);
}

/** Ctrl+P and the button ask what goes on paper before the browser is asked to print. */
function usePrinting(isOpen: boolean) {
  const [isAsked, setIsAsked] = useState(false);
  const ask = useCallback((): void => {
    setIsAsked(true);
  }, []);
  const start = isOpen ? ask : null;
  useControlKey('p', start);
  return {
    isAsked,
    ask: start,
    printAs: (paper: Paper) => {
      // The question is gone before the browser looks at the page.
      flushSync(() => {
        setIsAsked(false);
      });
      print(paper);
    },
    stay: () => {
      setIsAsked(false);
    },
  };
}

/** Opening, saving and printing of the page's file, and the question before unsaved work would be lost. */
function useFile(start: Language) {
  const file = useOpening(start);
  const { session, name, words, open, openFiles, refuse } = file;
  const { isUnsaved, canSave, save: saveFile } = useSaving(session, name);
  const isSample = session !== null && name === SAMPLE_NAME;
  const isPasted = session !== null && name !== null && isPastedName(name);
  const openSample = useSample(open);
  // Changes to the sample are nobody's work.
  const leaving = useFirstAsked(isUnsaved && !isSample);
  const { ask } = leaving;
  const bring = useCallback(
    ({ files, unread }: Dropped): void => {
      ask(() => void openFiles(files, unread));
    },
    [ask, openFiles],
  );
  const bringFiles = useCallback(
    (files: readonly File[]): void => {
      bring({ files, unread: [] });
    },
    [bring],
  );
  const refusePasted = useCallback((): void => {
    refuse([words('nothing-pasted')]);
  }, [refuse, words]);
  const stop = useCallback((): void => {
    refuse([words('stopped', { name: name ?? '' })]);
  }, [name, refuse, words]);
  useStopped(session, stop);
  const save = useCallback(async (): Promise<boolean> => {
    const isSaved = await saveFile();
    if (!isSaved) stop();
    return isSaved;
  }, [saveFile, stop]);
  usePaste(words('pasted-name'), bringFiles, refusePasted);
  useLeaveWarning(isUnsaved);
  useControlKey('s', canSave ? () => void save() : null);
  const printing = usePrinting(session !== null);
  return {
    ...file,
    isUnsaved,
    canSave,
    save,
    isSample,
    isPasted,
    openSample,
    leaving,
    bring,
    bringFiles,
    printing,
  };
}

type PageFile = ReturnType<typeof useFile>;

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
    <header ref={bars}>
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
  const file = useFile(start);
  const { session, name, language, words } = file;
  const scheme = usePageLook(session, look, language);
  const isOver = useDrop(file.bring);
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
