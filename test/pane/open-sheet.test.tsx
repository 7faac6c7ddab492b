/**
 * @jest-environment jsdom
 */
import './support/browser-globals';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Header } from '../../src/pane/frame/header';
import { ModelProvider } from '../../src/pane/context';
import { openSample } from './support/sample-model';

afterEach(cleanup);

it.each([
  ['非遗保护传承', '非遗保护传承!A1'],
  // No table on it: said in the pane, shown in the sheet.
  ['填报说明', null],
])(
  '%s, not read yet and picked in the chooser, is read and shown in the sheet as well',
  async (sheet, table) => {
    const { model, revealed } = await openSample((workbook) => {
      const read: typeof workbook.read = (selector, options) =>
        selector.kind === 'all'
          ? Promise.resolve({ ok: false, code: 'busy', detail: '' })
          : workbook.read(selector, options);
      return Object.assign(Object.create(workbook) as typeof workbook, { read });
    });
    render(
      <ModelProvider value={model}>
        <Header />
      </ModelProvider>,
    );
    expect(screen.getByRole('option', { name: `${sheet}（未读取）` }).getAttribute('value')).toBe(
      `sheet:${sheet}`,
    );
    act(() => {
      fireEvent.change(screen.getByRole('combobox'), { target: { value: `sheet:${sheet}` } });
    });
    await waitFor(() => {
      expect(revealed.at(-1)).toEqual({ sheet, row: 0, column: 0 });
    });
    expect(model.store.getState().current).toBe(table);
  },
);
