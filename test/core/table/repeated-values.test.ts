/** Sheets without merged areas whose cells repeat what stood in one. */
import { a1Range } from '../../../src/core/grid';
import { recognize } from '../../../src/core/table/recognize';
import { withRepeatsMerged } from '../../../src/core/table/repeated-values';
import { gridOfRows } from '../../support/grid-of-rows';

const FORM = `
项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表
一级指标|二级指标|三级指标|年初指标值|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|100人|50|50
产出指标|质量指标|结业水平|有效提高|有效提高|有效提高|40|40
满意度指标|满意度指标|学员满意度|≥90%|≥90%|90%|10|10
总分|总分|总分|总分|总分|总分|100|100`;

test('equal targets and results stay apart, the title and the label of the sum do not', () => {
  const { tables } = recognize(gridOfRows(FORM), {});
  expect(tables[0]?.title?.text).toBe('项目支出绩效自评表');
  expect(
    tables[0]?.indicators.map(({ initialTarget, target, actual }) =>
      [initialTarget, target, actual].map((figure) => figure?.range.left === figure?.range.right),
    ),
  ).toEqual(Array(3).fill([true, true, true]));
  expect(tables[0]?.indicators).toHaveLength(3);
  expect(tables[0]?.total?.score?.address).toEqual({ row: 5, column: 7 });
});

test('two scores of one name beside each other are two where their figures differ', () => {
  const twice = FORM.replace('分值|得分', '得分|得分').replace('50|50', '50|48');
  const [table] = recognize(gridOfRows(twice), {}).tables;
  expect(table?.indicators[0]?.score?.address.column).toBe(6);
  expect(table?.indicators[0]?.reviewScore?.address.column).toBe(7);
});

test('a sheet that repeats nothing is left as it is', () => {
  const plain = gridOfRows(
    FORM.replace(/(?<=项目支出绩效自评表)\|项目支出绩效自评表/g, '|').replace(/\|总分/g, '|'),
  );
  expect(withRepeatsMerged(plain)).toBe(plain);
});

test('areas that the sheet has are its own', () => {
  const grid = gridOfRows(FORM, { merges: ['A1:B1'] });
  expect(withRepeatsMerged(grid).merges?.map(a1Range)).toEqual(['A1:B1']);
});
