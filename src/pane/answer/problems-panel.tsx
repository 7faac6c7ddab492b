import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { Assessment } from '../../core/assessment';
import { keepFocus } from '../browser/kept-focus';
import { useCommonStyles } from '../components/common-styles';
import { usePaneState } from '../context';
import { CellNoticeBar } from '../frame/notice-bar';
import { AgainstLink } from '../record/against-link';
import { Footer } from './footer';
import { ProblemGroups } from './problem-groups';
import { Remarks } from './remarks';
import { useReturningFocus } from './returning-focus';
import { Scoreboard } from './scoreboard';

const SHORT = '@media (max-height: 480px)';

const useStyles = makeStyles({
  // Where little is to be seen at once, as enlarged on a small screen, the figures scroll with the list.
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    [SHORT]: { overflowY: 'auto', scrollPaddingTop: '36px', scrollPaddingBottom: '88px' },
  },
  hidden: { display: 'none' },
  // What the keyboard reaches is not left behind the heads that stay.
  scroller: { scrollPaddingTop: '36px', [SHORT]: { flex: '1 0 auto', overflow: 'visible' } },
  foot: { flexShrink: 0, position: 'sticky', bottom: 0, zIndex: 2 },
});

const ROW = '[data-finding]';

/** Brings the selected line into view, and keeps the one with the keyboard there. */
function useSelectedInView(list: RefObject<HTMLDivElement | null>, selected: string | null): void {
  useEffect(() => {
    if (selected === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
    rows.find((row) => row.dataset['finding'] === selected)?.scrollIntoView({ block: 'nearest' });
  }, [list, selected]);
  useEffect(() => {
    const view = list.current;
    if (view === null) return undefined;
    let height = view.clientHeight;
    // What was written is told under the list and takes of its room: the line with the keyboard stays to be seen.
    const observer = new ResizeObserver(() => {
      const row = document.activeElement?.closest(ROW) ?? null;
      if (view.clientHeight < height && view.contains(row)) row?.scrollIntoView({ block: 'nearest' });
      height = view.clientHeight;
    });
    observer.observe(view);
    return () => {
      observer.disconnect();
    };
  }, [list]);
}

interface ProblemsPanelProps {
  readonly assessment: Assessment;
  readonly hidden: boolean;
}

export function ProblemsPanel({ assessment, hidden }: ProblemsPanelProps): ReactElement {
  const state = usePaneState();
  const styles = useStyles();
  const common = useCommonStyles();
  const list = useRef<HTMLDivElement>(null);
  useSelectedInView(list, state.selected);
  useReturningFocus(state);
  useEffect(() => {
    const pane = list.current?.closest('main')?.parentElement;
    return pane == null ? undefined : keepFocus(pane);
  }, []);
  return (
    <div className={mergeClasses(styles.panel, hidden && styles.hidden)}>
      <Scoreboard assessment={assessment} />
      <div className={mergeClasses(common.scroller, styles.scroller)} ref={list}>
        <Remarks assessment={assessment} />
        <ProblemGroups assessment={assessment} />
        <AgainstLink assessment={assessment} />
      </div>
      <div className={styles.foot}>
        {!hidden && <CellNoticeBar />}
        <Footer />
      </div>
    </div>
  );
}
