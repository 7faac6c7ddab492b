/**
 * The built-in policies. Each is the national one with the parameters that its form or method changes.
 * What was seen in printed notes or published tables, and what is only common knowledge of a rule text, stands in `source`.
 */
import type { LevelWeights, Policy } from './model';

const CLASSIC_WEIGHTS: LevelWeights = {
  name: '10/50/30/10',
  weights: { 产出: '50', 效益: '30', 满意度: '10' },
  execution: '10',
};

const COST_WEIGHTS: LevelWeights = {
  name: '10/20/40/20/10',
  weights: { 成本: '20', 产出: '40', 效益: '20', 满意度: '10' },
  execution: '10',
};

const NATIONAL_GRADES: Policy['gradeBands'] = [
  { grade: '优', from: '90' },
  { grade: '良', from: '80' },
  { grade: '中', from: '60' },
  { grade: '差', from: '0' },
];

const PUBLISHED: Policy['source'] = {
  grade: 'seen',
  text: {
    'zh-CN': '按已公开表格及表后说明。',
    'en-US': 'From published tables and their printed notes.',
  },
};

export const NATIONAL: Policy = {
  id: 'national-2020',
  name: { 'zh-CN': '全国通用', 'en-US': 'National' },
  description: {
    'zh-CN':
      '执行率10分、产出50分、效益30分、满意度10分。定量指标达到目标得满分，未达到按完成比例得分；定性指标分三档；得分不超过分值；90分以上为优，80分以上为良，60分以上为中。',
    'en-US':
      'Execution 10, output 50, benefit 30, satisfaction 10 points. A quantitative target that is met earns full points, otherwise the share reached; qualitative ones have three tiers; no score above its weight; grades from 90, 80 and 60 points.',
  },
  source: {
    grade: 'common',
    text: {
      'zh-CN': '按财预〔2020〕10号办法的通行理解及表后说明；原文未在此复核。',
      'en-US':
        'By the common reading of method 财预〔2020〕10号 and the notes printed under its forms; the text itself was not re-read here.',
    },
  },
  total: '100',
  execution: { weight: '10', base: 'adjusted', mode: 'linear', steps: [], explainBelow: null },
  budgetAdjustment: { explain: false },
  zeroBudget: 'manual',
  levelWeights: [CLASSIC_WEIGHTS, COST_WEIGHTS],
  levelWeightTolerance: '0',
  weightColumn: 'present',
  forward: { mode: 'ratio', passLine: '0.6', steps: [] },
  reverse: { mode: 'inverseRatio', underTarget: 'full' },
  equals: 'atLeast',
  zeroTarget: 'zeroIsFull',
  overachievement: { explainAbove: '1.3', penalty: 'none', steps: [] },
  qualitativeTiers: [
    ['1', '0.8'],
    ['0.8', '0.6'],
    ['0.6', '0'],
  ],
  satisfaction: { mode: 'linear', steps: [] },
  deadline: 'compare',
  costSaving: null,
  notApplicable: 'exclude',
  explanationScope: 'row',
  explainEveryDeduction: true,
  rounding: { digits: 2, mode: 'halfUp' },
  tolerance: '0.005',
  gradeBands: NATIONAL_GRADES,
};

