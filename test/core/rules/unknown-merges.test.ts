import { assessWorkbook } from '../../../src/core/assess-workbook';
import { gridOfRows } from '../../support/grid-of-rows';

const FORM = `
项目支出绩效自评表
项目名称|甲项目
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
产出指标|数量指标|培训人数|100人|100人|40|60|
||培训期数|2期|2期|20||
效益指标|社会效益指标|知晓率|≥90%|92%|30|30|
满意度指标|满意度指标|学员满意度|≥90%|95%|10|10|
总分|||||100|100|`;

function rulesOf(rows: string, merges: null | readonly string[]): readonly string[] {
  const { tables } = assessWorkbook([gridOfRows(rows, { merges })], {
    policy: 'auto',
    form: null,
    silenced: [],
  });
  return tables.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

test('a blank score below a filled one is no missing one where the merged areas are not known', () => {
  expect(rulesOf(FORM, null)).not.toContain('missing-score');
  expect(rulesOf(FORM.replace('40|60', '40|40'), [])).toContain('missing-score');
});

test('where the areas were parted, a score that only both rows can earn is the score of both', () => {
  const rules = rulesOf(FORM, []);
  expect(rules).not.toContain('missing-score');
  expect(rules).not.toContain('score-over-weight');
  expect(rulesOf(FORM.replace('40|60', '40|61'), [])).toContain('missing-score');
});

test('a blank score that has none above it is missing all the same', () => {
  const first = FORM.replace('100人|100人|40|60', '100人|100人|40|').replace('2期|2期|20|', '2期|2期|20|20');
  expect(rulesOf(first, null)).toContain('missing-score');
});

test('where somebody parted the areas of the scores and filled them, one that only all its rows can earn counts once', () => {
  const filled = FORM.replace('||培训期数|2期|2期|20|', '产出指标|数量指标|培训期数|2期|2期|20|60');
  for (const merges of [null, [], ['A1:H1']]) {
    expect(rulesOf(filled, merges)).toEqual(['level-weights']);
    const rules = rulesOf(filled.replace('|100|100|', '|100|160|'), merges);
    expect(rules).toContain('score-over-weight');
  }
});
