/** Where the keyboard stands when the problem list comes back, and when it goes. */
import { useLayoutEffect, useRef } from 'react';
import { elementOf, named, type Left } from '../browser/left-at';
import { canFocus, spotOf, standingAt, type Spot } from '../browser/kept-focus';
import { selectedLine } from '../browser/selected-line';
import type { PaneState } from '../state/state';

/** Marks what says that there is nothing to do, for the keyboard to stand there. */
export const CLEAN = { 'data-clean': '', tabIndex: -1 } as const;

const ROW = '[data-finding]';
const LIST_START = `${ROW} button, [data-clean]`;

function listStart(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(LIST_START)].find(canFocus) ?? null;
}

interface Leaving {
  readonly spot: Spot;
  /** What is built anew with the list, such as its header, is found again by its name. */
  readonly named: Left;
  readonly table: PaneState['current'];
}

function returnTo({ spot, named: left, table }: Leaving, state: PaneState): HTMLElement | null {
  const { current, home, selected, outcome } = state;
  // Another table, one that was opened from the list of all, or one just written: it is read from its start.
  if (table !== current || home === 'review' || outcome?.kind === 'written') return listStart();
  const row = spot.element.closest<HTMLElement>(ROW);
  const isElsewhere = row !== null && selected !== null && row.dataset['finding'] !== selected;
  if (isElsewhere) return selectedLine();
  if (!spot.element.isConnected && row !== null) return standingAt(spot, document.body);
  if (!spot.element.isConnected) return elementOf(left, document.body);
  return canFocus(spot.element) ? spot.element : listStart();
}

/** Focus returns to where the user left the list when a sub-view closes, or to what has taken that place. */
export function useReturningFocus(state: PaneState): void {
  const left = useRef<Leaving | null>(null);
  const last = useRef(state.view.kind);
  const view = state.view.kind;
  const { activeElement } = document;
  if (last.current === 'problems' && view !== 'problems' && activeElement instanceof HTMLElement) {
    left.current =
      activeElement === document.body
        ? null
        : {
            spot: spotOf(activeElement),
            named: named(activeElement, document.body),
            table: state.current,
          };
  }
  useLayoutEffect(() => {
    const wasOpen = last.current !== 'problems';
    last.current = view;
    const focused = document.activeElement;
    const isHeld = focused instanceof HTMLElement && focused !== document.body && canFocus(focused);
    if (isHeld || !document.hasFocus()) return;
    // A panel that is still being loaded takes the focus when it is there.
    const target =
      view !== 'problems'
        ? document.querySelector<HTMLElement>('main')
        : wasOpen
          ? ((left.current === null ? null : returnTo(left.current, state)) ?? listStart())
          : null;
    target?.focus({ preventScroll: target.matches('main') });
    // Only when the view changes.
  }, [view]);
}
