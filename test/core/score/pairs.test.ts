import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GridCell } from '../../../src/core/grid';
import { policyById } from '../../../src/core/policy/presets';
import type { Verdict } from '../../../src/core/score/verdict';
import { readIndicator } from '../../../src/core/score/reading/read-indicator';
import { judgeIndicator, row } from './input';
import { type Pair, PAIRS } from './pairs';

const national = policyById('national-2020');

const RANGES: Readonly<Record<string, string>> = {
  tier1: '8.00–10.00',
  tier2: '6.00–8.00',
  tier3: '0.00–6.00',
  open: '0.00–10.00',
};

function summary(verdict: Verdict): string {
  const [min, max] = [verdict.min?.toFixed(2) ?? '', verdict.max?.toFixed(2) ?? ''];
  if (verdict.kind === 'exact') return `${min} ${String(verdict.met)}`;
  if (verdict.kind === 'range') return `${min}–${max}`;
  return verdict.met === false ? 'unmet' : `none ${String(verdict.met)}`;
}

function wanted(expected: string): string {
  if (expected === 'full') return '10.00 true';
  if (expected === 'zero') return '0.00 false';
  if (expected === 'none') return 'none null';
  if (expected === 'unmet') return 'unmet';
  return RANGES[expected] ?? (expected.includes('–') ? expected : `${expected} false`);
}

const pairsOf = (file: string): readonly Pair[] =>
  readFileSync(join(__dirname, '../../fixtures', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [level2, level3, target, actual, expected] = line.replaceAll('\\n', '\n').split('\t');
      return [level2 ?? '', level3 ?? '', target ?? '', actual ?? '', expected ?? ''] as const;
    });

const AS_WRITTEN = pairsOf('pairs-as-written.tsv');
const BY_OFFICE = pairsOf('pairs-by-office.tsv');
const BY_SECTOR = pairsOf('pairs-by-sector.tsv');
const BY_FIELD = pairsOf('pairs-by-field.tsv');
const OF_ALL_FIELDS = pairsOf('pairs-of-all-fields.tsv');
const OF_MORE_FIELDS = pairsOf('pairs-of-more-fields.tsv');

it.each([
  ...PAIRS,
  ...AS_WRITTEN,
  ...BY_OFFICE,
  ...BY_SECTOR,
  ...BY_FIELD,
  ...OF_ALL_FIELDS,
  ...OF_MORE_FIELDS,
])('%s %s: %s / %s → %s', (level2, level3, target, actual, expected) => {
  if (national === undefined) throw new Error('no national policy');
  const verdict = judgeIndicator(row({ level2, level3, target, actual, year: '2024' }), national);
  expect(summary(verdict)).toBe(wanted(expected));
});

const SPEAKS_AGAINST: readonly (string | null)[] = ['unit-different', 'unit-slip', 'actual-words'];

it.each(pairsOf('rows-right-and-wrong.tsv'))(
  '%s %s: %s / %s is %s',
  (level2, level3, target, actual, side) => {
    if (national === undefined) throw new Error('no national policy');
    const input = row({ level2, level3, target, actual, year: '2024' });
    const verdict = judgeIndicator(input, national);
    if (side === 'wrong') {
      expect(verdict.met).toBe(false);
      return;
    }
    const reading = readIndicator(input);
    expect(verdict.met).not.toBe(false);
    expect(verdict.max?.toFixed() ?? '10').toBe('10');
    expect(SPEAKS_AGAINST).not.toContain(reading.problem);
    expect(reading.isQualitativePercent || reading.isImpossiblePercent || reading.isDirectionOdd).toBe(false);
  },
);

it.each([
  ['巡查', '每天1次', '365次'],
  ['巡查', '每个工作日1次', '每天1次'],
  ['新建路面', '8.6km×4.5m', '20km×4.5m'],
  ['检测', '每2年1次', '1次'],
])('%s: %s / %s is no over-fulfilment', (level3, target, actual) => {
  const reading = readIndicator(row({ level3, target, actual }));
  expect(reading.mayOverachieve && reading.ratio?.gt('1.3') === true).toBe(false);
});

it.each([
  ['任务完成率', '≤95%', true],
  ['资金到位率', '≤100%', true],
  ['任务完成率', '≥95%', false],
  ['预算完成率', '≤100%', false],
  ['成本完成率', '≤100%', false],
  ['投诉率', '≤5%', false],
  ['不满意率', '≤5%', false],
  ['服务半径', '≤500米', false],
  ['火灾亡人数', '不超过3人', false],
  ['每名社工服务对象', '≤30人', false],
  ['培训人数', '大于100小于150人', false],
  ['培训人数', '≤150人', true],
])('%s %s goes against its nature: %s', (level3, target, isOdd) => {
  const reading = readIndicator(row({ level2: '数量指标', level3, target, actual: '95' }));
  expect(reading.isDirectionOdd).toBe(isOdd);
});

it.each([
  ['农村低保标准', '≥5850元/年', false],
  ['班主任津贴', '≥400元/月/人', false],
  ['人均基本公共卫生服务经费', '≥89元', false],
  ['见习岗位补贴标准', '≥1248元', true],
  ['见习岗位补贴标准', '=1248元', false],
  ['融资成本', '降低0.5个百分点', false],
  ['项目总成本', '≥50万元', true],
  ['设备采购单价', '≥5000元', true],
])('a cost of %s %s goes against its nature: %s', (level3, target, isOdd) => {
  const reading = readIndicator(row({ level2: '成本指标', level3, target, actual: '1' }));
  expect(reading.isDirectionOdd).toBe(isOdd);
});

it.each([
  [20241231, 20241220, true],
  [20241231, 20250115, false],
  [2024.12, 2024.11, true],
  [202410, 202411, false],
])('numbers that are dates: %p / %p', (target, actual, isKept) => {
  const cell = (value: number): GridCell => ({
    kind: 'number',
    value,
    formula: null,
    format: 'General',
    text: String(value),
  });
  const input = row({
    level2: '时效指标',
    level3: '完成时间',
    target: cell(target),
    actual: cell(actual),
    year: '2024',
  });
  expect(readIndicator(input).met).toBe(isKept);
});

it('holds at least 300 pairs', () => {
  expect(PAIRS.length).toBeGreaterThan(300);
  expect(AS_WRITTEN.length).toBeGreaterThan(700);
  expect(BY_OFFICE.length).toBeGreaterThan(300);
  expect(BY_SECTOR.length).toBeGreaterThan(500);
  expect(BY_FIELD.length).toBeGreaterThan(300);
  expect(OF_ALL_FIELDS.length).toBeGreaterThan(350);
  expect(OF_MORE_FIELDS.length).toBeGreaterThan(700);
});
