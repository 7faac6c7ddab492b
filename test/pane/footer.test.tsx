/**
 * @jest-environment jsdom
 */
import './support/browser-globals';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { Footer } from '../../src/pane/components/footer';
import { ModelProvider } from '../../src/pane/context';
import { coreEngine } from '../../src/pane/core-engine';
import { assessOptions, type PaneModel } from '../../src/pane/model';
import { pendingOf, previewOf } from '../../src/pane/preview';
import type { SheetInfo } from '../../src/workbook/workbook';
import { openSample } from './support/sample-model';

afterEach(cleanup);

const CLEAN = '群众文化活动!A1';

function show(model: PaneModel, table: string | null) {
  act(() => {
    model.store.dispatch({ type: 'table-chosen', table });
  });
  const { container, unmount } = render(
    <ModelProvider value={model}>
      <Footer />
    </ModelProvider>,
  );
  const button = container.querySelector('button')!;
  return { button, unmount, name: button.textContent, isOff: button.disabled };
}

it('says what would be written, here or elsewhere, and leads to it', async () => {
  const { model } = await openSample();
  const here = show(model, '公共阅读服务!A1');
  expect([here.name, here.isOff]).toEqual(['写入表格（4 处）…', false]);
  here.unmount();

  // A clean table and a sheet without a table lead to the preview of the others.
  for (const table of [CLEAN, null]) {
    const clean = show(model, table);
    expect([clean.name, clean.isOff]).toEqual(['写入其他表（5 处）…', false]);
    fireEvent.click(clean.button);
    const state = model.store.getState();
    expect(state.view).toEqual({ kind: 'preview' });
    const preview = previewOf(coreEngine, state, assessOptions(coreEngine, state));
    expect([preview.tables.length, preview.ticked.length]).toEqual([2, 5]);
    clean.unmount();
  }
});

it('counts protected tables only where there are no others, and is off where nothing waits anywhere', async () => {
  const { model } = await openSample();
  model.store.dispatch({ type: 'table-chosen', table: CLEAN });
  const state = model.store.getState();
  const locked = (names: readonly string[]): readonly SheetInfo[] =>
    state.sheets.map((sheet) => ({ ...sheet, isProtected: names.includes(sheet.name) }));
  const of = (names: readonly string[]) => pendingOf(coreEngine, { ...state, sheets: locked(names) });
  expect(of(['公共阅读服务'])).toEqual({ of: 'other-figures', tables: 1, count: 1 });
  expect(of(['公共阅读服务', '非遗保护传承'])).toEqual({ of: 'other-figures', tables: 2, count: 5 });

  // The open table itself: nothing is promised that the preview then refuses.
  const open = { ...state, current: '公共阅读服务!A1', sheets: locked(['公共阅读服务']) };
  expect(pendingOf(coreEngine, open)).toEqual({ of: 'protected', count: 4 });

  const tables = state.tables.filter(({ table }) => table.sheet === '群众文化活动');
  expect(pendingOf(coreEngine, { ...state, tables })).toEqual({ of: 'nothing' });
});
