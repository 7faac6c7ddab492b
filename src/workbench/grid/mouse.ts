/** The cells that the mouse chooses: one by a press, several by drawing over them or by a press with Shift. */
import { useRef, type MouseEvent, type RefObject } from 'react';
import { a1, parseA1, rangeContains, sameAddress, type CellAddress } from '../../core/grid';
import type { SheetTableProps } from './sheet-table';

function cellOf(target: EventTarget): CellAddress | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return parseA1(element?.dataset['cell'] ?? '');
}

const LEFT = 0;

export function useMouse(
  { selected, range, reach, onSelect, onReach }: SheetTableProps,
  table: RefObject<HTMLElement | null>,
) {
  const isDrawing = useRef(false);
  return {
    onMouseDown: (event: MouseEvent): void => {
      const cell = cellOf(event.target);
      isDrawing.current = cell !== null && event.button === LEFT;
      if (cell === null) return;
      if (event.button === LEFT && event.shiftKey) {
        // The keyboard stays with the selected cell, and the browser marks no text.
        event.preventDefault();
        table.current
          ?.querySelector<HTMLElement>(`[data-cell="${a1(selected)}"]`)
          ?.focus({ preventScroll: true });
        onReach(cell);
      } else if (event.button === LEFT || range === null || !rangeContains(range, cell.row, cell.column))
        onSelect(cell);
    },
    onMouseOver: (event: MouseEvent): void => {
      if (event.buttons !== 1) isDrawing.current = false;
      const cell = isDrawing.current ? cellOf(event.target) : null;
      if (cell === null || sameAddress(cell, reach ?? selected)) return;
      document.getSelection()?.removeAllRanges();
      onReach(cell);
    },
  };
}
