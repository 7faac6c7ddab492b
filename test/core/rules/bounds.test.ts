/** Thresholds stand where the rules say, and on which side a figure falls that is exactly there. */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1 } from '../../../src/core/grid';
import { readPolicy } from '../../../src/core/policy/validate';
import { gridOfRows } from '../../support/grid-of-rows';

interface Row {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly reason?: string;
  readonly initial?: string;
  readonly progress?: string;
}

const WHY = '因供货中断少采购，下年尽早签约';
const OUTPUT: Row = { target: '≥100册', actual: '100册', weight: '50', score: '50' };

/** A national form; `funds` is initial, adjusted, executed, carry-over of the total row and of one part. */
function form(
  funds: readonly [string, string, string, string?],
  rows: readonly Row[] = [OUTPUT],
  part: readonly string[] = [],
): string {
  const line = (row: Row, index: number): string =>
    [
      `产出指标|数量指标|采购图书第${String(index + 1)}批`,
      row.initial ?? row.target,
      row.target,
      row.actual,
      row.progress ?? '',
      row.weight,
      row.score,
      row.reason ?? '',
    ].join('|');
  return `项目支出绩效自评表（2024年度）
项目名称|图书采购
项目资金（万元）||年初预算数|全年预算数|全年执行数|资金结余
年度资金总额||${funds.map((each) => each ?? '').join('|')}
${part.length === 0 ? '' : `其中：财政拨款||${part.join('|')}\n`}一级指标|二级指标|三级指标|年初指标值|调整后指标值|实际完成值|完成进度|分值|得分|偏差原因
${rows.map(line).join('\n')}
效益指标|社会效益|借阅人次|≥500人次|≥500人次|600人次||30|30|
满意度指标|满意度|读者满意度|≥90%|≥90%|95%||10|10|
总分|||||||100|100|`;
}

function cells(rule: string, text: string, change: Readonly<Record<string, unknown>> = {}): string[] {
  const outcome = readPolicy({ id: 'own', ...change });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const { tables } = assessWorkbook([gridOfRows(text)], { policy: outcome.policy, form: null, silenced: [] });
  expect(tables).toHaveLength(1);
  return tables.flatMap(({ findings }) =>
    findings.filter((finding) => finding.rule === rule).map(({ cell }) => a1(cell)),
  );
}

test.each([
  ['60', 0],
  ['59.99', 1],
])('full output with %s of 100 executed', (executed, count) => {
  expect(cells('idle-funds-full-output', form(['100', '100', executed]))).toHaveLength(count);
});

test.each([
  ['99.01', 0],
  ['99', 1],
  ['98', 1],
])('a budget of 100 cut to the %s executed', (executed, count) => {
  expect(cells('budget-cut-to-executed', form(['100', executed, executed]))).toHaveLength(count);
});

test.each([
  ['90', 0],
  ['89.99', 1],
])('a rate of %s where reasons are asked for below ninety', (executed, count) => {
  const found = cells('execution-unexplained', form(['100', '100', executed]), {
    execution: { explainBelow: '0.9' },
  });
  expect(found).toHaveLength(count);
});

test.each([
  ['0', 0],
  ['1', 1],
])('a target moved onto an actual of %s', (actual, count) => {
  const row = { ...OUTPUT, initial: '≤5起', target: `≤${actual}起`, actual: `${actual}起` };
  expect(cells('target-adjusted-to-actual', form(['100', '100', '100'], [row]))).toHaveLength(count);
});

test.each([
  [2, []],
  [3, ['J6']],
])('one sentence in %i rows that deviate', (count, found) => {
  const row: Row = { target: '≥100册', actual: '90册', weight: '10', score: '9', reason: WHY };
  const rest: Row = { ...OUTPUT, weight: String(50 - 10 * count), score: String(50 - 10 * count) };
  const rows = [...Array.from({ length: count }, () => row), rest];
  expect(cells('weak-explanation', form(['100', '100', '100'], rows))).toEqual(found);
});

test.each([
  ['150%', '150册', 0],
  ['100%', '150册', 0],
  ['120%', '150册', 1],
  ['100%', '90册', 1],
  ['90%', '90册', 0],
])('a progress of %s for %s of 100', (progress, actual, count) => {
  const row = { ...OUTPUT, actual, progress, reason: WHY };
  expect(cells('progress', form(['100', '100', '100'], [row]))).toHaveLength(count);
});

test('a carry-over is reckoned for the total row alone', () => {
  expect(cells('carryover', form(['100', '100', '80', '20'], [OUTPUT], ['100', '100', '80', '30']))).toEqual(
    [],
  );
  expect(cells('carryover', form(['100', '100', '80', '30'], [OUTPUT], ['100', '100', '80', '20']))).toEqual([
    'F4',
  ]);
});

test.each([
  ['1', 0],
  ['0.99', 1],
])('levels one point off where %s is allowed', (levelWeightTolerance, count) => {
  const text = form(['100', '100', '100'], [{ ...OUTPUT, weight: '51', score: '51' }]).replace(
    '|30|30|',
    '|29|29|',
  );
  expect(cells('level-weights', text, { levelWeightTolerance })).toHaveLength(count);
});

test.each([
  ['130册', 0],
  ['131册', 1],
])('%s of 100', (actual, count) => {
  expect(
    cells('overachievement-unexplained', form(['100', '100', '100'], [{ ...OUTPUT, actual }])),
  ).toHaveLength(count);
});
