import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactElement } from 'react';
import { writeReport } from '../commands/report';
import { useCommonStyles } from '../components/common-styles';
import { CellNoticeBar } from '../frame/notice-bar';
import { unreadSheets } from '../state/selectors';
import { PanelFrame } from '../frame/panel-frame';
import { SteadyButton } from '../components/steady-button';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { reportSheet, type ReportVoice } from './report';
import { departmentSummary, reviewRows, shownRows } from './review';
import { summarySheet } from './summary-sheet';
import { ReviewControls } from './review-controls';
import { ReviewExports } from './review-exports';
import { ReviewNotes } from './review-notes';
import { ReviewList } from './review-list';
import { Summary } from './summary-section';
import { useReviewWords } from '../words/review/words';

const useStyles = makeStyles({
  track: { height: '3px', backgroundColor: tokens.colorNeutralBackground5 },
  done: {
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    flex: '1 1 0',
    '@media (max-width: 300px)': { gap: '4px' },
  },
  /** Three buttons side by side, in 280 px too. */
  other: {
    paddingInline: '8px',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    '@media (max-width: 300px)': { paddingInline: '3px' },
  },
});

/** What becomes of the review: a sheet in the workbook, the letters, the comparison with other files. */
function Actions({ rows, voice }: { readonly rows: number; readonly voice: ReportVoice }): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useReviewWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { canAddSheet } = model.host.workbook.capabilities;
  const open = (kind: 'letters' | 'against') => (): void => {
    model.store.dispatch({ type: 'view-opened', view: { kind } });
  };
  return (
    <div className={styles.actions}>
      {canAddSheet && (
        <SteadyButton
          appearance="primary"
          className={mergeClasses(common.grow, styles.other)}
          disabled={rows === 0 || state.isWriting}
          onClick={() => {
            void writeReport(model, reportSheet(state, voice));
          }}
        >
          {words('report.write')}
        </SteadyButton>
      )}
      <Button
        appearance={canAddSheet ? 'secondary' : 'primary'}
        className={mergeClasses(styles.other, !canAddSheet && common.grow)}
        onClick={open('letters')}
      >
        {words('letter.button')}
      </Button>
      {model.host.openComparison !== undefined && (
        <Button className={styles.other} onClick={open('against')}>
          {words('against.button')}
        </Button>
      )}
    </div>
  );
}

/** How many tables were looked at, as a line. */
function DoneBar({ done, of }: { readonly done: number; readonly of: number }): ReactElement {
  const styles = useStyles();
  const width = `${String(of === 0 ? 0 : (done / of) * 100)}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.done} style={{ width }} />
    </div>
  );
}

/** What the department's tables say together, and the ways out of the pane. */
function Together({ voice }: { readonly voice: ReportVoice }): ReactElement {
  const model = useModel();
  const { tables } = usePaneState();
  const words = useReviewWords();
  const summary = useMemo(() => departmentSummary(tables), [tables]);
  const writeSummary = useCallback(() => {
    void writeReport(model, summarySheet(summary, words));
  }, [model, summary, words]);
  return (
    <>
      <Summary
        summary={summary}
        onWrite={model.host.workbook.capabilities.canAddSheet ? writeSummary : null}
      />
      <ReviewExports voice={voice} />
    </>
  );
}

/** A reviewer's home: all tables at a glance. */
export function ReviewPanel(): ReactElement {
  const engine = useEngine();
  const state = usePaneState();
  const words = useReviewWords();
  const language = useLanguage();
  const { tables, review } = state;
  const { marks } = review;
  const rows = useMemo(() => reviewRows({ tables, review: { marks } }), [tables, marks]);
  const shown = useMemo(() => shownRows(rows, review), [rows, review]);
  const voice: ReportVoice = { engine, words, language };
  const done = rows.filter(({ mark }) => mark.status !== 'pending').length;
  const unread = unreadSheets(state).length;
  return (
    <PanelFrame
      title={words('review.heading')}
      aside={words('review.progress', { done, count: rows.length })}
      notice={<CellNoticeBar />}
      footer={<Actions rows={rows.length} voice={voice} />}
    >
      <DoneBar done={done} of={rows.length} />
      {rows.length > 0 && <ReviewControls rows={rows} />}
      <ReviewNotes />
      <ReviewList
        rows={shown}
        emptyWords={rows.length > 0 ? 'review.none' : unread > 0 ? 'review.empty-yet' : 'review.empty'}
        current={state.current}
      />
      {rows.length > 0 && <Together voice={voice} />}
    </PanelFrame>
  );
}
