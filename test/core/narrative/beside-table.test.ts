/** What was done, in words, beside funds and indicators that say the same or something else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1 } from '../../../src/core/grid';
import { type WholeTable, gridOf, spent } from '../whole-tables/whole-table';

const casesOf = (file: string): [text: string, told: string][] =>
  readFileSync(join(__dirname, '../../fixtures', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [text: string, told: string]);

const CASES = casesOf('texts-beside-table.tsv');
const OF_WORKS = casesOf('texts-beside-works.tsv');

type Form = Omit<WholeTable, 'goalDone' | 'name' | 'expect'>;

const TRAINING: Form = {
  funds: spent('100', '100', '98', '98%', '9.8'),
  goal: '举办培训班5期，培训500人次，采购设备20台，提升干部能力。',
  inds: [
    '产出指标|数量指标|培训人次|≥500人次|512人次|10|10|',
    '产出指标|数量指标|举办培训班|≥5期|5期|10|10|',
    '产出指标|数量指标|采购设备|≥20台|20台|10|10|',
    '产出指标|质量指标|培训合格率|≥95%|98%|10|10|',
    '产出指标|时效指标|培训完成时间|11月底前|11月20日|5|5|',
    '产出指标|成本指标|人均培训成本|≤400元/人·天|380元/人·天|5|5|',
    '效益指标|社会效益指标|提升干部能力|提升|提升|25|25|',
    '效益指标|社会效益指标|学员投诉次数|≤10次|8次|5|5|',
    '满意度指标|服务对象满意度指标|学员满意度|≥90%|96%|10|10|',
  ],
  total: '总分||||||100|99.8|',
};

const WORKS: Form = {
  funds: spent('250', '250', '240', '96%', '9.6'),
  goal: '治理河道8公里，硬化道路12公里，覆盖15个村，受益人口1.2万人。',
  inds: [
    '产出指标|数量指标|河道治理长度|≥8公里|8.2公里|5|5|',
    '产出指标|数量指标|硬化道路里程|≥12公里|12.6公里|10|10|',
    '产出指标|数量指标|受益村数|≥15个|15个|10|10|',
    '产出指标|质量指标|工程验收合格率|100%|100%|10|10|',
    '产出指标|时效指标|工程完工时间|2024年11月底前|2024年10月|5|5|',
    '产出指标|成本指标|每公里治理成本|≤15万元/公里|14.6万元/公里|5|5|',
    '产出指标|成本指标|每公里硬化成本|≤20万元/公里|15.9万元/公里|5|5|',
    '效益指标|社会效益指标|受益人口|≥1.2万人|1.26万人|30|30|',
    '满意度指标|服务对象满意度指标|受益群众满意度|≥90%|95%|10|10|',
  ],
  total: '总分||||||100|99.6|',
};

function toldOf(form: Form, goalDone: string): { told: string; cells: string[] } {
  const grid = gridOf({ ...form, name: '', expect: [], goalDone });
  const { tables } = assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] });
  const findings = tables.flatMap((table) => table.findings);
  return {
    told: findings
      .map(({ rule, recorded, expected }) => `${rule} ${recorded ?? ''} → ${expected ?? ''}`)
      .join('; '),
    cells: [...new Set(findings.map(({ cell }) => a1(cell)))],
  };
}

it.each([
  ...CASES.map((one) => [TRAINING, ...one] as const),
  ...OF_WORKS.map((one) => [WORKS, ...one] as const),
])('$goal: %s', (form, text, expected) => {
  const { told, cells } = toldOf(form, text);
  expect(told).toBe(expected);
  expect(cells).toEqual(expected === '' ? [] : ['F9']);
});

it.each(['\u00A0', '\u202F', '\u2060', ' '])('reads a date with %j in it', (blank) => {
  const { told } = toldOf(TRAINING, `于2024年12${blank}月15${blank}日完成全部培训。`);
  expect(told).toContain('→ 11月20日');
});

it('holds right texts and wrong ones', () => {
  expect(CASES.filter(([, told]) => told === '').length).toBeGreaterThan(80);
  expect(CASES.filter(([, told]) => told !== '').length).toBeGreaterThan(20);
  expect(OF_WORKS.length).toBeGreaterThan(100);
});
