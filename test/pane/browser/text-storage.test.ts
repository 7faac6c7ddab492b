/**
 * @jest-environment jsdom
 */
import { browserStorage } from '../../../src/pane/browser/text-storage';

beforeEach(() => {
  localStorage.clear();
});

it('keeps texts under its prefix and sees no others', () => {
  localStorage.setItem('other', 'x');
  const storage = browserStorage();
  expect(storage.save('settings', 'a')).toBe(true);
  expect([storage.load('settings'), browserStorage().load('settings'), storage.names()]).toEqual([
    'a',
    'a',
    ['settings'],
  ]);
  storage.save('settings', null);
  expect([storage.load('settings'), storage.names(), localStorage.getItem('other')]).toEqual([null, [], 'x']);
});

it('what another pane took away is gone here too', () => {
  const storage = browserStorage();
  storage.save('forms', 'a');
  browserStorage().save('forms', null);
  expect(storage.load('forms')).toBeNull();
});

it('lasts as long as the page where the browser refuses', () => {
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const spies = (['getItem', 'setItem', 'removeItem', 'key'] as const).map((name) =>
    jest.spyOn(Storage.prototype, name).mockImplementation(refuse),
  );
  const storage = browserStorage();
  expect(storage.save('settings', 'a')).toBe(false);
  expect([storage.load('settings'), storage.load('other'), storage.names()]).toEqual([
    'a',
    null,
    ['settings'],
  ]);
  for (const spy of spies) spy.mockRestore();
});
