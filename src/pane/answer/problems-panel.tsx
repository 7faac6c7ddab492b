import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import type { SheetKind } from '../../core/table/other/sheet-kind';
import { keepFocus } from '../browser/kept-focus';
import { ActionButton } from '../components/action-button';
import { CellNoticeBar } from '../frame/notice-bar';
import { useCommonStyles } from '../components/common-styles';
import { FindingRow } from './finding-row';
import { Footer } from './footer';
import { Icon, SeverityMark } from '../components/icons';
import { ReadOnlyNote } from '../components/read-only-note';
import { RefusedNote } from './refused-note';
import { Scoreboard } from './scoreboard';
import { useEngine, useLanguage, useModel, usePaneState } from '../context';
import { CLEAN, useReturningFocus } from './returning-focus';
import { AgainstLink } from '../record/against-link';
import type { KeyedFinding } from '../state/keys';
import { accessTo, problemGroups } from '../state/selectors';
import { useAnswerWords } from '../words/answer/words';

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
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '9px 12px 5px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    '--mark-ink': tokens.colorNeutralBackground1,
    '@media print': { position: 'static' },
  },
  title: { margin: 0, font: 'inherit' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  next: { minWidth: 0, paddingInline: '4px' },
  push: { marginInlineStart: 'auto', marginBlock: '-3px', '@media print': { display: 'none' } },
  mark: { display: 'inline-flex' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fold: {
    '& > summary': { cursor: 'pointer', listStyleType: 'none' },
    '& > summary::-webkit-details-marker': { display: 'none' },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[open] > summary [data-chevron]': { transform: 'rotate(180deg)' },
  },
  chevron: { display: 'inline-flex', marginInlineStart: 'auto', color: tokens.colorNeutralForeground3 },
  clean: { display: 'flex', gap: '8px', padding: '14px 12px', alignItems: 'flex-start' },
  remark: { padding: '6px 12px 0' },
  protected: { display: 'flex', gap: '8px', alignItems: 'center', '& > button': { flexShrink: 0 } },
});

interface GroupProps {
  readonly assessment: Assessment;
  readonly title: string;
  readonly kind: 'error' | 'warning' | 'info' | 'kept';
  readonly entries: readonly KeyedFinding[];
  /** The first group of the list has the way through it. */
  readonly isFirst?: boolean;
}

function GroupHead({ title, kind, entries, isFirst = false }: Omit<GroupProps, 'assessment'>): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const tone = kind === 'error' ? common.error : kind === 'warning' ? common.warning : undefined;
  return (
    <>
      <span className={mergeClasses(styles.mark, tone)}>
        <SeverityMark severity={kind} />
      </span>
      <h2 className={styles.title}>
        {title} <span className={styles.count}>{entries.length}</span>
      </h2>
      {isFirst && (
        <span className={mergeClasses(common.tools, styles.push)}>
          <ActionButton
            action="previous-problem"
            appearance="subtle"
            size="small"
            icon={<Icon name="up" />}
          />
          <ActionButton action="next-problem" appearance="subtle" size="small" className={styles.next}>
            {words('problems.next-key')}
          </ActionButton>
        </span>
      )}
    </>
  );
}

function Rows({ assessment, entries }: Pick<GroupProps, 'assessment' | 'entries'>): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <FindingRow key={entry.key} assessment={assessment} entry={entry} />
      ))}
    </ol>
  );
}

function Group({ assessment, ...head }: GroupProps): ReactElement | null {
  const styles = useStyles();
  if (head.entries.length === 0) return null;
  return (
    <section aria-label={head.title}>
      <div className={styles.head}>
        <GroupHead {...head} />
      </div>
      <Rows assessment={assessment} entries={head.entries} />
    </section>
  );
}

/** Open as long as one of its findings is selected, otherwise as the user left it. */
function FoldedGroup({ assessment, ...head }: GroupProps): ReactElement | null {
  const styles = useStyles();
  const { selected } = usePaneState();
  const holdsSelected = head.entries.some(({ key }) => key === selected);
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (holdsSelected && element.current !== null) element.current.open = true;
  }, [holdsSelected]);
  if (head.entries.length === 0) return null;
  return (
    <details className={styles.fold} ref={element}>
      {/* office.js leads Tab only to what says that it takes part. */}
      <summary className={styles.head} tabIndex={0}>
        <GroupHead {...head} />
        <span className={styles.chevron} data-chevron>
          <Icon name="down" />
        </span>
      </summary>
      <Rows assessment={assessment} entries={head.entries} />
    </details>
  );
}

/** Kinds of sheets that are read like a form and are none, or another one. */
const READ_ANYWAY: ReadonlySet<SheetKind | null> = new Set<SheetKind>(['targets', 'department']);

