/** F6 and Shift+F6: the keyboard goes from area to area of the page, as in a spreadsheet program, and back to where it was in each. */
import { useEffect } from 'react';
import { canFocus } from '../../pane/browser/kept-focus';

interface Area {
  readonly selector: string;
  /** Where the keyboard goes whatever it stood on before: of the sheet it is the selected cell. */
  readonly home: string | null;
}

/** In the order of the page. */
const AREAS: readonly Area[] = [
  { selector: '[data-bars]', home: null },
  { selector: '[data-sheet]', home: '[role="gridcell"][tabindex="0"]' },
  { selector: '[data-pane]', home: null },
];

const TABBABLE = 'button, input, select, textarea, summary, a[href], [tabindex]';

/** One that Tab reaches too, and that stands still in the page. */
function isReachable(element: HTMLElement | null | undefined): element is HTMLElement {
  return element?.isConnected === true && element.tabIndex >= 0 && canFocus(element);
}

/** Where the keyboard goes in an area; `null` where nothing of it is to be seen. */
function targetIn(root: HTMLElement, { home }: Area, before: HTMLElement | undefined): HTMLElement | null {
  const kept = home === null ? before : root.querySelector<HTMLElement>(home);
  if (isReachable(kept)) return kept;
  return [...root.querySelectorAll<HTMLElement>(TABBABLE)].find(isReachable) ?? null;
}

/** Follows the keys of the whole page until it goes. */
export function useAreaKeys(): void {
  useEffect(() => {
    const last = new WeakMap<Element, HTMLElement>();
    const rootOf = ({ selector }: Area): HTMLElement | null => document.querySelector<HTMLElement>(selector);
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const root = AREAS.map(rootOf).find((each) => each?.contains(target) === true);
      if (root != null) last.set(root, target);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (key !== 'F6' || ctrlKey || metaKey || altKey) return;
      const areas = AREAS.flatMap((area) => {
        const root = rootOf(area);
        const target = root === null ? null : targetIn(root, area, last.get(root));
        return root === null || target === null ? [] : [{ root, target }];
      });
      // Alone in the page, an area leaves the key to the browser.
      if (areas.length < 2) return;
      const at = areas.findIndex(({ root }) => root.contains(document.activeElement));
      const step = shiftKey ? -1 : 1;
      const next = at === -1 ? (shiftKey ? areas.length - 1 : 0) : (at + step + areas.length) % areas.length;
      event.preventDefault();
      areas[next]?.target.focus();
    };
    document.addEventListener('focusin', onFocus);
    // Before the cell that is typed into keeps its keys to itself: what was typed there stands.
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
}
