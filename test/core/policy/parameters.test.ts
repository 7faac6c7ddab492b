/** No parameter is a promise only: each one, changed alone, changes what is said about a form made for it. */
import { assessWorkbook, type AssessOptions } from '../../../src/core/assess-workbook';
import type { Assessment } from '../../../src/core/assessment';
import { messageText } from '../../../src/core/messages/text';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { POLICY_SHAPE } from '../../../src/core/policy/schema';
import { readPolicy } from '../../../src/core/policy/validate';
import { gridOfRows } from '../../support/grid-of-rows';

const FORM = `项目支出绩效自评表（2024年度）
项目名称|图书采购
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额||120|100|80|10|80%|8
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|采购册数|≥3000册|2400册|30|24|因供货中断少采购，下年尽早签约
产出指标|数量指标|安全事故数|=0起|0起|10|10|
产出指标|时效指标|完成时间|9月底前|11月|10|5|因供货中断延期，下年尽早签约
效益指标|社会效益|举办活动|=5次|8次|10|10|
效益指标|社会效益|服务水平|提高|达成预期指标|10|9|
效益指标|经济效益|运行成本|≤100元|125元|10|8|因物价上涨超支，下年控制
满意度指标|满意度|读者满意度|≥90%|85%|10|9.44|因座位不足，下年增设
总分|||||100|83.44
等级|良`;

/** The budget is nothing; a row does not apply. */
const ZERO = FORM.replace('|120|100|80|10|80%|8', '|0|0|0|10||5')
  .replace('=5次|8次|10|10|', '/|/|10||')
  .replace('83.44', '70.44');
const CHEAP = FORM.replace('125元|10|8|因物价上涨超支，下年控制', '60元|10|10|');
const SAVING = FORM.replace('运行成本|≤100元|125元|10|8|', '成本节约率|≥0%|0%|10|8|');

function judged(form: string, change: Readonly<Record<string, unknown>>): Assessment {
  const outcome = readPolicy({ id: 'own', ...change });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const options: AssessOptions = { policy: outcome.policy, form: null, silenced: [] };
  const [table] = assessWorkbook([gridOfRows(form)], options).tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** All that a reader sees of an assessment. */
function told(table: Assessment): string {
  return JSON.stringify([
    table.findings.map(({ rule, cell, expected, message }) => [
      rule,
      cell,
      expected,
      messageText(message, 'zh-CN'),
    ]),
    table.indicators.map(({ verdict }) => [verdict.kind, verdict.met, verdict.min, verdict.max]),
    table.funds.map(({ rate, score }) => [rate?.computed, score?.computed]),
    [table.total.computed, table.grade.computed],
    planEdits(table, 'all').map(({ after }) => after),
  ]);
}

const CASES: readonly (readonly [
  parameter: string,
  form: string,
  change: Readonly<Record<string, unknown>>,
])[] = [
  ['total', FORM, { total: '120' }],
  ['execution', FORM, { execution: { base: 'initial' } }],
  ['execution', FORM.replace('|10|80%|8', '||80%|8'), { execution: { weight: '20' } }],
  ['execution', FORM, { execution: { explainBelow: '0.9' } }],
  ['execution', FORM, { execution: { mode: 'steps', steps: [{ from: '0.9', share: '1' }] } }],
  ['budgetAdjustment', FORM, { budgetAdjustment: { explain: true } }],
  ['zeroBudget', ZERO, { zeroBudget: 'zero' }],
  ['zeroBudget', ZERO, { zeroBudget: 'full' }],
  ['zeroBudget', ZERO, { zeroBudget: 'exclude' }],
  [
    'levelWeights',
    FORM,
    { levelWeights: [{ name: 'own', weights: { 产出: '60', 效益: '20', 满意度: '10' }, execution: '10' }] },
  ],
  [
    'levelWeightTolerance',
    FORM.replace('|30|24|', '|31|24.8|').replace('125元|10|8|', '125元|9|7.2|'),
    { levelWeightTolerance: '2' },
  ],
  ['forward', FORM, { forward: { mode: 'passLine', passLine: '0.6' } }],
  ['forward', FORM, { forward: { mode: 'allOrNothing' } }],
  ['forward', FORM, { forward: { mode: 'steps', steps: [{ from: '0.8', share: '0.5' }] } }],
  ['reverse', FORM, { reverse: { mode: 'linear' } }],
  ['reverse', CHEAP, { reverse: { underTarget: 'proportional' } }],
  ['reverse', CHEAP, { reverse: { underTarget: 'either' } }],
  ['equals', FORM, { equals: 'symmetric' }],
  ['zeroTarget', FORM.replace('0起|10|10|', '2起|10|0|'), { zeroTarget: 'manual' }],
  ['overachievement', FORM, { overachievement: { explainAbove: '2' } }],
  ['overachievement', FORM, { overachievement: { penalty: 'linear' } }],
  [
    'overachievement',
    FORM,
    { overachievement: { penalty: 'steps', steps: [{ from: '1.5', share: '0.5' }] } },
  ],
  [
    'qualitativeTiers',
    FORM,
    {
      qualitativeTiers: [
        ['1', '0.95'],
        ['0.95', '0.5'],
        ['0.5', '0'],
      ],
    },
  ],
  ['satisfaction', FORM, { satisfaction: { mode: 'steps', steps: [{ from: '0.8', share: '0.8' }] } }],
  ['deadline', FORM, { deadline: 'allOrNothing' }],
  ['deadline', FORM.replace('11月|10|5|', '8月|10|10|'), { deadline: 'manual' }],
  ['costSaving', SAVING, { costSaving: { above: '1', equal: '0.9', belowMax: '0.5' } }],
  ['notApplicable', ZERO, { notApplicable: 'rescale' }],
  ['explainEveryDeduction', FORM, { explainEveryDeduction: false }],
  ['rounding', FORM, { rounding: { digits: 0 } }],
  ['tolerance', FORM.replace('83.44', '83'), { tolerance: '0.5' }],
  [
    'gradeBands',
    FORM,
    {
      gradeBands: [
        { grade: '优', from: '80' },
        { grade: '差', from: '0' },
      ],
    },
  ],
];

test.each(CASES)('%s %#', (_, form, change) => {
  expect(told(judged(form, change))).not.toBe(told(judged(form, {})));
});

test('no parameter is left out', () => {
  // What names the policy, and what describes the forms it was made for: the form at hand says that itself.
  const told = ['id', 'extends', 'name', 'description', 'source', 'weightColumn', 'explanationScope'];
  const tried = new Set([...told, ...CASES.map(([parameter]) => parameter)]);
  expect(Object.keys(POLICY_SHAPE).filter((parameter) => !tried.has(parameter))).toEqual([]);
});

const texts = (table: Assessment, rule: string): string[] =>
  table.findings
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => messageText(message, 'zh-CN'));

