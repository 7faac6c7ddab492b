import { Button, FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import { Pane } from '../pane/pane';
import { THEMES, type ColorScheme } from '../pane/theme';
import { openFailureText } from '../workbook/xlsx/open-failure-words';
import { offerBytes } from './downloads';
import { startSession, type Session, type SessionOrRefused } from './session';
import { SheetArea } from './sheet-area';
import { workbenchWords, type WorkbenchWords } from './words/words';

const NARROW = '@media (max-width: 719px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 10px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
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
  tool: { flexShrink: 0, [NARROW]: { minWidth: 0 } },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  status: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  wideOnly: { [NARROW]: { display: 'none' } },
  narrowOnly: { display: 'none', [NARROW]: { display: 'flex' } },
  push: { marginInlineStart: 'auto' },
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
  switch: { flexShrink: 0, gap: '4px' },
  welcome: { margin: 'auto', padding: '24px', maxWidth: '440px', textAlign: 'center' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
  refusal: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '8px 12px',
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
    borderBottom: `1px solid ${tokens.colorPaletteRedBorder1}`,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
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
  file: { display: 'none' },
});

type Refused = Extract<SessionOrRefused, { readonly ok: false }>;

function refusalWords(refused: Refused, name: string, language: Language, words: WorkbenchWords): string {
  return refused.code === 'too-slow'
    ? words('too-slow', { name })
    : openFailureText({ ...refused, code: refused.code }, name, language);
}

interface Opening {
  readonly session: Session | null;
  readonly name: string | null;
  readonly opening: string | null;
  readonly refusal: string | null;
}

function useOpening(language: Language, words: WorkbenchWords) {
  const [state, setState] = useState<Opening>({ session: null, name: null, opening: null, refusal: null });
  const current = useRef<Session | null>(null);
  const open = useCallback(
    async (bytes: Uint8Array, name: string): Promise<void> => {
      setState((before) => ({ ...before, opening: name, refusal: null }));
      const outcome = await startSession(bytes, name, language);
      if (!outcome.ok) {
        const refusal = refusalWords(outcome, name, language, words);
        setState((before) => ({ ...before, opening: null, refusal }));
        return;
      }
      current.current?.document.close();
      current.current = outcome.session;
      setState({ session: outcome.session, name, opening: null, refusal: null });
    },
    [language, words],
  );
  const dismiss = useCallback((): void => {
    setState((before) => ({ ...before, refusal: null }));
  }, []);
  return { ...state, open, dismiss };
}

/** Files dropped anywhere on the page. */
function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) onFile(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return isOver;
}

const SAMPLE_NAME = '示例.xlsx';
const ACCEPTED = '.xlsx,.xlsm,.xls,.et';

const none = (): (() => void) => () => undefined;
const zero = (): number => 0;

/** How many journal entries there are: more than at the last save means unsaved work. */
function useWrites(session: Session | null): number {
  return useSyncExternalStore(
    session?.model.store.subscribe ?? none,
    session === null
      ? zero
      : () =>
          session.model.store
            .getState()
            .journal.entries.reduce(
              (sum, entry) => sum + entry.changes.filter((c) => c.state === 'applied').length,
              0,
            ),
  );
}

function useLeaveWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isNeeded]);
}

function useLanguageOf(session: Session | null, fallback: Language): Language {
  const language = useSyncExternalStore(
    session?.model.store.subscribe ?? none,
    session === null ? () => fallback : () => session.model.store.getState().settings.language,
  );
  return language === 'pseudo' ? 'zh-CN' : language;
}

export interface WorkbenchProps {
  readonly scheme: ColorScheme;
  readonly language: Language;
}

export function Workbench({ scheme, language: start }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const [startWords] = useState(() => workbenchWords(start));
  const { session, name, opening, refusal, open, dismiss } = useOpening(start, startWords);
  const language = useLanguageOf(session, start);
  const [words, setWords] = useState(() => startWords);
  useEffect(() => {
    setWords(() => workbenchWords(language));
    document.documentElement.lang = language;
  }, [language]);
  const [side, setSide] = useState<'sheet' | 'pane'>('pane');
  const [savedAt, setSavedAt] = useState(0);
  const writes = useWrites(session);
  const isUnsaved = session !== null && writes !== savedAt;
  useLeaveWarning(isUnsaved);
  const input = useRef<HTMLInputElement>(null);
  const openFile = useCallback(
    (file: File): void => {
      setSavedAt(0);
      void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
    },
    [open],
  );
  const openSample = useCallback((): void => {
    setSavedAt(0);
    void import('./sample').then(
      ({ sampleBytes }) => open(sampleBytes(), SAMPLE_NAME),
      () => {
        // The page was left open while its files were replaced: the welcome stays, files can still be opened.
      },
    );
  }, [open]);
  useEffect(() => {
    openSample();
  }, [openSample]);
  const isOver = useDrop(openFile);
  const save = (): void => {
    if (session === null || name === null) return;
    void session.document.save().then((bytes) => {
      offerBytes(name.replace(/\.(?:xls|et)$/i, '.xlsx'), bytes);
      setSavedAt(writes);
    });
  };
  const canSave = session?.document.workbook.capabilities.canWrite === true;
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.root}>
      <header>
        <div className={styles.bar} role="group" aria-label={words('title')}>
          <Button appearance="primary" className={styles.tool} onClick={() => input.current?.click()}>
            {words('open')}
          </Button>
          <Button className={styles.tool} onClick={openSample}>
            {words('sample')}
          </Button>
          <Button className={styles.tool} disabled={!canSave} title={words('save-name')} onClick={save}>
            {words('save')}
          </Button>
          <h1 className={styles.name} title={name ?? ''}>
            {opening !== null ? words('opening', { name: opening }) : (name ?? '')}
          </h1>
          <span className={mergeClasses(styles.quiet, styles.status)} role="status">
            {isUnsaved ? words('unsaved') : session !== null && !canSave ? words('read-only') : ''}
          </span>
          <span className={mergeClasses(styles.quiet, styles.wideOnly, styles.push)}>
            {words('local-only')}
          </span>
          <input
            ref={input}
            type="file"
            accept={ACCEPTED}
            className={styles.file}
            aria-label={words('open')}
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file !== undefined) openFile(file);
            }}
          />
        </div>
        <div
          className={mergeClasses(styles.bar, styles.narrowOnly, styles.switch)}
          role="group"
          aria-label={words('views')}
        >
          {(['pane', 'sheet'] as const).map((each) => (
            <Button
              key={each}
              size="small"
              appearance={side === each ? 'primary' : 'subtle'}
              aria-pressed={side === each}
              onClick={() => {
                setSide(each);
              }}
            >
              {words(each === 'pane' ? 'show-pane' : 'show-sheet')}
            </Button>
          ))}
        </div>
        {refusal !== null && (
          <div className={styles.refusal} role="alert">
            <span>{refusal}</span>
            <Button size="small" onClick={dismiss}>
              {words('dismiss')}
            </Button>
          </div>
        )}
      </header>
      {session === null ? (
        <main className={styles.welcome}>
          <h2 className={styles.title}>{words('welcome-title')}</h2>
          <p>{opening === null ? words('welcome-text') : words('opening-sample')}</p>
        </main>
      ) : (
        <div className={styles.work}>
          <section className={styles.sheet} data-away={side !== 'sheet'} aria-label={words('show-sheet')}>
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
