import { inTurn, settled, type Session } from '../../src/workbench/session';

/** A session of which only this counts: whether something is being written. */
function sessionThat(): { readonly session: Session; readonly write: (takes: number) => Promise<void> } {
  let isWriting = false;
  const listeners = new Set<() => void>();
  const set = (next: boolean): void => {
    isWriting = next;
    for (const listener of [...listeners]) listener();
  };
  const store = {
    getState: () => ({ isWriting }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const write = async (takes: number): Promise<void> => {
    if (isWriting) throw new Error('two at once');
    set(true);
    await new Promise((resolve) => setTimeout(resolve, takes));
    set(false);
  };
  return { session: { model: { store } } as unknown as Session, write };
}

test('what waits to be written takes turns, and saving waits for all of it', async () => {
  const { session, write } = sessionThat();
  const done: string[] = [];
  const job =
    (name: string, takes: number): (() => Promise<void>) =>
    async () => {
      await write(takes);
      done.push(name);
    };
  const first = write(5);
  for (const [name, takes] of [
    ['一', 5],
    ['二', 1],
    ['三', 0],
  ] as const)
    inTurn(session, job(name, takes));
  inTurn(session, () => Promise.reject(new Error('failed')));
  inTurn(session, job('四', 1));
  await settled(session);
  await first;
  expect(done).toEqual(['一', '二', '三', '四']);
});
