/**
 * @jest-environment jsdom
 *
 * A sheet whose merged areas a program parted, with the value in each cell: what is written goes into all of them, and says so.
 */
import './support/browser-globals';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { undo } from '../../src/pane/commands/write';
import { Pane } from '../../src/pane/pane';
import { toXlsx } from '../generator/to-xlsx';
import { gridOfRows } from '../support/grid-of-rows';
import { openSample, valuesOf } from './support/sample-model';

afterEach(cleanup);

/** Panels come in chunks of their own, however long that takes. */
const SLOW = { timeout: 20_000 };

const TITLE = Array<string>(8).fill('项目支出绩效自评表').join('|');
const FORM = `${TITLE}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分
产出指标|数量指标|培训人数|100人|100人|50|50|50
产出指标|质量指标|结业水平|≥90%|95%|40|40|40
满意度指标|满意度指标|学员满意度|≥90%|90%|10|10|10
总分|总分|总分|总分|总分|100|97|97`;
const SHEET = '自评表';
const TOTALS = [
  [5, 6],
  [5, 7],
] as const;

async function opened(language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const bytes = toXlsx([gridOfRows(FORM, { sheet: SHEET })]);
  const sample = await openSample(undefined, { bytes });
  sample.model.store.dispatch({ type: 'settings-changed', settings: { language } });
  render(<Pane model={sample.model} scheme="light" />);
  const button = (name: RegExp) => screen.findByRole('button', { name }, SLOW);
  return { ...sample, button };
}

it('the preview names the repeats, writes them and counts them, and they are undone together', async () => {
  const { model, workbook, button } = await opened();
  fireEvent.click(await button(/^写入表格（2 处）/));
  const writes = await button(/^写入 2 处$/);
  const rows = screen.getAllByText('内容相同的 H6 一并改写').flatMap((line) => line.closest('tr') ?? []);
  expect(rows.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('97100')]);
  fireEvent.click(writes);
  await screen.findByText('已写入 2 处', {}, SLOW);
  expect(await valuesOf(workbook, SHEET, TOTALS)).toEqual([100, 100]);
  // The sheet is still read as it was: nothing is left to say.
  expect(model.store.getState().tables[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  await act(() => undo(model));
  expect(await valuesOf(workbook, SHEET, TOTALS)).toEqual([97, 97]);
});

it('a formula goes into each of them', async () => {
  const { workbook, button } = await opened();
  fireEvent.click(await button(/^写入表格/));
  fireEvent.click(await screen.findByRole('radio', { name: '写公式' }, SLOW));
  fireEvent.click(await button(/^写入 2 处$/));
  await screen.findByText('已写入 2 处', {}, SLOW);
  const read = await workbook.read({ kind: 'all' }, { merges: true });
  const formulas = TOTALS.map(([row, column]) =>
    read.ok ? (read.value[0]?.cells.get(row * 16384 + column)?.formula ?? null) : null,
  );
  expect(formulas[0]).toMatch(/^=.*SUM/);
  expect(formulas[1]).toBe(formulas[0]);
});

it('the line of the finding names them beside its button, in English too', async () => {
  const { workbook, button } = await opened('en-US');
  const change = await button(/^Change to 100/);
  const line = change.closest('li');
  if (line === null) throw new Error('the button is in no line');
  within(line).getByText('Written into H6 too, which repeat it');
  fireEvent.click(change);
  await waitFor(async () => {
    expect(await valuesOf(workbook, SHEET, TOTALS)).toEqual([100, 100]);
  }, SLOW);
});
