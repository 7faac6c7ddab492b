import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../../src/core/number';
import { messages, report, told, toldOf } from './judge';
import { reportLines } from './report';

describe('the report of the corpus', () => {
  it('gives budget and spending with their cells', async () => {
    const { funds, table, executionRate } = await report(reportLines());
    expect(table.layout).toBe('narrative');
    expect(funds).toHaveLength(1);
    expect(plain(funds[0]?.initialBudget?.recorded ?? executionRateOf())).toBe('592.87');
    expect(funds[0]?.initialBudget?.figure.address).toEqual({ row: 3, column: 0 });
    expect(plain(funds[0]?.executed?.recorded ?? executionRateOf())).toBe('463.12');
    expect(funds[0]?.executed?.figure.address).toEqual({ row: 5, column: 0 });
    expect(executionRate?.toFixed(4)).toBe('0.7811');
  });

  it('finds the slip and the score, and nothing else', async () => {
    const assessment = await report(reportLines());
    expect(told(assessment)).toEqual([
      'narrative-figures A6 46.68元 → 46.68万元',
      expect.stringMatching(/^narrative-figures A\d+ 100分 → 97\.81$/),
    ]);
    expect(assessment.findings).toHaveLength(2);
    expect(messages(assessment)[0]).toContain('其他商品和服务支出46.68元');
  });
});

function executionRateOf(): never {
  throw new Error('no figure');
}

describe('listed items', () => {
  it.each([
    ['支出10万元，其中：培训费6万元、差旅费4万元。'],
    ['支出10万元，其中：培训费6万元、差旅费3万元等。'],
    ['支出10万元，其中培训费3万元。'],
    ['支出10万元，主要用于培训费3万元、差旅费2万元。'],
    ['培训费6万元，差旅费4万元，合计10万元。'],
    ['岗位补贴831.6万元；社保补贴186.4万元；合计1018万元。'],
    ['印刷费1.235万元、邮电费1.24万元，合计2.48万元。'],
    ['年初预算50万元，追加10万元，共支出55万元。'],
    ['支出100万元，其中人员经费60万元、公用经费40万元，结余20万元。'],
    ['招录353人（教育315、卫生38）。'],
    ['国家级5项8001人19770科次（四项分列2439、1561、3109、892人）。'],
    ['培训100人（其中女性40人、党员70人）。'],
    ['取暖费3名、每人3920元，合计11760元。'],
    ['购置一体机20台、单价3.4万元，电脑30台、单价0.45万元，共81.5万元。'],
    ['450人享受补贴，岗位补贴1980元/人/月，全年共831.6万元。'],
    ['支出约10万元，其中：培训费6万元、差旅费3万元、印刷费0.5万元。'],
    ['全年支出10万元，其中：培训费6万元（讲课费5万元、场地费1万元）、差旅费4万元。'],
    ['支出10万元，其中：\n培训费6万元\n差旅费4万元'],
  ])('is quiet: %s', async (text) => {
    expect(await toldOf(text)).toEqual([]);
  });

  it.each([
    ['支出10万元，其中：培训费6万元、差旅费5万元。', '10万元 → 11万元'],
    ['支出10万元，其中：培训费6万元、差旅费2万元、印刷费1万元。', '10万元 → 9万元'],
    ['支出10万元，具体为：培训费6万元、差旅费3万元。', '10万元 → 9万元'],
    ['支出10万元，其中：培训费6万元、差旅费4元。', '4元 → 4万元'],
    ['支出10元，其中：培训费6万元、差旅费4万元。', '10元 → 10万元'],
    ['培训费6万元，差旅费4万元，合计11万元。', '11万元 → 10万元'],
    ['培训费6万元，差旅费4万元，合计10元。', '10元 → 10万元'],
    ['招录353人（教育315、卫生37）。', '353人 → 352人'],
    ['取暖费3名、每人3920元，合计11670元。', '11670元 → 11760元'],
    ['购置一体机20台、单价3.4万元，电脑30台、单价0.45万元，共82.5万元。', '82.5万元 → 81.5万元'],
    ['支出10万元，其中：\n培训费6万元\n差旅费5万元', '10万元 → 11万元'],
    ['支出１０万元，其中：培训费６万元、差旅费５万元。', '10万元 → 11万元'],
  ])('finds %s', async (text, expected) => {
    expect((await toldOf(text)).map((line) => line.replace(/^\S+ \S+ /, ''))).toEqual([expected]);
  });
});

describe('budget, spending, rate and score of a report', () => {
  it.each([
    ['年初预算80万元，到位60万元，支出59.6万元，预算执行率99.4%。'],
    ['全年预算50万元，实际支出49.37万元，执行率98.74%。'],
    ['全年预算50万元，实际支出49.37万元，执行率为98.7%。'],
    ['全年预算3.6万元，实际支出3万元，执行率83%。'],
    ['全年预算54400元，执行5.44万元，执行率100%，自评得分100分。'],
    ['全年预算50万元，实际支出49.37万元；其中中央资金执行率90%。'],
    ['全年预算50万元，实际支出49.37万元，上年执行率90%。'],
    ['全年预算50万元，实际支出40万元，自评得分97.5分。'],
    ['全年预算50万元，实际支出50万元，总分100分，自评得分95分，自评等级为“优”。'],
    ['全年预算50万元，实际支出50万元，产出指标自评得分50分。'],
  ])('is quiet: %s', async (text) => {
    expect(await toldOf(text)).toEqual([]);
  });

  it.each([
    ['全年预算50万元，实际支出49.37万元，执行率99.74%。', 'narrative-rate A3 99.74% → 98.74%'],
    ['全年预算50万元，实际支出40万元，自评得分100分。', 'narrative-figures A3 100分 → 98.00'],
    ['全年预算50万元，实际支出50万元，自评得分85分，自评等级为优。', 'narrative-figures A3 优 → 良'],
    [
      '年初预算50万元，实际支出40万元。\n经核实，本项目年初预算60万元，已按规定使用。',
      'narrative-figures A4 60万元 → 50万元',
    ],
    ['自评得分95分。\n综上，项目自评得分96分。', 'narrative-figures A4 96分 → 95分'],
    [
      '全年举办培训，培训基层干部120人。\n年底统计，培训基层干部102人。',
      'narrative-figures A4 102人 → 120人',
    ],
  ])('finds %s', async (text, expected) => {
    expect(await toldOf(...text.split('\n'))).toEqual([expected]);
  });
});

/** Sentences of published reports: the text, and what is told of it. */
const AS_WRITTEN = readFileSync(join(__dirname, '../../fixtures/reports-as-written.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [text: string, told?: string]);

it.each(AS_WRITTEN)('%s', async (text, expected = '') => {
  expect((await toldOf(...text.split('\\n'))).join('; ')).toBe(expected);
});
