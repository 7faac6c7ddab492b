import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { flushSync } from 'react-dom';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Language } from '../core/messages/message';
import { keepFocus } from '../pane/browser/kept-focus';
import { THEMES } from '../pane/frame/theme';
import type { Dropped } from './opening/dropped-files';
import { useOpening } from './opening/opening';
import { useControlKey, useDrop, useLeaveWarning } from './page/page-events';
import { usePageLook, type LookChoice } from './page/page-look';
import { print, type Paper } from './page/printing';
import { PaperQuestion, UnsavedQuestion } from './page/questions';
import { RefusalBar } from './opening/refusal-bar';
import { SampleGuide } from './page/sample-guide';
import { SAMPLE_NAME, useSample } from './opening/sample-opening';
import { useSaving } from './page/saving';
import { TitleBar, type Side } from './page/title-bar';
import { WorkArea } from './work-area';
import { SPOKEN } from '../pane/components/spoken-style';

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

export interface WorkbenchProps extends LookChoice {
  readonly language: Language;
}

export function Workbench({ language: start, ...look }: WorkbenchProps): ReactElement {
  const styles = useStyles();
  const { session, name, opening, refusal, language, words, open, openFiles, refuse } = useOpening(start);
  const scheme = usePageLook(session, look, language);
  const openSample = useSample(open);
  const { isUnsaved, canSave, save } = useSaving(session, name);
  useLeaveWarning(isUnsaved);
  useControlKey('s', canSave ? () => void save() : null);
  const isSample = session !== null && name === SAMPLE_NAME;
  // Changes to the sample are nobody's work.
  const { ask, isAsked, goOn, stay } = useFirstAsked(isUnsaved && !isSample);
  const bring = useCallback(
    ({ files, unread }: Dropped): void => {
      ask(() => void openFiles(files, unread));
    },
    [ask, openFiles],
  );
  const isOver = useDrop(bring);
  const bars = useRef<HTMLElement>(null);
  useEffect(() => (bars.current === null ? undefined : keepFocus(bars.current)), []);
  const [side, setSide] = useState<Side>('pane');
  const [asksForPaper, setAsksForPaper] = useState(false);
  const askForPaper = useCallback((): void => {
    setAsksForPaper(true);
  }, []);
  useControlKey('p', session === null ? null : askForPaper);
  const printAs = (paper: Paper): void => {
    // The question is gone before the browser looks at the page.
    flushSync(() => {
      setAsksForPaper(false);
    });
    print(paper);
  };
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.root}>
      <header ref={bars}>
        <p className={styles.spoken} role="status">
          {opening === null ? '' : words('opening', { name: opening })}
        </p>
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
            ask(openSample);
          }}
          onSave={() => void save()}
          isUnsaved={isUnsaved}
          onPrint={session === null ? null : askForPaper}
        />
        {isAsked && name !== null && (
          <UnsavedQuestion
            words={words}
            name={name}
            onSave={() => void save().then(goOn)}
            onDiscard={goOn}
            onStay={stay}
          />
        )}
        {asksForPaper && !isAsked && (
          <PaperQuestion
            words={words}
            onPick={printAs}
            onStay={() => {
              setAsksForPaper(false);
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
        <SampleGuide words={words} isSample={isSample} />
      </header>
      {name !== null && <p className={styles.paper}>{words('paper-head', { name })}</p>}
      {session === null ? (
        <main className={styles.welcome}>
          <h2 className={styles.title}>{words('welcome-title')}</h2>
          <p>{opening === null ? words('welcome-text') : words('opening-sample')}</p>
        </main>
      ) : (
        <WorkArea session={session} name={name} words={words} scheme={scheme} side={side} />
      )}
      {isOver && (
        <div className={styles.drop}>
          <span className={styles.dropWords}>{words('drop-here')}</span>
        </div>
      )}
    </FluentProvider>
  );
}