/** Of a table that has a total, the rows that are no part of it because they have no score yet. */
function unscoredRows({ findings, total }: Assessment): number {
  if (total.computed === null) return 0;
  return findings.filter(({ message }) => message.key === 'missing-score').length;
}

/** What recognition found missing or what kind of sheet this is, said once above the list. */
function useRemarks(assessment: Assessment): readonly string[] {
  const { table } = assessment;
  const engine = useEngine();
  const { grids } = usePaneState();
  const words = useAnswerWords();
  const language = useLanguage();
  const grid = grids.get(table.sheet);
  const kind = useMemo(() => (grid === undefined ? null : engine.kindOf(grid)), [engine, grid]);
  const has = (key: string): boolean => table.ambiguities.some((ambiguity) => ambiguity.key === key);
  // A form of results may be titled by its targets.
  if (READ_ANYWAY.has(kind) && (kind !== 'targets' || has('no-actual-column'))) {
    const say = (key: string): string => engine.text({ key, data: { sheet: table.sheet } }, language);
    return [
      `${say(`sheet-kind.${kind ?? ''}`)}${words('restored.stop')}`,
      say(`sheet-kind-do.${kind ?? ''}`),
    ];
  }
  const unscored = unscoredRows(assessment);
  return [
    ...(unscored > 0 ? [words('state.half-scored', { count: unscored })] : []),
    ...(has('no-fund-block') ? [words('state.half-funds')] : []),
    ...(has('no-indicator-block') ? [words('state.half-indicators')] : []),
    ...(has('no-actual-column') ? [words('state.half-actual')] : []),
  ];
}

/** Why nothing can be corrected, before anybody tries, and the way on. */
function ProtectedRemark(): ReactElement {
  const { isLive = false } = useModel().host.workbook.capabilities;
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={mergeClasses(common.quiet, styles.remark, styles.protected)}>
      <span>
        {words('state.protected-sheet')}
        {words(isLive ? 'state.protected-live' : 'state.protected-file')}
      </span>
      {/* Excel tells nobody that a sheet is not protected any more. */}
      {isLive && <ActionButton action="refresh" size="small" />}
    </div>
  );
}

const ROW = '[data-finding]';

/** Brings the selected line into view, and keeps the one with the keyboard there. */
function useSelectedInView(list: React.RefObject<HTMLDivElement | null>, selected: string | null): void {
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

/** What is to be known of the table before its list is read. */
function Remarks({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const { capabilities } = useModel().host.workbook;
  const state = usePaneState();
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { sheet } = assessment.table;
  const access = accessTo(sheet, state, capabilities);
  const own = useRemarks(assessment);
  const isHidden = state.hiddenSheets.includes(sheet);
  const remarks = isHidden ? [...own, words('state.hidden-sheet', { sheet })] : own;
  return (
    <>
      {/* Said once, in the list, to whoever goes from table to table. */}
      {state.home !== 'review' && <RefusedNote className={styles.remark} />}
      {remarks.map((remark) => (
        <p key={remark} className={mergeClasses(common.quiet, styles.remark)}>
          {remark}
        </p>
      ))}
      {access === 'read-only' && <ReadOnlyNote sheet={sheet} className={styles.remark} />}
      {access === 'protected' && <ProtectedRemark />}
      {capabilities.isSigned === true && (
        <p className={mergeClasses(common.quiet, styles.remark)}>{words('state.signed')}</p>
      )}
    </>
  );
}

/** Said where nothing is left to do. */
function NothingFound(): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={styles.clean} {...CLEAN}>
      <span className={common.ok}>
        <Icon name="check" />
      </span>
      <div>
        <strong>{words('problems.none')}</strong>
        <p className={common.quiet}>{words('problems.none-note')}</p>
      </div>
    </div>
  );
}

/** In the order of doing; what may wait is folded. */
function Groups({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const words = useAnswerWords();
  const { error, warning, info, kept } = useMemo(() => problemGroups(assessment), [assessment]);
  const of = (kind: GroupProps['kind'], title: string, entries: readonly KeyedFinding[]): GroupProps => ({
    assessment,
    kind,
    title,
    entries,
  });
  return (
    <>
      {error.length + warning.length + info.length === 0 && <NothingFound />}
      <Group {...of('error', words('problems.errors'), error)} isFirst />
      <Group {...of('warning', words('problems.warnings'), warning)} isFirst={error.length === 0} />
      <FoldedGroup {...of('info', words('problems.info'), info)} />
      <FoldedGroup {...of('kept', words('problems.kept'), kept)} />
    </>
  );
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
        <Groups assessment={assessment} />
        <AgainstLink assessment={assessment} />
      </div>
      <div className={styles.foot}>
        {!hidden && <CellNoticeBar />}
        <Footer />
      </div>
    </div>
  );
}
