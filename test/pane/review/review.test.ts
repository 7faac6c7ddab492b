import type { Assessment } from '../../../src/core/assessment';
import { a1 } from '../../../src/core/grid';
import { figuresOf } from '../../../src/core/kept';
import { letterText } from '../../../src/core/letter/letter-text';
import { mark } from '../../../src/pane/commands/mark';
import { coreEngine } from '../../../src/pane/core-engine';
import { workbookLetters } from '../../../src/pane/review/letters';
import { reportCsv, reportLines, reportMarkdown, reportSheet } from '../../../src/pane/review/report';
import { drawSample, reasonsOf, reviewRows, rowAfter, shownRows } from '../../../src/pane/review/review';
import type { PaneModel } from '../../../src/pane/model';
import { tableKey } from '../../../src/pane/state/keys';
import type { ReviewChoice } from '../../../src/pane/state/state';
import { publicParagraph } from '../../../src/pane/review/summary-words';
import { reviewWordsOf } from '../../../src/pane/words/review/words';
import { summarize } from '../../../src/core/summary';
import { gridOfRows } from '../../support/grid-of-rows';
import { openSample } from '../support/sample-model';

function tableOf(model: PaneModel, key: string): Assessment {
  return model.store.getState().tables.find(({ table }) => tableKey(table) === key)!;
}

const VOICE = { engine: coreEngine, words: reviewWordsOf('zh-CN'), language: 'zh-CN' } as const;
const CHOICE: ReviewChoice = {
  filter: 'all',
  sort: 'problems',
  search: '',
  sample: null,
  withoutHidden: false,
  marks: new Map(),
};

describe('what stood in a table when somebody looked at it', () => {
  const range = { top: 0, left: 0, bottom: 1, right: 1 };
  const before = figuresOf(gridOfRows('甲|1\n乙|2'), range);

  it.each([
    ['a cell of the first row', '丙|1\n乙|2'],
    ['a cell of the last row', '甲|1\n乙|3'],
    ['two cells in each other’s place', '1|甲\n乙|2'],
    ['a cell that is gone', '甲|1\n乙|'],
  ])('is no longer there with %s', (_, text) => {
    expect(figuresOf(gridOfRows(text), range)).not.toBe(before);
  });

  it('is there wherever the table stands, and in whatever order its cells come', () => {
    const lower = gridOfRows('年度|2024\n甲|1\n乙|2\n注|');
    expect(figuresOf(lower, { ...range, top: 1, bottom: 2 })).toBe(before);
    const grid = gridOfRows('甲|1\n乙|2');
    expect(figuresOf({ ...grid, cells: new Map([...grid.cells].reverse()) }, range)).toBe(before);
  });
});

