import { assessWorkbook } from '../../../src/core/assess-workbook';
import type { Assessment } from '../../../src/core/assessment';
import { a1 } from '../../../src/core/grid';
import { gridOfRows, type GridWishes } from '../../support/grid-of-rows';

function read(rows: string, wishes: GridWishes = {}): readonly Assessment[] {
  return assessWorkbook([gridOfRows(rows, wishes)], { policy: 'auto', form: null, silenced: [] }).tables;
}

const told = ({ findings }: Assessment): string[] => findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`);

test('first levels written down the rows, a character a cell', () => {
  const [form] = read(`
项目支出绩效自评表
项目名称||乡镇卫生院能力提升
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产|数量指标|购置设备|≥12台|12台|20|20
出||购置床位|≥40张|40张|10|10
指|质量指标|设备合格率|100%|100%|10|10
标|时效指标|采购完成时间|10月底前|9月|5|5
||培训完成时间|10月底前|9月|5|5
效|社会效益指标|服务人口|≥3万人|3.1万人|15|15
益|可持续影响指标|设备使用年限|≥6年|6年|15|15
满意|满意度指标|患者满意度|≥90%|93%|10|10
度|满意度指标|职工满意度|≥90%|93%|10|10
总分|||||100|100
`);
  const names = form?.table.indicators.map(({ level1, level2 }) => [level1?.text, level2?.text].join(' '));
  expect(names).toEqual([
    '产出指标 数量指标',
    '产出指标 数量指标',
    '产出指标 质量指标',
    '产出指标 时效指标',
    '产出指标 时效指标',
    '效益 社会效益指标',
    '效益 可持续影响指标',
    '满意度 满意度指标',
    '满意度 满意度指标',
  ]);
});

test('two forms of different layouts side by side, a blank column between them', () => {
  const [left, right, ...more] = read(
    `
项目支出绩效自评表|||||||项目绩效评分表||||||
项目名称||甲项目|||||专项名称|乙专项|||||
项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|得分|||||||
年度资金总额|10|10|9|90%|9|||||||
一级指标|三级指标|指标值|完成值|分值|得分||一级指标|二级指标|三级指标|评分标准|满分|得分|扣分原因
产出指标|植树|≥100棵|100棵|60|60||投入|资金|到位率|到位得满分|40|40|
效益指标|成活率|≥90%|90%|30|30||产出|数量|完成率|按比例得分|60|54|一处工程跨年完工。
总分||||100|99||合计||||100|94|
`,
    { merges: [] },
  );
  expect(more).toEqual([]);
  expect([left, right].map((each) => each?.table.projectName?.text)).toEqual(['甲项目', '乙专项']);
  expect([left, right].map((each) => each?.total.computed?.toString())).toEqual(['99', '94']);
  expect(left && told(left)).toEqual(['level-weights A6']);
});

test('heads above sub-heads that are not merged reach over them', () => {
  const [form] = read(`
项目支出绩效自评表
项目名称||公共自行车
一级指标|二级指标|三级指标|年度指标值|||实际完成值||分值|得分||
|||符号|数值|单位|数值|单位||自评|主管部门|财政
产出指标|数量指标|投放车辆|≥|0.5|万辆|4800|辆|60|57.6|57|57
效益指标|社会效益指标|年骑行量|≥|600|万人次|615|万人次|30|30|30|30
满意度指标|满意度指标|市民满意度|≥|85|%|88|%|10|10|10|10
总分||||||||100|97.6|97|97
`);
  expect(form?.indicators.map(({ verdict }) => verdict.min?.toString())).toEqual(['57.6', '30', '10']);
  expect(form?.table.indicators.map(({ reviewScore }) => reviewScore && a1(reviewScore.address))).toEqual([
    'K5',
    'K6',
    'K7',
  ]);
});

describe('a score of the whole form is no score of its execution', () => {
  test.each([
    ['自评得分：96分', 96, null],
    ['得分：9.6分', 99.6, 9.6],
  ])('%s', (stated, total, execution) => {
    const [form] = read(`
项目支出绩效自评表
项目名称：冬储|||||${stated.startsWith('自评') ? stated : ''}
全年预算数：120万元||全年执行数：115.2万元||执行率：96%|${stated.startsWith('自评') ? '' : stated}
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|储备蔬菜|≥5000吨|5000吨|60|60
效益指标|社会效益指标|菜价涨幅|≤10%|8.2%|30|30
`);
    const [fund] = form?.funds ?? [];
    expect(fund?.line.score?.cell.text ?? null).toBe(execution === null ? null : '9.6分');
    expect(form?.executionRate?.toString()).toBe('0.96');
    expect(form?.table.fundBlock?.unit).toBe('万元');
    expect(form?.table.total?.score?.cell.text ?? null).toBe(execution === null ? '96分' : null);
    expect(form?.total.computed?.toString()).toBe(String(total === 96 ? 99.6 : total));
  });
});

test('long reasons for the whole sheet behind their label, in one cell', () => {
  const reasons = '受汛期影响，部分工程推迟开工。'.repeat(20);
  const [form] = read(`
项目支出绩效自评表
项目名称||水毁修复
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|修复水毁|≥10处|8处|60|48
效益指标|社会效益指标|受益人口|≥900人|900人|40|40
总分|||||100|88
未完成原因分析：${reasons}
`);
  expect(form?.table.sheetExplanation?.cell.text).toBe(reasons);
  expect(form && told(form)).not.toContain('deviation-unexplained');
});

test('the only 合计, above the rows, is their sum', () => {
  const [form] = read(`
项目绩效评分表
项目名称||数字乡村
一级指标|二级指标|三级指标|评分标准|满分|得分|扣分原因
合计||||100|96|
投入|资金|到位率|到位得满分|40|40|
产出|数量|完成率|按比例得分|60|56|两处基站未通电。
`);
  expect(form?.table.total?.score && a1(form.table.total.score.address)).toBe('F4');
  expect(form && told(form)).toEqual([]);
});
