import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { revealTable } from '../commands/navigate';
import { openSheet } from '../commands/open-sheet';
import { useLanguage, useModel, usePaneState, useWords } from '../context';
import { clock } from '../time';
import { tableKey } from '../state/keys';
import {
  activeGrid,
  currentAssessment,
  openCounts,
  distinctNames,
  sheetPairs,
  unreadSheets,
} from '../state/selectors';
import type { PaneState } from '../state/state';
import type { Words } from '../words/words';
import { ActionButton } from '../components/action-button';
import { useCommonStyles } from '../components/common-styles';
import { Icon } from '../components/icons';
import { languageOf, Mixed } from '../components/mixed';

const useStyles = makeStyles({
  header: {
    padding: '8px 12px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  select: {
    flex: '1 1 auto',
    minWidth: 0,
    '& select': { fontWeight: tokens.fontWeightSemibold, textOverflow: 'ellipsis' },
  },
  all: { minWidth: 0, flexShrink: 0, paddingInline: '6px', fontWeight: tokens.fontWeightRegular },
  facts: { display: 'flex', justifyContent: 'space-between', gap: '8px', marginTop: '5px' },
  what: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  when: { whiteSpace: 'nowrap', flexShrink: 0 },
});

const JUST_NOW_MS = 60_000;

function freshness(state: PaneState, now: Date, words: Words): string {
  if (state.isWriting) return words('header.writing');
  if (state.stale) return words('header.stale');
  if (state.judging !== null) return words('header.judging', state.judging);
  if (state.scan !== null) return words('header.scanning', state.scan);
  // Where there is no table, nothing was checked.
  if (state.checkedAt === null || state.current === null) return '';
  const isRecent = now.getTime() - state.checkedAt.getTime() < JUST_NOW_MS;
  return isRecent ? words('header.just-now') : words('header.at', { time: clock(state.checkedAt) });
}

interface TableOption {
  readonly value: string;
  readonly text: string;
}

function tableOptions(state: PaneState, words: Words): readonly TableOption[] {
  const names = distinctNames(state.tables);
  const known = state.tables.map((assessment, index): TableOption => {
    const named = names[index] ?? '';
    const upper = assessment.table.follows?.sheet;
    const name = upper === undefined ? named : words('header.rest-of', { name: named, upper });
    const count = openCounts(assessment).error;
    return {
      value: tableKey(assessment.table),
      text: count > 0 ? words('header.table-option', { name, count }) : words('header.table-clean', { name }),
    };
  });
  const unread = unreadSheets(state).map((name) => ({
    value: `sheet:${name}`,
    text: words('header.unread-option', { name }),
  }));
  return [...known, ...unread];
}

/** Which table is judged: those that were found, and the sheets that were not read yet. */
function TableChoice(): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const open = activeGrid(state);
  const choose = (value: string): void => {
    if (value.startsWith('sheet:')) void openSheet(model, value.slice('sheet:'.length));
    else {
      const chosen = state.tables.find(({ table }) => tableKey(table) === value);
      model.store.dispatch({ type: 'table-chosen', table: value });
      if (chosen !== undefined) void revealTable(model, chosen.table);
    }
  };
  return (
    <Select
      className={styles.select}
      size="medium"
      aria-label={words('header.table')}
      value={state.current ?? ''}
      onChange={(_, { value }) => {
        choose(value);
      }}
    >
      {state.current === null && (
        <option value="" {...languageOf(open?.sheet ?? '')}>
          {open === null ? words('app.name') : words('header.no-table-option', { name: open.sheet })}
        </option>
      )}
      {tableOptions(state, words).map(({ value, text }) => (
        // What it names is Chinese, whatever the pane speaks.
        <option key={value} value={value} lang="zh-CN">
          {text}
        </option>
      ))}
    </Select>
  );
}

/** Year, unit, policy, and how fresh the result is. */
function Facts({ assessment }: { readonly assessment: Assessment | null }): ReactElement {
  const model = useModel();
  const state = usePaneState();
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const common = useCommonStyles();
  const facts =
    assessment === null
      ? []
      : [
          assessment.table.year === null ? null : words('header.year', { year: assessment.table.year.year }),
          assessment.table.fundBlock?.unit ?? null,
          words('header.policy', { policy: assessment.policy.name[language] }),
        ].filter((fact) => fact !== null);
  return (
    <div className={`${common.quiet} ${styles.facts}`}>
      <span className={styles.what}>
        <Mixed text={facts.join(' · ')} />
      </span>
      <span className={styles.when} role="status">
        {freshness(state, model.host.now(), words)}
      </span>
    </div>
  );
}

export function Header(): ReactElement {
  const state = usePaneState();
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const assessment = currentAssessment(state);
  return (
    <section className={styles.header} aria-label={words('header.table')}>
      <div className={styles.row}>
        <TableChoice />
        {/* Beside a table that was opened from the list, the way back to it stands below. */}
        {state.home !== 'review' && (
          <ActionButton action="open-review" appearance="subtle" className={styles.all} isShort>
            {words('header.all')}
          </ActionButton>
        )}
        <ActionButton action="open-settings" appearance="subtle" icon={<Icon name="settings" />} />
      </div>
      <Facts assessment={assessment} />
      {assessment !== null &&
        sheetPairs(assessment.table).map((pair) => (
          <p key={pair.lower} className={common.quiet}>
            {words('header.pair', pair)}
          </p>
        ))}
    </section>
  );
}
