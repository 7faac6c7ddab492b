/**
 * A person with a keyboard and nothing else: every key is counted, and the page itself watches that the focus can be seen, is not
 * hidden behind anything and never falls out of the page.
 */
import type { Frame, Page } from 'playwright-core';
import type { Opened } from './place';

/** Name and kind of what has the focus. */
export interface Focused {
  readonly name: string;
  readonly tag: string;
  readonly value: string;
  readonly isOff: boolean;
}

/** Runs in the page, before anything is pressed. */
function watch(): void {
  interface Watched {
    faults: string[];
    pointers: number;
  }
  const watched: Watched = { faults: [], pointers: 0 };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  for (const kind of ['mousedown', 'pointerdown', 'touchstart'])
    document.addEventListener(kind, () => (watched.pointers += 1), true);

  const nameOf = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`;
  const looks = (element: Element): string => {
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    return around
      .flatMap((each) =>
        each == null ? [] : [null, '::before', '::after'].map((part) => [each, part] as const),
      )
      .map(([each, part]) => {
        const style = getComputedStyle(each, part);
        return [
          style.content,
          style.outline,
          style.boxShadow,
          style.border,
          style.transform,
          style.opacity,
          part === null ? '' : style.backgroundColor,
        ].join();
      })
      .join('|');
  };
  const covered = (element: Element): string | null => {
    const box = element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right <= left || bottom <= top)
      return `out of sight at ${String([box.left, box.top, box.right, box.bottom])}`;
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isSeen =
      there !== null &&
      (element.contains(there) || there.contains(element) || element.parentElement?.contains(there) === true);
    return isSeen ? null : `behind ${there === null ? 'nothing' : nameOf(there)}`;
  };

  let focused: { element: Element; looks: string } | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.tabIndex < 0) return;
    focused = { element: target, looks: looks(target) };
    requestAnimationFrame(() => {
      // In a sheet the selection goes ahead and the focus follows it with the next frame.
      if (document.activeElement !== target || target.matches('td')) return;
      const where = covered(target);
      if (where !== null) watched.faults.push(`focused ${where}: ${nameOf(target)}`);
    });
  });
  document.addEventListener('focusout', ({ target }) => {
    const was = focused;
    if (was === null || was.element !== target) return;
    requestAnimationFrame(() => {
      if (!was.element.isConnected || document.activeElement === was.element) return;
      if (looks(was.element) === was.looks)
        watched.faults.push(`focus not to be seen: ${nameOf(was.element)}`);
    });
  });

  // A panel that is being loaded may take a moment to take the focus over.
  const MOMENTS = 8;
  let lost = 0;
  let last = '';
  setInterval(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) {
      last = nameOf(activeElement);
      lost = 0;
    } else if (document.hasFocus() && last !== '') {
      lost += 1;
      if (lost === MOMENTS) watched.faults.push(`focus lost, last on: ${last}`);
    }
  }, 50);
}

function focusedIn(frame: Frame): Promise<Focused> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: '', tag: '', value: '', isOff: false };
    const labels = (element as HTMLInputElement).labels ?? null;
    const label = labels === null ? '' : [...labels].map((each) => each.textContent).join(' ');
    const text = element.matches('input, select, textarea') ? '' : element.textContent;
    return {
      name: element.getAttribute('aria-label') ?? (label === '' ? text : label),
      tag: element.tagName.toLowerCase(),
      value: 'value' in element ? String(element.value) : '',
      isOff: element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled'),
    };
  });
}

const MOST_TABS = 80;

/** Goes on with Tab, or Shift+Tab, until `isThere`. */
export async function tabUntil(
  page: Page,
  isThere: () => Promise<boolean>,
  key: 'Tab' | 'Shift+Tab',
  what: string,
): Promise<number> {
  for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
    await page.keyboard.press(key);
    if (await isThere()) return tabs;
  }
  throw new Error(`no ${key} leads to ${what}`);
}

export class Keyboard {
  #keys = 0;
  readonly #opened: Opened;

  private constructor(opened: Opened) {
    this.#opened = opened;
  }

  /** Opening the pane puts the keyboard into its page; nobody clicks for that. */
  static async on(opened: Opened): Promise<Keyboard> {
    await opened.pane.evaluate(watch);
    await opened.pane.evaluate(() => {
      window.focus();
    });
    return new Keyboard(opened);
  }

  /** How many keys were pressed since the last time this was asked; words that were typed are not counted. */
  counted(): number {
    const keys = this.#keys;
    this.#keys = 0;
    return keys;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#keys += 1;
      await this.#opened.page.keyboard.press(key);
    }
  }

  async type(words: string): Promise<void> {
    await this.#opened.page.keyboard.type(words);
  }

  focused(): Promise<Focused> {
    return focusedIn(this.#opened.pane);
  }

  /** Tab, or Shift+Tab, until what is focused has that name. */
  async to(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    let seen = '';
    const isThere = async (): Promise<boolean> => {
      const { name: found } = await this.focused();
      seen += ` · ${found.slice(0, 24)}`;
      return name.test(found);
    };
    try {
      this.#keys += await tabUntil(this.#opened.page, isThere, key, String(name));
    } catch (error) {
      throw new Error(`${String(error)}; passed${seen}`, { cause: error });
    }
  }

  /** An arrow or another key until what is focused has that value: the way through a list. */
  async until(value: string, key: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await this.focused()).value === value) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${value}`);
  }

  /** What the page has found wrong with the focus since the last time, and whether a mouse was used. */
  async faults(): Promise<readonly string[]> {
    return this.#opened.pane.evaluate(() => {
      const { watched } = globalThis as unknown as { watched: { faults: string[]; pointers: number } };
      const faults = watched.faults.splice(0);
      return watched.pointers === 0
        ? faults
        : [...faults, `a mouse was used ${String(watched.pointers)} times`];
    });
  }
}
