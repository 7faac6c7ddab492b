import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import type { Assessment } from '../core/assessment';
import { actionForKey, runAction } from './actions';
import { load } from './commands/read';
import { watch } from './commands/watch';
import { Header } from './frame/header';
import { PanelBoundary } from './frame/panel-boundary';
import { FailedState, LoadingState } from './frame/states';
import { selectedLine } from './browser/selected-line';
import { ModelProvider, useLanguage, usePaneState } from './context';
import { lazyPart } from './frame/lazy-part';
import type { PaneModel } from './model';
import { currentAssessment } from './state/selectors';
import type { PaneState, View } from './state/state';
import type { HostColors } from './frame/host-colors';
import { paneTheme, type ColorScheme } from './frame/theme';

const useStyles = makeStyles({
  root: { height: '100%' },
  pane: {
    height: '100%',
    minWidth: '280px',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // Marks and names in Chinese and Latin script keep their distance without typed spaces.
    textAutospace: 'normal',
  },
  main: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, outline: 'none' },
});

// Wanted by everybody, but not before the shell is painted: asked for at once, in a chunk beside the engine's.
const problemsPanel = import('./answer/problems-panel').catch(() => null);
const ProblemsPanel = lazyPart(
  async () => ((await problemsPanel) ?? (await import('./answer/problems-panel'))).ProblemsPanel,
);
const ExplainPanel = lazyPart(async () => (await import('./reasons/explain-panel')).ExplainPanel);
const NoTablePanel = lazyPart(async () => (await import('./answer/no-table-panel')).NoTablePanel);
const KeepPanel = lazyPart(async () => (await import('./reasons/keep-panel')).KeepPanel);
const PreviewPanel = lazyPart(async () => (await import('./changes/preview-panel')).PreviewPanel);
const RecordPanel = lazyPart(async () => (await import('./changes/record-panel')).RecordPanel);
const ReviewPanel = lazyPart(async () => (await import('./review/review-panel')).ReviewPanel);
const LettersPanel = lazyPart(async () => (await import('./review/letters-panel')).LettersPanel);
const AgainstPanel = lazyPart(async () => (await import('./record/against-panel')).AgainstPanel);
const SettingsPanel = lazyPart(async () => (await import('./settings/settings-panel')).SettingsPanel);
const TeachPanel = lazyPart(async () => (await import('./settings/teach-panel')).TeachPanel);
const RestoredNote = lazyPart(async () => (await import('./frame/restored-note')).RestoredNote);
const ReviewStrip = lazyPart(async () => (await import('./review/review-strip')).ReviewStrip);

/** The panel beside the problem list that the view names; `null` for the list itself. */
function subPanel(view: View, assessment: Assessment | null): ReactElement | null {
  switch (view.kind) {
    case 'explain':
      return assessment === null ? null : (
        <ExplainPanel key={view.finding} assessment={assessment} finding={view.finding} />
      );
    case 'keep':
      return assessment === null ? null : <KeepPanel assessment={assessment} finding={view.finding} />;
    case 'preview':
      return <PreviewPanel />;
    case 'record':
      return <RecordPanel />;
    case 'review':
      return <ReviewPanel />;
    case 'letters':
      return <LettersPanel />;
    case 'against':
      return <AgainstPanel />;
    case 'settings':
      return <SettingsPanel />;
    case 'teach':
      return <TeachPanel />;
    case 'problems':
      return null;
  }
}

/** What was taken over, or may be, is said beside the tables, not beside settings and forms. */
function hasNews({ view, restored, library, form }: PaneState): boolean {
  const isBeside = view.kind === 'problems' || view.kind === 'review';
  return isBeside && (restored !== null || (form === null && library.forms.length > 0));
}

