/**
 * @jest-environment jsdom
 */
import '../support/browser-globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Footer } from '../../../src/pane/answer/footer';
import { PreviewPanel } from '../../../src/pane/changes/preview-panel';
import { ProblemsPanel } from '../../../src/pane/answer/problems-panel';
import { currentAssessment } from '../../../src/pane/state/selectors';
import { toXlsx } from '../../generator/to-xlsx';
import { gridOfRows } from '../../support/grid-of-rows';
import { ModelProvider } from '../../../src/pane/context';
import { coreEngine } from '../../../src/pane/core-engine';
import { assessOptions, type PaneModel } from '../../../src/pane/model';
import { pendingOf, previewOf } from '../../../src/pane/changes/preview';
import { departmentSummary } from '../../../src/pane/review/review';
import type { SheetInfo } from '../../../src/workbook/workbook';
import { openSample } from '../support/sample-model';

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

const UNSCORED = `项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|培训人数|100人|80人|30||
产出指标|质量指标|结业水平|≥90%|95%|30||
产出指标|时效指标|完成天数|≤30天|28天|20||
效益指标|社会效益|服务能力|有效提升|部分达成预期指标并具有一定效果|20||
总分|||||100||`;

it('leads from a table without scores to them, ticks all at once, and sums up no part of them', async () => {
  const { model } = await openSample(undefined, {
    bytes: toXlsx([gridOfRows(UNSCORED, { sheet: '表' })]),
  });
  const state = () => model.store.getState();
  const shown = render(
    <ModelProvider value={model}>
      <ProblemsPanel assessment={currentAssessment(state())!} hidden={false} />
    </ModelProvider>,
  );
  act(() => {
    // The missed target beside it speaks of its score, too, and leads to its reason alone.
    fireEvent.click(screen.getByRole('button', { name: /^按规则填得分/ }));
  });
  expect(state().view).toEqual({ kind: 'preview' });
  shown.unmount();
  render(
    <ModelProvider value={model}>
      <PreviewPanel />
    </ModelProvider>,
  );
  act(() => {
    fireEvent.click(screen.getByRole('checkbox', { name: '全选这 3 项' }));
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '写入 3 处' }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  cleanup();
  const half = currentAssessment(state())!;
  render(
    <ModelProvider value={model}>
      <ProblemsPanel assessment={half} hidden={false} />
    </ModelProvider>,
  );
  // It is shown as what it is, and not with the grade of what stands there so far.
  screen.getByText('还没有填完：1 项指标缺得分或实际完成值。合计只含已填的得分，填完后才有总分和等级。');
  screen.getByText('已填合计');
  screen.getByText('未填完');
  // With everything kept there is still no word of a table in which nothing was found.
  cleanup();
  render(
    <ModelProvider value={model}>
      <ProblemsPanel assessment={{ ...half, findings: [] }} hidden={false} />
    </ModelProvider>,
  );
  screen.getByText('还没有填完，只核对了一部分');
  expect(screen.queryByText('未发现计算和填报问题')).toBeNull();
  expect(half.grade.computed).toBeNull();
  expect(departmentSummary([half])).toMatchObject({ ungraded: 1, grades: { 优: 0, 良: 0, 中: 0, 差: 0 } });
  const total = half.findings.find(({ rule }) => rule === 'missing-total');
  expect([total?.message.key, total?.expected]).toEqual(['missing-total.unscored', null]);
});
