import { a1 } from '../../src/core/grid';
import { Decimal } from '../../src/core/number';
import { keep, unkeep } from '../../src/pane/commands/keep';
import { openTable, selectByCell, selectFinding, step } from '../../src/pane/commands/navigate';
import { redo, undo, write } from '../../src/pane/commands/write';
import { coreEngine } from '../../src/pane/core-engine';
import { detailOf } from '../../src/pane/answer/derivation';
import { compose, explanationTask } from '../../src/pane/reasons/explanation';
import { needsExplanation } from '../../src/pane/reasons/needs-explanation';
import { fixFor, scoresToTick } from '../../src/pane/answer/fix';
import { alignedText, amount, repeatsText } from '../../src/pane/format';
import { assessOptions } from '../../src/pane/model';
import { editsToWrite, previewOf } from '../../src/pane/changes/preview';
import { reduce } from '../../src/pane/state/reducer';
import { runAction } from '../../src/pane/actions';
import {
  currentAssessment,
  findingByKey,
  problemGroups,
  scoreboard,
  walkOrder,
} from '../../src/pane/state/selectors';
import { tableKey } from '../../src/pane/state/keys';
import { initialState, type View } from '../../src/pane/state/state';
import type { PaneModel } from '../../src/pane/model';
import { answerWordsOf } from '../../src/pane/words/answer/words';
import { reasonsWordsOf } from '../../src/pane/words/reasons/words';
import type { Workbook } from '../../src/workbook/workbook';
import { toXlsx } from '../generator/to-xlsx';
import { gridOfRows } from '../support/grid-of-rows';
import { openSample, valuesOf } from './support/sample-model';

const RATE = 'execution-rate-base@公共阅读服务!I6';
const DEVIATION = 'deviation-unexplained@公共阅读服务!I14';
const I6 = [5, 8] as const;
const J6 = [5, 9] as const;
const H21 = [20, 7] as const;
const J21 = [20, 9] as const;

function shownTable(model: PaneModel) {
  const assessment = currentAssessment(model.store.getState());
  if (assessment === null) throw new Error('no table is shown');
  return assessment;
}

function fixOf(model: PaneModel, key: string) {
  const state = model.store.getState();
  const assessment = shownTable(model);
  const finding = findingByKey(assessment, key)!.finding;
  return fixFor(coreEngine, assessment, state.grids, finding, assessOptions(coreEngine, state));
}

function preview(model: PaneModel) {
  const state = model.store.getState();
  return previewOf(coreEngine, state, assessOptions(coreEngine, state));
}

/** Views are opened by their names; "<" closes the one that stands there. "*": back where the user was. */
it.each([
  ['', 'problems'],
  ['settings <', 'problems'],
  ['review', 'review'],
  ['review <', 'problems'],
  ['review < letters <', 'problems'],
  ['review letters <', 'review*'],
  ['review against < <', 'problems'],
  ['review settings <', 'problems'],
  ['review settings < review', 'review*'],
  ['review settings < against <', 'review*'],
  ['against <', 'problems'],
  ['teach <', 'settings*'],
  ['teach < <', 'problems'],
])('what is opened leads back to where it was opened: %s', (steps, expected) => {
  const viewOf = (kind: string): View =>
    kind === 'teach' ? { kind, openedFrom: 'settings' } : ({ kind } as View);
  const { view } = steps
    .split(' ')
    .filter((each) => each !== '')
    .reduce(
      (state, each) =>
        reduce(state, each === '<' ? { type: 'view-closed' } : { type: 'view-opened', view: viewOf(each) }),
      initialState({
        language: 'zh-CN',
        scheme: 'system',
        policy: { kind: 'auto' },
        usualPolicy: { kind: 'auto' },
      }),
    );
  expect(`${view.kind}${'isBack' in view ? '*' : ''}`).toBe(expected);
});

it('a preview is of the table that it was opened on: it closes where that one goes, and no other is written into', async () => {
  const { model } = await openSample();
  const opened = reduce(model.store.getState(), { type: 'view-opened', view: { kind: 'preview' } });
  const again = (tables: typeof opened.tables) =>
    reduce(opened, { ...opened, type: 'reassessed', tables, at: new Date(0) });
  expect(again(opened.tables).view.kind).toBe('preview');
  const gone = again(opened.tables.slice(1));
  expect(gone.view.kind).toBe('problems');
  // What became of it is said, until another preview is opened.
  expect(gone.failure?.code).toBe('preview-closed');
  expect(reduce(gone, { type: 'view-opened', view: { kind: 'preview' } }).failure).toBeNull();
  expect(again(opened.tables).failure).toBeNull();
});

