import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import type { SheetKind } from '../../core/table/other/sheet-kind';
import { CellNoticeBar } from '../components/notice-bar';
import { useCommonStyles } from '../components/common-styles';
import { FindingRow } from '../components/finding-row';
import { Footer } from '../components/footer';
import { Icon, SeverityMark } from '../components/icons';
import { Scoreboard } from '../components/scoreboard';
import { useEngine, useLanguage, useModel, usePaneState, useWords } from '../context';
import { AgainstLink } from '../record/against-link';
import type { KeyedFinding } from '../state/keys';
import { isProtected, problemGroups } from '../state/selectors';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  hidden: { display: 'none' },
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
  push: { marginInlineStart: 'auto', '@media print': { display: 'none' } },
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
});

interface GroupProps {
  readonly assessment: Assessment;
  readonly title: string;
  readonly kind: 'error' | 'warning' | 'info' | 'kept';
  readonly entries: readonly KeyedFinding[];
  readonly hint?: string;
}

function GroupHead({ title, kind, entries, hint }: Omit<GroupProps, 'assessment'>): ReactElement {
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
      {hint !== undefined && <span className={mergeClasses(common.quiet, styles.push)}>{hint}</span>}
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
      <summary className={styles.head}>
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

/** What recognition found missing or what kind of sheet this is, said once above the list. */
function useRemarks({ table }: Assessment): readonly string[] {
  const engine = useEngine();
  const { grids } = usePaneState();
  const words = useWords();
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
  return [
    ...(has('no-fund-block') ? [words('state.half-funds')] : []),
    ...(has('no-indicator-block') ? [words('state.half-indicators')] : []),
    ...(has('no-actual-column') ? [words('state.half-actual')] : []),
  ];
}

/** Brings the selected line into view, and keeps the keyboard in the list when the line under it disappears. */
function useListFocus(list: React.RefObject<HTMLDivElement | null>, selected: string | null): void {
  const lastIndex = useRef(-1);
  useEffect(() => {
    if (selected === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    rows.find((row) => row.dataset['finding'] === selected)?.scrollIntoView({ block: 'nearest' });
  }, [list, selected]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocus = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest('[data-finding]') : null;
      lastIndex.current = row === null ? -1 : [...element.querySelectorAll('[data-finding]')].indexOf(row);
    };
    element.addEventListener('focusin', onFocus);
    const observer = new MutationObserver(() => {
      if (lastIndex.current < 0 || document.activeElement !== document.body) return;
      const rows = element.querySelectorAll('[data-finding]');
      const row = rows[Math.min(lastIndex.current, rows.length - 1)];
      row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [list]);
}

export function ProblemsPanel({
  assessment,
  hidden,
}: {
  readonly assessment: Assessment;
  readonly hidden: boolean;
}): ReactElement {
  const { host } = useModel();
  const state = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const list = useRef<HTMLDivElement>(null);
  useListFocus(list, state.selected);
  const groups = problemGroups(assessment);
  const open = groups.error.length + groups.warning.length + groups.info.length;
  const remarks = useRemarks(assessment);
  return (
    <div className={mergeClasses(styles.panel, hidden && styles.hidden)}>
      <Scoreboard assessment={assessment} />
      <div className={common.scroller} ref={list}>
        {remarks.map((remark) => (
          <p key={remark} className={mergeClasses(common.quiet, styles.remark)}>
            {remark}
          </p>
        ))}
        {isProtected(state, assessment.table.sheet) && (
          <p className={mergeClasses(common.quiet, styles.remark)}>{words('state.protected-sheet')}</p>
        )}
        {host.workbook.capabilities.isSigned === true && (
          <p className={mergeClasses(common.quiet, styles.remark)}>{words('state.signed')}</p>
        )}
        {open === 0 && (
          <div className={styles.clean}>
            <span className={common.ok}>
              <Icon name="check" />
            </span>
            <div>
              <strong>{words('problems.none')}</strong>
              <p className={common.quiet}>{words('problems.none-note')}</p>
            </div>
          </div>
        )}
        <Group
          assessment={assessment}
          title={words('problems.errors')}
          kind="error"
          entries={groups.error}
          hint={words('problems.next-key')}
        />
        <Group
          assessment={assessment}
          title={words('problems.warnings')}
          kind="warning"
          entries={groups.warning}
          {...(groups.error.length === 0 ? { hint: words('problems.next-key') } : {})}
        />
        <FoldedGroup
          assessment={assessment}
          title={words('problems.info')}
          kind="info"
          entries={groups.info}
        />
        <FoldedGroup
          assessment={assessment}
          title={words('problems.kept')}
          kind="kept"
          entries={groups.kept}
        />
        <AgainstLink assessment={assessment} />
      </div>
      {!hidden && <CellNoticeBar />}
      <Footer assessment={assessment} />
    </div>
  );
}
