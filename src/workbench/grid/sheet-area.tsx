import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { snapshotOf } from '../../core/edit';
import { a1, a1Range, cellAt, type CellAddress, type SheetGrid } from '../../core/grid';
import { readSheet } from '../../pane/commands/read';
import { write } from '../../pane/commands/write';
import type { PaneModel } from '../../pane/model';
import type { PaneState } from '../../pane/state/state';
import { ruleTitle } from '../../pane/words/rule-titles';
import { plainPresentation } from './plain-presentation';
import { marksOf } from './marks';
import { NoticeBar } from './notice';
import { useClearedRange, usePastedBlock } from './pasted-block';
import { type Place, usePlace } from './place';
import { countIn } from './range';
import type { SheetMark } from './sheet-cell';
import { SheetTable } from './sheet-table';
import { changes, contentOfTyping, typingOf } from './typed-content';
import { inTurn, type Session } from '../session';
import { useSheetLook } from './sheet-look';
import { SheetTabs } from './sheet-tabs';
import { WaitingWords } from './waiting-words';
import type { WorkbenchWords } from '../words/words';
import { Marked } from '../../pane/components/mixed';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, flex: '1 1 0' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    height: '28px',
    padding: '0 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  address: { minWidth: '40px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  content: { overflow: 'hidden', textOverflow: 'ellipsis', flex: '1 1 0', minWidth: 0 },
  refused: { flex: '1 1 0', margin: 0, padding: '16px' },
});

function usePaneStateOf(model: PaneModel): PaneState {
  return useSyncExternalStore(model.store.subscribe, model.store.getState);
}

const MARK_WORDS = { error: 'cell-error', warning: 'cell-warning', info: 'cell-info' } as const;

function useMarks(model: PaneModel, state: PaneState, sheet: string, words: WorkbenchWords) {
  const { tables, settings } = state;
  return useMemo(() => {
    const own = tables.filter(({ table }) => table.sheet === sheet);
    const language = settings.language === 'pseudo' ? 'zh-CN' : settings.language;
    const engine = model.engine();
    return new Map(
      [...marksOf(own)].map(([key, { severity, findings }]): [number, SheetMark] => {
        const text = findings
          .map(
            ({ finding }) =>
              ruleTitle(finding.rule, language) ?? engine?.text(finding.message, language) ?? finding.rule,
          )
          .join('；');
        return [key, { severity, words: words(MARK_WORDS[severity], { text }) }];
      }),
    );
  }, [model, tables, settings.language, sheet, words]);
}

interface SheetBarProps {
  readonly grid: SheetGrid;
  readonly place: Pick<Place, 'selected' | 'range' | 'copied'>;
  readonly staleCount: number;
  readonly words: WorkbenchWords;
}

/** Address and content of the selected cell, how many are chosen, and what is to be known about the sheet. */
function SheetBar({ grid, place, staleCount, words }: SheetBarProps): ReactElement {
  const { selected, range, copied } = place;
  const styles = useStyles();
  const count = useMemo(() => (range === null ? 1 : countIn(grid, range)), [grid, range]);
  const chosen = range === null ? '' : words('chosen', { count, range: a1Range(range) });
  return (
    <div className={styles.bar} data-bar>
      <span className={styles.address}>{a1(selected)}</span>
      <span className={styles.content} lang="zh-CN">
        {typingOf(cellAt(grid, selected.row, selected.column))}
      </span>
      <span role="status">{copied === null ? chosen : words('copied', { count: copied })}</span>
      {grid.isProtected && <span>{words('protected')}</span>}
      {staleCount > 0 && <span>{words('stale-count', { count: staleCount })}</span>}
    </div>
  );
}

interface SheetAreaProps {
  readonly session: Session;
  readonly words: WorkbenchWords;
  /** A table that was pasted here and is a form of its own. */
  readonly onTable: (files: readonly File[]) => void;
}

interface ShownSheet extends SheetAreaProps {
  readonly state: PaneState;
  readonly sheet: string;
  readonly place: Place;
}

