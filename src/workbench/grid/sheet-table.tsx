import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import {
  a1,
  cellAt,
  cellKey,
  columnName,
  rangeContains,
  sameAddress,
  type CellAddress,
} from '../../core/grid';
import type { WorkbenchWords } from '../words/words';
import { layoutOf, type GridLayout } from './layout';
import { bringIntoView, ROW_HEAD_WIDTH } from './movement';
import { runningTexts, type RunningTexts } from './running-text';
import { Cell } from './sheet-cell';
import type { SheetTableProps } from './sheet-table-props';
import { useMouse } from './mouse';
import { useTyping, type Typing } from './typing';

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
  // What the browser would mark of their texts is not what is copied.
  ranged: { userSelect: 'none' },
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
  more: { margin: '8px', position: 'sticky', left: '8px' },
});

const ROWS_AT_ONCE = 300;

/** Keeps the selected cell in sight, also when a sheet that stood behind the pane comes forward. */
function useSelectedInView(
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
  selected: CellAddress,
  sheet: string,
): void {
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    const show = (): void => {
      const element = table.current?.querySelector<HTMLElement>(`[data-cell="${a1(selected)}"]`);
      if (element !== null && element !== undefined) bringIntoView(element, view);
    };
    show();
    let wasAway = view.clientHeight === 0;
    const observer = new ResizeObserver(() => {
      if (wasAway && view.clientHeight > 0) show();
      wasAway = view.clientHeight === 0;
    });
    observer.observe(view);
    return () => {
      observer.disconnect();
    };
  }, [scroller, selected, sheet, table]);
}

function ColumnHeads({
  columns,
  isCurrent,
}: {
  readonly columns: readonly number[];
  readonly isCurrent: (column: number) => boolean;
}): ReactElement {
  const styles = useStyles();
  return (
    <thead>
      <tr role="row">
        <td className={mergeClasses(styles.head, styles.corner)} />
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            role="columnheader"
            className={mergeClasses(styles.head, isCurrent(column) && styles.current)}
          >
            {columnName(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The cells that are drawn: a long sheet's first rows, and more on demand. */
function useLayout({ grid, presentation }: SheetTableProps) {
  const [mostRows, setMostRows] = useState(ROWS_AT_ONCE);
  useEffect(() => {
    setMostRows(ROWS_AT_ONCE);
  }, [grid.sheet]);
  const layout = useMemo(
    () => layoutOf(grid, presentation.extent, mostRows),
    [grid, presentation.extent, mostRows],
  );
  const running = useMemo(() => runningTexts(grid, presentation, layout), [grid, presentation, layout]);
  return {
    layout,
    running,
    showMore: () => {
      setMostRows(mostRows + ROWS_AT_ONCE);
    },
  };
}

interface RowProps {
  readonly table: SheetTableProps;
  readonly row: number;
  readonly cells: GridLayout['cells'][number];
  readonly running: RunningTexts;
  readonly typing: Typing;
}

function Row({ table, row, cells, running, typing }: RowProps): ReactElement {
  const { grid, presentation, marks, stale, selected, range, words } = table;
  const isCurrent = range === null ? row === selected.row : row >= range.top && row <= range.bottom;
  const { editing, edit, done } = typing;
  const styles = useStyles();
  return (
    <tr role="row" style={{ height: presentation.rowHeights.get(row) ?? presentation.defaultRowHeight }}>
      <th scope="row" role="rowheader" className={mergeClasses(styles.rowHead, isCurrent && styles.current)}>
        {row + 1}
      </th>
      {cells.map((drawn) => {
        const key = cellKey(drawn.row, drawn.column);
        return (
          <Cell
            key={key}
            drawn={drawn}
            cell={cellAt(grid, drawn.row, drawn.column)}
            presentation={presentation}
            room={running.rooms.get(key)}
            isCrossed={running.crossed.has(key)}
            mark={marks.get(key)}
            isStale={stale.has(key)}
            isSelected={sameAddress(selected, drawn)}
            isChosen={range !== null && rangeContains(range, drawn.row, drawn.column)}
            editing={editing !== null && sameAddress(editing.cell, drawn) ? editing.from : null}
            words={words}
            onEdit={edit}
            onDone={done}
          />
        );
      })}
    </tr>
  );
}

function MoreRows({ count, words, onMore }: { count: number; words: WorkbenchWords; onMore: () => void }) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <button type="button" className={styles.more} onClick={onMore}>
      {words('more-rows', { count })}
    </button>
  );
}

export function SheetTable(props: SheetTableProps): ReactElement {
  const { grid, presentation, selected, range, reach, canEdit, words } = props;
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { layout, running, showMore } = useLayout(props);
  useSelectedInView(scroller, table, reach ?? selected, grid.sheet);
  const typing = useTyping(props, layout, table);
  const mouse = useMouse(props, layout, table, scroller);
  const isCurrent = (column: number): boolean =>
    range === null ? column === selected.column : column >= range.left && column <= range.right;
  const widthOf = (column: number): number =>
    presentation.columnWidths.get(column) ?? presentation.defaultColumnWidth;
  const width = layout.columns.reduce((sum, column) => sum + widthOf(column), ROW_HEAD_WIDTH);
  return (
    <div className={styles.scroller} tabIndex={-1} ref={scroller}>
      <table
        role="grid"
        // What stands in it is Chinese, its sheet's name too, whatever the page speaks.
        lang="zh-CN"
        ref={table}
        className={mergeClasses(styles.table, range !== null && styles.ranged)}
        style={{ width }}
        aria-label={words('grid', { sheet: grid.sheet })}
        aria-rowcount={layout.rows.length + 1}
        aria-colcount={layout.columns.length + 1}
        aria-readonly={!canEdit}
        aria-multiselectable
        {...typing.events}
        {...mouse}
      >
        <colgroup>
          <col style={{ width: ROW_HEAD_WIDTH }} />
          {layout.columns.map((column) => (
            <col key={column} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <ColumnHeads columns={layout.columns} isCurrent={isCurrent} />
        <tbody>
          {layout.rows.map((row, index) => (
            <Row
              key={row}
              table={props}
              row={row}
              cells={layout.cells[index] ?? []}
              running={running}
              typing={typing}
            />
          ))}
        </tbody>
      </table>
      <MoreRows count={layout.hiddenBelow} words={words} onMore={showMore} />
    </div>
  );
}
