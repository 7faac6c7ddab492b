/**
 * Heads that no list holds but that are built of known words alone: 截至年底实际完成数, 未达到目标值的原因. A head counts only where every
 * character belongs to a word, so that names of indicators (工程完成量) are none.
 */
import type { ColumnRole } from '../model';
import { words } from '../word-list';
import type { RoleHit } from './role-hit';

interface BuiltHead {
  readonly role: ColumnRole;
  readonly family: RoleHit['family'];
  readonly strength: 1 | 2;
  readonly patterns: readonly string[];
}

/** Longer words first: 年度 is no 年 before 度. */
function oneOf(list: string): string {
  return `(?:${[...words(list)].sort((a, b) => b.length - a.length).join('|')})`;
}

const WHEN = `(?:(?:19|20)\\d\\d年度?|(?:截至)?\\d{1,2}月[底末]|${oneOf(`
  年末 年底 年终 年中 全年 年度 本年 本年度 本期 当年 截至 截至年底 截至年末 期末 累计 最终`)})`;
const BEFORE = oneOf('年初 期初 年初批复 调整前');
const OF = oneOf('指标 绩效 绩效指标 政策 项目 任务 工作 单项 本项 该项 考核 评价 具体 指标值 的 各项');
const PLANNED = oneOf('计划 预期 设定 设置 预设 预定 预计 拟定 应 下达 批复 申报 上报 要求 目标');
const DONE = oneOf('完成 实现 达到 达标 达成 落实 实施 执行 取得');
const AMOUNT = oneOf('值 数 数值 数量 量 指标 指标值 任务数 任务量 数据 标准 的标准 标准值');
const RESULT = oneOf(`
  值 数 数值 数量 量 情况 结果 成效 效果 目标 目标情况 目标值 指标 指标值 任务 任务数 任务量 的情况 的结果`);
const FALLS_SHORT = oneOf(`
  偏差 偏离 差异 差距 差额 未完成 未达到 未达成 未达标 未实现 未达 扣分 失分 减分 扣减 不足 超额 超额完成 未按 未按计划 未足额`);
const TOLD = oneOf('说明 分析 措施 理由 事由 依据 情况 简述 解释 问题');
const AND_MORE = oneOf(`
  说明 情况 情况说明 分析 分析说明 简述 解释 理由 事由 依据 措施 改进措施 整改措施 改进建议 改进意见 改进 整改 问题 建议
  及 和 与 或 、 / , 下一步 拟采取 拟采取的 的 主要 存在 存在的 度 简要
  目标 指标 绩效 任务 计划 预期 完成 值 目标值 指标值`);
/** What a reason is asked for; 天气原因 is one that was given. */
const FOR = oneOf(`
  未达成 不足 目标 指标 任务 绩效 分 完成 实现 落实 达标 超标 值 偏高 偏低 偏大 较大 差异 偏差 偏离 差距 问题 存在 预期 计划 执行 说明 改进`);
const SPENT = oneOf('支出 执行 支付 使用 拨付 列支 开支 报账');
const MONEY = oneOf('数 额 金额 资金 总额 合计 总数 资金数 资金额');
const BUDGET = oneOf(`
  预算 预算安排 预算资金 预算资金安排 预算指标 资金安排 安排资金 下达预算 预算下达 到位资金 资金到位 安排 下达 到位 到账 收到`);
const NAMED = oneOf('名称 目录 分类 类别 内容');

