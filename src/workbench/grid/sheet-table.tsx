import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import {
  a1,
  addressOfKey,
  cellAt,
  cellKey,
  columnName,
  sameAddress,
  type CellAddress,
  type GridCell,
  type SheetGrid,
} from '../../core/grid';
import type { Severity } from '../../core/rules/finding';
import type { SheetPresentation } from '../../workbook/presentation';
import type { WorkbenchWords } from '../words/words';
import { CellInput } from './cell-input';
import { layoutOf, type DrawnCell, type GridLayout } from './layout';
import { cellStyle } from './cell-style';

const HEAD = '#f3f2f1';
const LINE = '#e1dfdd';

const useStyles = makeStyles({
  // A sheet is paper: it keeps its own colours in a dark room.
  scroller: {
    overflow: 'auto',
    flex: '1 1 0',
    minHeight: 0,
    backgroundColor: '#ffffff',
    color: '#000000',
    colorScheme: 'light',
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    fontFamily: 'Calibri, "Microsoft YaHei", "Noto Sans CJK SC", "PingFang SC", sans-serif',
    fontSize: '14.67px',
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: HEAD,
    color: '#484644',
    fontWeight: 400,
    fontSize: '12px',
    height: '22px',
    textAlign: 'center',
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid #c8c6c4`,
    padding: 0,
  },
  rowHead: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    backgroundColor: HEAD,
    color: '#484644',
    fontWeight: 400,
    fontSize: '12px',
    borderRight: `1px solid #c8c6c4`,
    borderBottom: `1px solid ${LINE}`,
    padding: 0,
    textAlign: 'center',
  },
  corner: { left: 0, zIndex: 4 },
  current: { backgroundColor: '#dbe8f7', color: '#0c3b5e', fontWeight: 600 },
  cell: {
    position: 'relative',
    padding: '1px 3px',
    boxSizing: 'border-box',
    lineHeight: 1.25,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    cursor: 'cell',
    backgroundColor: '#ffffff',
    ':focus': { outline: 'none' },
  },
  error: {
    boxShadow: 'inset 0 0 0 2px #c50f1f',
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '9px solid #c50f1f',
      borderLeft: '9px solid transparent',
    },
    '@media (forced-colors: active)': { outline: '2px solid Mark', outlineOffset: '-2px' },
  },
  warning: {
    boxShadow: 'inset 0 0 0 1.5px #bc5f00',
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '7px solid #bc5f00',
      borderLeft: '7px solid transparent',
    },
    '@media (forced-colors: active)': { outline: '1px dashed Mark', outlineOffset: '-1px' },
  },
  info: {
    '::before': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '6px solid #8a8886',
      borderLeft: '6px solid transparent',
    },
  },
  stale: { fontStyle: 'italic', color: '#605e5c' },
  selected: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      border: '2px solid #0f6cbd',
      pointerEvents: 'none',
      '@media (forced-colors: active)': { border: '2px solid Highlight' },
    },
  },
  // The red stays to be seen inside the blue.
  selectedError: { boxShadow: 'inset 0 0 0 4px #c50f1f' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  more: { margin: '8px', position: 'sticky', left: '8px' },
});

const ROW_HEAD_WIDTH = 36;
const COLUMN_HEAD_HEIGHT = 23;
const ROWS_AT_ONCE = 300;

export interface SheetMark {
  readonly severity: Severity;
  /** What a screen reader says after the content. */
  readonly words: string;
}

export interface SheetTableProps {
  readonly grid: SheetGrid;
  readonly presentation: SheetPresentation;
  readonly marks: ReadonlyMap<number, SheetMark>;
  readonly stale: ReadonlySet<number>;
  readonly selected: CellAddress;
  readonly canEdit: boolean;
  readonly words: WorkbenchWords;
  readonly onSelect: (cell: CellAddress) => void;
  /** False where the typing could not be taken; the cell then stays as it was. */
  readonly onType: (cell: CellAddress, typed: string) => void;
}

