import { corpusTable, told } from '../narrative/judge';

describe('texts against the table', () => {
  it.each([
    ['adjusted-01-chuangye-gaocengci', ['narrative-rate D31 98.83% → 100.00%']],
    ['adjusted-07-pingbi-biaozhang', ['narrative-figures B10 100名 → =300人']],
    [
      'adjusted-13-shiye-zhaopin',
      [
        'narrative-figures G10 50人 → ≥44人',
        'narrative-figures D25 80万元 → 60万元',
        'narrative-rate D25 99.4% → 100.00%',
        'narrative-figures D26 6月面试 → 5月29日完成',
      ],
    ],
    ['adjusted-15-jianxi-butie', []],
    ['adjusted-17-zhongyang-xiaxian', ['narrative-figures D23 95% → ≥85%']],
    [
      'adjusted-23-jiaoshi-duomeiti',
      ['narrative-figures B10 30台 → 20台(套)', 'narrative-figures D22 30台 → 20台(套)'],
    ],
    ['adjusted-54-yishu-buzhu', ['narrative-figures G10 6名 → =7人']],
    ['adjusted-60-zishou-zizhi-gongzi', []],
    ['adjusted-62-jiangxuejin', ['narrative-figures G10 6名 → =5人']],
    ['adjusted-64-zhuxuejin-zhongyang', []],
    ['national-01-2020-zhaopin', []],
    ['national-02-2020-zhicheng', []],
    ['national-04-zhengshu-kaowu', []],
  ])('%s', async (name, expected) => {
    expect(told(await corpusTable(name))).toEqual(expected);
  });

  const CLEAN = 'adjusted-60-zishou-zizhi-gongzi';

  async function withText(text: string): Promise<string[]> {
    const clean = await corpusTable(CLEAN);
    const part = clean.table.narrative[0];
    if (part === undefined) throw new Error('no narrative');
    const { row, column } = part.address;
    const address = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
    return told(await corpusTable(CLEAN, { [address]: text })).map((line) =>
      line.replace(/ [A-Z]+\d+ /, ' '),
    );
  }

  it.each([
    ['年初预算50万元，执行50万元，执行率100%。'],
    ['年初预算500000元，全年支出500,000.00元，预算执行率100%。'],
    ['上年预算60万元，执行率90%；本年预算50万元，支出50万元，执行率100%。'],
    ['年初预算50万元，其中支付保险8万元，全年支出50万元。'],
    ['预算执行率达到95%以上。'],
    ['执行率目标为95%，自评得分100分，自评等级为优。'],
    ['全年为35名人员发放工资，每月15日发放。'],
    ['全年为35名人员发放工资，其中女职工12人。'],
  ])('is quiet: %s', async (text) => {
    expect(await withText(text)).toEqual([]);
  });

  it.each([
    ['年初预算50万元，执行50万元，执行率98%。', 'narrative-rate 98% → 100.00%'],
    ['年初预算52万元，执行50万元。', 'narrative-figures 52万元 → 50万元'],
    ['年初预算50元，执行50万元。', 'narrative-figures 50元 → 50万元'],
    ['年初预算50万元，执行48.6万元。', 'narrative-figures 48.6万元 → 50万元'],
    ['项目自评得分98分。', 'narrative-figures 98分 → 100'],
    ['全年工资发放32人。', 'narrative-figures 32人 → =35人'],
  ])('finds %s', async (text, expected) => {
    expect(await withText(text)).toEqual([expected]);
  });
});
