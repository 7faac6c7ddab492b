/** How components reach the model: one context, one hook per need. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../core/messages/message';
import type { Engine } from './engine';
import type { PaneModel } from './model';
import type { PaneState } from './state/state';
import { wordsOf, type Spoken } from './words/words';

const ModelContext = createContext<PaneModel | null>(null);
export const ModelProvider = ModelContext.Provider;

export function useModel(): PaneModel {
  const model = useContext(ModelContext);
  if (model === null) throw new Error('no pane model in context');
  return model;
}

/** A part of the state: what takes no more is not drawn again whenever something else changes. `pick` gives the same for the same. */
export function useStatePart<T>(pick: (state: PaneState) => T): T {
  const { store } = useModel();
  return useSyncExternalStore(store.subscribe, () => pick(store.getState()));
}

export function usePaneState(): PaneState {
  return useStatePart((state) => state);
}

function useSpoken(): PaneState['settings']['language'] {
  return useStatePart(({ settings }) => settings.language);
}

/** The words of a catalogue in the language of the pane, for parts that speak them. */
export function wordsHook<W>(spoken: Spoken<W>): () => W {
  const words = { 'zh-CN': spoken('zh-CN'), 'en-US': spoken('en-US'), pseudo: spoken('pseudo') };
  return () => words[useSpoken()];
}

export const useWords = wordsHook(wordsOf);

/** The language of the core's messages; the pseudo language of the tests has none of its own there. */
export function useLanguage(): Language {
  const language = useSpoken();
  return language === 'pseudo' ? 'zh-CN' : language;
}

/** Only for parts that are shown once the engine is there. */
export function useEngine(): Engine {
  const engine = useModel().engine();
  if (engine === null) throw new Error('the engine is not loaded yet');
  return engine;
}
