/** A finding's title: what is wrong in a few words. The whole sentence, with its figures, is the core's. */
import type { Language } from '../../core/messages/message';

const TITLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'execution-rate': {
    'zh-CN': '执行率与执行数、预算数不符',
    'en-US': 'Execution rate does not match the amounts',
  },
  'execution-rate-base': {
    'zh-CN': '执行率按年初预算数计算，应按全年预算数',
    'en-US': 'Execution rate uses the initial budget, not the adjusted one',
  },
  'execution-score': { 'zh-CN': '预算执行率得分有误', 'en-US': 'Execution score is wrong' },
  'score-over-rule': { 'zh-CN': '得分高于规则可得的分数', 'en-US': 'Score is higher than the rule allows' },
  'score-over-weight': { 'zh-CN': '得分超出分值范围', 'en-US': 'Score is outside the weight' },
  total: { 'zh-CN': '总分与各项得分合计不符', 'en-US': 'Total is not the sum of the scores' },
  subtotal: { 'zh-CN': '小计与所属各项不符', 'en-US': 'Subtotal does not match its rows' },
  'weights-total': { 'zh-CN': '分值合计不符', 'en-US': 'Weights do not add up' },
  grade: { 'zh-CN': '等级与总分不符', 'en-US': 'Grade does not match the total' },
  'funds-total': { 'zh-CN': '资金合计小于各项之和', 'en-US': 'Total funds are less than their parts' },
  'missing-actual': { 'zh-CN': '未填实际完成值', 'en-US': 'Actual value is missing' },
  'missing-score': { 'zh-CN': '未填得分', 'en-US': 'Score is missing' },
  'missing-total': { 'zh-CN': '未填总分', 'en-US': 'Total is missing' },
  'missing-target': { 'zh-CN': '未填指标值', 'en-US': 'Target is missing' },
  'score-without-actual': { 'zh-CN': '未填实际完成值，却有得分', 'en-US': 'Scored without an actual value' },
  'deviation-unexplained': {
    'zh-CN': '未完成指标值，未填偏差原因',
    'en-US': 'Target missed, no reason given',
  },
  'explanation-empty': {
    'zh-CN': '存在偏差，所填内容不能作为原因说明',
    'en-US': 'Target missed, and the text given is no reason',
  },
  'execution-unexplained': {
    'zh-CN': '预算未执行完，未说明原因',
    'en-US': 'Budget not fully executed, no reason given',
  },
  'deduction-unexplained': {
    'zh-CN': '已完成指标值但有扣分，未说明原因',
    'en-US': 'Target met but points deducted, no reason given',
  },
  'overachievement-unexplained': {
    'zh-CN': '实际值远超目标，请说明原因',
    'en-US': 'Far above target, reason asked for',
  },
  'adjustment-unexplained': {
    'zh-CN': '预算有调整，未说明原因',
    'en-US': 'Budget adjusted, no reason given',
  },
  'budget-cut-to-executed': {
    'zh-CN': '全年预算数等于执行数且低于年初预算数，请核实调整依据',
    'en-US': 'Adjusted budget equals the executed sum: check why it was cut',
  },
  'budget-added': {
    'zh-CN': '年初没有预算，年中安排，请说明来源',
    'en-US': 'Budget was added during the year',
  },
  'target-adjusted-to-actual': {
    'zh-CN': '指标值调整后正好等于实际完成值，请核实',
    'en-US': 'Target was moved onto the actual value',
  },
  carryover: { 'zh-CN': '结转结余与预算数、执行数不符', 'en-US': 'Carry-over does not match the amounts' },
  'narrative-rate': {
    'zh-CN': '文字所写执行率与表不一致',
    'en-US': 'Rate in the text differs from the table',
  },
  'narrative-figures': {
    'zh-CN': '文字中的数字前后不一致',
    'en-US': 'Figures in the text contradict each other',
  },
  progress: { 'zh-CN': '完成进度与实际值不符', 'en-US': 'Progress does not match the actual value' },
  rounding: { 'zh-CN': '得分四舍五入有误', 'en-US': 'Score is rounded wrongly' },
  'actual-copies-target': {
    'zh-CN': '实际完成值带有“≥”“≤”等符号，请填实际数',
    'en-US': 'Actual values carry the target’s signs',
  },
  'impossible-percent': {
    'zh-CN': '满意度或合格率超过100%',
    'en-US': 'A satisfaction or pass rate above 100 %',
  },
  'execution-over-100': { 'zh-CN': '执行数大于预算数', 'en-US': 'Executed sum exceeds the budget' },
  'negative-amount': { 'zh-CN': '预算数或执行数是负数', 'en-US': 'A budget or spending below zero' },
  unit: { 'zh-CN': '单位对不上，请核对', 'en-US': 'Units do not fit' },
  'idle-funds-full-output': {
    'zh-CN': '资金执行较低，产出却全部满分',
    'en-US': 'Low execution but full marks for output',
  },
  'execution-weight': {
    'zh-CN': '预算执行率分值与规则不同',
    'en-US': 'Execution weight differs from the policy',
  },
  'stale-year': { 'zh-CN': '内容出现其他年份，请核对是否沿用旧表', 'en-US': 'A date from another year' },
  'funds-parts': { 'zh-CN': '各项资金之和小于总额', 'en-US': 'Parts fall short of total funds' },
  'score-under-rule': { 'zh-CN': '得分低于规则可得的分数', 'en-US': 'Score is lower than the rule gives' },
  'tier-score': { 'zh-CN': '得分低于所填档次', 'en-US': 'Score is below its tier' },
  'level-weights': { 'zh-CN': '一级指标分值与常用设置不同', 'en-US': 'Unusual weights of the first levels' },
  direction: { 'zh-CN': '指标值符号与指标性质不符', 'en-US': 'Sign of the target against its nature' },
  'weak-explanation': { 'zh-CN': '原因过于简单', 'en-US': 'Reason is too short' },
  'pasted-text': { 'zh-CN': '同一段文字用于多个栏目', 'en-US': 'One text stands in several parts' },
  'inferred-direction': {
    'zh-CN': '指标值没有符号，方向为推断',
    'en-US': 'Direction of the target was inferred',
  },
  'explanation-unneeded': {
    'zh-CN': '已完成并得满分，却填了偏差原因',
    'en-US': 'A reason where nothing deviates',
  },
  'initial-target-empty': { 'zh-CN': '年初指标值没有数值', 'en-US': 'Initial targets without a number' },
  'actual-unit-missing': { 'zh-CN': '实际完成值没有写单位', 'en-US': 'Actual values without a unit' },
  'project-year': { 'zh-CN': '项目名称的年份与评价年度不同', 'en-US': 'Another year in the project’s name' },
  'qualitative-percent': { 'zh-CN': '定性目标用数值填报', 'en-US': 'A number for a qualitative target' },
  'cost-not-executed': { 'zh-CN': '实际成本与执行数不一致', 'en-US': 'Cost differs from the executed sum' },
  'unreadable-value': { 'zh-CN': '内容无法识别为数字', 'en-US': 'Not readable as a number' },
  'not-computable': { 'zh-CN': '执行率无法计算', 'en-US': 'Execution rate cannot be computed' },
  'duplicate-indicator': { 'zh-CN': '指标重复', 'en-US': 'Indicator appears twice' },
  placeholder: { 'zh-CN': '有未使用的填表提示', 'en-US': 'Unused prompts of the form' },
  'baseline-target': { 'zh-CN': '指标值与批复不同', 'en-US': 'Target is not the approved one' },
  'baseline-weight': { 'zh-CN': '分值与批复不同', 'en-US': 'Weight is not the approved one' },
  'baseline-missing': { 'zh-CN': '缺少批复的指标', 'en-US': 'An approved indicator is missing' },
  'baseline-added': { 'zh-CN': '批复中没有', 'en-US': 'Not among the approved targets' },
  'ledger-budget': { 'zh-CN': '预算数与台账不同', 'en-US': 'Budget is not the ledger’s' },
  'ledger-executed': { 'zh-CN': '执行数与台账不同', 'en-US': 'Executed sum is not the ledger’s' },
  'ledger-missing-table': {
    'zh-CN': '台账中的项目没有自评表',
    'en-US': 'A project of the ledger has no table',
  },
  'ledger-missing-project': { 'zh-CN': '台账中没有这个项目', 'en-US': 'Project is not in the ledger' },
  'department-sum': { 'zh-CN': '部门合计数不符', 'en-US': 'Sums of the department do not agree' },
  'target-below-last-year': {
    'zh-CN': '指标值低于上年完成值',
    'en-US': 'Target is below last year’s result',
  },
  'repeated-actual': { 'zh-CN': '实际完成值与上年相同', 'en-US': 'Actual value is last year’s' },
  'repeated-text': { 'zh-CN': '文字与上年相同', 'en-US': 'Text is last year’s' },
  'duplicate-project': { 'zh-CN': '同一项目有两张表', 'en-US': 'Two tables of one project' },
  'pasted-explanation': { 'zh-CN': '多项指标用同一句原因', 'en-US': 'One reason for many indicators' },
  'copied-indicators': { 'zh-CN': '指标与另一项目相同', 'en-US': 'Indicators of another project' },
  'conflicting-target': { 'zh-CN': '同一指标在两张表中不同', 'en-US': 'One indicator with two targets' },
  'pair-uncertain': { 'zh-CN': '对照关系需要确认', 'en-US': 'Pair to be confirmed' },
  'missing-rate': { 'zh-CN': '未填执行率', 'en-US': 'Execution rate is missing' },
  'missing-grade': { 'zh-CN': '未填等级', 'en-US': 'Grade is missing' },
};

/** `null` for a rule that has no title here; its sentence stands in. */
export function ruleTitle(rule: string, language: Language): string | null {
  return Object.hasOwn(TITLES, rule) ? (TITLES[rule]?.[language] ?? null) : null;
}