export const PRESETS: readonly Policy[] = [
  NATIONAL,
  {
    ...NATIONAL,
    id: 'central-2021',
    name: { 'zh-CN': '中央部门2021', 'en-US': 'Central departments 2021' },
    description: {
      'zh-CN':
        '有成本指标的项目：成本20分、产出40分、效益20分、满意度10分、执行率10分；完成比例低于60%不得分，以上按超过60%的部分折算；满意度90%以上满分，80%以上80%，60%以上50%；执行率不足100%的，80%以上7分，60%以上5分，其余0分。只在用户选定时使用。',
      'en-US':
        'For projects with cost indicators: cost 20, output 40, benefit 20, satisfaction 10, execution 10 points; below 60 % reached no points, above it the part over 60 % counts; satisfaction full from 90 %, 80 % from 80 %, half from 60 %; execution below 100 %: 7 points from 80 %, 5 from 60 %, else none. Only by choice of the user.',
    },
    source: {
      grade: 'common',
      text: {
        'zh-CN': '按财预〔2021〕101号办法的通行理解；原文未在此复核。',
        'en-US': 'By the common reading of method 财预〔2021〕101号; the text itself was not re-read here.',
      },
    },
    levelWeights: [COST_WEIGHTS, CLASSIC_WEIGHTS],
    execution: {
      weight: '10',
      base: 'adjusted',
      mode: 'steps',
      steps: [
        { from: '1', share: '1' },
        { from: '0.8', share: '0.7' },
        { from: '0.6', share: '0.5' },
        { from: '0', share: '0' },
      ],
      explainBelow: null,
    },
    forward: { mode: 'passLine', passLine: '0.6', steps: [] },
    satisfaction: {
      mode: 'steps',
      steps: [
        { from: '0.9', share: '1' },
        { from: '0.8', share: '0.8' },
        { from: '0.6', share: '0.5' },
        { from: '0', share: '0' },
      ],
    },
  },
  {
    ...NATIONAL,
    id: 'execution-20',
    name: { 'zh-CN': '执行率20分', 'en-US': 'Execution 20 points' },
    description: {
      'zh-CN':
        '执行率20分，绩效指标80分，表中没有分值列；可有多个目标；定性三档为100%–80%、80%–50%、50%–0；偏差原因全表一格。',
      'en-US':
        'Execution 20, indicators 80 points, no weight column; several goals are possible; tiers 100–80 %, 80–50 %, 50–0 %; one cell for the reasons of the whole sheet.',
    },
    source: PUBLISHED,
    execution: { ...NATIONAL.execution, weight: '20' },
    levelWeights: [],
    weightColumn: 'absent',
    qualitativeTiers: [
      ['1', '0.8'],
      ['0.8', '0.5'],
      ['0.5', '0'],
    ],
    explanationScope: 'sheet',
  },
  {
    ...NATIONAL,
    id: 'explain-90',
    name: { 'zh-CN': '低于90%须说明', 'en-US': 'Reasons below 90 %' },
    description: {
      'zh-CN': '执行率低于90%和每一次预算调整都须说明原因；定性指标可按优良中低差填写。',
      'en-US':
        'Execution below 90 % and every budget adjustment need a reason; qualitative indicators may use the five-step scale 优良中低差.',
    },
    source: PUBLISHED,
    execution: { ...NATIONAL.execution, explainBelow: '0.9' },
    budgetAdjustment: { explain: true },
  },
  {
    ...NATIONAL,
    id: 'adjusted-target',
    name: { 'zh-CN': '调整后指标值', 'en-US': 'Adjusted targets' },
    description: {
      'zh-CN':
        '按调整后指标值评分；成本类“≤”指标低于目标的，各地有给满分的，有按比例的，因此只核对得分是否落在比例分与满分之间。',
      'en-US':
        'Adjusted targets are judged; spending less than a “≤” cost target is scored there now full, now in proportion, so a score between the two is accepted.',
    },
    source: PUBLISHED,
    reverse: { mode: 'inverseRatio', underTarget: 'either' },
  },
  {
    ...NATIONAL,
    id: 'checklist',
    name: { 'zh-CN': '逐项打分表', 'en-US': 'Checklist' },
    description: {
      'zh-CN':
        '投入、过程、产出、效益逐项打分；成本节约率大于0得满分，等于0得九成，小于0的酌情得0–50%；满意度95%以上满分，80%以上得60%，其余不得分。',
      'en-US':
        'Input, process, output and benefit are ticked off item by item; cost saving above 0 earns full points, exactly 0 nine tenths, below 0 up to half by judgement; satisfaction full from 95 %, 60 % from 80 %, else none.',
    },
    source: PUBLISHED,
    levelWeights: [],
    satisfaction: {
      mode: 'steps',
      steps: [
        { from: '0.95', share: '1' },
        { from: '0.8', share: '0.6' },
        { from: '0', share: '0' },
      ],
    },
    costSaving: { above: '1', equal: '0.9', belowMax: '0.5' },
  },
  {
    ...NATIONAL,
    id: 'score-sheet',
    name: { 'zh-CN': '评分表', 'en-US': 'Score sheet' },
    description: {
      'zh-CN': '投入20分、过程20分、产出30分、效果30分，各有小计；预算执行率占3分；分值为0的行合规。',
      'en-US':
        'Input 20, process 20, output 30, effect 30 points with subtotals; execution is worth 3; rows of weight zero are legal.',
    },
    source: PUBLISHED,
    execution: { ...NATIONAL.execution, weight: '3' },
    levelWeights: [],
  },
];

export function policyById(id: string): Policy | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
