/**
 * @jest-environment jsdom
 */
import '../support/browser-globals';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { PanelBoundary } from '../../../src/pane/frame/panel-boundary';
import { ModelProvider } from '../../../src/pane/context';
import { openSample } from '../support/sample-model';

afterEach(cleanup);

const SECRET = '公共阅读服务提升项目 90.72';

/** Throws as a part would that choked on a cell: its message quotes the content. */
function Broken({ fails }: { readonly fails: () => boolean }): ReactElement {
  if (fails()) throw new RangeError(`cannot show ${SECRET}`);
  return <p>whole again</p>;
}

it('leaves the other panels standing, copies what a maintainer needs without cell content, and opens again', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { model } = await openSample();
  const copied: string[] = [];
  const watched = {
    ...model,
    host: {
      ...model.host,
      copy: (text: string) => {
        copied.push(text);
        return Promise.resolve(true);
      },
    },
  };
  let fails = true;
  const { container, getByRole } = render(
    <ModelProvider value={watched}>
      <PanelBoundary panel="preview">
        <Broken fails={() => fails} />
      </PanelBoundary>
      <PanelBoundary panel="problems">
        <p>the list stands</p>
      </PanelBoundary>
    </ModelProvider>,
  );
  expect(container.textContent).toContain('这一部分出错了');
  expect(container.textContent).toContain('the list stands');
  expect(container.textContent).not.toContain(SECRET);

  await act(async () => {
    fireEvent.click(getByRole('button', { name: '复制诊断信息' }));
    await Promise.resolve();
  });
  expect(copied).toHaveLength(1);
  const [text = ''] = copied;
  expect(text).toContain('panel: preview');
  expect(text).toContain('error: RangeError');
  expect(text).toMatch(/Broken/);
  const tables = model.store.getState().tables;
  const contents = [...model.store.getState().grids.values()].flatMap((grid) =>
    [...grid.cells.values()]
      .map((cell) => cell.text.trim())
      .filter((each) => /\p{Script=Han}{3}/u.test(each)),
  );
  expect(contents.length).toBeGreaterThan(50);
  expect(
    [SECRET, ...contents, ...tables.map(({ table }) => table.sheet)].filter((each) => text.includes(each)),
  ).toEqual([]);

  fails = false;
  fireEvent.click(getByRole('button', { name: '重新打开' }));
  expect(container.textContent).toContain('whole again');
  quiet.mockRestore();
});
