/** Forms whose indicators run across, and those whose money stands left of them. */
import { assessWorkbook } from '../../../../src/core/assess-workbook';
import { a1 } from '../../../../src/core/grid';
import { turned } from '../../../../src/core/table/shapes/turned';
import { gridOfRows } from '../../../support/grid-of-rows';

const FORM = `
项目支出绩效自评表
项目名称|路灯维护||实施单位|某局
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|100|100|95|10|95%|9.5
|其中：财政拨款|100|100|95||95%|
绩效指标|一级指标|产出指标||效益指标|满意度指标|合计
|二级指标|数量指标|质量指标|社会效益指标|服务对象满意度指标|
|三级指标|维护盏数|亮灯率|事故数|市民满意度|
|年度指标值|≥500盏|≥98%|≤3起|≥90%|
|实际完成值|480盏|98.5%|2起|95%|
|分值|30|20|30|10|90
|得分|30|20|30|10|90
|偏差原因|暴雨停工，次年补齐||||
自评等级|优`;

test.each([
  ['with its areas', ['A3:A5', 'A6:A13', 'C6:D6']],
  ['without areas', []],
  ['with areas unread', null],
])('an indicator a column, %s: every figure at its own cell', (_, merges) => {
  const { tables } = assessWorkbook([gridOfRows(FORM, { merges })], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  expect(tables).toHaveLength(1);
  const [{ table, indicators, findings, executionRate, total } = tables[0] ?? fail()] = tables;
  expect(table.projectName?.text).toBe('路灯维护');
  expect(executionRate?.toString()).toBe('0.95');
  expect(
    indicators.map(({ row, verdict }) => [
      row.level1?.text,
      row.level3?.text,
      a1(row.level3?.address ?? row.level2?.address ?? { row: 0, column: 0 }),
      row.actual && a1(row.actual.address),
      row.score && a1(row.score.address),
      verdict.min?.toString(),
    ]),
  ).toEqual([
    ['产出指标', '维护盏数', 'C8', 'C10', 'C12', '28.8'],
    ['产出指标', '亮灯率', 'D8', 'D10', 'D12', '20'],
    ['效益指标', '事故数', 'E8', 'E10', 'E12', '30'],
    ['满意度指标', '市民满意度', 'F8', 'F10', 'F12', '10'],
  ]);
  expect(table.total?.score && a1(table.total.score.address)).toBe('G12');
  expect(table.grade && a1(table.grade.address)).toBe('B14');
  expect(total.computed?.toString()).toBe('99.5');
  expect(findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`)).toEqual(['score-over-rule C12']);
});

function fail(): never {
  throw new Error('no table');
}

test('labels with one value beside each are no such heads', () => {
  const labels = `
指标名称|培训人数
年度指标值|100人
实际完成值|90人
分值|10
得分|9`;
  expect(turned(gridOfRows(labels))).toBeNull();
});

const SPREAD = `
2023年度项目支出绩效自评表
项目名称|老旧小区改造|||||主管部门|某区住建局
资金来源|全年预算数（万元）|全年执行数（万元）|执行率|得分（10分）||一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
合计|600|570|95%|9.5||产出指标|数量指标|改造小区|≥6个|6个|25|25
财政资金|500|500|100%||||质量指标|验收合格率|100%|99%|25|25
自筹资金|100|70|70%|||效益指标|社会效益指标|受益户数|≥1800户|1850户|30|30
||||||满意度指标|满意度指标|居民满意度|≥90%|92%|10|10
||||||总分|||||100|99.5
填表人：某某`;

test('money left of the indicators, the heads of both in one row', () => {
  for (const merges of [['A1:M1', 'G4:G5', 'G8:K8'], null]) {
    const sheet = gridOfRows(SPREAD, { merges });
    const { tables } = assessWorkbook([sheet], { policy: 'auto', form: null, silenced: [] });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.executionRate?.toFixed()).toBe('0.95');
    expect(tables[0]?.table.fundBlock?.lines.map(({ score }) => score && a1(score.address))).toEqual([
      'E4',
      'E5',
      'E6',
    ]);
    expect(tables[0]?.indicators.map(({ score }) => score && a1(score.figure.address))).toEqual([
      'M4',
      'M5',
      'M6',
      'M7',
    ]);
    expect(tables[0]?.table.range.right).toBe(12);
    expect(tables[0]?.total.computed?.toFixed()).toBe('99.5');
    expect(tables[0]?.findings.map(({ rule, cell }) => `${rule} ${a1(cell)}`)).toEqual([
      'score-over-rule M5',
    ]);
  }
});

test('a list of projects with their money before their indicators stays as it is', () => {
  const list = SPREAD.replace('资金来源', '项目名称')
    .replace('合计|600', '绿化|600')
    .replace('财政资金', '路灯')
    .replace('自筹资金', '管网');
  const { tables } = assessWorkbook([gridOfRows(list)], { policy: 'auto', form: null, silenced: [] });
  expect(tables.every(({ table }) => table.fundBlock === null)).toBe(true);
  expect(tables[0]?.indicators.map(({ score }) => score && a1(score.figure.address))).toEqual(['M4']);
});