/** The panels of a workbook that was read: the list stays there under whatever is open above it. */
function Panels(): ReactElement {
  const state = usePaneState();
  const assessment = currentAssessment(state);
  const panel = subPanel(state.view, assessment);
  return (
    <>
      {hasNews(state) && (
        <PanelBoundary panel="restored">
          <Suspense fallback={null}>
            <RestoredNote />
          </Suspense>
        </PanelBoundary>
      )}
      {panel !== null && (
        <PanelBoundary panel={state.view.kind} key={state.view.kind}>
          <Suspense fallback={<LoadingState />}>{panel}</Suspense>
        </PanelBoundary>
      )}
      {panel === null && assessment !== null && state.home === 'review' && (
        <PanelBoundary panel="review-strip">
          <Suspense fallback={null}>
            <ReviewStrip assessment={assessment} />
          </Suspense>
        </PanelBoundary>
      )}
      <PanelBoundary panel="problems">
        {assessment !== null ? (
          <Suspense fallback={<LoadingState />}>
            <ProblemsPanel assessment={assessment} hidden={panel !== null} />
          </Suspense>
        ) : (
          panel === null && (
            <Suspense fallback={<LoadingState />}>
              <NoTablePanel />
            </Suspense>
          )
        )}
      </PanelBoundary>
    </>
  );
}

function Body(): ReactElement {
  const state = usePaneState();
  const styles = useStyles();
  const isFailed = state.phase === 'failed' && state.failure !== null;
  const assessment = currentAssessment(state);
  const isLooking = state.isLooking && assessment === null && subPanel(state.view, assessment) === null;
  const isLoading = state.phase === 'loading' || isLooking;
  return (
    <main className={styles.main} tabIndex={-1}>
      {isFailed ? <FailedState failure={state.failure} /> : isLoading ? <LoadingState /> : <Panels />}
    </main>
  );
}

const EDITABLE = 'input, textarea, select, [contenteditable]';

/** Keys work wherever the focus is on the page, except that typing stays typing. */
function useShortcuts(model: PaneModel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = actionForKey(event);
      if (action === null || event.defaultPrevented || event.isComposing) return;
      const isTyping = event.target instanceof Element && event.target.matches(EDITABLE);
      if (isTyping && action.shortcut?.control === true) return;
      if (!action.isEnabled(model.store.getState())) return;
      event.preventDefault();
      // What was meant for the pane is not meant for Excel: office.js would pass Escape and others on to it.
      event.stopPropagation();
      runAction(model, action.id);
      if (action.id === 'next-problem' || action.id === 'previous-problem') focusSelected();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [model]);
}

/** The key asked for the next line, so the keyboard goes there: Enter jumps to its cell, Tab reaches its buttons. */
function focusSelected(): void {
  requestAnimationFrame(() => {
    selectedLine()?.focus({ preventScroll: true });
  });
}

export interface PaneProps {
  readonly model: PaneModel;
  readonly scheme: ColorScheme;
  /** Of the program that the pane stands in, where that has colours of its own. */
  readonly colors?: HostColors | null;
}

/** The whole pane. It reads the workbook as soon as it is there and follows its changes until it goes. */
export function Pane({ model, scheme, colors = null }: PaneProps): ReactElement {
  const styles = useStyles();
  const theme = useMemo(() => paneTheme({ scheme, colors }), [scheme, colors]);
  useShortcuts(model);
  useEffect(() => {
    void load(model);
    return watch(model);
  }, [model]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <ModelProvider value={model}>
        <Spoken className={styles.pane}>
          <PanelBoundary panel="header">
            <PaneHeader />
          </PanelBoundary>
          <Body />
        </Spoken>
      </ModelProvider>
    </FluentProvider>
  );
}

/** Says in which language the pane speaks, for screen readers. */
function Spoken({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={className} lang={useLanguage()}>
      {children}
    </div>
  );
}

/** Sub-views have a heading of their own; the list and the states have the table chooser. */
function PaneHeader(): ReactElement | null {
  const { view } = usePaneState();
  return view.kind === 'problems' ? <Header /> : null;
}
