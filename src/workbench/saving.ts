/** What of a session is written, and when that is all of it. */
import { useSyncExternalStore } from 'react';
import type { Session } from './session';

const none = (): (() => void) => () => undefined;

/** How many changes of the journal the workbook holds: another number than at the last save means unsaved work. */
export function writesOf(session: Session): number {
  return session.model.store
    .getState()
    .journal.entries.reduce(
      (sum, { changes }) => sum + changes.filter(({ state }) => state === 'applied').length,
      0,
    );
}

export function useWrites(session: Session | null): number {
  return useSyncExternalStore(session?.model.store.subscribe ?? none, () =>
    session === null ? 0 : writesOf(session),
  );
}

/** Resolves when nothing is being written: what was typed a moment ago belongs into the file. */
export function settled({ model: { store } }: Session): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (store.getState().isWriting) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}
