/** How the page as a whole looks and in which language it says that it speaks. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../core/messages/message';
import type { SchemeChoice } from '../../pane/state/state';
import type { ColorScheme } from '../../pane/frame/theme';
import { nothingToFollow } from '../opening/opening';
import type { Session } from '../session';

export interface LookChoice {
  /** Of the system. */
  readonly preferred: ColorScheme;
  /** As it was chosen last, before anything is open. */
  readonly chosen: SchemeChoice;
}

export function usePageLook(
  session: Session | null,
  { preferred, chosen }: LookChoice,
  language: Language,
): ColorScheme {
  const choice = useSyncExternalStore(
    session?.model.store.subscribe ?? nothingToFollow,
    session === null ? () => chosen : () => session.model.store.getState().settings.scheme,
  );
  const scheme = choice === 'system' ? preferred : choice;
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return scheme;
}
