/**
 * The words of a form outside its columns: data, no logic. Labels are written as `readLabel` leaves them: NFKC, no white
 * space, no brackets, no numbering. A new form is a line here.
 */
import { words } from './word-list';

/** Row labels that end a table's sum. `strict` ones never stand for a subtotal. */
export const TOTAL_WORDS = {
  strict: words(`
      总分 综合得分 自评总分 总得分 自评总得分 自评得分合计 得分合计 总分值 自评综合得分 绩效自评总分
      最终得分 综合评分 评价总分 项目总分 总评分 自评分合计 总计得分 项目总得分 合计得分 综合总分
      百分制得分 百分制总分 折合百分制得分 折算百分制得分 换算百分制得分 折合百分制 折算百分制 换算百分制 折合成百分制得分 折算成百分制得分 换算成百分制得分 百分制分数 百分制自评得分 总分合计 自评分数合计 自评结果总分 评分合计 总成绩 总评 总评得分`),
  lenient: words(`
      合计 总计 共计 总和 汇总 指标合计 绩效指标合计 各项指标合计 指标得分合计 绩效指标得分合计`),
  subtotal: words(`
      小计 分项小计 本项小计 小计得分 分项合计 小结`),
} as const;

export const GRADE_LABELS: readonly string[] = words(`
      自评等级 自评结果等级 评价结果等次 等级 评价等级 绩效等级 自评结果 评价等次 自评等次 等次
      绩效评价等级 自评结论 评价结果 结果等级 综合等级 评定等级 绩效自评等级 自评结果等次 评价结论
      评级 绩效评级 自评评级 综合评价等级 评分等级 得分等级 项目自评等级 评价结果等级 绩效评价结果 预算绩效评价结果`);
/** As written → whether it is a grade word at all; meaning is read elsewhere. */
export const GRADE_WORDS: readonly string[] = words(`
      优 良 中 差 优秀 良好 合格 不合格 中等 较差 一般 A B C D`);

export const FUND_TOTAL_WORDS: readonly string[] = words(`
      年度资金总额 资金总额 总额 年度财政资金总额 年度总金额 小计 合计 总计 资金合计 年度资金合计
      总金额 项目资金总额 预算资金总额 项目总资金 年度预算总额 资金总计 项目总额 总资金 年度资金
      全年资金总额 项目资金合计 预算总额 财政资金总额 年度总额 项目总投资 项目资金 资金总量
      预算资金合计 年度项目资金总额 支出合计 支出总计 支出总额 总支出 预算支出合计 整体支出 整体支出总额 部门预算总额
      部门整体支出 单位整体支出 年度支出合计 年度预算合计 资金支出合计`);
export const FUND_PART_WORDS: readonly string[] = words(`
      财政拨款 财政资金 中央资金 省级资金 市级资金 区级资金 县级资金 中央财政 省级财政 市级财政
      县级财政 区级财政 一般公共预算 政府性基金 财政专户 单位资金 自筹 上年结转 结转资金 其他资金
      地方资金 地方财政 上级资金 本级资金 本级财政 中央补助 上级补助 专项债 国有资本 社会资金
      补助资金 转移支付 预算资金 其他 事业收入 经营收入 债券 中央 省级 市级 县级 区级 镇级 乡级
      本年 当年 资金 拨款 经费`);

/** The last row's label where it could also name a column: a sum only in a row without target and result. */
export const ROW_TOTAL_WORDS: readonly string[] = words(`
      自评得分 得分 自评分 自评分数 评价得分 最终自评得分 实际得分 自评分值 绩效得分`);

/** Names of whoever fills the form in, of which 实施单位 tells more; of the department far above, which the one at hand outranks. */
export const LESSER_LABELS: readonly string[] = words(`
      单位名称 填报单位 填报部门 自评单位 申报单位 评价单位
      中央主管部门 一级项目名称`);

/** Names of first levels, with or without 指标 behind them. */
export const FIRST_LEVELS: readonly string[] = words(`
      产出 效益 效果 满意度 成本 投入 过程 决策 管理 履职 预算执行 履职效能 管理效率 社会效应`);

export interface FieldWords {
  readonly field: 'projectName' | 'department' | 'implementingUnit' | 'year' | 'amountUnit' | 'other';
  readonly exact: readonly string[];
}
export const FIELD_WORDS: readonly FieldWords[] = [
  {
    field: 'projectName',
    exact: words(`
      项目名称 专项名称 转移支付名称 政策名称 二级项目名称 项目支出名称 一级项目名称 资金名称
      专项资金名称 预算项目名称 支出项目名称 项目全称 转移支付项目名称 专项项目名称 政策项目名称 课题名称 科研项目名称 项目`),
  },
  {
    field: 'department',
    exact: words(`
      主管部门 主管部门及代码 项目主管单位 主管单位 项目主管部门 预算主管部门 部门名称 主管部门名称
      中央主管部门 业务主管部门 主管部门代码 主管处室 主管部门编码 主管科室
      一级预算单位 预算部门名称 资金主管部门 一级主管部门 部门单位名称`),
  },
  {
    field: 'implementingUnit',
    exact: words(`
      实施单位 项目实施单位 预算单位 资金使用单位 实施主管单位 项目承担单位 填报单位 项目单位 单位名称
      评价单位 执行单位 承担单位 用款单位 项目执行单位 基层预算单位 预算部门 使用单位 自评单位
      申报单位 填报部门 实施部门 预算单位名称 实施单位名称`),
  },
  {
    field: 'year',
    exact: words(`
      年度 预算年度 自评年度 评价年度 填报年度 项目年度 会计年度 年份 绩效年度 所属年度`),
  },
  { field: 'amountUnit', exact: ['单位', '金额单位', '计量单位', '货币单位'] },
  {
    field: 'other',
    exact: words(`
      填报日期 填表日期 联系人 联系电话 填报人 填表人 负责人 项目负责人 单位负责人 审核人 制表人
      日期 时间 项目属性 项目类型 项目期 项目起止时间 项目周期 项目类别 资金性质 项目编码 项目代码
      电话 经办人 填报时间 评价时间 财务负责人 部门负责人 项目级次 是否重点项目 项目实施期 分管领导
      联系方式`),
  },
];

