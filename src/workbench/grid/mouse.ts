/** The cells that the mouse chooses: one by a press, several by drawing over them or by a press with Shift. */
import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { a1, parseA1, rangeContains, sameAddress, type CellAddress } from '../../core/grid';
import type { GridLayout } from './layout';
import { stepFrom, stepsBeside } from './movement';
import type { SheetTableProps } from './sheet-table-props';

function cellOf(target: EventTarget): CellAddress | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return parseA1(element?.dataset['cell'] ?? '');
}

const LEFT = 0;
const LEFT_HELD = 1;
/** Between two steps of a range that is drawn beyond what is to be seen. */
const STEP_MS = 50;

/** As long as the mouse is held beside the visible part, the range grows that way, and the sheet scrolls with it. */
function useDrawing(
  props: SheetTableProps,
  layout: GridLayout,
  scroller: RefObject<HTMLElement | null>,
): { readonly isDrawing: RefObject<boolean>; readonly start: () => void } {
  const isDrawing = useRef(false);
  const current = useRef({ props, layout });
  current.current = { props, layout };
  const stop = useRef<() => void>(() => undefined);
  useEffect(
    () => () => {
      stop.current();
    },
    [],
  );
  const start = (): void => {
    stop.current();
    isDrawing.current = true;
    let at: { readonly clientX: number; readonly clientY: number } | null = null;
    const listening = new AbortController();
    const timer = setInterval(() => {
      const { props, layout } = current.current;
      const from = props.reach ?? props.selected;
      const steps = at === null || scroller.current === null ? null : stepsBeside(scroller.current, at);
      const to = steps === null ? from : stepFrom(layout, props.grid, from, steps);
      if (sameAddress(from, to)) return;
      document.getSelection()?.removeAllRanges();
      props.onReach(to);
    }, STEP_MS);
    stop.current = () => {
      isDrawing.current = false;
      clearInterval(timer);
      listening.abort();
    };
    const { signal } = listening;
    document.addEventListener(
      'mousemove',
      (event) => {
        at = event;
        if (event.buttons !== LEFT_HELD) stop.current();
      },
      { signal },
    );
    document.addEventListener('mouseup', stop.current, { signal });
  };
  return { isDrawing, start };
}

export function useMouse(
  props: SheetTableProps,
  layout: GridLayout,
  table: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  const { selected, range, reach, onSelect, onReach } = props;
  const { isDrawing, start } = useDrawing(props, layout, scroller);
  return {
    onMouseDown: (event: MouseEvent): void => {
      const cell = cellOf(event.target);
      if (cell === null) return;
      if (event.button === LEFT) start();
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
      const cell = isDrawing.current ? cellOf(event.target) : null;
      if (cell === null || sameAddress(cell, reach ?? selected)) return;
      document.getSelection()?.removeAllRanges();
      onReach(cell);
    },
  };
}
