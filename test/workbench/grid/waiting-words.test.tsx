/**
 * @jest-environment jsdom
 */
import { act, cleanup, render, screen } from '@testing-library/react';
import { WaitingWords } from '../../../src/workbench/grid/waiting-words';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

it('says what is waited for, but nothing where the wait is over at once', () => {
  render(<WaitingWords text="正在读取“数据”…" />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => {
    jest.advanceTimersByTime(1000);
  });
  expect(screen.getByRole('status').textContent).toBe('正在读取“数据”…');
});
