/** What of a session is written, and when that is all of it. */
import { useState, useSyncExternalStore } from 'react';
import { offerBytes } from './downloads';
import { settled, type Session } from '../session';

const none = (): (() => void) => () => undefined;

/** How many changes of the journal the workbook holds: another number than at the last save means unsaved work. */
function writesOf(session: Session): number {
  return session.model.store
    .getState()
    .journal.entries.reduce(
      (sum, { changes }) => sum + changes.filter(({ state }) => state === 'applied').length,
      0,
    );
}

function useWrites(session: Session | null): number {
  return useSyncExternalStore(session?.model.store.subscribe ?? none, () =>
    session === null ? 0 : writesOf(session),
  );
}

/** How much of a session is in the file that was last saved. */
interface Saved {
  readonly session: Session;
  readonly writes: number;
}

export interface Saving {
  /** Whether the session holds changes that no saved file has. */
  readonly isUnsaved: boolean;
  readonly canSave: boolean;
  /** False where the file cannot be had any more. */
  readonly save: () => Promise<boolean>;
}

export function useSaving(session: Session | null, name: string | null): Saving {
  const [saved, setSaved] = useState<Saved | null>(null);
  const writes = useWrites(session);
  return {
    isUnsaved: session !== null && writes !== (saved?.session === session ? saved.writes : 0),
    canSave: session?.document.workbook.capabilities.canWrite === true,
    save: async () => {
      if (session === null || name === null) return false;
      await settled(session);
      const bytes = await session.document.save();
      if (bytes === null) return false;
      offerBytes(name.replace(/\.(?:xls|et)$/i, '.xlsx'), bytes);
      setSaved({ session, writes: writesOf(session) });
      return true;
    },
  };
}
