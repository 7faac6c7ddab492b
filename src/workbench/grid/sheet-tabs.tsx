import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { SPOKEN } from '../../pane/components/spoken-style';
import { openCounts } from '../../pane/state/selectors';
import type { PaneState } from '../../pane/state/state';
import type { SheetInfo } from '../../workbook/workbook';
import type { WorkbenchWords } from '../words/words';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '0 6px',
    scrollbarWidth: 'thin',
  },
  tab: {
    position: 'relative',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderTop: '2px solid transparent',
    // A transparent line is drawn there.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas' },
    padding: '5px 12px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    display: 'flex',
    alignItems: 'center',
    gap: '5px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  hidden: { fontStyle: 'italic' },
  count: {
    fontSize: '11px',
    lineHeight: '14px',
    minWidth: '14px',
    padding: '0 4px',
    boxSizing: 'border-box',
    textAlign: 'center',
    borderRadius: '7px',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  spoken: SPOKEN,
});

interface SheetTabsProps {
  readonly state: PaneState;
  readonly shown: string;
  readonly words: WorkbenchWords;
  readonly onChoose: (sheet: string) => void;
}

interface TabProps {
  readonly sheet: SheetInfo;
  readonly isShown: boolean;
  /** Errors in its tables. */
  readonly count: number;
  readonly words: WorkbenchWords;
  readonly onChoose: (sheet: string) => void;
}

function Tab({ sheet: { name, visibility }, isShown, count, words, onChoose }: TabProps): ReactElement {
  const styles = useStyles();
  const isHidden = visibility !== 'visible';
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      className={mergeClasses(styles.tab, isShown && styles.shown, isHidden && styles.hidden)}
      onClick={() => {
        onChoose(name);
      }}
    >
      <span lang="zh-CN">{name}</span>
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      )}
      <span className={styles.spoken}>
        {count > 0 && words('sheet-problems', { count })}
        {isHidden && words('sheet-hidden')}
      </span>
    </button>
  );
}

function errorsOf({ tables }: PaneState, sheet: string): number {
  return tables
    .filter(({ table }) => table.sheet === sheet)
    .reduce((sum, assessment) => sum + openCounts(assessment).error, 0);
}

const STEPS: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowRight: 1, ArrowLeft: -1 };
const SHOWN_TAB = '[aria-selected="true"]';

export function SheetTabs({ state, shown, words, onChoose }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  // A hidden sheet has a tab where it has a table to look at.
  const sheets = state.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' || name === shown || state.hiddenSheets.includes(name),
  );
  useEffect(() => {
    list.current?.querySelector(SHOWN_TAB)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const move = (by: number): void => {
    const at = sheets.findIndex(({ name }) => name === shown);
    const next = sheets[(at + by + sheets.length) % sheets.length];
    if (next === undefined) return;
    onChoose(next.name);
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(SHOWN_TAB)?.focus();
    });
  };
  return (
    <div
      role="tablist"
      data-bar
      ref={list}
      aria-label={words('sheets')}
      className={styles.tabs}
      onKeyDown={({ key }) => {
        const by = STEPS[key];
        if (by !== undefined) move(by);
      }}
    >
      {sheets.map((sheet) => (
        <Tab
          key={sheet.name}
          sheet={sheet}
          isShown={sheet.name === shown}
          count={errorsOf(state, sheet.name)}
          words={words}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
