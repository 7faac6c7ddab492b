import type { PaneEvent } from './events';
import { reduce } from './reducer';
import type { PaneState } from './state';

export interface Store {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
