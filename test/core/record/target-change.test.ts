import type { RecordIndicator } from '../../../src/core/record/model';
import { RECORD_RULES } from '../../../src/core/record/record-rules';
import { judgedTarget, targetChange } from '../../../src/core/record/target-change';
import { textCell } from '../quantity/cells';

function target(text: string) {
  const place = { row: 1, column: 1 };
  const indicator: RecordIndicator = {
    level1: '产出指标',
    level2: '数量指标',
    level3: '培训情况',
    place,
    initialTarget: null,
    target: { address: place, cell: textCell(text) },
    actual: null,
    weight: null,
    explanation: null,
    operator: '',
    nature: '',
    measureUnit: '',
    actualUnit: '',
  };
  const read = judgedTarget(indicator, '2024');
  if (read === null) throw new Error(`no target: ${text}`);
  return read;
}
const change = (before: string, after: string) =>
  targetChange(target(before), target(after), ['2024', '2024']);

test.each([
  ['a figure', '≥100人次', '长期', { kind: 'kind', helps: true }],
  ['a date', '2024年6月底前', '长期', { kind: 'kind', helps: true }],
  ['words', '长期', '≥100人次', { kind: 'kind', helps: null }],
  ['words', '长期', '2024年6月底前', { kind: 'kind', helps: null }],
  ['a date', '2024年6月底前', '≥100人次', { kind: 'kind', helps: null }],
  ['a figure', '≥100人次', '2024年6月底前', { kind: 'kind', helps: null }],
  ['words', '长期', '有所改善', { kind: 'wording', helps: null }],
  ['a figure', '≥100人次', '≥80人次', { kind: 'value', helps: true }],
  ['a figure', '≥100人次', '≥100人次', null],
  ['a cap', '≤5%', '≤8%', { kind: 'value', helps: true }],
  ['none', '≤0%', '≤5%', { kind: 'value', helps: true }],
  ['a cap', '≤8%', '≤5%', { kind: 'value', helps: false }],
  ['a share', '≥95%', '≥960‰', { kind: 'value', helps: false }],
  ['a figure', '≥100人次', '≤100人次', { kind: 'operator', helps: null }],
  ['a figure', '≥100人次', '≥100公里', { kind: 'unit', helps: null }],
  ['a date', '2024年6月底前', '2024年12月底前', { kind: 'value', helps: true }],
  ['a date without its year', '12月底前', '2024年6月底前', { kind: 'value', helps: false }],
  ['a date without its year', '6月底前', '2024年6月底前', null],
  ['a date', '每月15日前', '每季度15日前', { kind: 'wording', helps: null }],
])('%s, %s, that became %s', (_, before, after, expected) => {
  expect(change(before, after)).toEqual(expected);
});

test('a rule rests on what it compares with; sums of a department are arithmetic', () => {
  const bases = new Map(RECORD_RULES.map(({ id, basis }) => [id, basis]));
  expect(bases.get('baseline-target')).toBe('baseline');
  expect(bases.get('ledger-budget')).toBe('ledger');
  expect(bases.get('department-sum')).toBe('arithmetic');
  expect(RECORD_RULES.filter(({ basis }) => basis === 'arithmetic')).toHaveLength(1);
  for (const { against, basis } of RECORD_RULES)
    if (basis === 'baseline' || basis === 'ledger') expect(basis).toBe(against);
});
