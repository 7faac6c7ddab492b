/** Where the keyboard goes when what it stood on goes away: to what took its place, never out of the page. */

/** A place in the page that outlives the element in it. */
export interface Spot {
  readonly element: HTMLElement;
  /** The elements around it, innermost first, and which of their children led to it. */
  readonly around: readonly { readonly parent: Element; readonly index: number }[];
}

const FOCUSABLE = 'button, input, select, textarea, summary, a[href], [tabindex]';

export function canFocus(element: HTMLElement): boolean {
  return element.matches(FOCUSABLE) && !element.matches(':disabled') && element.getClientRects().length > 0;
}

export function spotOf(element: HTMLElement): Spot {
  const around: { parent: Element; index: number }[] = [];
  for (let child: Element = element; child.parentElement !== null; child = child.parentElement) {
    around.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return { element, around };
}

function firstIn(element: Element): HTMLElement | null {
  if (element instanceof HTMLElement && canFocus(element)) return element;
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canFocus) ?? null;
}

/** What stands at the spot now, else what follows it, else what is before it; as near as possible, and inside of `root`. */
export function standingAt({ around }: Spot, root: Element): HTMLElement | null {
  for (const { parent, index } of around) {
    if (!parent.isConnected || !root.contains(parent)) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const found = firstIn(child);
      if (found !== null) return found;
    }
  }
  return null;
}

/** True where the keyboard stands nowhere although the page has it. */
function isLost(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}

/** Watches over the focus inside of `root`. Returns the function that ends it. */
export function keepFocus(root: HTMLElement): () => void {
  let spot: Spot | null = null;
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) spot = spotOf(target);
  };
  const onBlur = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) return;
    queueMicrotask(() => {
      // Left on purpose, for instance by a click beside everything: it stays left.
      if (target instanceof HTMLElement && target.isConnected && isLost()) spot = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (spot === null || spot.element.isConnected || !isLost()) return;
    (standingAt(spot, root) ?? root.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
  };
}
