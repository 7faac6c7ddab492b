/** The labels that forms print (domain rules, section 2), and how clerks deform them. */
import { fullWidth } from './written';
import type { Random } from './random';

export type IndicatorSlot =
  | 'sequence'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'initialTarget'
  | 'target'
  | 'operator'
  | 'value'
  | 'unit'
  | 'qualitativeNote'
  | 'actual'
  | 'progress'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'explanation'
  | 'nature'
  | 'lastYear'
  | 'evidence'
  | 'method'
  | 'basis'
  | 'remark'
  | 'office';

export const INDICATOR_LABELS: Readonly<Record<IndicatorSlot, readonly string[]>> = {
  sequence: ['序号'],
  level1: ['一级指标', '一级\n指标'],
  level2: ['二级指标', '二级\n指标'],
  level3: ['三级指标', '三级指标', '三级\n指标'],
  initialTarget: ['年初指标值', '年初目标值', '年初设定目标值'],
  target: [
    '年度指标值',
    '年度指标值（A）',
    '指标值',
    '年初目标值',
    '目标值',
    '预期指标值',
    '预期值',
    '年初设定目标值',
  ],
  operator: ['指标性质', '符号', '指标性质'],
  value: ['指标值', '年度指标值', '目标值'],
  unit: ['度量单位', '计量单位'],
  qualitativeNote: ['定性指标情况说明'],
  actual: [
    '实际完成值',
    '实际完成值（B）',
    '全年实际值（B）',
    '全年实际完成值',
    '全年完成值',
    '完成值',
    '实际完成指标值',
    '年终完成值',
    '指标实际完成值',
    '实际完成情况',
    '实际值',
    '全年实际完成情况',
  ],
  progress: ['完成率', '完成进度'],
  weight: ['分值', '权重', '分值（分）', '标准分值', '指标分值', '指标权重（分）', '分值权重', '满分'],
  score: [
    '得分',
    '自评得分',
    '得分（分）',
    '自评得分（分）',
    '指标得分',
    '单项指标得分',
    '评价得分',
    '自评分',
  ],
  reviewScore: ['审核得分', '复核分'],
  explanation: [
    '偏差原因分析及改进措施',
    '偏差原因分析及改进措施',
    '未完成原因和改进措施',
    '未完成原因及拟采取的改进措施',
    '未完成原因分析',
    '原因',
    '未完成原因及改进措施',
    '偏差原因及改进措施',
    '未完成原因分析及改进措施',
  ],
  nature: ['指标方向'],
  lastYear: ['上年完成值'],
  evidence: ['佐证资料'],
  method: ['得分计算方法', '指标赋分规则'],
  basis: ['指标值设置依据'],
  remark: ['备注'],
  office: ['责任科室', '数据来源'],
};

/** The heads that stand over the two or three columns of a group in headers of two rows. */
export const GROUP_LABELS = {
  targets: ['指标值', '年度指标值', '绩效目标值'],
  scores: ['评分情况', '评分'],
  levels: ['绩效指标', '指标名称'],
} as const;

export type FundSlot =
  | 'label'
  | 'declaredBudget'
  | 'initialBudget'
  | 'adjustedBudget'
  | 'executed'
  | 'carryover'
  | 'weight'
  | 'rate'
  | 'score'
  | 'reason';

export const FUND_LABELS: Readonly<Record<FundSlot, readonly string[]>> = {
  label: [''],
  declaredBudget: ['目标申报数'],
  initialBudget: ['年初预算数', '年初预算数', '年初预算', '年初预算金额'],
  adjustedBudget: ['全年预算数', '全年预算数（A）', '调整后预算数', '全年预算数', '全年预算', '调整后预算'],
  executed: [
    '全年执行数',
    '全年执行数（B）',
    '执行数（B）',
    '全年执行数',
    '预算执行数',
    '实际执行数',
    '实际支出数',
  ],
  carryover: ['资金结（转）余', '资金结(转)余'],
  weight: ['分值', '权重', '分值'],
  rate: ['执行率', '执行率（B/A）', '预算执行率', '预算执行进度（%）', '执行率（%）'],
  score: ['得分', '得分'],
  reason: ['偏差原因', '原因'],
};

export const FUND_HEADS: readonly string[] = [
  '项目资金',
  '资金情况',
  '项目资金情况',
  '资金投入情况',
  '项目资金预算安排及执行进度',
  '预算执行情况',
];

export const FIELD_LABELS = {
  projectName: ['项目名称', '专项（项目）名称', '专项名称', '政策（项目）名称', '二级项目名称'],
  department: ['主管部门', '主管部门及代码', '项目主管单位'],
  implementingUnit: ['实施单位', '项目实施单位', '预算单位', '资金使用单位', '项目承担单位', '填报单位'],
} as const;

export const TITLES: readonly string[] = [
  '项目支出绩效自评表',
  '财政项目支出绩效自评表',
  '财政支出项目绩效自评表',
  '部门预算项目支出绩效自评表',
  '预算项目绩效自评表',
  '项目自评表',
];

export const TOTAL_LABELS: readonly string[] = [
  '总分',
  '合计',
  '总分（100分）',
  '综合得分',
  '自评总分',
  '总 分',
  '合 计',
];
export const GRADE_LABELS: readonly string[] = ['自评等级', '自评结果等级', '评价结果等次', '自评等级：'];

export const SIDE_LABELS: readonly string[] = ['绩效指标', '绩\n效\n指\n标', '绩效指标', '年度绩效指标'];

/** A break, a space, a colon or a mark: what a label may suffer without becoming another label. */
export function deform(random: Random, label: string): string {
  const style = random.next();
  const plain = label.replace(/\n/g, '');
  if (plain === '') return label;
  if (style < 0.1 && plain.length === 2) return plain.split('').join(random.pick([' ', '  ', '　', '\n']));
  if (style < 0.2 && plain.length > 4 && !label.includes('\n')) {
    const at = random.int(2, plain.length - 2);
    return `${plain.slice(0, at)}\n${plain.slice(at)}`;
  }
  if (style < 0.25) return ` ${label} `;
  if (style < 0.28) return `${label}：`;
  if (style < 0.3) return `★${label}`;
  if (style < 0.33) return label.replace(/（/g, '(').replace(/）/g, ')');
  if (style < 0.35) return fullWidth(label.replace(/A/g, 'Ａ').replace(/B/g, 'Ｂ'));
  return label;
}
