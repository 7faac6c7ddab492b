/**
 * @jest-environment jsdom
 *
 * What is not one sheet, one table: forms on two sheets, and sheets that look like a form and are none in any list.
 */
import './support/browser-globals';
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import type { SheetGrid } from '../../src/core/grid';
import { Pane } from '../../src/pane/pane';
import { scoreboard } from '../../src/pane/state/selectors';
import { ROWS, UPPER_HALF } from '../core/form-on-two-sheets';
import { write } from '../core/table/unseen-forms/notation';
import { toXlsx } from '../generator/to-xlsx';
import { gridOfRows } from '../support/grid-of-rows';
import { openSample } from './support/sample-model';

afterEach(cleanup);

/** Panels come in chunks of their own, however long that takes. */
const SLOW = { timeout: 20_000 };

function workbook(): Uint8Array {
  const halves = [UPPER_HALF.slice(1), ROWS.replace('TOTAL', '96')];
  return toXlsx(
    halves.map((text, index): SheetGrid => ({
      ...write({ name: 'half', text: `\n${text}` }).known,
      sheet: '表',
      index,
    })),
  );
}

it.each([
  ['zh-CN', '本表分在“表1”和“表2”两张工作表，分值和总分合并核算。', '一张表分在“表1”和“表2”'],
  ['en-US', 'This form is on two sheets, “表1” and “表2”', 'One form on “表1” and “表2”'],
] as const)('both halves name both sheets, %s', async (language, said, inList) => {
  const { model } = await openSample(undefined, { bytes: workbook() });
  model.store.dispatch({ type: 'settings-changed', settings: { language } });
  const { container } = render(<Pane model={model} scheme="light" />);
  const { tables } = model.store.getState();
  expect(tables).toHaveLength(2);
  for (const { table } of tables) {
    act(() => {
      model.store.dispatch({ type: 'table-chosen', table: `${table.sheet}!A1` });
    });
    await waitFor(() => {
      expect(container.textContent).toContain(said);
    }, SLOW);
  }
  // Neither half gives out the sum of its own rows as the total, nor a rate that only the other one has.
  const [upper, lower] = tables.map(scoreboard);
  expect(upper?.total).toMatchObject({ computed: null, standing: 'elsewhere', recordedText: '表2' });
  expect(upper?.grade.standing).toBe('elsewhere');
  expect(lower?.rate).toMatchObject({ standing: 'elsewhere', recordedText: '表1' });
  expect(lower?.total.standing).toBe('agrees');
  act(() => {
    model.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
  });
  await waitFor(() => {
    expect(container.textContent.split(inList)).toHaveLength(3);
  }, SLOW);
});

it.each([
  ['zh-CN', '1 张工作表有指标值、完成值等栏目，但没有认出表样，未核对：卡片2'],
  [
    'en-US',
    '1 sheet has columns for targets and results in a layout that was not understood; not checked: 卡片2',
  ],
] as const)(
  'a sheet that looks like a form and is in no list is named above it, %s',
  async (language, said) => {
    const cards = '指标1\n年度指标值|5吨|实际完成值|4吨\n分值|50|得分|40';
    const whole = write({
      name: 'whole',
      text: `\n${UPPER_HALF.slice(1)}${ROWS.replace('TOTAL', '96')}`,
    }).known;
    const bytes = toXlsx([
      { ...whole, sheet: '表', index: 0 },
      { ...gridOfRows(cards, { sheet: '卡片' }), index: 1 },
    ]);
    const { model } = await openSample(undefined, { bytes });
    model.store.dispatch({ type: 'settings-changed', settings: { language } });
    model.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
    const { container } = render(<Pane model={model} scheme="light" />);
    await waitFor(() => {
      expect(container.textContent).toContain(said);
    }, SLOW);
  },
);

it('F8 goes from table to table in the list, and a table of several files says which one to open', async () => {
  const { model } = await openSample((workbook) =>
    Object.assign(Object.create(workbook) as typeof workbook, {
      capabilities: { ...workbook.capabilities, canWrite: false },
      origins: new Map([['公共阅读服务', { file: '文化馆.xlsx', sheet: '自评表' }]]),
    }),
  );
  model.store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
  const { container } = render(<Pane model={model} scheme="light" />);
  const rows = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>('[data-table] button')];
  await waitFor(() => {
    expect(rows().length).toBeGreaterThan(2);
  }, SLOW);
  const press = (shiftKey: boolean): number => {
    fireEvent.keyDown(document, { key: 'F8', shiftKey });
    return rows().findIndex((row) => row === document.activeElement);
  };
  expect([press(false), press(false), press(true), press(true), press(false)]).toEqual([
    0,
    1,
    0,
    rows().length - 1,
    0,
  ]);
  act(() => {
    model.store.dispatch({ type: 'view-closed' });
    model.store.dispatch({ type: 'table-chosen', table: '公共阅读服务!A1' });
  });
  await waitFor(() => {
    expect(container.textContent).toContain('请单独打开“文化馆.xlsx”');
  }, SLOW);
});