/**
 * Heads of the goal part: expected on one side, achieved on the other. A goal is 目标 after any of the words before it
 * (项目年度绩效目标), its achievement the same with 完成 or 实现 behind it (年度总体目标完成情况综述).
 */
export const GOAL_WORDS = {
  before: words(`
      年度 全年 本年 当年 年初 年终 年末 项目 部门 整体 单位 预期 总体 绩效 设定 的 具体 申报 批复 资金 政策 总 主要
      预算 专项 原定 既定 计划`),
  achieved: words(`
      实际完成情况 全年实际完成情况 完成情况 全年完成情况 实际完成 总体完成情况 实际完成目标情况
      年终完成情况 年度实际完成情况 具体完成情况 完成情况综述 实际完成情况综述 年度完成情况 年末完成情况`),
} as const;

/** Labels that have one cell for the reasons of the whole sheet. */
export const SHEET_EXPLANATION: readonly string[] = words(`
      偏差大或目标未完成原因分析 未完成原因分析 偏差原因分析 偏差原因分析及改进措施 未完成原因和改进措施
      未完成原因及改进措施 偏差大或目标未完成的原因分析 目标未完成原因分析 未完成绩效目标原因分析
      未完成原因 偏差原因 偏差大或目标未完成原因 绩效目标未完成原因分析 偏离绩效目标的原因及下一步改进措施
      未完成绩效目标的原因及改进措施 未完成原因分析及改进措施 绩效目标未完成原因和改进措施
      偏差原因及改进措施 偏离绩效目标原因 未完成目标原因分析 绩效目标偏差原因分析
      绩效目标未完成原因及改进措施 未完成的原因分析 目标未完成原因 指标未完成原因分析 偏离绩效目标的原因
      未完成绩效目标及偏离较大的原因和改进措施`);

/** Row labels that open the written part of a form, and their single items. */
export const NARRATIVE_WORDS: readonly string[] = words(`
      项目绩效分析 项目实施和预算执行情况 项目实施和预算执行情况及分析 产出情况 产出情况及分析 效益情况
      效益情况及分析 满意度情况 满意度情况及分析 主要经验做法 存在的问题 存在问题 下一步改进措施
      下一步改进措施及管理建议 项目管理中存在的主要问题及原因分析 改进措施 主要问题 存在的主要问题
      有关建议 绩效自评结论 自评结论 项目概况 项目基本情况 绩效分析 其他需要说明的问题 其他需要说明的事项 其他需说明的事项 其他需说明的问题 其他需要说明事项 其他需说明事项 其他说明事项
      项目绩效情况 项目组织实施情况 项目资金使用情况 预算执行情况分析 结果应用 绩效目标完成情况分析
      经验做法 下一步工作计划 工作建议 评价结论 自评工作开展情况 下一步改进措施及建议 改进措施及结果应用方案 结果应用方案 改进措施及结果应用 主要绩效 存在问题及改进措施 项目实施内容及过程概述
      绩效自评情况 存在的问题及原因 存在问题及原因 存在的问题及原因分析 存在问题及原因分析
      资金情况说明 资金使用情况说明 预算执行情况说明 资金执行情况说明`);

/** First words of a row that ends a form. */
export const NOTE_STARTS: readonly string[] = [
  '备注',
  '注',
  '说明',
  '填表说明',
  '填报说明',
  '附注',
  '填表人',
  '填报人',
  '制表',
  '单位负责人',
  '审核人',
  '项目负责人',
  '联系人',
  '经办人',
  '备 注',
  '评价人员',
  '财务负责人',
  '联系电话',
  '填报日期',
  '填表日期',
  '部门负责人',
  '单位盖章',
  '单位公章',
  '以下空白',
  '以下无正文',
];

/** What a title ends with. */
export const TITLE_PARTS: readonly string[] = words(`
      自评表 评分表 打分表 计分表 绩效目标表 绩效评价表 绩效自评 自评结果表 绩效监控表 绩效目标申报表
      绩效目标完成情况表 评价表 目标自评 绩效目标批复表 绩效目标运行监控 基础数据表 自评报告 自评情况表
      绩效表 自评价表 评价指标表 自评汇总`);

/** 转移支付 forms. */
export const TRANSFER_WORDS: readonly string[] = ['转移支付', '专项转移支付', '共同财政事权'];

export const DATA_SHEET_WORDS = {
  sources: words(`
      资金来源 收入来源 资金收入 资金筹集 资金到位`),
  uses: words(`
      资金投入使用 支出情况 资金使用 资金支出 支出明细 使用情况 支出`),
  sum: ['小计', '合计', '本年小计', '总计'],
  skip: ['备注', '说明', '序号'],
} as const;

export const EXECUTION_NAMES: readonly string[] = words(`
      预算执行率 资金执行率 预算执行 预算资金执行率 执行率 资金预算执行率 项目预算执行率 预算执行情况
      预算完成率 预算支出执行率 预算执行进度 资金使用率 预算支付率 预算支出率 项目资金执行率 预算执行率指标 全年预算执行率
      年度预算执行率 经费执行率 项目经费执行率`);
