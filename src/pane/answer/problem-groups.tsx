/** The findings of a table, group by group. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { ActionButton } from '../components/action-button';
import { useCommonStyles } from '../components/common-styles';
import { Icon, SeverityMark } from '../components/icons';
import { usePaneState } from '../context';
import type { KeyedFinding } from '../state/keys';
import { missingAnswer, problemGroups } from '../state/selectors';
import { useAnswerWords } from '../words/answer/words';
import { FindingRow } from './finding-row';
import { CLEAN } from './returning-focus';

const useStyles = makeStyles({
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

const PARTLY = { total: 'problems.no-total', scores: 'problems.no-scores' } as const;

/** Said where nothing is left to do; of a table that could be checked in part only, this comes first. */
function NothingFound({ assessment }: Pick<GroupProps, 'assessment'>): ReactElement {
  const words = useAnswerWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const missing = missingAnswer(assessment);
  return (
    <div className={styles.clean} {...CLEAN}>
      <span className={missing === null ? common.ok : common.warning}>
        {missing === null ? <Icon name="check" /> : <SeverityMark severity="warning" />}
      </span>
      <div>
        <strong>{words(missing === null ? 'problems.none' : PARTLY[missing])}</strong>
        <p className={common.quiet}>{words(missing === null ? 'problems.none-note' : 'problems.partly')}</p>
      </div>
    </div>
  );
}

/** In the order of doing; what may wait is folded. */
export function ProblemGroups({ assessment }: { readonly assessment: Assessment }): ReactElement {
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
      {error.length + warning.length + info.length === 0 && <NothingFound assessment={assessment} />}
      <Group {...of('error', words('problems.errors'), error)} isFirst />
      <Group {...of('warning', words('problems.warnings'), warning)} isFirst={error.length === 0} />
      <FoldedGroup {...of('info', words('problems.info'), info)} />
      <FoldedGroup {...of('kept', words('problems.kept'), kept)} />
    </>
  );
}
