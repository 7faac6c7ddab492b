/** Small texts in the browser's local storage, all under one prefix. A browser that refuses forgets them with the page. */
import type { TextStorage } from '../host';

const PREFIX = 'ziping.';

/** Every name that the browser holds under the prefix. */
function heldNames(): readonly string[] {
  return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    .filter((key) => key?.startsWith(PREFIX) === true)
    .map((key) => (key ?? '').slice(PREFIX.length));
}

export function browserStorage(): TextStorage {
  /** Only what the browser refused: other panes of this user write to the storage too. */
  const page = memoryStorage();
  return {
    load: (name) => {
      try {
        return page.load(name) ?? localStorage.getItem(PREFIX + name);
      } catch {
        return page.load(name);
      }
    },
    save: (name, text) => {
      try {
        if (text === null) localStorage.removeItem(PREFIX + name);
        else localStorage.setItem(PREFIX + name, text);
        page.save(name, null);
        return true;
      } catch {
        page.save(name, text);
        return false;
      }
    },
    names: () => {
      try {
        return [...new Set([...heldNames(), ...page.names()])];
      } catch {
        return page.names();
      }
    },
  };
}

/** Lives as long as the page. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    load: (name) => texts.get(name) ?? null,
    save: (name, text) => {
      if (text === null) texts.delete(name);
      else texts.set(name, text);
      return true;
    },
    names: () => [...texts.keys()],
  };
}