describe('opening', () => {
  it('shows the active sheet with its answer and knows the tables of the others', async () => {
    const { model } = await openSample();
    const state = model.store.getState();
    expect(shownTable(model).table.sheet).toBe('公共阅读服务');
    expect(state.tables.map(({ table }) => table.sheet)).toEqual([
      '公共阅读服务',
      '非遗保护传承',
      '馆舍维修改造',
      '群众文化活动',
    ]);
    const board = scoreboard(shownTable(model));
    expect([board.rate.computed?.toFixed(), board.total.computed?.toFixed(), board.grade.computed]).toEqual([
      '0.945',
      '90.15',
      '优',
    ]);
    expect([board.rate.standing, board.total.standing, board.grade.standing]).toEqual([
      'differs',
      'differs',
      'differs',
    ]);
  });

  it('says that a clean table agrees', async () => {
    const { model, workbook } = await openSample();
    workbook.activate('群众文化活动');
    await Promise.resolve();
    const clean = model.store.getState().tables.find(({ table }) => table.sheet === '群众文化活动')!;
    const board = scoreboard(clean);
    expect([board.rate.standing, board.total.standing, board.grade.standing]).toEqual([
      'agrees',
      'agrees',
      'agrees',
    ]);
    expect(problemGroups(clean).error).toEqual([]);
    // A formula that adds up tenths ends a hair beside them.
    const recorded = clean.total.recorded!.minus('0.0000000000001');
    expect(scoreboard({ ...clean, total: { ...clean.total, recorded } }).total.standing).toBe('agrees');
    const ofIndicators = scoreboard({ ...clean, total: { ...clean.total, isOfIndicators: true } }).total;
    expect([ofIndicators.standing, ofIndicators.recorded]).toEqual(['indicators', null]);
  });

  it('reports a workbook that does not answer, and the next try may work', async () => {
    let isBusy = true;
    const { model } = await openSample((workbook): Workbook =>
      Object.assign(Object.create(workbook) as Workbook, {
        read: (...parameters: Parameters<Workbook['read']>) =>
          isBusy ? Promise.resolve({ ok: false, code: 'busy', detail: '' }) : workbook.read(...parameters),
      }),
    );
    expect([model.store.getState().phase, model.store.getState().failure?.code]).toEqual(['failed', 'busy']);
    isBusy = false;
    const { load } = await import('../../src/pane/commands/read');
    await load(model);
    expect(model.store.getState().phase).toBe('ready');
  });
});

describe('walking', () => {
  it('goes through the findings in the order of doing and round at the ends, revealing each cell', async () => {
    const { model, revealed } = await openSample();
    await step(model, 1);
    expect(model.store.getState().selected).toBe(RATE);
    await step(model, 1);
    expect(model.store.getState().selected).toBe(DEVIATION);
    await step(model, 1);
    expect(model.store.getState().selected).toBe(RATE);
    await step(model, -1);
    expect(model.store.getState().selected).toBe(DEVIATION);
    expect(revealed.map(({ row, column }) => [row, column])).toEqual([
      [5, 8],
      [13, 8],
      [5, 8],
      [13, 8],
    ]);
  });

  it('opens a table on its first finding, and at its beginning where it has none', async () => {
    const { model, revealed } = await openSample();
    const tableOn = (sheet: string) => {
      const found = model.store.getState().tables.find(({ table }) => table.sheet === sheet);
      if (found === undefined) throw new Error(`no table on ${sheet}`);
      return found;
    };
    openTable(model, tableOn('非遗保护传承'));
    expect(model.store.getState().selected).toMatch(/!H13$/);
    openTable(model, tableOn('群众文化活动'));
    expect(model.store.getState().selected).toBeNull();
    expect(revealed).toEqual([
      { sheet: '非遗保护传承', row: 12, column: 7 },
      { sheet: '群众文化活动', row: 0, column: 0 },
    ]);
  });

  it('selects the finding of a clicked cell, and leaves the selection on other cells', async () => {
    const { model } = await openSample();
    selectByCell(model, '公共阅读服务', { row: 13, column: 8 });
    expect(model.store.getState().selected).toBe(DEVIATION);
    selectByCell(model, '公共阅读服务', { row: 0, column: 0 });
    expect(model.store.getState().selected).toBe(DEVIATION);
  });

  it('opens the form of a sheet that was clicked, unless another panel is up', async () => {
    const form = (name: string): string => `
项目支出绩效自评表
项目名称|${name}
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|培训人次|≥200人|200人|50|50|
效益指标|社会效益指标|就业率|≥80%|70%|40|40|
满意度指标|满意度|学员满意度|≥90%|95%|10|10|
总分|||||100|100|`;
    const grid = gridOfRows(`${form('甲')}\n${form('乙')}`, { sheet: '表' });
    const { model } = await openSample(undefined, { bytes: toXlsx([grid]) });
    const { tables } = model.store.getState();
    expect(tables).toHaveLength(2);
    const [first, second] = tables.map(({ table }) => tableKey(table));
    const { cell } = tables[1]!.findings[0]!;
    const sheet = tables[1]!.table.sheet;
    model.store.dispatch({ type: 'view-opened', view: { kind: 'settings' } });
    selectByCell(model, sheet, cell);
    expect(model.store.getState().current).toBe(first);
    model.store.dispatch({ type: 'view-closed' });
    selectByCell(model, sheet, cell);
    expect(model.store.getState().current).toBe(second);
    expect(model.store.getState().selected).toMatch(new RegExp(`!${a1(cell)}$`));
    selectByCell(model, sheet, { row: 40, column: 0 });
    expect(model.store.getState().current).toBe(second);
  });
});

