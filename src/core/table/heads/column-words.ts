/**
 * The words of column heads: data, no logic. Labels are written as `readLabel` leaves them: NFKC, no white space, no
 * brackets. `exact` labels identify a role, with or without 年度 or 项目 before them and 的 within; `contains` are parts that hint at
 * it, and the longest part that matches wins.
 */
import type { ColumnRole } from '../model';
import { compounds, words } from '../word-list';

export interface RoleWords {
  readonly role: ColumnRole;
  /** Which block the role belongs to; `both` stands in either. */
  readonly family: 'indicator' | 'fund' | 'both';
  readonly exact: readonly string[];
  readonly contains: readonly string[];
}

/** 全年实际支出数: when, what became of the money, and how it is called. */
const SPENT_IN = words('全年 本年 本年度 当年 实际 全年实际 本年实际 当年实际 累计');
const SPENDING = words('支出 执行 支付 使用 发放 兑付');
/** 主管部门复核分: who looked at the scores again, and how. */
const REVIEWERS = words('主管部门 财政 财政部门 财政局 主管单位 上级部门 第三方');
const REVIEWING = words('复核 审核 复评 抽查 评审 核定 审定');

export const COLUMN_WORDS: readonly RoleWords[] = [
  {
    role: 'level1',
    family: 'indicator',
    exact: words(`
      一级指标 一级 指标一级 一级指标名称 一级绩效指标 指标类别 绩效指标一级 指标大类 政策任务 工作任务 重点任务 建设任务 任务类别 评价维度 指标维度 维度`),
    contains: ['一级指标'],
  },
  {
    role: 'level2',
    family: 'indicator',
    exact: words(`
      二级指标 二级 指标二级 二级指标名称 二级绩效指标 绩效指标二级 指标分类`),
    contains: ['二级指标'],
  },
  {
    role: 'level3',
    family: 'indicator',
    exact: words(`
      三级指标 三级 指标三级 三级指标名称 三级绩效指标 绩效指标三级 指标名称 绩效指标名称 具体指标
      指标内容及名称 指标名称及内容 绩效指标内容 考核内容 具体绩效指标 四级指标 三级指标内容 绩效三级指标 评价指标 指标 任务指标 关键指标 关键绩效指标 任务内容 具体任务`),
    contains: ['三级指标', '四级指标'],
  },
  {
    role: 'initialTarget',
    family: 'indicator',
    exact: words(`
      年初指标值 年初目标值 年初绩效指标值 年初设定指标值 年初设定值 年初值 原指标值 批复指标值
      调整前指标值 调整前目标值 年初预期值 年初 年初绩效目标 年初目标 年初设定目标 年初设定绩效目标`),
    contains: ['年初指标值', '年初目标值', '年初绩效指标', '调整前'],
  },
  {
    role: 'target',
    family: 'indicator',
    exact: words(`
      指标值 目标值 年初设定目标值 预期指标值 预期值 预期目标值 计划指标值
      计划值 调整后指标值 调整后目标值 调整后 绩效指标值 绩效目标值 设定值 全年指标值
      全年目标值 指标目标值 目标指标值 标准值 预设指标值 预期完成值 计划完成值 应完成值
      预期绩效指标值 设定目标值 指标预期值 预期指标 年度指标 预期目标 年度目标 年终目标值
      评价标准值 预算指标值 调整后年度指标值 指标标准值 计划数 考核目标值 预期实现值 预计实现值
      合同约定 合同约定值 合同要求 合同目标 任务量 年度任务数 应达标准 考核标准值 绩效标准值 指标阈值`),
    contains: words(`
      调整后指标 调整后目标 年度指标值 预期指标值 目标值 指标值 预期值 计划值`),
  },
  {
    role: 'actual',
    family: 'indicator',
    exact: words(`
      实际完成值 目标完成值 全年实际值 全年实际完成值 全年完成值 完成值 实际完成指标值 年终完成值 指标实际完成值
      实际完成情况 实际值 完成情况 实际完成 指标完成值 指标完成情况
      年末完成值 实际完成结果 全年实际完成指标值 全年完成情况 实际完成数 指标实际值
      实际达到值 全年实际完成情况 年终实际完成值 自评完成值 实际绩效值 完成指标值
      年末实际完成值 年终实际值 实际指标值 实际达成值 达成值 实际绩效 完成数 指标完成数 实际产出值 实绩 实际情况
      实际履行 履行情况 实际履行情况 合同履行情况 目标完成 目标实现值 目标达成值 业绩值 实测值 全年值 年末值 实际数据 完成实绩
      全年实绩值 自评完成结果 实际任务完成数`),
    contains: words(`
      实际完成值 全年完成值 实际完成指标 完成值 实际值 实际完成 完成情况`),
  },
  {
    role: 'progress',
    family: 'indicator',
    exact: words(`
      完成率 完成进度 指标完成率 完成比例 完成程度 指标完成进度 完成度 目标完成率 指标完成度
      完成百分比 完成比率 实施进度 工作进度 目标完成进度`),
    contains: ['完成率', '完成进度', '完成比例', '完成程度'],
  },
  {
    role: 'ignored',
    family: 'indicator',
    exact: words(`
      得分系数 评分系数 佐证资料 佐证材料 证明材料 数据来源 得分计算方法 计算方法 计算公式 评分方法
      指标值设置依据 指标设置依据 设置依据 备注 附件 责任科室 责任人 填报人 指标解释
      数据来源及佐证材料 得分依据 扣分原因分值 指标编码 编码 是否核心指标 扣分 扣分值 核减分 指标属性
      评分依据 来源 偏离度 偏差率 偏离率 偏差度 偏差值 偏差幅度 填报科室 责任单位 责任部门 指标内容 评价内容 权重设定值 权重上限
      得分率 得分比例 全年预计完成值 全年预计完成情况 预计全年完成值 预计全年完成情况 全年预计值`),
    contains: words(`
      佐证 证明材料 设置依据 得分计算 计算方法 计算公式 数据来源 得分系数 评分依据 责任科室 责任部门 审核意见 复核意见 评审意见 审核说明
      扣分值 实施期 项目期 规划期 全周期 中长期 中期`),
  },
  {
    // What moves between the budgets, and what came over from last year, are no budgets of the year.
    role: 'ignored',
    family: 'fund',
    exact: words(`
      上年结转 上年结转资金 上年结转数 上年结转结余 上年结余 年初结转 年初结转结余 年中追加 年中追加减 年中追加数
      年中调整 年中调整数 预算追加 追加预算 追加追减 追加调减 调增调减 预算调整 追加数 追加 调增 调减 增减
      调剂 调剂数 调剂金额 预算调剂 预算调剂数 年中调剂`),
    contains: ['追加', '上年结转', '上年结余', '年初结转', '以前年度'],
  },
  {
    role: 'scoringRule',
    family: 'indicator',
    exact: words(`
      指标赋分规则 赋分规则 评分标准 评分规则 计分方法 计分规则 评分细则 评价标准 计分标准
      赋分标准 评价要点 打分标准 评分办法 计分办法 指标评分标准`),
    contains: words(`
      赋分规则 评分标准 评分规则 计分方法 计分规则 评分细则 评价标准 评价要点 打分标准 指标说明`),
  },
  {
    role: 'weight',
    family: 'both',
    exact: words(`
      分值 权重 指标分值 指标权重 分值权重 满分 分值/权重 权重/分值 权重分 标准分 标准分值 满分值
      标准得分 指标权重分 权重值 权重分值 分数 指标满分 分值设定 设定分值 应得分 基准分 赋分 权数 标准分数 配分 基本分
      一级分值 一级权重 一级指标分值 一级指标权重 二级分值 二级权重 二级指标分值 二级指标权重 三级分值 三级权重 三级指标分值
      三级指标权重`),
    contains: words(`
      指标分值 指标权重 分值 权重 满分`),
  },
  {
    role: 'reviewScore',
    family: 'both',
    exact: [
      ...compounds(REVIEWERS, REVIEWING, ['分', '得分', '评分']),
      ...words(`
      审核得分 复核分 复核得分 审核分 复评得分 复评分 核定得分 抽查得分
      核查得分 评审得分 财政评分 审核评分 财政得分 再评价得分 复核 审核
      抽查复核得分 部门审核得分 审定得分 复核评分 财政部门得分 主管部门评分 主管部门得分 部门评分 财政部门评分
      复核后得分 第三方评价得分 专家组评分 评价组评分 主管部门评价得分 部门评价得分 财政评价得分 上级评分 评审分 专家评分 专家打分 第三方评分 主管部门打分`),
    ],
    contains: words(`
      审核得分 复核得分 复核分 审核分 复评 核定得分 抽查得分 财政审核 审核评分 评审得分 部门评分 部门评价得分
      专家评分 第三方评分`),
  },
  {
    role: 'score',
    family: 'both',
    exact: words(`
      得分 自评得分 指标得分 单项指标得分 评价得分 自评分 自评分值 实际得分 自评分数 评分
      计分 初评分 单位初评 自评计分 自报分 部门自评 单位自评得分 自我评分 单项得分 得分值 自评 绩效得分 自查得分 单位自评分 打分 执行得分
      最终得分 自评打分 自评评分 实际得分值 自查分 自查评分 自检得分 自检分 自核分 自查打分
      加权得分 加权后得分 折算得分 折算后得分 折合得分 换算得分 权重得分 加权评分`),
    contains: ['自评得分', '自评分', '单项得分', '得分'],
  },
  {
    role: 'explanation',
    family: 'indicator',
    exact: words(`
      偏差原因分析及改进措施 偏差原因 偏差原因分析 未完成原因和改进措施 未完成原因及改进措施
      未完成原因分析 原因 原因分析 未完成原因及拟采取的改进措施 未完成原因分析及改进措施 其他需要说明事项
      说明 情况说明 偏差原因及改进措施 原因及改进措施 改进措施 偏差分析 偏差说明 扣分原因 未完成原因
      原因说明 偏离原因 差异原因 未达标原因 备注说明 扣分原因分析 偏离原因分析 完成情况说明 扣分理由
      未完成原因及整改措施 差异说明 与预期目标产生偏差的原因 失分原因 减分原因 扣分说明 得分说明
      偏差度及原因 未达目标原因 偏差情况说明 未完成指标原因 存在问题及原因 分析说明 改进意见 完成情况分析`),
    contains: words(`
      偏差原因 偏差的原因 未完成原因 未完成的原因 改进措施 原因分析 偏差分析 偏离 扣分原因 失分原因 减分原因 差异原因
      需要说明 偏差大 未达标 得失分依据 得失分说明 得分原因 依据及原因 理由`),
  },
  {
    role: 'operator',
    family: 'indicator',
    exact: words(`
      符号 指标性质 运算符 运算符号 比较符 比较符号 计算符号 关系符 关系符号 操作符 目标值符号
      指标符号 逻辑符号 判断符 值符号 性质 判断符号`),
    contains: ['符号', '指标性质', '运算符', '比较符'],
  },
  {
    role: 'nature',
    family: 'indicator',
    exact: words(`
      指标方向 方向 指标方向性 指标类型 指标趋向 正反向 指标极性 定性定量 定量定性 类型`),
    contains: ['指标方向', '指标类型', '正向', '反向'],
  },
  {
    role: 'measureUnit',
    family: 'indicator',
    exact: words(`
      度量单位 计量单位 单位 指标单位 指标值单位 目标值单位 计量 数量单位 量纲 值单位 计算单位`),
    contains: ['度量单位', '计量单位'],
  },
  {
    role: 'qualitativeNote',
    family: 'indicator',
    exact: words(`
      定性指标情况说明 定性指标说明 定性说明 定性指标完成情况 定性描述 定性指标完成情况说明`),
    contains: ['定性指标'],
  },
  {
    role: 'lastYear',
    family: 'indicator',
    exact: words(`
      上年完成值 上年实际完成值 上年实际值 上年度完成值 上年度实际完成值 历史值 上年指标值 历史完成值
      去年完成值 往年完成值 上年完成情况 上年值 近三年平均值 历史参考值`),
    contains: words(`
      上年 上年度 历史 去年 往年 近三年`),
  },
  {
    role: 'sequence',
    family: 'both',
    exact: words(`
      序号 编号 行次 顺序 项次 No NO`),
    contains: ['序号'],
  },
  {
    role: 'fundLabel',
    family: 'fund',
    exact: words(`
      资金来源 资金类型 资金性质 资金名称 资金构成 预算资金来源 资金类别 资金渠道`),
    contains: ['资金来源', '资金类型', '资金性质', '资金构成'],
  },
  {
    role: 'declaredBudget',
    family: 'fund',
    exact: words(`
      目标申报数 申报数 预算申报数 年初申报数 年度预算申请 申报预算数 预算申请数`),
    contains: ['申报数', '预算申请'],
  },
  {
    role: 'initialBudget',
    family: 'fund',
    exact: words(`
      年初预算数 预算编制数 年初预算 年初预算金额 年初批复数 年初批复预算数 年初预算批复数 年初安排数
      年初预算安排 年初预算资金 调整前预算数 年初下达数 批复预算数 年初数 原预算数 年初预算额
      年初部门预算数 年初预算安排数 计划数 计划投资 计划金额 计划资金 预算批复数 批复数 当年预算批复数 期初预算数 期初预算`),
    contains: ['年初预算', '年初批复', '预算编制', '年初', '计划投资'],
  },
  {
    role: 'adjustedBudget',
    family: 'fund',
    exact: words(`
      全年预算数 调整后预算数 预算数 全年预算 调整预算数 调整后预算 全年预算金额 预算金额
      预算安排数 全年预算安排数 全年预算资金 预算总额 预算安排 调整后数 全年下达预算 预算指标数 实际到位资金 实际下达数 到位金额 全年数 预算调整后数
      全年预算额 预算合计 预算数合计 追加后预算数 可用预算 可用预算数 全年可用预算 全年预算合计 调整后全年预算数 到位资金 到位数 实际到位数 资金到位数 预算资金数 预算下达数 预算数调整后 调整后全年预算
      资金安排 资金安排数 资金安排金额 采购预算 采购预算数 采购预算金额 下达金额 下达资金 下达预算 下达预算数 下达数 预算
      应支出数 可执行指标 可执行指标数 项目总预算 年度总预算`),
    contains: words(`
      全年预算 调整后预算 预算调整后 调整预算 预算数 预算金额 年度预算 预算安排 本年预算 当年预算 调整数`),
  },
  {
    role: 'executed',
    family: 'fund',
    exact: [
      ...compounds(['', ...SPENT_IN], SPENDING, ['数', '额', '金额']),
      ...compounds(SPENT_IN, SPENDING, ['']),
      ...words(`
      预算执行数 决算数 决算 支出决算数 支出决算 实际完成支出 资金使用数 完成投资 完成投资额 全年决算数 决算金额`),
    ],
    contains: words(`
      执行数 实际支出 全年执行 支出数 执行金额 支出金额 实际执行 资金执行情况 支付金额 支付数 支付额 支出额`),
  },
  {
    role: 'carryover',
    family: 'fund',
    exact: words(`
      资金结余 结转结余 结余 资金余余 资金余 结余资金 结转资金 年末结转结余 结余数 结转结余数
      资金结转结余 结转结余资金 资金转余 结转 结余结转 年末结余 剩余资金 资金结 资金结余数 未执行数`),
    contains: ['结余', '结转'],
  },
  {
    role: 'rate',
    family: 'fund',
    exact: words(`
      执行率 预算执行率 预算执行进度 执行进度 资金执行率 全年执行率 预算完成率 支出进度 资金支出率
      预算执行比例 执行比例 支付进度 支出率 预算支出进度 资金使用率 支出执行率 支出完成率 预算支出率 资金支付率 支付率
      预算完成比例 投资完成率 决算率 报账率`),
    contains: words(`
      执行率 执行进度 支出进度 预算完成率 支付进度`),
  },
  {
    role: 'reason',
    family: 'fund',
    exact: words(`
      偏差原因 原因 未完成原因 偏差原因分析 原因分析 执行偏差原因 未执行原因 说明 备注
      偏差原因分析及改进措施 情况说明 未完成原因分析 执行率偏低原因 原因说明 偏差原因及改进措施
      预算执行偏差原因 调整原因 未执行完毕原因 预算执行偏差原因分析`),
    contains: ['偏差原因', '原因', '改进措施', '说明'],
  },
];

/** Hints in brackets that decide a column where its words alone do not: 绩效指标（二级）. */
export const LEVEL_HINTS: Readonly<Record<string, ColumnRole>> = {
  一级: 'level1',
  二级: 'level2',
  三级: 'level3',
  四级: 'level3',
};
export const GROUP_HEADS: readonly string[] = words(`
      绩效指标 指标 评价指标 考核指标 年度绩效指标 项目绩效指标 绩效目标 指标体系`);
