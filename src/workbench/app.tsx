import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import { Pane } from '../pane/pane';
import type { SchemeChoice } from '../pane/settings-text';
import { THEMES, type ColorScheme } from '../pane/theme';
import { offerBytes } from './downloads';
import type { Dropped } from './dropped-files';
import { nothingToFollow, useOpening } from './opening';
import { useControlKey, useDrop, useLeaveWarning } from './page-events';
import { print, type Paper } from './printing';
import { Question } from './question';
import { settled, useWrites, writesOf } from './saving';
import { RefusalBar } from './refusal-bar';
import type { Session } from './session';
import { SheetArea } from './sheet-area';
import { NARROW, TitleBar, type Side } from './title-bar';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  /** What was checked, on paper only. */
  paper: { display: 'none', '@media print': { display: 'block', margin: '0 0 4pt' } },
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
  welcome: { margin: 'auto', padding: '24px', maxWidth: '440px', textAlign: 'center' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
  guide: {
    display: 'flex',
    gap: '12px',
    alignItems: 'center',
    padding: '5px 10px',
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { borderBottomColor: 'CanvasText' },
    // It speaks of two sides, and there is only one on a narrow page.
    [NARROW]: { display: 'none' },
  },
  guideText: { flex: '1 1 0', minWidth: 0 },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

const SAMPLE_NAME = '示例.xlsx';

/** How much of a session is in the file that was last saved. */
interface Saved {
  readonly session: Session;
  readonly writes: number;
}

function useSchemeOf(session: Session | null, start: SchemeChoice, preferred: ColorScheme): ColorScheme {
  const choice = useSyncExternalStore(
    session?.model.store.subscribe ?? nothingToFollow,
    session === null ? () => start : () => session.model.store.getState().settings.scheme,
  );
  return choice === 'system' ? preferred : choice;
}

export interface WorkbenchProps {
  /** Of the system. */
  readonly preferred: ColorScheme;
  /** As it was chosen last. */
  readonly chosen: SchemeChoice;
  readonly language: Language;
}

export function Workbench({ preferred, chosen, language: start }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const { session, name, opening, refusal, language, words, open, openFiles, refuse } = useOpening(start);
  const scheme = useSchemeOf(session, chosen, preferred);
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const [side, setSide] = useState<Side>('pane');
  const isSample = session !== null && name === SAMPLE_NAME;
  const [isGuided, setIsGuided] = useState(true);
  const [saved, setSaved] = useState<Saved | null>(null);
  const writes = useWrites(session);
  const isUnsaved = session !== null && writes !== (saved?.session === session ? saved.writes : 0);
  useLeaveWarning(isUnsaved);
  const openSample = useCallback((): void => {
    void import('./sample').then(
      ({ sampleBytes }) => open(sampleBytes(), SAMPLE_NAME),
      () => {
        // The page was left open while its files were replaced: the welcome stays, files can still be opened.
      },
    );
  }, [open]);
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    openSample();
  }, [openSample]);
  /** What is to be opened once the user has said what becomes of the changes. */
  const [next, setNext] = useState<(() => void) | null>(null);
  // Changes to the sample are nobody's work.
  const isAtStake = isUnsaved && !isSample;
  const inPlace = useCallback(
    (go: () => void): void => {
      if (isAtStake) setNext(() => go);
      else go();
    },
    [isAtStake],
  );
  const bring = useCallback(
    ({ files, unread }: Dropped): void => {
      inPlace(() => {
        void openFiles(files, unread);
      });
    },
    [inPlace, openFiles],
  );
  const isOver = useDrop(bring);
  const save = async (): Promise<void> => {
    if (session === null || name === null) return;
    await settled(session);
    const bytes = await session.document.save();
    offerBytes(name.replace(/\.(?:xls|et)$/i, '.xlsx'), bytes);
    setSaved({ session, writes: writesOf(session) });
  };
  const goOn = (): void => {
    setNext(null);
    next?.();
  };
  const canSave = session?.document.workbook.capabilities.canWrite === true;
  useControlKey('s', canSave ? () => void save() : null);
  const [isAskedForPaper, setIsAskedForPaper] = useState(false);
  const askForPaper = useCallback((): void => {
    setIsAskedForPaper(true);
  }, []);
  useControlKey('p', session === null ? null : askForPaper);
  const printAs = (paper: Paper): void => {
    // The question is gone before the browser looks at the page.
    flushSync(() => {
      setIsAskedForPaper(false);
    });
    print(paper);
  };
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.root}>
      <header>
        <TitleBar
          words={words}
          title={opening !== null ? words('opening', { name: opening }) : (name ?? '')}
          state={isUnsaved ? words('unsaved') : session !== null && !canSave ? words('read-only') : ''}
          canSave={canSave}
          side={side}
          onSide={setSide}
          onFiles={(files) => {
            bring({ files, unread: [] });
          }}
          onSample={() => {
            inPlace(openSample);
          }}
          onSave={() => void save()}
          isUnsaved={isUnsaved}
          onPrint={session === null ? null : askForPaper}
        />
        {next !== null && name !== null && (
          <Question
            isGrave
            label={words('unsaved')}
            text={words('unsaved-question', { name })}
            answers={[
              { label: words('save-first'), onPick: () => void save().then(goOn) },
              { label: words('discard'), onPick: goOn },
            ]}
            cancel={{
              label: words('stay'),
              onPick: () => {
                setNext(null);
              },
            }}
          />
        )}
        {isAskedForPaper && next === null && (
          <Question
            isGrave={false}
            label={words('print')}
            text={words('print-question')}
            answers={[
              {
                label: words('print-results'),
                onPick: () => {
                  printAs('results');
                },
              },
              {
                label: words('print-both'),
                onPick: () => {
                  printAs('both');
                },
              },
            ]}
            cancel={{
              label: words('stay'),
              onPick: () => {
                setIsAskedForPaper(false);
              },
            }}
          />
        )}
        <RefusalBar
          lines={refusal}
          words={words}
          onDismiss={() => {
            refuse([]);
          }}
        />
        {isSample && isGuided && (
          <div className={styles.guide} role="note" data-bar>
            <span className={styles.guideText}>{words('sample-note')}</span>
            <Button
              size="small"
              onClick={() => {
                setIsGuided(false);
              }}
            >
              {words('dismiss')}
            </Button>
          </div>
        )}
      </header>
      {name !== null && <p className={styles.paper}>{words('paper-head', { name })}</p>}
      {session === null ? (
        <main className={styles.welcome}>
          <h2 className={styles.title}>{words('welcome-title')}</h2>
          <p>{opening === null ? words('welcome-text') : words('opening-sample')}</p>
        </main>
      ) : (
        <div className={styles.work} data-work>
          <section
            className={styles.sheet}
            data-sheet
            data-away={side !== 'sheet'}
            aria-label={words('show-sheet')}
          >
            <SheetArea key={name} session={session} words={words} />
          </section>
          <div className={styles.pane} data-pane data-away={side !== 'pane'}>
            <Pane model={session.model} scheme={scheme} />
          </div>
        </div>
      )}
      {isOver && <div className={styles.drop}>{words('drop-here')}</div>}
    </FluentProvider>
  );
}
