/** Typing into a cell, and the keys that lead from cell to cell. */
import {
  useCallback,
  useEffect,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { a1, cellAt, type CellAddress } from '../../core/grid';
import { isControlKey } from '../page/page-events';
import { copiedRange } from './copied-range';
import type { GridLayout } from './layout';
import { pastedCells } from '../opening/pasted-table';
import { stepFrom, stepsOf } from './movement';
import { countIn, ofCell } from './range';
import type { SheetTableProps } from './sheet-table-props';

/** Whether what stands in the cell is changed, or something else is typed in its place. */
export type TypedFrom = 'content' | 'nothing';

interface Editing {
  readonly cell: CellAddress;
  readonly from: TypedFrom;
}

/**
 * A character, or an input method that is about to make one. The blank key is left out: what it would leave in the cell nobody sees.
 */
function startsTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return (key.length === 1 && key !== ' ') || key === 'Process';
}

const CELLS = /<t[dh]\b/gi;

/** The content of one cell; `null` for what fills several, or nothing. */
function oneValue(clipboard: DataTransfer): string | null {
  const text = clipboard.getData('text/plain').replace(/\r?\n$/, '');
  const isTable = (clipboard.getData('text/html').match(CELLS) ?? []).length > 1;
  return text === '' || isTable || /[\t\n]/.test(text) ? null : text;
}

/** The text of a cell or of all that are chosen is copied, and a value or several pasted, where the cell is selected; files are the page's to open. */
function clipboardOf(props: SheetTableProps, isTyping: boolean) {
  const { grid, selected, range, canEdit, words, onType, onBlock, onRefused, onCopied, onTooMany } = props;
  const copy = ({ clipboardData }: ClipboardEvent): void => {
    if (range === null) {
      clipboardData.setData('text/plain', cellAt(grid, selected.row, selected.column)?.text ?? '');
      onCopied(1);
      return;
    }
    const copied = copiedRange(grid, range);
    if (copied === null) {
      onTooMany();
      return;
    }
    clipboardData.setData('text/plain', copied.text);
    clipboardData.setData('text/html', copied.html);
    onCopied(countIn(grid, range));
  };
  return {
    onCopy: (event: ClipboardEvent): void => {
      const isMarked = range === null && document.getSelection()?.isCollapsed === false;
      if (isTyping || isMarked) return;
      event.preventDefault();
      copy(event);
    },
    onPaste: (event: ClipboardEvent): void => {
      if (isTyping) return;
      const { clipboardData } = event;
      const value = range === null ? oneValue(clipboardData) : null;
      const block = value === null ? pastedCells(clipboardData, words('pasted-name')) : null;
      if (value === null && block === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (block !== null) onBlock(range ?? ofCell(selected), block);
      else if (value !== null && canEdit) onType(selected, value);
      else onRefused();
    },
  };
}

/** Somebody has gone on to another part of the page, by a click that ended the typing. */
function isElsewhere(table: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && table?.contains(activeElement) !== true;
}

export interface Typing {
  readonly editing: Editing | null;
  readonly edit: (cell: CellAddress) => void;
  readonly done: (typed: string | null, move: boolean) => void;
  readonly events: ReturnType<typeof clipboardOf> & { readonly onKeyDown: (event: KeyboardEvent) => void };
}

export function useTyping(
  props: SheetTableProps,
  layout: GridLayout,
  table: RefObject<HTMLElement | null>,
): Typing {
  const { grid, selected, range, reach, canEdit, onSelect, onReach, onAll, onClear, onType, onRefused } =
    props;
  const [editing, setEditing] = useState<Editing | null>(null);
  useEffect(() => {
    setEditing(null);
  }, [grid.sheet]);
  const goTo = useCallback(
    (cell: CellAddress): void => {
      onSelect(cell);
      const focus = (): void => {
        table.current
          ?.querySelector<HTMLElement>(`[data-cell="${a1(cell)}"]`)
          ?.focus({ preventScroll: true });
      };
      // The keys that follow at once are for the cell that was gone to.
      if (table.current?.contains(document.activeElement) === true) focus();
      else {
        requestAnimationFrame(() => {
          if (!isElsewhere(table.current)) focus();
        });
      }
    },
    [onSelect, table],
  );
  const start = useCallback(
    (cell: CellAddress, from: TypedFrom): void => {
      if (canEdit) setEditing({ cell, from });
      else onRefused();
    },
    [canEdit, onRefused],
  );
  const edit = useCallback(
    (cell: CellAddress): void => {
      start(cell, 'content');
    },
    [start],
  );
  const done = useCallback(
    (typed: string | null, move: boolean): void => {
      const cell = editing?.cell;
      setEditing(null);
      if (cell === undefined) return;
      // Where to go comes first: what is said of the typing is said of the cell that was left.
      goTo(move ? stepFrom(layout, grid, cell, [1, 0]) : cell);
      if (typed !== null) onType(cell, typed);
    },
    [editing, goTo, grid, layout, onType],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null) return;
    const steps = stepsOf(event);
    if (steps !== undefined) {
      event.preventDefault();
      if (event.shiftKey) onReach(stepFrom(layout, grid, reach ?? selected, steps));
      else goTo(stepFrom(layout, grid, selected, steps));
    } else if (isControlKey(event, 'a')) {
      event.preventDefault();
      onAll();
    } else if (event.key === 'Escape' && range !== null) {
      event.preventDefault();
      event.stopPropagation();
      goTo(selected);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      edit(selected);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (range !== null) onClear(range);
      else if (canEdit) onType(selected, '');
      else onRefused();
      // The field has the focus before the key takes effect, which is then its own.
    } else if (startsTyping(event)) start(selected, 'nothing');
  };
  return { editing, edit, done, events: { ...clipboardOf(props, editing !== null), onKeyDown } };
}
