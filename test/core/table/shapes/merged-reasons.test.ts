/** A reason merged over two rows that lost points: only the areas tell it from one that is missing. */
import { recognize } from '../../../../src/core/table/recognize';
import { gridOfRows } from '../../../support/grid-of-rows';

const form = (second: string): string => `
项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|检修管道|≥40公里|36公里|50|45|汛期停工，剩余管段列入次年计划。
产出指标|质量指标|合格率|≥95%|90.25%|40|${second}|
满意度指标|满意度指标|用户满意度|≥90%|92%|10|10|`;

test.each([
  ['points were lost below the reason', '38', true],
  ['none were', '40', false],
])('%s: the areas are asked for %s', (_, second, isAsked) => {
  expect(recognize(gridOfRows(form(second), { merges: null }), {}).needsMerges).toBe(isAsked);
  expect(recognize(gridOfRows(form(second), { merges: [] }), {}).needsMerges).toBe(false);
});
