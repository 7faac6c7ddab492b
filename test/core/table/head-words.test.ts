import { columnHits } from '../../../src/core/table/heads/label-roles';
import type { ColumnRole } from '../../../src/core/table/model';
import { readLabel } from '../../../src/core/table/text';

/** Heads as provinces, cities and departments word them, by the role that they have to claim first. */
const INDICATOR: readonly (readonly [ColumnRole, string])[] = [
  [
    'target',
    `年度绩效目标值 绩效指标目标值 年度预期指标值 指标计划值 年度目标值（A） 计划目标值 目标值（计划） 指标标准值 年度设定值 预期完成指标值 年初预期目标值 设定指标值 全年预期值 计划数 年度计划完成值 指标值（目标） 预算年度指标值 年度指标值（预期） 应完成指标值`,
  ],
  [
    'actual',
    `年度实际完成指标值 完成情况（实际值） 实际完成数值 实际达成值 年度完成指标值 截至年底完成值 全年实际完成数 实际绩效 完成数 自评完成情况 年度目标实际完成值 实绩 实际情况 指标值实际完成 实际完成程度 实际完成情况（B） 全年实际完成指标值（B） 年末完成情况 实际产出值 指标完成数 达成值 全年累计完成值 2023年实际完成值 12月底完成值`,
  ],
  [
    'weight',
    `分值（分） 权重（%） 指标分值（分） 标准分值（100分） 配分 分值（90分） 权重分值（分） 评分权重 分值标准 总分值 分值占比 指标权重（%） 应得分值 基本分`,
  ],
  [
    'score',
    `得分（自评） 自评得分（分） 单位自评分数 自评评分 实得分 实际得分值 自评价得分 评定得分 项目自评得分 本项得分 综合得分 指标自评得分 分项得分 自我评价得分 得分情况`,
  ],
  [
    'explanation',
    `偏差原因分析 偏差分析及改进措施 未完成原因及改进措施 原因分析及改进措施 完成情况分析 差异原因分析 备注（偏差原因） 未完成或偏离原因 偏差度及原因 偏差原因（未完成或超额完成） 未达目标原因 扣分原因及说明 偏差情况说明 未完成指标原因 问题及改进措施 偏离目标原因 未完成目标原因和改进措施 存在问题及原因 存在偏差原因 分析说明 改进意见`,
  ],
  [
    'reviewScore',
    `主管部门审核评分 财政评价得分 复核后得分 第三方评价得分 局审核得分 专家组评分 财政审核分 部门复核得分 上级复核得分 评价组评分`,
  ],
  ['level3', `三级指标（指标内容） 三级指标名称 绩效指标内容 指标名称及内容 考核内容 具体绩效指标`],
  ['progress', `完成率（%） 完成百分比（%） 指标完成率（%） 目标完成率 完成比率`],
  ['measureUnit', `计算单位 指标计量单位`],
  ['nature', `正反向指标 指标正反向`],
];
const FUND: readonly (readonly [ColumnRole, string])[] = [
  [
    'initialBudget',
    `年初部门预算 年初预算批复 年初预算安排金额 年初批复预算 年初预算数（万元） 当年预算批复数 期初预算数 年初下达预算 年初预算指标`,
  ],
  [
    'adjustedBudget',
    `全年预算数（调整后） 调整后全年预算数（A） 年度预算总额 全年预算安排 全年实际预算数 调整预算 全年预算数（含调整） 全年下达预算 实际到位资金 实际下达数 预算数（A） 最终预算数 全年调整后预算数 预算指标数 到位金额 年终预算数`,
  ],
  [
    'executed',
    `全年实际执行数 实际支付数 支付数 全年支出数（B） 实际执行金额 执行数（万元） 预算支出数 已支出金额 支出决算 实际完成支出 累计支出数 资金使用数 全年使用数 使用金额 实际支出资金 预算执行金额`,
  ],
  [
    'rate',
    `执行率（%） 预算执行率（%） 预算执行率（B/A×100%） 资金使用率 支出完成率 预算支出率 执行率（B÷A） 资金支付率 支付率 预算完成比例`,
  ],
  ['carryover', `结余结转资金 年末结余 结转数 结余金额 资金结余（C） 年末结转和结余`],
  [
    'reason',
    `执行偏差说明 未支出原因 预算执行率低原因 结余原因 执行率未达标原因 未完成执行原因 资金结余原因`,
  ],
];

const each = (rows: typeof INDICATOR): (readonly [string, ColumnRole])[] =>
  rows.flatMap(([role, labels]) => labels.split(/\s+/).map((label) => [label, role] as const));

function first(label: string, family: 'indicator' | 'fund'): ColumnRole | undefined {
  return columnHits(readLabel(label)).find((hit) => hit.family === family || hit.family === 'both')?.role;
}

test.each(each(INDICATOR))('%s heads %s', (label, role) => {
  expect(first(label, 'indicator')).toBe(role);
});

test.each(each(FUND))('%s heads the money: %s', (label, role) => {
  expect(first(label, 'fund')).toBe(role);
});

test.each([
  ['上年结转', 'ignored'],
  ['年中追加（减）', 'ignored'],
  ['实施期指标值', 'ignored'],
  ['中长期目标值', 'ignored'],
  ['备注（偏差原因）', 'explanation'],
  ['备注', 'ignored'],
] as const)('%s is %s', (label, role) => {
  expect(columnHits(readLabel(label))[0]?.role).toBe(role);
});
