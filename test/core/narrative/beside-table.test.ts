/** What was done, in words, beside funds and indicators that say the same or something else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1 } from '../../../src/core/grid';
import { gridOf, spent } from '../whole-tables';

const CASES = readFileSync(join(__dirname, '../../fixtures/texts-beside-table.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [text: string, told: string]);

function toldOf(goalDone: string): { told: string; cells: string[] } {
  const grid = gridOf({
    name: '',
    expect: [],
    funds: spent('100', '100', '98', '98%', '9.8'),
    goal: '举办培训班5期，培训500人次，采购设备20台，提升干部能力。',
    goalDone,
    inds: [
      '产出指标|数量指标|培训人次|≥500人次|512人次|10|10|',
      '产出指标|数量指标|举办培训班|≥5期|5期|10|10|',
      '产出指标|数量指标|采购设备|≥20台|20台|10|10|',
      '产出指标|质量指标|培训合格率|≥95%|98%|10|10|',
      '产出指标|时效指标|培训完成时间|11月底前|11月20日|5|5|',
      '产出指标|成本指标|人均培训成本|≤400元/人·天|380元/人·天|5|5|',
      '效益指标|社会效益指标|提升干部能力|提升|提升|30|30|',
      '满意度指标|服务对象满意度指标|学员满意度|≥90%|96%|10|10|',
    ],
    total: '总分||||||100|99.8|',
  });
  const { tables } = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] });
  const findings = tables.flatMap((table) => table.findings);
  return {
    told: findings
      .map(({ rule, recorded, expected }) => `${rule} ${recorded ?? ''} → ${expected ?? ''}`)
      .join('; '),
    cells: [...new Set(findings.map(({ cell }) => a1(cell)))],
  };
}

it.each(CASES)('%s', (text, expected) => {
  const { told, cells } = toldOf(text);
  expect(told).toBe(expected);
  expect(cells).toEqual(expected === '' ? [] : ['F9']);
});

it('holds right texts and wrong ones', () => {
  expect(CASES.filter(([, told]) => told === '').length).toBeGreaterThan(80);
  expect(CASES.filter(([, told]) => told !== '').length).toBeGreaterThan(20);
});
