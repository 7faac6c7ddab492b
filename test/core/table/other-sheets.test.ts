import { join } from 'node:path';
import { a1 } from '../../../src/core/grid';
import { recognize } from '../../../src/core/table/recognize';
import { gridOfRows } from '../../support/grid-of-rows';
import { gridsFromXlsx } from '../../support/grid-from-xlsx';

const CORPUS = join(__dirname, '../../fixtures/corpus');

test.each([true, false])(
  'a 基础数据表 gives sums and parts of both sides, merges known: %s',
  (withMerges) => {
    const [grid] = gridsFromXlsx(join(CORPUS, 'data-sheet-01.xlsx'), withMerges);
    const table = grid === undefined ? undefined : recognize(grid, {}).tables[0];
    expect(table?.layout).toBe('data-sheet');
    expect(table?.projectName?.text).toBe('人才考试工作经费');
    const groups = table?.dataSheet?.groups ?? [];
    expect(
      groups.map((group) => [
        group.kind,
        group.sum === null ? null : a1(group.sum.address),
        group.parts.length,
      ]),
    ).toEqual([
      ['sources', 'A5', 6],
      ['uses', 'I5', 6],
    ]);
  },
);

test('every sheet of a department workbook has its table', () => {
  for (const grid of gridsFromXlsx(join(CORPUS, 'department-workbook.xlsx'))) {
    const { tables } = recognize(grid, {});
    expect(tables.map((table) => table.projectName?.text)).toEqual([grid.sheet]);
  }
});

test('the written parts below a form, each behind its own label', () => {
  const { tables } = recognize(
    gridOfRows(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出|数量|培训|100|100|100|100
总分|||||100|100
主要经验做法：分段包干，责任到人。
存在的问题：部分路段养护不及时。`),
    {},
  );
  expect(tables[0]?.narrative.map(({ label, text }) => `${label}=${text}`)).toEqual([
    '主要经验做法=分段包干，责任到人。',
    '存在的问题=部分路段养护不及时。',
  ]);
});

test('a report in cells is narrative', () => {
  const { tables } = recognize(
    gridOfRows(`
某单位2023年度项目支出绩效自评报告
一、项目概况
本项目年初预算100万元，全年执行98万元，执行率98%，主要用于培训、考试和宣传等支出，项目绩效目标为完成培训100人次以上。
二、绩效自评结论
项目自评得分95分，等级为优。各项指标均已完成，其中培训人数105人次，满意度达到96%，资金使用合规，执行进度良好。`),
    {},
  );
  expect(tables[0]?.layout).toBe('narrative');
  expect(tables[0]?.narrative.map((part) => part.label)).toEqual(['一、项目概况', '二、绩效自评结论']);
});