describe('mending a finding', () => {
  it('takes along what follows: rate, execution score, total, grade', async () => {
    const { model, workbook } = await openSample();
    const fix = fixOf(model, RATE);
    expect(fix?.edits.map(({ figure }) => figure).sort()).toEqual([
      'execution-score',
      'grade',
      'rate',
      'total',
    ]);
    await write(
      model,
      'corrected',
      fix!.edits.map(({ edit }) => edit),
    );
    await expect(valuesOf(workbook, '公共阅读服务', [I6, J6, H21, J21])).resolves.toEqual([
      0.945,
      9.45,
      90.15,
      '优',
    ]);
    expect(findingByKey(shownTable(model), RATE)).toBeNull();
    expect(model.store.getState().outcome?.written).toHaveLength(4);
  });

  it('offers no figure of one row for a finding about all of them', async () => {
    const blank = gridOfRows(
      `项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|50|
产出指标|质量指标|结业水平|≥90%|95%|50|
总分|||||100|`,
      { sheet: '自评表' },
    );
    const { model } = await openSample(undefined, { bytes: toXlsx([blank]) });
    const all = shownTable(model).findings.find(({ rule }) => rule === 'missing-score');
    expect(all?.message.key).toBe('missing-score.all');
    expect(fixOf(model, 'missing-score@自评表!G3')).toBeNull();
    // Its button leads to where both can be ticked.
    expect(scoresToTick(coreEngine, shownTable(model), all!)).toBe(2);
    expect(preview(model).tables.flatMap(({ judged }) => judged.map(({ edit }) => edit.after))).toEqual([
      '50',
      '50',
    ]);
  });

  it('mends a judged score together with the total as it then is', async () => {
    const { model } = await openSample();
    model.store.dispatch({ type: 'table-chosen', table: '非遗保护传承!A1' });
    const fix = fixOf(model, 'score-over-rule@非遗保护传承!H13');
    expect(fix?.edits.map(({ figure, after }) => [figure, after])).toEqual(
      expect.arrayContaining([
        ['score', '9.64'],
        ['total', '102.64'],
      ]),
    );
  });

  it('offers no figure where only a person can say what is right', async () => {
    const { model } = await openSample();
    expect(fixOf(model, DEVIATION)).toBeNull();
  });

  it.each([
    [{ kind: 'preview' }, 'problems'],
    [{ kind: 'explain', finding: DEVIATION }, 'problems'],
    [{ kind: 'review' }, 'review'],
  ] as const)('leads from %j back to the list where that is done', async (view, then) => {
    const { model } = await openSample();
    model.store.dispatch({ type: 'view-opened', view });
    await write(
      model,
      'corrected',
      fixOf(model, RATE)!.edits.map(({ edit }) => edit),
    );
    expect(model.store.getState().view.kind).toBe(then);
  });

  it('walks from reason to reason, and back to the list where the next line wants none', async () => {
    const { model } = await openSample();
    const { store } = model;
    const order = walkOrder(shownTable(model));
    const reasons = order.filter(({ finding }) => needsExplanation(finding));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThan(order.length);
    for (const [at, { key }] of order.entries()) {
      const next = order[(at + 1) % order.length]!;
      store.dispatch({ type: 'finding-selected', finding: key });
      store.dispatch({ type: 'view-opened', view: { kind: 'explain', finding: key } });
      runAction(model, 'next-problem');
      const { view, selected } = store.getState();
      expect(selected).toBe(next.key);
      expect(view).toEqual(
        needsExplanation(next.finding) ? { kind: 'explain', finding: next.key } : { kind: 'problems' },
      );
    }
  });

  it('undoes and redoes, and keeps a record of it', async () => {
    const { model, workbook } = await openSample();
    const fix = fixOf(model, RATE)!;
    await write(
      model,
      'corrected',
      fix.edits.map(({ edit }) => edit),
    );
    await undo(model);
    await expect(valuesOf(workbook, '公共阅读服务', [I6, J21])).resolves.toEqual([0.756, '良']);
    expect(findingByKey(shownTable(model), RATE)).not.toBeNull();
    await redo(model);
    await expect(valuesOf(workbook, '公共阅读服务', [I6])).resolves.toEqual([0.945]);
    const { journal } = model.store.getState();
    expect(journal.entries).toHaveLength(1);
    expect([journal.canUndo, journal.canRedo]).toEqual([true, false]);
  });

  it('does not overwrite a cell that changed after it was read', async () => {
    const { model, workbook } = await openSample();
    const fix = fixOf(model, RATE)!;
    await workbook.apply([
      {
        sheet: '公共阅读服务',
        cell: { row: I6[0], column: I6[1] },
        before: { value: 0.756, formula: null, format: '0.00%' },
        after: { kind: 'number', value: '0.8' },
      },
    ]);
    await write(
      model,
      'corrected',
      fix.edits.map(({ edit }) => edit),
    );
    const { outcome } = model.store.getState();
    expect(outcome?.notWritten.map(({ code, edit }) => [code, edit.cell.column])).toEqual([['changed', 8]]);
    await expect(valuesOf(workbook, '公共阅读服务', [I6])).resolves.toEqual([0.8]);
  });
});

