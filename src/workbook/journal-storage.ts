/** Storages for a journal: the browser's own, and one that lives as long as the page. */
import type { JournalStorage } from './journal';

const PREFIX = 'ziping.journal.';

export function memoryJournalStorage(): JournalStorage {
  let text: string | null = null;
  return {
    load: () => text,
    save: (next) => {
      text = next;
    },
  };
}

/**
 * The journal of one workbook in the browser's local storage, which outlives the pane. Where the browser refuses it (private
 * window, full), undo lasts as long as the page. `document` tells workbooks apart: an address or a path.
 */
export function browserJournalStorage(document: string): JournalStorage {
  const fallback = memoryJournalStorage();
  const key = PREFIX + document;
  return {
    load() {
      try {
        return globalThis.localStorage.getItem(key) ?? fallback.load();
      } catch {
        return fallback.load();
      }
    },
    save(text) {
      fallback.save(text);
      try {
        globalThis.localStorage.setItem(key, text);
      } catch {
        makeRoom(key, text);
      }
    },
  };
}

/** Full: the journals of other workbooks give way. Where the browser refuses altogether, the fallback holds the text. */
function makeRoom(key: string, text: string): void {
  try {
    const { localStorage } = globalThis;
    const others = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    for (const other of others) {
      if (other?.startsWith(PREFIX) === true && other !== key) localStorage.removeItem(other);
    }
    localStorage.setItem(key, text);
  } catch {
    // Undo lasts as long as the page.
  }
}
