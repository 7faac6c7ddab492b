import { buildTable } from '../../../src/core/report/build-table';
import type { Assessment } from '../../../src/core/assessment';
import { corpusTable, report } from '../narrative/judge';
import { reportLines } from '../narrative/report';

const unitOf = (assessment: Assessment): string | null =>
  buildTable(assessment, { say: ({ key }) => key, remark: ({ key }) => key, explain: false }).unit;

test('a report has the unit in which its text writes the amounts', async () => {
  expect(unitOf(await report(reportLines()))).toBe('万元');
});

test('amounts in two units have none in common', async () => {
  const lines = [
    '某局项目支出绩效自评报告',
    '一、资金使用情况',
    '年初预算100万元，实际支出980000元，执行率98%。',
  ];
  expect(unitOf(await report([...lines, '二、项目绩效情况', '项目按计划完成，群众满意。']))).toBeNull();
});

test('a sheet of basic data has the unit that it states', async () => {
  expect(unitOf(await corpusTable('data-sheet-01'))).toBe('万元');
  expect(unitOf(await corpusTable('data-sheet-01', { L2: '金额单位：元' }))).toBe('元');
  expect(unitOf(await corpusTable('data-sheet-01', { L2: '填报人：略' }))).toBeNull();
});