/** What somebody types goes the way of every other write, in its turn; a formula is refused with the reason. */
function useTypedCell({ session, words, sheet, place }: ShownSheet) {
  const { setNotice } = place;
  return useCallback(
    (cell: CellAddress, typed: string): void => {
      const { model } = session;
      inTurn(session, () => {
        const grid = model.store.getState().grids.get(sheet);
        if (grid === undefined) return undefined;
        const before = cellAt(grid, cell.row, cell.column);
        const after = contentOfTyping(typed, before);
        if (after === null) setNotice({ text: words('no-formula') });
        if (after === null || !changes(before, after)) return undefined;
        const edit = { sheet, cell, before: snapshotOf(before), after };
        return write(model, after.kind === 'blank' ? 'cleared' : 'edited', [edit]);
      });
    },
    [session, setNotice, sheet, words],
  );
}

/** Of a very large workbook those sheets that somebody looks at are read first. */
function useReading(model: PaneModel, sheet: string, isRead: boolean): void {
  useEffect(() => {
    if (!isRead) void readSheet(model, sheet);
  }, [isRead, model, sheet]);
}

/** The keyboard goes back to the sheet. */
function focusSelected(): void {
  document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: true });
}

/** One sheet, or why it is not to be seen. */
function Sheet(props: ShownSheet): ReactElement {
  const { session, words, state, sheet, place, onTable } = props;
  const { model, document } = session;
  const styles = useStyles();
  const grid = state.grids.get(sheet);
  const plain = useMemo(() => (grid === undefined ? null : plainPresentation(grid)), [grid]);
  const marks = useMarks(model, state, sheet, words);
  const look = useSheetLook(document, sheet, state.grids);
  const type = useTypedCell(props);
  const { setNotice } = place;
  const isProtected = grid?.isProtected === true;
  const refuse = useCallback((): void => {
    setNotice({ text: words(isProtected ? 'protected' : 'no-typing') });
  }, [isProtected, setNotice, words]);
  const canEdit = document.workbook.capabilities.canWrite && !isProtected;
  const around = useMemo(
    () => ({ session, words, sheet, canEdit, setNotice, onRefused: refuse, onTable }),
    [canEdit, onTable, refuse, session, setNotice, sheet, words],
  );
  const block = usePastedBlock(around);
  const clear = useClearedRange(around);
  useReading(model, sheet, grid !== undefined);
  if (state.refused.has(sheet))
    return (
      <p className={styles.refused}>
        <Marked text={words('damaged-sheet', { sheet })} />
      </p>
    );
  if (grid === undefined || plain === null || look.presentation === undefined)
    return <WaitingWords key={sheet} text={words('reading-sheet', { sheet })} />;
  return (
    <>
      <SheetBar grid={grid} place={place} staleCount={look.staleCount} words={words} />
      {place.notice !== null && (
        <NoticeBar
          notice={place.notice}
          model={model}
          state={state}
          words={words}
          onDone={() => {
            setNotice(null);
            focusSelected();
          }}
        />
      )}
      <SheetTable
        grid={grid}
        presentation={look.presentation ?? plain}
        marks={marks}
        stale={look.stale}
        selected={place.selected}
        range={place.range}
        reach={place.reach}
        canEdit={canEdit}
        words={words}
        onSelect={place.select}
        onReach={place.extend}
        onAll={place.all}
        onCopied={place.setCopied}
        onClear={clear}
        onType={type}
        onBlock={block}
        onRefused={refuse}
        onTooMany={() => {
          setNotice({ text: words('too-many-cells') });
        }}
      />
    </>
  );
}

/** The sheet on the left: what it shows follows the pane's reading of the workbook, so that both always agree. */
export function SheetArea({ session, words, onTable }: SheetAreaProps): ReactElement {
  const styles = useStyles();
  const state = usePaneStateOf(session.model);
  const place = usePlace(session, state);
  const { sheet } = place;
  return (
    <div className={styles.area}>
      {sheet !== null && (
        <>
          <Sheet
            session={session}
            words={words}
            onTable={onTable}
            state={state}
            sheet={sheet}
            place={place}
          />
          <SheetTabs state={state} shown={sheet} words={words} onChoose={place.choose} />
        </>
      )}
    </div>
  );
}