test('a budget of zero: nothing, everything, or out of the total', () => {
  const manual = judged(ZERO, {});
  expect(manual.funds[0]?.score?.computed).toBeNull();
  expect(texts(manual, 'execution-score')).toEqual([]);
  expect(texts(manual, 'not-computable')).toEqual(['全年预算数为0，执行率无法计算，请按政策处理或说明']);
  const none = judged(ZERO, { zeroBudget: 'zero' });
  expect(texts(none, 'execution-score')).toEqual([
    '预算执行率得分应为0分：全年预算数为0，按计分规则，表中填5',
  ]);
  const full = judged(ZERO, { zeroBudget: 'full' });
  expect(texts(full, 'execution-score')).toEqual([
    '预算执行率得分应为10分：全年预算数为0，按计分规则，表中填5',
  ]);
  expect(texts(full, 'not-computable')).toEqual(['全年预算数为0，执行率无法计算，按计分规则得10分']);
  const out = judged(ZERO, { zeroBudget: 'exclude' });
  expect(out.total.computed?.toFixed()).toBe('65.44');
  expect(texts(out, 'total')).toEqual(['总分70.44，按计分规则去掉不适用的部分后应为65.44']);
});

test('points of what does not apply are spread over the rest, and the total is planned so', () => {
  const rows = judged(ZERO, { notApplicable: 'rescale' });
  expect(rows.total.computed?.toFixed(4)).toBe('78.2667');
  expect(texts(rows, 'total')).toEqual(['总分70.44，按计分规则去掉不适用的部分后应为78.27']);
  const both = judged(ZERO, { notApplicable: 'rescale', zeroBudget: 'exclude' });
  expect(both.total.computed?.toFixed()).toBe('81.8');
  const total = planEdits(both, 'derived').find(({ figure }) => figure === 'total');
  expect([total?.after, total?.formula]).toEqual(['81.8', null]);
});

test('a row that does not apply owes neither score nor reason', () => {
  expect(texts(judged(ZERO, {}), 'missing-score')).toEqual([]);
  expect(
    texts(judged(ZERO.replace('/|/|10||', '/|/|10|0|'), {}), 'deduction-unexplained').join(),
  ).not.toContain('举办活动');
});

test('a dash beside a target is no actual', () => {
  const form = FORM.replace('=5次|8次|10|10|', '=5次|/|10||');
  expect(texts(judged(form, {}), 'missing-actual')).toEqual(['举办活动：未填实际完成值']);
  expect(texts(judged(form, {}), 'missing-score')).toEqual([]);
});

test('a score below zero is a slip and no deduction', () => {
  const form = FORM.replace('0起|10|10|', '0起|10|-1|');
  expect(texts(judged(form, {}), 'score-over-weight')).toEqual(['安全事故数：得分-1小于0']);
  expect(texts(judged(form, {}), 'deduction-unexplained').join()).not.toContain('安全事故数');
});

test.each([
  ['83.435', 0],
  ['83.434', 1],
  ['83.445', 0],
  ['83.446', 1],
])('a total of %s beside a sum of 83.44', (total, count) => {
  expect(texts(judged(FORM.replace('|83.44', `|${total}`), {}), 'total')).toHaveLength(count);
});

test('native formulas divide by the budget of the policy', () => {
  const form = FORM.replace('|80%|8', '||');
  const formulas = (change: Readonly<Record<string, unknown>>) =>
    planEdits(judged(form, change), 'blanks').map(({ formula }) => formula);
  expect(formulas({}).slice(0, 2)).toEqual(['=ROUND(E4/D4,4)', '=ROUND(MIN(1,E4/D4)*F4,2)']);
  expect(formulas({ execution: { base: 'initial' } }).slice(0, 2)).toEqual([
    '=ROUND(E4/C4,4)',
    '=ROUND(MIN(1,E4/C4)*F4,2)',
  ]);
});
