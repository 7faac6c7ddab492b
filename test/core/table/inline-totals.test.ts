import { planEdits } from '../../../src/core/plan/plan-edits';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { gridOfRows } from '../../support/grid-of-rows';

const FORM = `校舍维修项目支出绩效自评表（2024年度）
一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|原因
产出指标|数量指标|维修面积|≥2000平方米|1800平方米|40|36|雨季停工，已调整工期并增派人手
产出指标|质量指标|验收合格率|100%|100%|60|60|
`;

function assess(tail: string) {
  const { tables } = assessWorkbook([gridOfRows(FORM + tail, {})], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  return tables[0]!;
}

test('a total and a grade behind their labels in one cell are read', () => {
  const { total, grade } = assess('总分：96分||||等级：优|||');
  expect(total.recorded?.toString()).toBe('96');
  expect(total.figure?.address).toEqual({ row: 4, column: 0 });
  expect(grade.recorded).toBe('优');
});

test('they are judged, and never written over', () => {
  const assessment = assess('总分：97分||||等级：良|||');
  expect(assessment.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['total', 'grade']));
  expect(planEdits(assessment, 'all')).toEqual([]);
});

test.each(['96（优）', '96分，优秀', '96 优'])('%s in the column of scores is both', (text) => {
  const right = assess(`总分|||||100|${text}|`);
  expect(right.findings.map(({ rule }) => rule)).not.toContain('missing-total');
  expect(right.total).toMatchObject({ figure: { address: { row: 4, column: 6 }, isInline: true } });
  expect(right.total.recorded?.toString()).toBe('96');
  expect(right.grade.recorded).toBe('优');
  expect(right.table.total?.weight?.cell.text).toBe('100');
  const wrong = assess(`总分|||||100|${text.replace('96', '97')}|`);
  expect(wrong.findings.map(({ rule }) => rule)).toContain('total');
  expect(planEdits(wrong, 'all')).toEqual([]);
});

test('a grade in the column of scores leaves no cell for the total', () => {
  const { total, grade, findings } = assess('总分|||||100|优|');
  expect(total.figure).toBeNull();
  expect(grade.recorded).toBe('优');
  expect(findings.map(({ rule }) => rule)).not.toContain('missing-total');
});

test('one cell over the columns of the points and the scores holds the total alone', () => {
  const sheet = gridOfRows(`${FORM}总分|||||97||`, { merges: ['A5:E5', 'F5:G5'] });
  const { tables } = assessWorkbook([sheet], { policy: 'auto', form: null, silenced: [] });
  expect(tables[0]?.table.total).toMatchObject({ weight: null, score: { address: { row: 4, column: 5 } } });
  const sums = ['total', 'weights-total', 'missing-total'];
  expect(tables[0]?.findings.map(({ rule }) => rule).filter((rule) => sums.includes(rule))).toEqual([
    'total',
  ]);
});

test('自评结果 as a heading over the whole sheet has no cell for a grade beside it', () => {
  const rows = `${FORM}总分|||||100|96|
自评结果
项目按计划完成，资金使用规范。`;
  const sheet = gridOfRows(rows, { merges: ['A6:H6', 'A7:H7'] });
  const { tables } = assessWorkbook([sheet], { policy: 'auto', form: null, silenced: [] });
  expect(tables[0]?.table.grade).toBeNull();
});
