/** A cell that holds a formula keeps being one where the formula gives what is to be written. */
import { cellKey, type SheetGrid } from '../../src/core/grid';
import { undo, write } from '../../src/pane/commands/write';
import { coreEngine } from '../../src/pane/core-engine';
import { assessOptions, type PaneModel } from '../../src/pane/model';
import { fixFor } from '../../src/pane/answer/fix';
import { fixLabel } from '../../src/pane/answer/fix-label';
import { editsToWrite, pendingOf, previewOf } from '../../src/pane/changes/preview';
import { answerWordsOf } from '../../src/pane/words/answer/words';
import { toXlsx } from '../generator/to-xlsx';
import { gridOfRows } from '../support/grid-of-rows';
import { openSample } from './support/sample-model';

// Somebody changed a score, and the program that they used did not calculate the total anew.
const FORM = `项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|50|50
产出指标|质量指标|结业水平|≥90%|95%|40|40
满意度指标|满意度指标|学员满意度|≥90%|90%|10|10
总分|||||100|97`;
const TOTAL = cellKey(5, 6);

function withTotal(formula: string): SheetGrid {
  const grid = gridOfRows(FORM, { sheet: '自评表' });
  const total = grid.cells.get(TOTAL)!;
  return { ...grid, cells: new Map(grid.cells).set(TOTAL, { ...total, formula }) };
}

async function totalAfterWriting(formula: string) {
  const { model, workbook } = await openSample(undefined, { bytes: toXlsx([withTotal(formula)]) });
  const state = model.store.getState();
  const { ticked } = previewOf(coreEngine, state, assessOptions(coreEngine, state));
  expect(ticked).toHaveLength(1);
  await write(model, 'written', editsToWrite(ticked, 'values'));
  const total = async () => {
    const read = await workbook.read({ kind: 'all' }, { merges: true });
    return read.ok ? read.value[0]?.cells.get(TOTAL) : undefined;
  };
  const after = await total();
  await undo(model);
  expect(await total()).toMatchObject({ value: 97, formula });
  return after;
}

function labelOf(model: PaneModel, rule: string, language: 'zh-CN' | 'en-US') {
  const state = model.store.getState();
  const [table] = state.tables;
  const finding = table?.findings.find((each) => each.rule === rule);
  const fix = fixFor(coreEngine, table!, state.grids, finding!, assessOptions(coreEngine, state));
  return fixLabel(fix!, answerWordsOf(language));
}

it('a blank cell is filled in, not changed', async () => {
  const grid = gridOfRows(FORM.replace(/97$/, ''), { sheet: '自评表' });
  const { model } = await openSample(undefined, { bytes: toXlsx([grid]) });
  expect(labelOf(model, 'missing-total', 'zh-CN').text).toBe('填入 100');
  expect(labelOf(model, 'missing-total', 'en-US').text).toBe('Fill in 100');
});

it('a sum that was not calculated anew stays a sum', async () => {
  expect(await totalAfterWriting('=SUM(G3:G5)')).toMatchObject({ value: 100, formula: '=SUM(G3:G5)' });
});

it('a sum that leaves out a row becomes the figure', async () => {
  expect(await totalAfterWriting('=SUM(G3:G4)')).toMatchObject({ value: 100, formula: null });
});

describe('a sum that cannot be worked out', () => {
  const formula = '=SUMPRODUCT(G3:G5)';
  const open = async () => (await openSample(undefined, { bytes: toXlsx([withTotal(formula)]) })).model;
  type Model = Awaited<ReturnType<typeof open>>;
  const preview = (model: Model) => {
    const state = model.store.getState();
    return previewOf(coreEngine, state, assessOptions(coreEngine, state));
  };

  it('is not written over unless it is ticked, and says so', async () => {
    const model = await open();
    const rows = () => preview(model).tables[0]?.derived.map(({ fate, ticked }) => [fate, ticked]);
    expect(rows()).toEqual([['unsettled', false]]);
    expect(pendingOf(coreEngine, model.store.getState())).toEqual({ of: 'held', count: 1 });
    // Nothing was ticked that could be unticked.
    model.store.dispatch({ type: 'preview-changed', choice: { skipped: new Set(['自评表!G6']) } });
    expect(rows()).toEqual([['unsettled', false]]);
    model.store.dispatch({ type: 'preview-changed', choice: { overFormulas: new Set(['自评表!G6']) } });
    expect(rows()).toEqual([['unsettled', true]]);
  });

  it('is replaced by the button that names its figure and says so', async () => {
    expect(labelOf(await open(), 'total', 'zh-CN')).toEqual({
      text: '改为 100（替换公式）',
      title: `改为 100\nG6 的公式 ${formula} 换成数值`,
    });
  });
});

it('the preview says which formulas stay and which go', async () => {
  for (const [formula, fate] of [
    ['=SUM(G3:G5)', 'stands'],
    ['=SUM(G3:G4)', 'replaced'],
  ] as const) {
    const { model } = await openSample(undefined, { bytes: toXlsx([withTotal(formula)]) });
    const state = model.store.getState();
    const { tables } = previewOf(coreEngine, state, assessOptions(coreEngine, state));
    expect(tables[0]?.derived.map((row) => row.fate)).toEqual([fate]);
    expect(pendingOf(coreEngine, state)).toEqual({ of: 'figures', count: 1 });
  }
});

it('what somebody types takes the place of a formula that gives the same', async () => {
  const { model, workbook } = await openSample(undefined, { bytes: toXlsx([withTotal('=SUM(G3:G5)')]) });
  const before = { value: 97, formula: '=SUM(G3:G5)', format: 'General' };
  const cell = { row: 5, column: 6 };
  await write(model, 'edited', [{ sheet: '自评表', cell, before, after: { kind: 'number', value: '100' } }]);
  const read = await workbook.read({ kind: 'all' }, { merges: true });
  expect(read.ok && read.value[0]?.cells.get(TOTAL)).toMatchObject({ value: 100, formula: null });
});
