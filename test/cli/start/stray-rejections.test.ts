import { type OnRejection, passStrayRejections } from '../../../src/cli/start/stray-rejections';

test('the known rejection is passed by, any other ends the program', () => {
  const listeners: Parameters<OnRejection>[0][] = [];
  passStrayRejections((listener) => listeners.push(listener));
  const [listener] = listeners;
  const known = Object.assign(new Error('Bad XRef entry'), { name: 'XRefEntryException' });
  expect(() => listener?.(known)).not.toThrow();
  for (const other of [new Error('other'), 'text', null]) {
    let thrown: unknown = 'nothing';
    try {
      listener?.(other);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(other);
  }
});
