import { a1Range } from '../../../src/core/grid';
import { recognize } from '../../../src/core/table/recognize';
import { sheetKindOf } from '../../../src/core/table/other/sheet-kind';
import { gridOfRows } from '../../support/grid-of-rows';

const TOUCHING = `
甲项目绩效自评表|||||||乙项目绩效自评表||||||
项目名称|甲项目||||||项目名称|乙项目|||||
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|主管部门|某局|||||
产出指标|数量指标|培训人数|100人|100人|60|60|一级指标|二级指标|三级指标|指标值|完成值|分值|得分
效益指标|社会效益|就业率|≥50%|60%|40|40|产出指标|数量指标|采购设备|9台|8台|60|53.33
合计|||||100|100|效益指标|社会效益|设备使用率|≥90%|95%|40|40
|||||||合计|||||100|93.33`;

test.each([null, []])('two tables that touch, their heads on different rows; merges %s', (merges) => {
  const { tables } = recognize(gridOfRows(TOUCHING, { merges }), {});
  expect(tables.map(({ projectName }) => projectName?.text)).toEqual(['甲项目', '乙项目']);
  expect(tables.map(({ range }) => a1Range(range))).toEqual(['A1:G6', 'H1:N7']);
  expect(tables.map(({ total }) => total?.score?.cell.text)).toEqual(['100', '93.33']);
  expect(tables.map(({ indicators }) => indicators.map(({ level3 }) => level3?.text))).toEqual([
    ['培训人数', '就业率'],
    ['采购设备', '设备使用率'],
  ]);
});

test('a second table below, further to the right, cuts nothing', () => {
  const { tables } = recognize(
    gridOfRows(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|60|60
合计|||||60|60
|||另一项目绩效自评表
|||一级指标|二级指标|三级指标|指标值|完成值|分值|得分
|||产出指标|数量指标|采购设备|9台|9台|60|60
|||合计|||||60|60`),
    {},
  );
  expect(tables.map(({ range }) => a1Range(range))).toEqual(['A1:G4', 'D5:J8']);
});

test('money below the indicators closes a form, and the next one begins', () => {
  const form = (name: string): string => `
项目支出绩效自评表
项目名称|${name}|||||
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|90|90
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||100|100|100|10|100%|10
总分|||||100|100`;
  const { tables } = recognize(gridOfRows(form('甲') + form('乙')), {});
  expect(tables.map(({ projectName, fundBlock }) => [projectName?.text, fundBlock?.lines.length])).toEqual([
    ['甲', 1],
    ['乙', 1],
  ]);
});

const MONITORING = `
项目支出绩效目标运行监控表
（2024年度1—7月）
项目名称||道路照明
项目资金（万元）|||年初预算数|1—7月执行数|1—7月执行率|全年预计执行数
||年度资金总额|500|300|60%|500
一级指标|二级指标|三级指标|年度指标值|1—7月执行情况|全年预计完成情况|偏差原因分析|完成目标可能性
产出指标|数量指标|维护路灯|≥3000盏|2000盏|3000盏||确定能
效益指标|社会效益指标|亮灯率|≥98%|98%|98%||确定能`;

test.each([
  ['its title', MONITORING],
  ['its heads', MONITORING.replace('运行监控表', '完成情况表')],
])('a look at targets in the middle of the year is told by %s and not judged', (_, rows) => {
  expect(recognize(gridOfRows(rows), {}).tables).toEqual([]);
});

test('a sheet of that kind says what it is', () => {
  expect(sheetKindOf(gridOfRows(MONITORING))).toBe('monitoring');
  expect(sheetKindOf(gridOfRows('项目支出绩效监控及自评表\n项目名称|某项目'))).toBeNull();
});

test('twelve months are the whole year', () => {
  const rows = MONITORING.replace('运行监控表', '自评表')
    .replaceAll('1—7月', '1—12月')
    .replaceAll('全年预计', '全年');
  expect(recognize(gridOfRows(rows), {}).tables).toHaveLength(1);
});