describe('the preview', () => {
  it('ticks derived figures, leaves judged scores, and waits for causes', async () => {
    const { model } = await openSample();
    const [table] = preview(model).tables;
    expect(table?.derived.map(({ edit, ticked }) => [edit.figure, ticked])).toEqual([
      ['rate', true],
      ['execution-score', true],
      ['total', true],
      ['grade', true],
    ]);
    model.store.dispatch({
      type: 'preview-changed',
      choice: { skipped: new Set(['公共阅读服务!J6']) },
    });
    expect(
      preview(model).tables[0]?.derived.map(({ edit, ticked, waits }) => [edit.figure, ticked, waits]),
    ).toEqual([
      ['rate', true, false],
      ['execution-score', false, false],
      ['total', false, true],
      ['grade', false, true],
    ]);
  });

  it('moves the total when a judged score is ticked', async () => {
    const { model } = await openSample();
    model.store.dispatch({ type: 'table-chosen', table: '非遗保护传承!A1' });
    const total = () =>
      preview(model).tables[0]?.derived.find(({ edit }) => edit.figure === 'total')?.edit.after;
    expect(total()).toBe('102.7');
    model.store.dispatch({ type: 'preview-changed', choice: { judged: new Set(['非遗保护传承!H13']) } });
    expect(total()).toBe('102.64');
  });

  it('covers all tables on request and writes formulas where there are native ones', async () => {
    const { model, workbook } = await openSample();
    model.store.dispatch({ type: 'preview-changed', choice: { scope: 'all', mode: 'formulas' } });
    const { ticked, tables } = preview(model);
    expect(tables.map(({ assessment }) => assessment.table.sheet)).toEqual(['公共阅读服务', '非遗保护传承']);
    const edits = editsToWrite(ticked, 'formulas');
    expect(edits.map(({ after }) => after.kind)).toEqual([
      'formula',
      'formula',
      'formula',
      'text',
      'formula',
    ]);
    await write(model, 'written', edits);
    const read = await workbook.read({ kind: 'named', names: ['公共阅读服务'] }, { merges: false });
    const cell = read.ok ? read.value[0]?.cells.get(I6[0] * 16384 + I6[1]) : undefined;
    expect([cell?.formula, cell?.value]).toEqual(['=ROUND(G6/F6,4)', 0.945]);
  });

  it('says what protected sheets should hold, and ticks nothing of them', async () => {
    const { model } = await openSample();
    const state = model.store.getState();
    const sheets = state.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '公共阅读服务' }));
    const guarded = { ...state, sheets };
    const result = previewOf(coreEngine, guarded, assessOptions(coreEngine, guarded));
    expect(result.tables.map((table) => [table.isProtected, table.derived.length])).toEqual([[true, 4]]);
    expect(result.ticked).toEqual([]);
  });
});

