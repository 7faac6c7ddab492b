/**
 * @jest-environment jsdom
 */
import '../support/browser-globals';
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { Pane } from '../../../src/pane/pane';
import { openSample } from '../support/sample-model';

afterEach(cleanup);

/** What each file is refused with; a name that is not here holds no table. */
const CODES: Readonly<Record<string, string>> = {
  '加密.xlsx': 'encrypted',
  '坏.xlsx': 'damaged',
  '走了.xlsx': 'NotFoundError',
};

it('names each file that was not taken, with its reason', async () => {
  const { model } = await openSample(undefined, {
    openComparison: ({ name }) => {
      const code = CODES[name];
      return code === undefined ? Promise.resolve([]) : Promise.reject(new Error(code));
    },
  });
  const { container } = render(<Pane model={model} scheme="light" />);
  act(() => {
    model.store.dispatch({ type: 'view-opened', view: { kind: 'against' } });
  });
  const choose = async (names: readonly string[]): Promise<void> => {
    const input = await waitFor(() => {
      const found = container.querySelector('input[type="file"]');
      expect(found).not.toBeNull();
      return found!;
    });
    await act(async () => {
      fireEvent.change(input, { target: { files: names.map((name) => new File([], name)) } });
      await Promise.resolve();
    });
  };
  const said = (): readonly (string | null)[] =>
    [...container.querySelectorAll('[role="alert"] li')].map((line) => line.textContent);
  await choose([...Object.keys(CODES), '空.xlsx']);
  await waitFor(() => {
    expect(said()).toHaveLength(4);
  });
  expect(container.querySelector('[role="alert"]')?.textContent).toContain('4个文件没有列入：');
  expect(said()).toEqual([
    expect.stringMatching(/“加密\.xlsx”设有打开密码/),
    expect.stringMatching(/“坏\.xlsx”已损坏/),
    expect.stringMatching(/“走了\.xlsx”读不了/),
    expect.stringMatching(/“空\.xlsx”里没有可对照的表/),
  ]);
  await choose(['坏.xlsx']);
  await waitFor(() => {
    expect(said()).toHaveLength(1);
  });
  expect(container.querySelector('[role="alert"]')?.textContent).not.toContain('没有列入');
});
