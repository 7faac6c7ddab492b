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