interface CellProps {
  readonly drawn: DrawnCell;
  readonly cell: GridCell | undefined;
  readonly presentation: SheetPresentation;
  readonly mark: SheetMark | undefined;
  readonly isStale: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly words: WorkbenchWords;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onEdit: (cell: CellAddress) => void;
  readonly onDone: (typed: string | null, move: boolean) => void;
}

const Cell = memo(function Cell(props: CellProps): ReactElement {
  const { drawn, cell, presentation, mark, isStale, isSelected, isEditing, words } = props;
  const styles = useStyles();
  const address = { row: drawn.row, column: drawn.column };
  return (
    <td
      role="gridcell"
      className={mergeClasses(
        styles.cell,
        mark?.severity === 'error' && styles.error,
        mark?.severity === 'warning' && styles.warning,
        mark?.severity === 'info' && styles.info,
        isStale && styles.stale,
        isSelected && styles.selected,
        isSelected && mark?.severity === 'error' && styles.selectedError,
      )}
      style={cellStyle(presentation, drawn, cell)}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
      data-cell={a1(address)}
      data-mark={mark?.severity}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      title={mark?.words}
      onMouseDown={() => {
        props.onSelect(address);
      }}
      onDoubleClick={() => {
        props.onEdit(address);
      }}
    >
      {isEditing ? (
        <CellInput cell={cell} label={words('cell-edit', { cell: a1(address) })} onDone={props.onDone} />
      ) : (
        cell?.text
      )}
      {mark !== undefined && <span className={styles.spoken}>{mark.words}</span>}
      {isStale && <span className={styles.spoken}>{words('cell-stale')}</span>}
    </td>
  );
});

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell that an arrow leads to: over hidden rows and merged areas in one step. */
function stepFrom(
  layout: GridLayout,
  grid: SheetGrid,
  from: CellAddress,
  [rows, columns]: readonly [number, number],
): CellAddress {
  const merge = (grid.merges ?? []).find((each) => each.top === from.row && each.left === from.column);
  const start = {
    row: rows > 0 ? (merge?.bottom ?? from.row) : from.row,
    column: columns > 0 ? (merge?.right ?? from.column) : from.column,
  };
  const rowIndex = layout.rows.indexOf(start.row);
  const columnIndex = layout.columns.indexOf(start.column);
  const row =
    layout.rows[Math.max(0, Math.min(layout.rows.length - 1, (rowIndex < 0 ? 0 : rowIndex) + rows))];
  const column =
    layout.columns[
      Math.max(0, Math.min(layout.columns.length - 1, (columnIndex < 0 ? 0 : columnIndex) + columns))
    ];
  if (row === undefined || column === undefined) return from;
  const key = cellKey(row, column);
  return addressOfKey(layout.anchorOf.get(key) ?? key);
}

/** As far as is needed and no further; of a cell wider or higher than the view, its beginning. The heads cover an edge each. */
function bringIntoView(element: HTMLElement, scroller: HTMLElement): void {
  const cell = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const shift = (start: number, end: number, from: number, to: number): number =>
    start < from ? start - from : end > to ? Math.min(end - to, start - from) : 0;
  scroller.scrollBy(
    shift(cell.left, cell.right, view.left + ROW_HEAD_WIDTH, view.left + scroller.clientWidth),
    shift(cell.top, cell.bottom, view.top + COLUMN_HEAD_HEIGHT, view.top + scroller.clientHeight),
  );
}