describe('the list of tables', () => {
  it('sorts by problems, searches by project and unit, filters by what is open', async () => {
    const { model } = await openSample();
    const rows = reviewRows(model.store.getState());
    const names = (choice: Partial<ReviewChoice>) =>
      shownRows(rows, { ...CHOICE, ...choice }).map(({ line }) => line.assessment.table.sheet);
    expect(names({})).toEqual(['非遗保护传承', '公共阅读服务', '馆舍维修改造', '群众文化活动']);
    expect(names({ sort: 'workbook' })[0]).toBe('公共阅读服务');
    expect(names({ sort: 'rate' })[0]).toBe('公共阅读服务');
    expect(names({ sort: 'total' })[0]).toBe('公共阅读服务');
    expect(names({ search: '阅读' })).toEqual(['公共阅读服务']);
    expect(names({ search: '滨江' })).toHaveLength(4);
    expect(names({ filter: 'problems' })).not.toContain('群众文化活动');
    expect(names({ filter: 'sample' })).toEqual([]);
  });

  it('names the unit beside the project where there are several', async () => {
    const { model } = await openSample();
    const { tables, review } = model.store.getState();
    expect(reviewRows({ tables, review }).map(({ unitBeside }) => unitBeside)).toEqual(['', '', '', '']);
    const [first, ...rest] = tables;
    const { table } = first!;
    const of = { ...table.implementingUnit!, text: '市图书馆' };
    const moved = [{ ...first!, table: { ...table, implementingUnit: of } }, ...rest];
    const beside = reviewRows({ tables: moved, review }).map(({ unitBeside }) => unitBeside);
    expect(beside[0]).toBe('市图书馆');
    expect(beside.slice(1).every((unit) => unit !== '' && unit !== '市图书馆')).toBe(true);
  });

  it('puts tables without a figure last, whichever stands first in the workbook', async () => {
    const { model } = await openSample();
    const rows = reviewRows(model.store.getState());
    for (const open of [0, 1, 3]) {
      const without = rows.map((row, at) =>
        at === open ? { ...row, line: { ...row.line, rate: null, total: null } } : row,
      );
      for (const sort of ['rate', 'total'] as const)
        expect(shownRows(without, { ...CHOICE, sort }).at(-1)?.key).toBe(rows[open]?.key);
    }
  });

  it('leads from an open table to the next one of the list, though the open one has left it meanwhile', async () => {
    const { model } = await openSample();
    mark(model, tableOf(model, '公共阅读服务!A1'), { status: 'reviewed' });
    const rows = reviewRows(model.store.getState());
    const next = (choice: Partial<ReviewChoice>, open: string) =>
      rowAfter(rows, { ...CHOICE, ...choice }, open)?.line.assessment.table.sheet ?? null;
    expect(next({}, '非遗保护传承!A1')).toBe('公共阅读服务');
    expect(next({ filter: 'pending' }, '非遗保护传承!A1')).toBe('馆舍维修改造');
    expect(next({ filter: 'pending' }, '公共阅读服务!A1')).toBe('馆舍维修改造');
    expect(next({}, '群众文化活动!A1')).toBeNull();
  });

  it('says of each table what has to be mended and where, each sentence once; else what to look at', async () => {
    const { model } = await openSample();
    const reasons = (key: string) =>
      reasonsOf(tableOf(model, key)).map(({ rule, cell }) => `${rule} ${a1(cell)}`);
    expect(reasons('公共阅读服务!A1')).toEqual(['execution-rate-base I6', 'deviation-unexplained I14']);
    const warned = reasonsOf(tableOf(model, '馆舍维修改造!A1'));
    expect(new Set(warned.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(new Set(warned.map(({ rule }) => rule)).size).toBe(warned.length);
    expect(reasons('群众文化活动!A1')).toEqual([]);
  });

  it('keeps marks by table', async () => {
    const { model } = await openSample();
    mark(model, tableOf(model, '非遗保护传承!A1'), { status: 'returned', remark: '请核对分值' });
    const rows = reviewRows(model.store.getState());
    const returned = shownRows(rows, { ...CHOICE, filter: 'returned' });
    expect(returned.map(({ mark }) => mark.remark)).toEqual(['请核对分值']);
  });
});

describe('the spot check', () => {
  const keys = Array.from({ length: 78 }, (_, index) => `表${String(index)}!A1`);

  it('draws the same tables for the same seed, others for another', () => {
    expect([...drawSample(keys, 10, '2026')]).toEqual([...drawSample(keys, 10, '2026')]);
    expect([...drawSample(keys, 10, '2026')]).not.toEqual([...drawSample(keys, 10, '2027')]);
  });

  it('draws the share, rounded up, at least one and at most all', () => {
    expect(drawSample(keys, 10, 'a').size).toBe(8);
    expect(drawSample(keys.slice(0, 3), 5, 'a').size).toBe(1);
    expect(drawSample(keys, 100, 'a').size).toBe(78);
    expect(drawSample([], 10, 'a').size).toBe(0);
  });

  it('does not depend on the order of the tables, and one more table moves at most one', () => {
    const drawn = drawSample(keys, 10, 'seed');
    expect(new Set(drawSample([...keys].reverse(), 10, 'seed'))).toEqual(drawn);
    const more = drawSample([...keys, '新表!A1'], 10, 'seed');
    expect([...drawn].filter((key) => !more.has(key)).length).toBeLessThanOrEqual(1);
  });

  it('gives every table a fair chance', () => {
    const counts = new Map(keys.map((key) => [key, 0]));
    for (let seed = 0; seed < 1000; seed += 1) {
      for (const key of drawSample(keys, 10, String(seed))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // 8 of 78 in 1000 draws: about 103 each; five standard deviations are 48.
    for (const count of counts.values()) expect(Math.abs(count - 103)).toBeLessThan(48);
  });
});

describe('the report', () => {
  it('lists every finding with a link to its cell, and clean tables as clean', async () => {
    const { model } = await openSample();
    const state = model.store.getState();
    const lines = reportLines(state, VOICE);
    expect(lines).toHaveLength(
      state.tables.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0),
    );
    const sheet = reportSheet(state, VOICE);
    expect(sheet.columns.map(({ header }) => header).slice(0, 4)).toEqual([
      '工作表',
      '项目',
      '实施单位',
      '单元格',
    ]);
    expect(sheet.rows[0]?.[3]).toEqual({
      kind: 'link',
      text: 'I6',
      sheet: '公共阅读服务',
      cell: { row: 5, column: 8 },
    });
    expect(lines.at(-1)?.problem).toBe('未发现计算和填报问题');
    await expect(model.host.workbook.writeReport(sheet)).resolves.toEqual({ ok: true, value: null });
  });

  it('calls no table free of problems whose total cannot be computed, and lists it with those to be looked at', async () => {
    const { model } = await openSample();
    const state = model.store.getState();
    const clean = state.tables.find(({ findings }) => findings.length === 0)!;
    const total = { ...clean.total, computed: null, afterEdits: null };
    const tables = [{ ...clean, total }];
    const half = { ...state, tables };
    expect(reportLines(half, VOICE).map(({ problem }) => problem)).toEqual([
      '总分无法计算，只核对了一部分，这部分未发现问题',
    ]);
    const among = (of: readonly Assessment[]) =>
      shownRows(reviewRows({ ...state, tables: of }), { ...CHOICE, filter: 'problems' }).length;
    expect([among(tables), among([clean])]).toEqual([1, 0]);
  });

  it('is read by Excel as UTF-8 and holds one row a line', async () => {
    const { model } = await openSample();
    const state = model.store.getState();
    const csv = reportCsv(state, VOICE);
    expect(csv.startsWith('\uFEFF工作表,项目')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(reportLines(state, VOICE).length + 1);
  });

  it('escapes Markdown', async () => {
    const { model } = await openSample();
    mark(model, tableOf(model, '公共阅读服务!A1'), { status: 'reviewed', remark: 'a|b <i>\n*c*' });
    const text = reportMarkdown(model.store.getState(), VOICE, new Date(2026, 2, 10, 9, 5, 3));
    expect(text).toContain('2026-03-10 09:05:03 生成，共 4 张表');
    expect(text).toContain('a\\|b \\<i\\> \\*c\\*');
  });
});

it('tells the same project in several files apart, and says its name once', async () => {
  const { model } = await openSample();
  const [first] = model.store.getState().tables;
  const at = (sheet: string) => ({ ...first!, table: { ...first!.table, sheet } });
  const tables = ['甲', '乙 · 公共阅读服务提升项目'].map(at);
  expect(reviewRows({ tables, review: { marks: new Map() } }).map(({ name }) => name)).toEqual([
    '公共阅读服务提升项目（甲）',
    '公共阅读服务提升项目（乙）',
  ]);
  // Two on one sheet are told by where they begin.
  const { range } = first!.table;
  const below = { ...first!, table: { ...first!.table, range: { ...range, top: range.top + 30 } } };
  const both = reviewRows({ tables: [first!, below], review: { marks: new Map() } });
  expect(both.map(({ name }) => name)).toEqual([
    '公共阅读服务提升项目（公共阅读服务 A1）',
    '公共阅读服务提升项目（公共阅读服务 A31）',
  ]);
});

describe('return letters', () => {
  it('go to tables with errors while none is marked, then to the marked ones only', async () => {
    const { model } = await openSample();
    const letters = () =>
      workbookLetters(model.store.getState(), coreEngine, { name: 'sample.xlsx' }).map(letterText);
    expect(letters()).toHaveLength(2);
    const [overview, letter] = letters();
    expect(overview).toMatch(/退回修改1个单位/);
    expect(letter).toMatch(/滨江市文化馆：\n[\s\S]*一、公共阅读服务提升项目（sample\.xlsx/);
    expect(letter).not.toContain('馆舍维修改造项目');
    mark(model, tableOf(model, '馆舍维修改造!A1'), { status: 'returned', remark: '请附调整批复' });
    expect(letters()).toHaveLength(2);
    expect(letters()[1]).toMatch(/一、馆舍维修改造项目[\s\S]*1\. F6单元格[\s\S]*复核意见：请附调整批复。/);
    expect(letters()[1]).not.toContain('公共阅读');
  });

  it('name the file that was sent, where several are read as one', async () => {
    const { model } = await openSample();
    const origins = new Map([['公共阅读服务', { file: '文化馆.xlsx', sheet: '自评表' }]]);
    const whole = { name: '文化馆.xlsx 等 3 个文件', origins, unopened: ['坏.xlsx', '锁.xlsx'] };
    const [overview, letter] = workbookLetters(model.store.getState(), coreEngine, whole).map(letterText);
    expect(letter).toMatch(/公共阅读服务提升项目（文化馆\.xlsx，工作表“自评表”）/);
    expect(overview).toContain('未能读取的文件2个：坏.xlsx、锁.xlsx。');
    expect(reportMarkdown(model.store.getState(), VOICE, new Date(0), whole.unopened)).toContain(
      '2 个文件没有打开，未核对：坏.xlsx、锁.xlsx',
    );
  });

  it('are not written where nothing goes back, and say a remark beside a table that is clean', async () => {
    const { model } = await openSample();
    const sendBack = (remark: string): void => {
      mark(model, tableOf(model, '群众文化活动!A1'), { status: 'returned', remark });
    };
    const letters = () =>
      workbookLetters(model.store.getState(), coreEngine, { name: 'sample.xlsx' }).map(letterText);
    sendBack('');
    expect(letters()).toEqual([]);
    sendBack('请附佐证资料');
    expect(letters()[1]).toMatch(/现予退回。请按以下意见[\s\S]*1\. 复核意见：请附佐证资料。/);
  });
});

describe('the paragraph for the public accounts', () => {
  it('is made from the tables', async () => {
    const { model } = await openSample();
    expect(publicParagraph(summarize(model.store.getState().tables), VOICE.words)).toBe(
      '我部门组织对2024年度4个项目开展了绩效自评，涉及资金494.40万元，全年执行487.52万元，预算执行率98.61%。从自评结果看，3个项目等级为“优”，1个项目等级为“良”。',
    );
  });

  it('says how many projects have no grade, and nothing of grades where none has one', async () => {
    const { model } = await openSample();
    const summary = summarize(model.store.getState().tables);
    const grades = { 优: 0, 良: 2, 中: 0, 差: 0 };
    expect(publicParagraph({ ...summary, grades, ungraded: 2 }, VOICE.words)).toMatch(
      /从自评结果看，2个项目等级为“良”，2个项目未定等级。$/,
    );
    const none = { ...summary, grades: { ...grades, 良: 0 }, ungraded: 4 };
    expect(publicParagraph(none, VOICE.words)).toMatch(/预算执行率98\.61%。$/);
  });
});
