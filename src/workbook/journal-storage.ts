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
        // The fallback holds it.
      }
    },
  };
}