export function SheetTable(props: SheetTableProps): ReactElement {
  const { grid, presentation, marks, stale, selected, canEdit, words, onSelect, onType } = props;
  const styles = useStyles();
  const [mostRows, setMostRows] = useState(ROWS_AT_ONCE);
  const [editing, setEditing] = useState<CellAddress | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(
    () => layoutOf(grid, presentation.extent, mostRows),
    [grid, presentation.extent, mostRows],
  );
  const focusCell = useCallback((cell: CellAddress): void => {
    table.current?.querySelector<HTMLElement>(`[data-cell="${a1(cell)}"]`)?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    setEditing(null);
    setMostRows(Math.max(ROWS_AT_ONCE, 0));
  }, [grid.sheet]);
  useEffect(() => {
    const element = table.current?.querySelector<HTMLElement>(`[data-cell="${a1(selected)}"]`);
    if (element !== null && element !== undefined && scroller.current !== null) {
      bringIntoView(element, scroller.current);
    }
  }, [selected, grid.sheet]);

  const edit = useCallback(
    (cell: CellAddress): void => {
      if (canEdit) setEditing(cell);
    },
    [canEdit],
  );
  const done = useCallback(
    (typed: string | null, move: boolean): void => {
      const cell = editing;
      setEditing(null);
      if (cell === null) return;
      if (typed !== null) onType(cell, typed);
      const next = move ? stepFrom(layout, grid, cell, [1, 0]) : cell;
      onSelect(next);
      requestAnimationFrame(() => {
        focusCell(next);
      });
    },
    [editing, focusCell, grid, layout, onSelect, onType],
  );
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (editing !== null) return;
    const arrow = ARROWS[event.key];
    const next =
      arrow !== undefined
        ? stepFrom(layout, grid, selected, arrow)
        : event.key === 'Home'
          ? { row: event.ctrlKey ? (layout.rows[0] ?? 0) : selected.row, column: layout.columns[0] ?? 0 }
          : null;
    if (next !== null) {
      event.preventDefault();
      onSelect(next);
      requestAnimationFrame(() => {
        focusCell(next);
      });
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      edit(selected);
    } else if (event.key === 'Delete' && canEdit) {
      event.preventDefault();
      onType(selected, '');
    }
  };
  const selectedColumn = selected.column;
  const widthOf = (column: number): number =>
    presentation.columnWidths.get(column) ?? presentation.defaultColumnWidth;
  const width = layout.columns.reduce((sum, column) => sum + widthOf(column), ROW_HEAD_WIDTH);
  return (
    <div className={styles.scroller} tabIndex={-1} ref={scroller}>
      <table
        role="grid"
        ref={table}
        className={styles.table}
        style={{ width }}
        aria-label={words('grid', { sheet: grid.sheet })}
        aria-rowcount={layout.rows.length + 1}
        aria-colcount={layout.columns.length + 1}
        aria-readonly={!canEdit}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: ROW_HEAD_WIDTH }} />
          {layout.columns.map((column) => (
            <col key={column} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr role="row">
            <td className={mergeClasses(styles.head, styles.corner)} />
            {layout.columns.map((column) => (
              <th
                key={column}
                scope="col"
                role="columnheader"
                className={mergeClasses(styles.head, column === selectedColumn && styles.current)}
              >
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layout.rows.map((row, index) => (
            <tr
              key={row}
              role="row"
              style={{ height: presentation.rowHeights.get(row) ?? presentation.defaultRowHeight }}
            >
              <th
                scope="row"
                role="rowheader"
                className={mergeClasses(styles.rowHead, row === selected.row && styles.current)}
              >
                {row + 1}
              </th>
              {layout.cells[index]?.map((drawn) => {
                const key = cellKey(drawn.row, drawn.column);
                return (
                  <Cell
                    key={key}
                    drawn={drawn}
                    cell={cellAt(grid, drawn.row, drawn.column)}
                    presentation={presentation}
                    mark={marks.get(key)}
                    isStale={stale.has(key)}
                    isSelected={sameAddress(selected, drawn)}
                    isEditing={editing !== null && sameAddress(editing, drawn)}
                    words={words}
                    onSelect={onSelect}
                    onEdit={edit}
                    onDone={done}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {layout.hiddenBelow > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setMostRows(mostRows + ROWS_AT_ONCE);
          }}
        >
          {words('more-rows', { count: layout.hiddenBelow })}
        </button>
      )}
    </div>
  );
}
