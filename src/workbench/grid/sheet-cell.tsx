import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { a1, type CellAddress, type GridCell } from '../../core/grid';
import type { Severity } from '../../core/rules/finding';
import type { SheetPresentation } from '../../workbook/presentation';
import type { WorkbenchWords } from '../words/words';
import { CellInput } from './cell-input';
import { cellStyle } from './cell-style';
import type { DrawnCell } from './layout';
import type { Room } from './running-text';
import type { TypedFrom } from './typing';
import { SPOKEN } from '../../pane/components/spoken-style';

const useStyles = makeStyles({
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
    '@media (forced-colors: active)': { outline: '3px solid CanvasText', outlineOffset: '-3px' },
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
    '@media (forced-colors: active)': { outline: '2px dashed CanvasText', outlineOffset: '-2px' },
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
  chosen: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundColor: 'rgba(15, 108, 189, 0.16)',
      pointerEvents: 'none',
      '@media (forced-colors: active)': { border: '1px dashed Highlight' },
      '@media print': { display: 'none' },
    },
  },
  selected: {
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      border: '2px solid #0f6cbd',
      backgroundColor: 'transparent',
      pointerEvents: 'none',
      '@media (forced-colors: active)': { border: '2px solid Highlight' },
      '@media print': { display: 'none' },
    },
  },
  // Selected it stays when the keyboard has gone on to the pane.
  focused: { ':focus-visible': { outline: '1px solid #0f6cbd', outlineOffset: '-5px' } },
  // The red stays to be seen inside the blue.
  selectedError: { boxShadow: 'inset 0 0 0 4px #c50f1f' },
  // Above the cells that it runs over, below the heads that stay.
  running: { overflow: 'visible', zIndex: 1 },
  runningText: { display: 'block', position: 'relative', overflow: 'hidden', pointerEvents: 'none' },
  shifted: { position: 'relative' },
  spoken: SPOKEN,
});

interface ContentProps {
  readonly cell: GridCell | undefined;
  readonly room: Room | undefined;
}

function Content({ cell, room }: ContentProps): ReactElement {
  const styles = useStyles();
  if (room === undefined) return <>{cell?.text}</>;
  const { left, right, shift } = room;
  return (
    <span className={styles.runningText} style={{ marginLeft: -left, marginRight: -right }}>
      <span className={styles.shifted} style={{ left: shift }}>
        {cell?.text}
      </span>
    </span>
  );
}

export interface SheetMark {
  readonly severity: Severity;
  /** What a screen reader says after the content. */
  readonly words: string;
}

interface CellProps {
  readonly drawn: DrawnCell;
  readonly cell: GridCell | undefined;
  readonly presentation: SheetPresentation;
  /** Beyond the cell, where its text runs over empty ones beside it. */
  readonly room: Room | undefined;
  /** A text runs through at its right side. */
  readonly isCrossed: boolean;
  readonly mark: SheetMark | undefined;
  readonly isStale: boolean;
  readonly isSelected: boolean;
  /** It is one of several that are chosen together. */
  readonly isChosen: boolean;
  /** How it is being typed into; `null` where it is not. */
  readonly editing: TypedFrom | null;
  readonly words: WorkbenchWords;
  readonly onEdit: (cell: CellAddress) => void;
  readonly onDone: (typed: string | null, move: boolean) => void;
}

/** One cell as it is drawn: its content, its mark, and the field to type into. */
export const Cell = memo(function Cell(props: CellProps): ReactElement {
  const { drawn, cell, presentation, room, isCrossed, mark, isStale, isSelected, isChosen, editing, words } =
    props;
  const styles = useStyles();
  const address = { row: drawn.row, column: drawn.column };
  return (
    <td
      role="gridcell"
      className={mergeClasses(
        styles.cell,
        room !== undefined && editing === null && styles.running,
        mark?.severity === 'error' && styles.error,
        mark?.severity === 'warning' && styles.warning,
        mark?.severity === 'info' && styles.info,
        isStale && styles.stale,
        isChosen && styles.chosen,
        isSelected && styles.selected,
        isSelected && styles.focused,
        isSelected && mark?.severity === 'error' && styles.selectedError,
      )}
      style={cellStyle(presentation, drawn, cell, isCrossed)}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
      data-cell={a1(address)}
      data-mark={mark?.severity}
      aria-selected={isSelected || isChosen}
      tabIndex={isSelected ? 0 : -1}
      title={mark?.words}
      onDoubleClick={() => {
        props.onEdit(address);
      }}
    >
      {editing === null ? (
        <Content cell={cell} room={room} />
      ) : (
        <CellInput
          cell={cell}
          from={editing}
          label={words('cell-edit', { cell: a1(address) })}
          onDone={props.onDone}
        />
      )}
      {mark !== undefined && (
        <span className={styles.spoken} lang={words('lang')}>
          {mark.words}
        </span>
      )}
      {isStale && (
        <span className={styles.spoken} lang={words('lang')}>
          {words('cell-stale')}
        </span>
      )}
    </td>
  );
});
