/** The words of sub-heads: data, no logic, written as in `column-words.ts`. The first entry that speaks of both head and sub-head counts. */
import type { ColumnRole } from '../model';
import { words } from '../word-list';

/** Sub-heads that mean something only under a head: parent role → child label → role. */
export const SUB_HEADS: readonly {
  readonly parents: readonly ColumnRole[];
  readonly child: readonly string[];
  readonly role: ColumnRole | 'parent';
}[] = [
  {
    parents: ['target', 'initialTarget', 'actual'],
    child: words(`
      符号 运算符 比较符 关系符 性质 指标性质 计算符号 运算符号 比较符号 操作符 方向`),
    role: 'operator',
  },
  {
    parents: ['target', 'initialTarget', 'actual'],
    child: ['单位', '计量单位', '度量单位', '量纲'],
    role: 'measureUnit',
  },
  {
    parents: ['target', 'initialTarget'],
    child: words(`
      年初 年初值 年初指标值 年初目标值 调整前 原值 原指标值 初始值 年初数 年初设定 年初申报`),
    role: 'initialTarget',
  },
  {
    parents: ['target', 'initialTarget'],
    child: words(`
      调整后 调整值 调整后值 调整后指标值 调整后目标值 调整数 调整 年中调整 全年`),
    role: 'target',
  },
  {
    parents: ['target', 'initialTarget'],
    child: words(`
      实施期 项目期 规划期 中期 中长期 全周期 实施期目标 中长期目标 实施期指标值 中期目标`),
    role: 'ignored',
  },
  {
    parents: ['target', 'initialTarget', 'actual'],
    child: words(`
      年度 本年 当年 本年度 年度目标 值 数值 数量 指标值 目标值 内容 值/内容 完成值`),
    role: 'parent',
  },
  {
    // 1-6月 | 全年, 甲县 | 乙县 | 合计: the whole counts, whatever its parts are.
    parents: ['target', 'actual'],
    child: words(`
      合计 总计 汇总 全年合计 全年累计 累计 总数 全市 全县 全区 全省`),
    role: 'parent',
  },
  { parents: ['actual'], child: ['全年', '全年实际', '年末', '年终', '年底'], role: 'parent' },
  {
    // One of them is ticked in each row.
    parents: ['actual'],
    child: words('是 否 完成 未完成 已完成 部分完成 基本完成 达标 未达标 达成 未达成 部分达成'),
    role: 'parent',
  },
  { parents: ['target'], child: ['计划', '预期', '目标', '应完成'], role: 'parent' },
  { parents: ['target'], child: ['实际', '完成', '实现', '达成', '实际完成'], role: 'actual' },
  { parents: ['actual'], child: ['完成率', '完成比例', '完成进度'], role: 'progress' },
  {
    parents: ['actual'],
    child: words(`
      计划 目标 预期 计划数 目标数 任务数 应完成 应完成数 计划值 目标值 年初目标 预期目标`),
    role: 'target',
  },
  {
    parents: ['actual'],
    child: words(`
      数值 值 完成值 实际值 实际`),
    role: 'actual',
  },
  {
    parents: ['score', 'weight', 'reviewScore'],
    child: words(`
      自评 自评分 自评得分 单位自评 部门自评`),
    role: 'score',
  },
  {
    parents: ['score', 'weight', 'reviewScore'],
    child: words(`
      复核 审核 财政 复核分 审核得分 财政复核 抽查 主管部门 部门 上级 财政审核`),
    role: 'reviewScore',
  },
  {
    parents: ['score', 'weight'],
    child: words(`
      标准 标准分 满分 分值 权重`),
    role: 'weight',
  },
  { parents: ['initialBudget', 'adjustedBudget'], child: ['目标申报数', '申报数'], role: 'declaredBudget' },
  { parents: ['initialBudget'], child: ['预算编制数', '编制数', '批复数', '预算数'], role: 'initialBudget' },
  {
    parents: ['adjustedBudget', 'initialBudget'],
    child: ['年初', '年初数', '年初预算', '调整前'],
    role: 'initialBudget',
  },
  {
    parents: ['adjustedBudget', 'initialBudget'],
    child: words(`
      调整后 调整数 全年 调整后预算 全年数`),
    role: 'adjustedBudget',
  },
  { parents: ['executed'], child: ['金额', '数额', '执行数', '支出数'], role: 'executed' },
  {
    parents: ['initialBudget', 'adjustedBudget', 'executed', 'carryover'],
    child: words(`
      总额 合计 小计 总计 总数 资金总额 总金额`),
    role: 'parent',
  },
  {
    parents: ['initialBudget', 'adjustedBudget', 'executed', 'carryover'],
    child: words(`
      财政拨款 当年财政拨款 本年财政拨款 财政资金 其他资金 其他 其他来源 上年结转 上年结转资金 单位资金 自筹资金
      自有资金 中央 省级 市级 县级 区级 地方 中央资金 省级资金 市级资金 县级资金 一般公共预算 政府性基金 专户资金
      财政专户管理资金 非财政拨款 上级资金 本级资金 基本支出 项目支出 结转资金 结转结余 结转结余资金 上年结余 以前年度结转
      中央财政 省级财政 市级财政 县级财政 区级财政 专项债券 社会资金`),
    role: 'ignored',
  },
  { parents: ['executed'], child: ['执行率', '比例', '进度'], role: 'rate' },
  {
    // Boxes to tick for the kind of obstacle, beside the reason in words.
    parents: ['explanation'],
    child: words(`
      经费保障 制度保障 人员保障 硬件条件保障 条件保障 组织保障 政策因素 资金因素 人员因素 其他 其他因素 原因类别`),
    role: 'ignored',
  },
  { parents: ['explanation'], child: ['原因说明', '具体原因', '原因分析', '说明'], role: 'explanation' },
];
