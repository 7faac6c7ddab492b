import { recognize } from '../../../src/core/table/recognize';
import { messageText } from '../../../src/core/messages/text';
import { SHEET_KINDS, sheetKindOf, type SheetKind } from '../../../src/core/table/other/sheet-kind';
import { gridOfRows } from '../../support/grid-of-rows';

const SHEETS: Readonly<Record<string, string>> = {
  'a department summary, one project a row': `
2024年度项目支出绩效自评结果汇总表
单位：万元
序号|项目名称|实施单位|年初预算数|全年预算数|全年执行数|执行率|自评得分|自评等级|备注
1|农机补贴|某站|100|100|98|98%|98.5|优|
2|冬修水利|某所|50|60|60|100%|95|优|
3|厕所革命|某镇|30|30|20|66.67%|85|良|
合计|||180|190|178|93.68%|||`,
  'a summary with scores by block': `
部门项目绩效自评得分汇总表
序号|项目名称|主管部门|预算执行率（10分）|产出指标（50分）|效益指标（30分）|满意度指标（10分）|总分|等级
1|农机补贴|农业局|10|48|30|10|98|优
2|冬修水利|水务局|9|50|28|10|97|优`,
  'a library of indicators': `
绩效指标库
序号|一级指标|二级指标|三级指标|指标解释|计算方法|数据来源|适用范围
1|产出指标|数量指标|培训人数|参加培训的人数|计数|签到表|培训类
2|产出指标|质量指标|合格率|合格人数占比|合格人数/总人数|成绩单|培训类
3|效益指标|社会效益指标|知晓率|知晓人数占比|问卷|问卷|宣传类`,
  instructions: `
填表说明
1.项目名称：填写预算批复的项目全称。
2.一级指标、二级指标、三级指标：按照批复的绩效目标填写。
3.年度指标值、实际完成值：填写数值和计量单位。
4.分值、得分：总分100分，其中预算执行率10分，产出指标50分，效益指标30分，满意度指标10分。`,
  'rules of scoring': `
评分标准
指标类型|评分标准|说明
定量指标|完成值达到指标值的，记满分；未达到的，按比例记分|得分=完成值/指标值×分值
定性指标|达成预期指标100%-80%（含）、部分达成80%-60%（含）、未达成60%-0%|分三档
预算执行率|执行率×10|不超过10分`,
  'a budget': `
2024年部门预算项目支出表
单位：万元
项目名称|功能科目|合计|一般公共预算|政府性基金|其他资金
农机补贴|2130122|100|100|0|0
冬修水利|2130306|60|40|20|0
合计||160|140|20|0`,
  'a list of contacts': `
绩效管理联系人
序号|单位|姓名|科室|电话
1|某局|甲|办公室|000
2|某所|乙|财务科|000`,
};

const CARDS = `
项目绩效目标自评情况
项目名称|某乡人居环境整治
指标1
三级指标|清运垃圾|所属一级指标|产出指标
年度指标值|≥5000吨|实际完成值|4800吨
分值|50|得分|48
指标2
三级指标|村民满意度|所属一级指标|满意度指标
年度指标值|≥90%|实际完成值|93%
分值|50|得分|50
总得分|98|等级|优`;

test('indicators with labels of their own each are not read by columns, and the sheet is said to be unread', () => {
  const grid = gridOfRows(CARDS, { sheet: 'Sheet1' });
  expect(recognize(grid, {}).tables).toEqual([]);
  expect(sheetKindOf(grid)).toBe('unread');
});

test.each(Object.entries(SHEETS))('%s is no form', (_, rows) => {
  for (const merges of [null, []]) {
    const { tables } = recognize(gridOfRows(rows, { merges }), {});
    expect(tables.map((table) => [table.layout, table.indicators.length])).toEqual([]);
  }
});

const KINDS: readonly (SheetKind | null)[] = [
  'summary',
  'summary',
  'library',
  'instructions',
  'scoring-rules',
  'budget',
  null,
];

test('a sheet says what it is, where its title or its heads do', () => {
  expect(Object.values(SHEETS).map((rows) => sheetKindOf(gridOfRows(rows, { sheet: 'Sheet1' })))).toEqual(
    KINDS,
  );
  expect(sheetKindOf(gridOfRows('', { sheet: '填报说明' }))).toBe('instructions');
});

/** Read like forms, or not at all; what they are is said in either case. */
const OTHERS: readonly (readonly [SheetKind | null, string])[] = [
  [
    'targets',
    '项目支出绩效目标申报表⏎（2025年度）|\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|台数|≥200台',
  ],
  ['targets', '绩效目标批复表\n项目名称|农机补贴'],
  ['monitoring', '项目支出绩效运行监控表\n项目名称|农机补贴|1—7月执行数|50'],
  ['monitoring', '2024年绩效目标运行监控情况表'],
  ['department', '部门整体支出绩效自评表\n部门名称|滨江市农业局'],
  ['ledger', '2024年项目支出台账'],
  ['ledger', '项目支出明细\n项目|金额'],
  ['ledger', '序号|项目名称|全年预算数|支出数\n1|农机补贴|100|98\n2|冬修水利|60|60'],
  ['summary', '序号|项目名称|全年预算数|执行数|得分\n1|农机补贴|100|98|99\n2|冬修水利|60|60|98'],
  ['empty', ''],
  ['empty', ' |　\n|'],
  ['unread', '序号|考核内容|目标值|完成值|得分\n1|台数|200|210|10'],
  [null, '序号|目标值|台数\n1|200|10'],
  [null, '项目支出绩效自评表\n项目名称|农机补贴'],
  [null, '项目支出绩效目标自评表\n项目名称|农机补贴'],
  [null, '项目支出绩效目标完成情况表\n项目名称|农机补贴'],
  [null, '关于开展2024年度绩效自评工作的通知\n各处室：'],
];

test.each(OTHERS)('%s: %s', (kind, rows) => {
  expect(sheetKindOf(gridOfRows(rows, { sheet: 'Sheet1' }))).toBe(kind);
});

test('every kind says what it is and what to do about it, in both languages', () => {
  for (const kind of SHEET_KINDS) {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const say = (key: string) => messageText({ key, data: { sheet: '表一' } }, language);
      expect(say(`sheet-kind.${kind}`)).toContain('“表一”');
      expect(say(`sheet-kind-do.${kind}`)).toMatch(/[。.]$/);
    }
  }
});

test('two forms side by side without a gap, their heads in one row', () => {
  const heads = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';
  const { tables } = recognize(
    gridOfRows(
      `
项目支出绩效自评表|||||||项目支出绩效自评表||||||
项目名称|甲项目||||||项目名称|乙项目|||||
${heads}|${heads}
产出指标|数量指标|培训期数|2期|2期|60|60|产出指标|数量指标|检查次数|4次|4次|50|50
效益指标|社会效益|知晓率|≥90%|91%|40|40|效益指标|社会效益|整改率|100%|90%|50|45
总分|||||100|100|总分|||||100|95`,
      { merges: ['A1:G1', 'H1:N1'] },
    ),
    {},
  );
  expect(tables.map((table) => table.projectName?.text)).toEqual(['甲项目', '乙项目']);
  expect(tables.map((table) => table.total?.score?.cell.value)).toEqual([100, 95]);
});
