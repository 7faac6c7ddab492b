/** Sums of sources that 其中 parts once more: each against its own parts. */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1 } from '../../../src/core/grid';
import { messageText } from '../../../src/core/messages/text';
import { gridOfRows } from '../../support/grid-of-rows';

function findings(sources: readonly string[]): readonly string[] {
  const rows = [
    '项目支出绩效自评表（2023年度）',
    '资金来源|全年预算数|全年执行数|分值|执行率|得分',
    '年度资金总额|500|500|10|100%|10',
    ...sources.map((line) => `${line}|||`),
    '一级指标|三级指标|指标值|完成值|分值|得分',
    '产出指标|场次|≥10场|10场|90|90',
  ].join('\n');
  const { tables } = assessWorkbook([gridOfRows(rows)], { policy: 'auto', form: null, silenced: [] });
  return (tables[0]?.findings ?? [])
    .filter(({ rule, cell }) => rule.startsWith('funds-') && cell.column === 1)
    .map(({ cell, message }) => `${a1(cell)} ${messageText(message, 'zh-CN')}`);
}

test.each([
  ['inner parts that fit', ['其中：财政拨款|500|500', '其中：中央资金|300|300', '省级资金|200|200'], []],
  [
    'inner parts that fall short',
    ['其中：财政拨款|500|500', '其中：中央资金|300|300', '省级资金|150|150'],
    ['B4 全年预算数：“财政拨款”500，其中各项之和只有450，差额没有列明来源'],
  ],
  [
    'both sums fall short',
    ['其中：财政拨款|480|480', '其中：中央资金|300|300', '省级资金|150|150'],
    [
      'B3 全年预算数：各项资金之和480小于资金总额500，差额没有列明来源',
      'B4 全年预算数：“财政拨款”480，其中各项之和只有450，差额没有列明来源',
    ],
  ],
  [
    'inner parts exceed theirs, the outer ones fit',
    ['其中：财政拨款|480|480', '其中：中央资金|300|300', '省级资金|250|250', '其他资金|20|20'],
    ['B4 全年预算数：“财政拨款”480小于其中各项之和550'],
  ],
  ['one inner part is an example', ['其中：财政拨款|500|500', '其中：中央资金|300|300', '其他资金|0|0'], []],
  [
    'a sum of grants above them',
    ['其中：财政资金小计|480|480', '中央资金|300|300', '省级资金|180|180', '单位资金|10|10'],
    ['B3 全年预算数：各项资金之和490小于资金总额500，差额没有列明来源'],
  ],
])('%s', (_, sources, expected) => {
  expect(findings(sources)).toEqual(expected);
});

const UNDER_AMOUNTS = `全年预算数（万元）|||全年执行数（万元）|||执行率|得分
小计|中央资金|县级资金|小计|中央资金|县级资金||`;
const UNDER_SOURCES = `资金总额||中央资金||县级资金|||
预算数|执行数|预算数|执行数|预算数|执行数|执行率|得分`;
const ROWS_UNDER_SOURCES = `项目资金（万元）|资金总额|中央资金|县级资金|执行率|得分
全年预算数（A）|100|60|40|100%|10`;

test.each([
  [UNDER_AMOUNTS, '100|60|40|100|60|40', []],
  [UNDER_AMOUNTS, '100|60|50|100|60|40', ['funds-total A4']],
  [UNDER_AMOUNTS, '100|60|30|100|60|40', ['funds-parts A4']],
  [UNDER_AMOUNTS, '100|60|40|100|60|50', ['funds-total D4']],
  [
    UNDER_AMOUNTS.replaceAll('中央资金', '其中：财政资金').replaceAll('|县级资金', '|'),
    '100|60||100|60|',
    [],
  ],
  [UNDER_SOURCES, '100|100|60|60|40|40', []],
  [UNDER_SOURCES, '100|100|60|60|50|40', ['funds-total A4']],
  [UNDER_SOURCES, '100|100|60|60|40|30', ['funds-parts B4']],
  [UNDER_SOURCES.replace('中央资金', '上半年').replace('县级资金', '下半年'), '100|100|60|60|40|30', []],
  [ROWS_UNDER_SOURCES, '全年执行数（B）|100|60|40', []],
  [ROWS_UNDER_SOURCES, '全年执行数（B）|100|60|50', ['funds-total B4']],
])('sources in columns beside their sum: %# %s', (heads, amounts, expected) => {
  const rows = `项目支出绩效自评表（2023年度）
${heads}
${amounts}|100%|10
一级指标|三级指标|指标值|完成值|分值|得分
产出指标|场次|≥10场|10场|90|90`;
  const { tables } = assessWorkbook([gridOfRows(rows)], { policy: 'auto', form: null, silenced: [] });
  expect(tables).toHaveLength(1);
  expect(
    tables.flatMap(({ findings: all }) =>
      all.flatMap(({ rule, cell }) => (rule.startsWith('funds-') ? [`${rule} ${a1(cell)}`] : [])),
    ),
  ).toEqual(expected);
});
