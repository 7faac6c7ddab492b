/** Whether Excel has kept us waiting for a while, as something that can be watched. */
export interface Waiting {
  readonly current: () => boolean;
  readonly set: (waiting: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createWaiting(): Waiting {
  let waiting = false;
  const listeners = new Set<() => void>();
  return {
    current: () => waiting,
    set: (next) => {
      waiting = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
