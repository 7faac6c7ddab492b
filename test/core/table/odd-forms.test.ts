import { a1, a1Range } from '../../../src/core/grid';
import type { Table } from '../../../src/core/table/model';
import type { Figure } from '../../../src/core/table/figure';
import { recognize } from '../../../src/core/table/recognize';
import { gridOfRows, type GridWishes } from '../../support/grid-of-rows';

function tablesOf(rows: string, wishes: GridWishes = {}): Table[] {
  return recognize(gridOfRows(rows, wishes), {}).tables;
}

function only(rows: string, wishes: GridWishes = {}): Table {
  const tables = tablesOf(rows, wishes);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

const cell = (figure: Figure | null | undefined): string | null => (figure ? a1(figure.address) : null);

test('总分 and 得分 can stand side by side above the table', () => {
  const table = only(`
项目支出绩效自评表
项目名称|A项目||总分|100|得分|95
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|50|50
效益指标|社会效益|知晓率|≥90%|90%|40|35`);
  expect(cell(table.total?.weight)).toBe('E2');
  expect(cell(table.total?.score)).toBe('G2');
  expect(table.projectName?.text).toBe('A项目');
});

test('a form cut in half is read for what it holds', () => {
  const funds = only(
    `
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|10|10|9|10|90%|9
|其中：财政拨款|10|10|9||90%|`,
    { merges: ['A1:A3'] },
  );
  expect(funds.fundBlock?.lines.map((line) => line.role)).toEqual(['total', 'part']);
  expect(funds.fundBlock?.unit).toBe('万元');
  expect(funds.ambiguities.map((open) => open.key)).toContain('no-indicator-block');
  const indicators = only(`
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|培训人数|100人|100人|50|50|
||完成率|100%|90%|20|18|培训推迟
总分|||||100|68|优`);
  expect(indicators.indicators.map((row) => row.level2?.text)).toEqual(['数量指标', '数量指标']);
  expect(cell(indicators.grade)).toBe('H4');
  expect(indicators.ambiguities.map((open) => open.key)).toContain('no-fund-block');
});

test('a list of targets says that results cannot be checked', () => {
  const table = only(`
2024年度项目绩效目标表
项目名称|X
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|培训人数|100人
效益指标|社会效益|知晓率|≥90%`);
  expect(table.indicators).toHaveLength(2);
  expect(table.ambiguities.map((open) => open.key)).toContain('no-actual-column');
});

test('a head over two rows splits the target into operator, value and unit', () => {
  const table = only(
    `
项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|||全年完成值|分值|得分
|||符号|数值|单位|||
产出|数量|培训人数|≥|100|人|100|50|50
总分||||||||50`,
    { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3', 'H2:H3', 'I2:I3'] },
  );
  const row = table.indicators[0];
  expect([row?.operator, row?.target, row?.measureUnit, row?.actual].map(cell)).toEqual([
    'D4',
    'E4',
    'F4',
    'G4',
  ]);
});

test.each([null, []])('initial and adjusted, self and review under shared heads, merges %s', (merges) => {
  const table = only(
    `
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值||实际完成值|分值|得分||偏差原因
|||年初|调整后|||自评|复核|
产出|数量|培训人数|≥100人|≥90人|90人|50|50|48|调整
总分||||||100|50|48|优`,
    merges === null ? { merges } : { merges: ['D2:E2', 'H2:I2'] },
  );
  const row = table.indicators[0];
  expect([row?.initialTarget, row?.target, row?.score, row?.reviewScore, row?.explanation].map(cell)).toEqual(
    ['D4', 'E4', 'H4', 'I4', 'J4'],
  );
  expect(table.layout).toBe('adjusted-target');
});

test('parts of a fund nest, column units win, goals weigh, and one cell explains the sheet', () => {
  const table = only(
    `
项目支出绩效自评表
项目名称|X
预算执行情况（万元）||年初预算数（元）|全年预算数（元）|全年执行数（元）|执行率|得分（20分*执行率）
|年度资金总额|300|300|290|96.67%|19.33
|其中：当年财政拨款|200|200|190||
|其中：中央资金|150|150|150||
|省级资金|50|50|40||
|其他资金|100|100|100||
年度目标1（80分）|完成任务
一级指标|二级指标|三级指标|预期值|实际完成值|得分
产出指标|数量指标|培训（40分）|100|100|40
效益指标|社会效益|知晓率（40分）|90%|90%|40
总分|||||99.33
偏差大或目标未完成原因分析|进度推迟，下年加快推进。`,
    { merges: ['A3:A8'] },
  );
  expect(table.fundBlock?.unit).toBe('元');
  expect(table.fundBlock?.headWeight?.toFixed()).toBe('20');
  expect(table.fundBlock?.lines.map((line) => line.depth)).toEqual([0, 0, 1, 1, 0]);
  expect(table.blocks[0]?.headWeight?.toFixed()).toBe('80');
  expect(table.indicators.map((row) => row.declaredWeight?.toFixed())).toEqual(['40', '40']);
  expect(cell(table.sheetExplanation)).toBe('B14');
  expect(table.layout).toBe('execution-20');
});

test('placeholders, slashes and the execution row are told apart', () => {
  const table = only(`
２０２４年度项目支出绩效自评表
一级⏎指标|二级⏎指标|三级⏎指标|年度指标值（Ａ）|实际完成值（Ｂ）|分 值|得　分|未完成原因及拟采取的改进措施
产出指标（５０分）|数量指标|★指标1：培训人数|≥100人|100人|50|50|
||指标2：|||||
||……|||||
效益指标|社会效益|知晓率|/|/|/|/|
||（2）满意度|90%|95%|40|40|
预算执行率|||||10|9.8|
合 计|||||100|99.8|
自评结果等级|优秀`);
  expect(table.indicators.map((row) => row.kind)).toEqual([
    'indicator',
    'placeholder',
    'placeholder',
    'placeholder',
    'indicator',
    'execution',
  ]);
  expect(table.indicators.map((row) => row.isPrompt)).toEqual([false, true, true, false, false, false]);
  expect(table.blocks[0]?.headWeight).toBeNull();
  expect(cell(table.grade)).toBe('B10');
  expect(table.year?.year).toBe('2024');
});

test('stacked tables part at a title, a project name or a total', () => {
  const tables = tablesOf(`
项目支出绩效自评表
项目名称|甲项目
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训|100|100|50|50
总分||||||50
项目名称|乙项目
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|采购|10|10|60|60
总分||||||60
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|维护|10|10|60|60
总分||||||60`);
  expect(tables.map((table) => a1Range(table.range))).toEqual(['A1:G5', 'A6:G9', 'A10:G12']);
  expect(tables.map((table) => table.projectName?.text)).toEqual(['甲项目', '乙项目', undefined]);
});

test('two tables beside each other without an empty column', () => {
  const tables = tablesOf(`
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训|100|100|50|50|产出指标|数量指标|采购|9|9|60|60
总分|||||50|50|总分|||||60|60`);
  expect(tables.map((table) => cell(table.total?.score))).toEqual(['G3', 'N3']);
  expect(tables.map((table) => table.indicators[0]?.level3?.text)).toEqual(['培训', '采购']);
});

test('a blank last cell of the total row is no grade cell, a blank grade row is one', () => {
  const head = `
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
产出|数量|培训|100|100|30|30|
总分|||||100|30|`;
  expect(only(head).grade).toBeNull();
  expect(cell(only(`${head}\n自评等级|`).grade)).toBe('B5');
});

test('sub-totals know their members; a 合计 that nothing follows is the total', () => {
  const table = only(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出|数量|培训|100|100|30|30
|质量|合格率|100%|100%|20|20
产出小计|||||50|50
效益|社会|知晓|90%|90%|40|40
小计|||||40|40
合计|||||90|90`);
  expect(table.subtotals.map((row) => row.members)).toEqual([[0, 1], [2]]);
  expect(cell(table.total?.score)).toBe('G8');
});

test('a 合计 below each goal sums its rows, below all of them all; a list below the heads once more goes on', () => {
  const goals = (last: string): Table =>
    only(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出|数量|培训|100|100|30|30
|质量|合格率|100%|100%|20|20
合计|||||50|50
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
效益|社会|知晓|90%|90%|30|30
满意度|对象|满意|90%|95%|20|20
合计|||||${last}|${last}
总分|||||100|100`);
  expect(['50', '100'].map((last) => goals(last).subtotals[1]?.members)).toEqual([
    [2, 3],
    [0, 1, 2, 3],
  ]);
});

test('a unit stated above the table holds where block and columns state none', () => {
  const table = only(`
项目支出绩效自评表
项目名称：道路养护||||||||单位：万元
资金情况|||年初预算|全年预算|实际支出|分值|预算完成率|得分
|资金总额||5|5|5|10|100%|10
绩效指标|一级指标|二级指标|三级指标|年初指标值|全年实际值|权重|自评得分
|产出|数量|次数|3|3|90|90
|合计||||||100`);
  expect(table.fundBlock?.unit).toBe('万元');
  expect(table.projectName?.text).toBe('道路养护');
});

test('columns that nobody understands are named', () => {
  const table = only(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|甲乙丙
产出|数量|培训|100|100|30|30|某某`);
  expect(
    table.ambiguities.filter((open) => open.key === 'header-unread').map((open) => open.data['label']),
  ).toEqual(['甲乙丙']);
});

test.each([
  ['a list of grades', '学生成绩表\n姓名|语文|数学|得分|权重|目标值|完成值\n张三|90|80|170|1|100|90'],
  ['an appraisal of staff', '员工绩效考核表\n考核指标|权重|目标值|实际完成值|得分\n销售额|50|100|90|45'],
  ['titles alone', '项目支出绩效自评表\n\n评分表'],
  [
    'a ledger',
    '部门|项目名称|年初预算数|全年预算数|执行数|执行率|自评得分|等级\n一科|日常公用|10|10|9|90%|95|优\n二科|专项|20|20|20|100%|98|优',
  ],
  [
    'instructions',
    '填表说明\n1.一级指标、二级指标、三级指标应与批复一致，指标值、实际完成值、分值、得分由单位填写。',
  ],
  ['nothing', ''],
])('%s is no table', (_, rows) => {
  expect(tablesOf(rows)).toEqual([]);
});

test('a shared score without known merges asks for them', () => {
  const rows = `
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出|数量|培训|100|100|30|30
||采购|10|10||
总分|||||30|30`;
  expect(recognize(gridOfRows(rows, { merges: null }), {}).needsMerges).toBe(true);
  const table = only(rows, { merges: ['F3:F4', 'G3:G4'] });
  expect(table.indicators.map((row) => row.sharesScoreWith)).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test.each([
  ['the budget after it', 4800, 'E4'],
  ['what moved', -300, null],
  ['what moved, upwards', 300, null],
])('调整数 between 年初数 and 决算数 is %s', (_, moved, budget) => {
  const table = only(`
项目支出绩效自评表
项目名称|甲项目
资金（万元）|来源|年初数|批次|调整数|决算数|执行率
|合计|4500||${String(moved)}|4100|
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|50|50`);
  expect(cell(table.fundBlock?.lines[0]?.adjustedBudget)).toBe(budget);
});

const GOALS = `
项目支出绩效自评表
项目名称|甲项目
年度总体目标|预期目标|||实际完成情况||
|1.修缮校舍2000平方米。|||1.修缮校舍2000平方米。||
|2.购置课桌椅500套。|||2.购置课桌椅480套。||
|3.培训教师100人。|||3.培训教师100人。||
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|修缮校舍|≥2000平方米|2000平方米|50|50`;

test.each([
  ['with the areas known', ['A3:A6', 'B3:D3', 'E3:G3', 'B4:D4', 'E4:G4', 'B5:D5', 'E5:G5', 'B6:D6', 'E6:G6']],
  ['without', null],
])('goals in rows below their two heads are read in pairs, %s', (_, merges) => {
  expect(
    only(GOALS, { merges }).goals.map(({ expected, actual }) =>
      [expected, actual].map((text) => (text === null ? null : a1(text.address))),
    ),
  ).toEqual([
    ['B4', 'E4'],
    ['B5', 'E5'],
    ['B6', 'E6'],
  ]);
});

test.each(['目标$1：', '总体目标：', '实施单位：'])(
  'texts below the two heads of goals can begin with %s',
  (words) => {
    const merges = ['A3:A6', 'B3:D3', 'E3:G3', 'B4:D4', 'E4:G4', 'B5:D5', 'E5:G5', 'B6:D6', 'E6:G6'];
    const { goals } = only(GOALS.replace(/([1-3])\./g, words), { merges });
    expect(
      goals.map(({ expected, actual }) => [expected, actual].map((text) => text && a1(text.address))),
    ).toEqual([
      ['B4', 'E4'],
      ['B5', 'E5'],
      ['B6', 'E6'],
    ]);
  },
);

const WRITTEN = (below: string, inside: string, last = ''): string => `
项目支出绩效自评表
（2023年度）
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|100|100|100|10|100%|10
|其中：财政拨款|100|100|100|||
${below}
年度总体目标|预期目标|||实际完成情况|||
|养护道路。|||已养护道路。|||
${inside}
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
产出指标|数量指标|养护里程|≥100公里|110公里|90|85|设备不足，已列入下年购置计划。
${last}
总分|||||100|95|`;

test.each(['绩效自评得分', '绩效自评情况', '项目支出绩效自评结果', '绩效自评综述', '绩效评价得分'])(
  '%s below the money or below the goals is a part of the form, and no money',
  (label) => {
    const merges = ['A6:B6', 'C6:H6', 'B7:D7', 'E7:H7', 'B8:D8', 'E8:H8', 'A9:B9', 'C9:H9'];
    for (const sheet of [WRITTEN(`${label}||95`, ''), WRITTEN('', `${label}||95`), WRITTEN('', label)]) {
      const table = only(sheet, { merges });
      expect(table.fundBlock?.lines).toHaveLength(2);
      expect(table.indicators).toHaveLength(1);
    }
  },
);

test.each([
  [
    'the kind of project among the blocks',
    WRITTEN('项目类别||县级项目', '').replace('（2023年度）', '项目名称||甲项目'),
  ],
  ['one figure across names and figures above the total', WRITTEN('', '', '绩效监控得分||90')],
])('%s is no part of the lists', (_, sheet) => {
  const merges = ['A6:B6', 'C6:H6', 'B7:D7', 'E7:H7', 'B8:D8', 'E8:H8', 'A12:B12', 'C12:H12'];
  const table = only(sheet, { merges });
  expect([table.fundBlock?.lines.length, table.indicators.length]).toEqual([2, 1]);
});

test('an indicator can be called 综合得分, and a sum can have dashes for values', () => {
  const table = only(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|质量指标|综合得分|≥90分|92分|60|60
满意度指标|满意度指标|群众满意度|≥90%|95%|40|38
合计|||—|—|100|98`);
  expect([table.indicators.length, cell(table.total?.score)]).toEqual([2, 'G5']);
});

test('a label of results merged down beside several rows heads them all', () => {
  const { goals } = only(
    `
项目支出绩效自评表
项目名称|甲项目
年度绩效目标|目标1：举办演出40场。|||完成情况|演出40场。|
|目标2：培训骨干200人。||||培训骨干190人。|
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|演出|≥40场|40场|50|50`,
    { merges: ['A3:A4', 'E3:E4', 'B3:D3', 'B4:D4', 'F3:G3', 'F4:G4'] },
  );
  expect(goals.map(({ expected, actual }) => [expected?.text, actual?.text])).toEqual([
    ['举办演出40场。', '演出40场。'],
    ['培训骨干200人。', '培训骨干190人。'],
  ]);
});

test('what stands under 完成进度 is told from the rows of the form itself, not of one below it', () => {
  const share = `
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成进度
产出指标|数量指标|维修校舍|10栋|100%
产出指标|数量指标|添置课桌|200套|95%
效益指标|社会效益指标|受益学生|1200人|100%`;
  const other = `
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|20|20
产出指标|数量指标|培训期数|2期|2期|20|20
产出指标|质量指标|教材册数|300册|300册|20|20
效益指标|社会效益指标|服务村数|12个|12个|40|40`;
  const read = (rows: string) =>
    recognize(gridOfRows(rows), {}).tables[0]?.indicators.map(({ actual, progress }) => [
      actual?.cell.text ?? null,
      progress?.cell.text ?? null,
    ]);
  const own = [
    [null, '100%'],
    [null, '95%'],
    [null, '100%'],
  ];
  expect(read(share)).toEqual(own);
  expect(read(`${share}\n\n${other}`)).toEqual(own);
});