describe('keeping a finding', () => {
  it('silences it with its reason, plans nothing for it, and can be taken back', async () => {
    const { model } = await openSample();
    const { finding } = findingByKey(shownTable(model), RATE)!;
    keep(model, shownTable(model), finding, '年中压减预算，按原口径填报');
    expect(problemGroups(shownTable(model)).kept.map(({ key }) => key)).toEqual([RATE]);
    expect(findingByKey(shownTable(model), RATE)?.finding.silenced).toBe('年中压减预算，按原口径填报');
    expect(preview(model).ticked.map(({ figure }) => figure)).not.toContain('rate');
    unkeep(model, shownTable(model), finding);
    expect(problemGroups(shownTable(model)).kept).toEqual([]);
  });
});

describe('figures as the pane writes them', () => {
  const words = answerWordsOf('zh-CN');

  it.each([
    [RATE, '90.72 ÷ 96（全年预算数）'],
    [DEVIATION, '举办阅读活动场次（场）：目标 ≥60场，实际 39场，少得 3.5 分'],
  ])('%s: %s', async (key, line) => {
    const { model } = await openSample();
    const { finding } = findingByKey(shownTable(model), key)!;
    expect(detailOf(coreEngine, shownTable(model), finding, words, 'zh-CN')).toBe(line);
  });

  it.each([
    [null, '—'],
    ['999', '999'],
    ['13203979.88', '13,203,979.88'],
    ['-123456', '-123,456'],
  ])('an amount of %s: %s', (value, text) => {
    expect(amount(value === null ? null : new Decimal(value))).toBe(text);
  });

  it.each([
    ['total', '99.70', '102.7', '102.70'],
    ['total', '99.7', '102.75', '102.75'],
    ['grade', '良', '优', '优'],
    ['rate', '75.6%', '94.5%', '94.50%'],
  ] as const)('a %s in the place of %s: %s as %s', async (figure, before, after, text) => {
    const { model } = await openSample();
    const edit = fixOf(model, RATE)!.edits[0]!;
    expect(alignedText({ ...edit, figure, before, after })).toBe(text);
  });

  it.each([
    [[], ''],
    [['J6'], 'J6'],
    [['J6', 'K6'], 'J6:K6'],
    [['J6', 'J7'], 'J6:J7'],
    [['J6', 'K7'], 'J6 K7'],
  ])('cells that repeat a figure, %j: %s', async (cells, text) => {
    const { model } = await openSample();
    const { edit } = fixOf(model, RATE)!.edits[0]!;
    const repeats = cells.map((name) => ({
      ...edit,
      cell: { row: Number(name[1]) - 1, column: name.charCodeAt(0) - 65 },
    }));
    expect(repeatsText({ repeats })).toBe(text);
  });
});

describe('the explanation', () => {
  const words = reasonsWordsOf('zh-CN');

  it('holds the facts of the row and no reason', async () => {
    const { model } = await openSample();
    await selectFinding(model, DEVIATION);
    const task = explanationTask(
      shownTable(model),
      findingByKey(shownTable(model), DEVIATION)!.finding,
      words,
    )!;
    expect(task.facts).toBe('年度目标≥60场，实际39场，完成65%，少得3.5分。');
    expect(task.target?.address).toEqual({ row: 13, column: 8 });
    expect(compose({ facts: task.facts, reason: '', measures: '' }, words)).toBe(task.facts);
    expect(compose({ facts: task.facts, reason: '闭馆三个月', measures: ' 2025年补办。' }, words)).toBe(
      '年度目标≥60场，实际39场，完成65%，少得3.5分。原因：闭馆三个月。改进措施：2025年补办。',
    );
  });

  it.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['无', 'none'],
    ['同上', 'none'],
    ['疫情影响', 'weak'],
    ['主馆空调改造闭馆三个月，原定专场取消', 'ok'],
  ])('judges %j as %s', (reason, expected) => {
    expect(coreEngine.judgeReason(reason, { name: '举办阅读活动场次（场）', actual: '39场' })).toBe(expected);
  });
});