/** The first that fits counts, once for indicators and once for funds. */
const BUILT_HEADS: readonly BuiltHead[] = [
  {
    // 偏差情况说明, 扣分依据, 未得满分原因; 偏离度 alone is a figure.
    role: 'explanation',
    family: 'indicator',
    strength: 2,
    patterns: [
      `(?:[^:]{0,12}${FOR}的?[及和与、]?(?:主要)?)?原因${AND_MORE}{0,5}`,
      `(?=.*${TOLD})${FALLS_SHORT}${AND_MORE}{1,6}`,
      `[^:,;。]{0,10}${oneOf('偏差 差异 偏离 扣分 未完成 异常')}[^:,;。]{0,4}${oneOf('说明 原因说明 原因分析')}`,
      `${oneOf('偏差 差异 偏离')}[^:,;。]{0,7}原因`,
      `${AND_MORE}{0,3}问题${AND_MORE}{0,4}`,
      `${oneOf('下一步 整改 改进 拟采取 拟采取的')}${oneOf('改进 整改')}?${oneOf('措施 建议 意见 措施及建议')}`,
    ],
  },
  {
    role: 'explanation',
    family: 'indicator',
    strength: 1,
    patterns: [`${oneOf('有关 相关 其他 补充')}${oneOf('说明 情况说明 事项说明')}`],
  },
  {
    role: 'initialTarget',
    family: 'indicator',
    strength: 2,
    patterns: [`${BEFORE}${PLANNED}?${OF}{0,2}${AMOUNT}`, `${BEFORE}${PLANNED}${OF}{0,2}`],
  },
  {
    role: 'target',
    family: 'indicator',
    strength: 2,
    patterns: [
      `${WHEN}?${OF}{0,2}${PLANNED}{1,2}${DONE}?${OF}?${AMOUNT}`,
      `${WHEN}?${OF}?${PLANNED}{1,2}${oneOf('效果 绩效 任务 任务目标 实现目标 完成目标')}`,
      `${oneOf('目标 指标')}${oneOf('任务 要求 数 数值 设定值 值设定')}`,
      `${oneOf('考核 工作 任务 绩效 完成 具体 服务')}要求`,
      `${oneOf('计划 预期 预计 应 要求 任务')}${oneOf('完成 实现 达到 达成')}`,
    ],
  },
  {
    // Goals are called so too, and stand beside the indicators.
    role: 'target',
    family: 'indicator',
    strength: 1,
    patterns: [`${WHEN}?${OF}{0,2}${PLANNED}?目标`],
  },
  {
    role: 'actual',
    family: 'indicator',
    strength: 2,
    patterns: [
      `${WHEN}?${OF}{0,2}(?:目标)?${oneOf('实际 已')}?${DONE}${OF}?${RESULT}`,
      `${WHEN}?${OF}{0,2}实际${OF}?${RESULT}`,
      `${WHEN}(?:实际)?${DONE}`,
      `实际(?:${DONE}|${oneOf('效果 成效 产出 成果')})`,
      `${WHEN}${oneOf('实际 实绩')}`,
    ],
  },
  {
    // Beside a result it only says once more what that does.
    role: 'actual',
    family: 'indicator',
    strength: 1,
    patterns: [`是否${oneOf('按时 按期 如期')}?${DONE}${oneOf('目标 指标 任务 预期目标')}?`],
  },
  {
    role: 'score',
    family: 'both',
    strength: 2,
    patterns: [
      `${oneOf(`
        自 自我 自评 自评价 评价 考评 评定 考核 单位 部门 单位自评 部门自评 综合 单项 项目 指标 本项 该项 最终 实际
        绩效`)}{1,3}${oneOf('得分 评分 打分 分数 得分值 得分情况')}`,
      `${oneOf('得分 评分')}${oneOf('结果 情况')}`,
    ],
  },
  {
    role: 'weight',
    family: 'both',
    strength: 2,
    patterns: [
      `${oneOf('指标 项目 单项 本项 该项 考核 标准 基准 基础 设定 设置 分配 最高 应得')}{1,2}${oneOf('分 分值 分数 赋分 赋值 权重 比重')}`,
      oneOf('赋值 最高分 评分标准分'),
    ],
  },
  {
    role: 'level1',
    family: 'indicator',
    strength: 2,
    patterns: [`第?一级${OF}{0,2}${NAMED}?`, `${oneOf('指标 评价 考核')}${oneOf('维度 大类 分类')}`],
  },
  {
    role: 'level2',
    family: 'indicator',
    strength: 2,
    patterns: [`第?二级${OF}{0,2}${NAMED}?`],
  },
  {
    role: 'level3',
    family: 'indicator',
    strength: 2,
    patterns: [
      `第?三级${OF}{0,2}${NAMED}?`,
      `${oneOf('具体 明细 绩效 考核 评价')}?指标${oneOf('项 项目 名称 内容 具体内容 明细 事项')}`,
      `${oneOf('考核 考评 评价 绩效 具体 明细')}${oneOf('项目 事项 要点 内容 指标')}`,
    ],
  },
  {
    role: 'executed',
    family: 'fund',
    strength: 2,
    patterns: [
      `(?:${WHEN}|${oneOf('实际 已 完成 资金 财政 财务')}){1,3}${SPENT}${MONEY}?`,
      `${SPENT}${MONEY}`,
      `(?:支出)?决算${MONEY}`,
      `决算支出${MONEY}?`,
      '实际完成投资额?',
    ],
  },
  {
    role: 'initialBudget',
    family: 'fund',
    strength: 2,
    patterns: [
      `${oneOf('年初 期初 初始 首次批复 原 批复 申报 调整前')}${oneOf('部门 项目')}?${BUDGET}${MONEY}?`,
      `预算批复${MONEY}?`,
    ],
  },
  {
    role: 'adjustedBudget',
    family: 'fund',
    strength: 2,
    patterns: [
      `(?:${WHEN}|${oneOf('调整后 调整后的 调剂后 追加后 变更后 实际 可用')}){1,2}${BUDGET}${MONEY}?`,
      `${BUDGET}${MONEY}`,
      oneOf(
        '预算批复调整后 指标数 预算总数 资金到位 资金安排 安排资金 预算指标 预算控制数 总预算 调整后金额',
      ),
    ],
  },
  {
    role: 'rate',
    family: 'both',
    strength: 2,
    patterns: [
      `${oneOf('预算 资金 财政 全年 年度 支出 执行 使用 支付')}{0,3}${oneOf('支出 执行 使用 支付 发放 拨付')}${oneOf('率 比例 进度 百分比 占比')}`,
    ],
  },
];

const FITTING = BUILT_HEADS.map(({ patterns, ...hit }) => ({
  hit,
  pattern: new RegExp(`^(?:${patterns.join('|')})$`),
}));

/** One look tells nearly all texts apart: they hold a character that no such head has. Before 原因 any may stand. */
const CHARACTERS = [
  ...new Set(BUILT_HEADS.flatMap(({ patterns }) => patterns.join('').match(/[\u4e00-\u9fff]/g) ?? [])),
];
const MAY_BE_BUILT = new RegExp(`^[${CHARACTERS.join('')}\\d、/,]+$|原因`);

/** The roles of a head that is built so; an empty list for any other. `core` as `readLabel` gives it. */
export function hitsOfBuilt(core: string): readonly RoleHit[] {
  if (!MAY_BE_BUILT.test(core)) return [];
  const seen = new Set<string>();
  return FITTING.flatMap(({ hit, pattern }) => {
    if (seen.has(hit.family) || !pattern.test(core)) return [];
    seen.add(hit.family);
    return [hit];
  });
}
