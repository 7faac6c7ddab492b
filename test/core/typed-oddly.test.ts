/** Cells as people leave them: blanks typed over figures, words drawn apart, digits of double width, heads of their own. */
import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1 } from '../../src/core/grid';
import type { Assessment } from '../../src/core/assessment';
import { gridOfRows } from '../support/grid-of-rows';

const FORM = `
项目支出绩效自评表
项目名称|甲项目
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
产出指标|数量指标|培训人数|100人|100人|50|50|
||培训期数|2期|2期|20|20|
效益指标|社会效益指标|知晓率|≥90%|92%|20|20|
满意度指标|满意度指标|学员满意度|≥90%|95%|10|10|
总分|||||100|100|`;

function assessed(rows: string, blank: readonly string[] = []): Assessment {
  const grid = gridOfRows(rows);
  const cells = new Map(grid.cells);
  for (const [key, cell] of cells)
    if (blank.includes(cell.text)) cells.set(key, { ...cell, kind: 'text', value: '  ', text: '  ' });
  const { tables } = assessWorkbook([{ ...grid, cells }], { policy: 'auto', form: null, silenced: [] });
  const [first] = tables;
  if (first === undefined) throw new Error('no table');
  return first;
}

const findings = ({ findings: all }: Assessment): readonly string[] =>
  all.map(({ rule, cell }) => `${rule} ${a1(cell)}`);

test('blanks typed over a result or a score leave it missing', () => {
  expect(findings(assessed(FORM.replace('2期|2期', '2期|x'), ['x']))).toContain('score-without-actual E5');
  expect(findings(assessed(FORM.replace('95%|10|10', '95%|10|x'), ['x']))).toContain('missing-score G7');
});

test('levels drawn apart by blanks are the same levels', () => {
  expect(findings(assessed(FORM))).toContain('level-weights A4');
  const apart = FORM.replace('产出指标', '产 出⏎指 标').replace('效益指标|', '效　益　指　标|');
  expect(findings(assessed(apart))).toContain('level-weights A4');
});

test('of years in digits of double width the later one counts', () => {
  const { table } = assessed(
    FORM.replace('完成值|分值', '２０２２年完成值|２０２３年完成值|分值').replace(
      /\|(100人|2期|92%|95%)\|(\d+)\|(\d+)\|/g,
      '|1|$1|$2|$3|',
    ),
  );
  expect(
    table.indicators.map(({ lastYear, actual }) =>
      [lastYear, actual].map((each) => each && a1(each.address)),
    ),
  ).toEqual([4, 5, 6, 7].map((row) => [`E${String(row)}`, `F${String(row)}`]));
});

const FUNDS = FORM.replace(
  '一级指标',
  `资金（万元）|来源|年初预算数|核定额度|全年执行数|预算执行率
|合计|300|320|310|96.88%
一级指标`,
);

test('an amount under words of its own is the budget where the stated rate is reckoned on it', () => {
  const line = assessed(FUNDS).table.fundBlock?.lines[0];
  expect(line?.adjustedBudget && a1(line.adjustedBudget.address)).toBe('D4');
  const other = assessed(FUNDS.replace('96.88%', '103.33%')).table.fundBlock?.lines[0];
  expect(other?.adjustedBudget).toBeNull();
});

test('合计 that leaves the execution out says so by its weight, 总分 does not', () => {
  const own = `资金（万元）|来源|全年预算数|全年执行数|分值|执行率|得分
|合计|100|100|10|100%|10
一级指标`;
  const form = FORM.replace('一级指标', own)
    .replace('100人|50|50', '100人|40|40')
    .replace('总分|||||100|100', '合计|||||90|90');
  expect(findings(assessed(form)).filter((each) => /^(?:total|weights)/.test(each))).toEqual([]);
  expect(findings(assessed(form.replace('合计|||||90', '总分|||||90')))).toContain('total G10');
  expect(findings(assessed(form.replace('合计|||||90|90', '合计|||||100|90')))).toContain('total G10');
});

test('where only the points taken off are written, what is left is the score; the sum row holds either', () => {
  const own = `资金（万元）|来源|全年预算数|全年执行数|分值|执行率|得分
|合计|100|95|10|95%|9.5
一级指标`;
  const form = FORM.replace('得分|偏差原因', '扣分|偏差原因')
    .replace('一级指标', own)
    .replace('100人|50|50', '95人|40|2')
    .replace('2期|20|20', '2期|20|0')
    .replace('92%|20|20', '92%|20|')
    .replace('95%|10|10', '95%|10|-1');
  for (const [stated, said] of [
    ['96.5', []],
    ['3.5', []],
    ['4', ['total G10']],
    ['97', ['total G10']],
  ] as const) {
    const one = assessed(form.replace('||100|100', `||100|${stated}`));
    expect(one.indicators.map(({ score }) => score?.recorded?.toString())).toEqual(['38', '20', '20', '9']);
    expect(one.total.computed?.toString()).toBe('96.5');
    expect(findings(one).filter((each) => each.startsWith('total'))).toEqual(said);
  }
  // A column that nobody filled says nothing.
  const blank = assessed(form.replace('40|2', '40|').replace('20|0', '20|').replace('10|-1', '10|'));
  expect(blank.indicators.map(({ score }) => score)).toEqual([null, null, null, null]);
});

test('while no score of an indicator is filled in, that of the execution is no total and no grade', () => {
  const own = `资金（万元）|来源|全年预算数|全年执行数|分值|执行率|得分
|合计|100|95|10|95%|9.5
一级指标`;
  const form = FORM.replace('一级指标', own).replace('总分|||||100|100', '总分|||||100|');
  const blank = form.replace(/\|(\d+)\|\1\|$/gm, '|$1||');
  expect(assessed(form).total.computed).not.toBeNull();
  const one = assessed(blank);
  expect(one.indicators.map(({ score }) => score?.recorded ?? null)).toEqual([null, null, null, null]);
  expect([one.total.computed, one.total.afterEdits, one.grade.afterEdits]).toEqual([null, null, null]);
  expect(findings(one).filter((each) => each.startsWith('missing-score'))).toHaveLength(1);
});

test.each([
  // Nothing stands in the row that sums up: the sources do.
  ['财政拨款|96|90|||\n|其他资金|4|3|||', '0.93'],
  ['财政拨款|96|90|||\n|其他资金||||||', '0.9375'],
  ['财政拨款|96|90|||\n|其他资金|0||||', '0.9375'],
  // One source with a budget has not said what it spent: what the others spent is not the whole.
  ['财政拨款|96||||\n|其他资金|0|0|||', null],
  ['财政拨款|96|90|||\n|其他资金|4||||', null],
  ['财政拨款||90|||\n|其他资金|4|3|||', null],
])('the rate of sources that are added up: %s is %s', (sources, rate) => {
  const own = `资金（万元）|来源|全年预算数|全年执行数|分值|执行率|得分\n|合计|||10||\n|${sources}\n一级指标`;
  const { executionRate } = assessed(FORM.replace('一级指标', own));
  expect(executionRate?.toString() ?? null).toBe(rate);
});
