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

it('says of each kind by itself what was not taken, also of kinds chosen while another is read', async () => {
  const waiting = new Map<string, (error: Error) => void>();
  const { model } = await openSample(undefined, {
    openComparison: ({ name }) =>
      new Promise((_, reject) => {
        waiting.set(name, reject);
      }),
  });
  const view = render(<Pane model={model} scheme="light" />);
  const show = (): void => {
    act(() => {
      model.store.dispatch({ type: 'view-opened', view: { kind: 'against' } });
    });
  };
  show();
  const group = (name: string) => view.findByRole('group', { name });
  const choose = async (kind: string, ...names: readonly string[]): Promise<void> => {
    const input = (await group(kind)).querySelector('input')!;
    fireEvent.change(input, { target: { files: names.map((name) => new File([], name)) } });
  };
  const refuse = async (name: string, code: string): Promise<void> => {
    await act(async () => {
      waiting.get(name)?.(new Error(code));
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  await choose('批复的绩效目标', '加密.xlsx', '坏.xlsx');
  expect((await group('批复的绩效目标')).textContent).toContain('正在读取 0 / 2…');
  await choose('财务台账', '账.xlsx');
  await refuse('账.xlsx', 'unsafe');
  await refuse('加密.xlsx', 'encrypted');
  expect((await group('批复的绩效目标')).textContent).toContain('正在读取 1 / 2…');
  // Whoever leaves meanwhile finds it when coming back.
  act(() => {
    model.store.dispatch({ type: 'view-closed' });
  });
  await refuse('坏.xlsx', 'damaged');
  show();
  const said = async (kind: string): Promise<readonly (string | null)[]> =>
    [...(await group(kind)).querySelectorAll('[role="alert"] li')].map((line) => line.textContent);
  expect(await said('批复的绩效目标')).toEqual([
    expect.stringMatching(/“加密\.xlsx”设有打开密码/),
    expect.stringMatching(/“坏\.xlsx”已损坏/),
  ]);
  expect(await said('财务台账')).toEqual([expect.stringMatching(/“账\.xlsx”含有可能有害的内容/)]);
  expect(await said('上年自评表')).toEqual([]);
  expect(view.queryByText(/正在读取/)).toBeNull();
});

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
