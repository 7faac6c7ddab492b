/** A cell that holds a formula keeps being one where the formula gives what is to be written. */
import { cellKey, type SheetGrid } from '../../src/core/grid';
import { undo, write } from '../../src/pane/commands/write';
import { coreEngine } from '../../src/pane/core-engine';
import { assessOptions } from '../../src/pane/model';
import { editsToWrite, previewOf } from '../../src/pane/preview';
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

it('a sum that was not calculated anew stays a sum', async () => {
  expect(await totalAfterWriting('=SUM(G3:G5)')).toMatchObject({ value: 100, formula: '=SUM(G3:G5)' });
});

it('a sum that leaves out a row becomes the figure', async () => {
  expect(await totalAfterWriting('=SUM(G3:G4)')).toMatchObject({ value: 100, formula: null });
});
