import { policyById } from '../../../src/core/policy/presets';
import { judgeIndicator, row } from './input';

const national = policyById('national-2020');

/** The verdict of 达成预期指标 beside a deadline, with what the form's column for words notes. */
function verdict(target: string, qualitativeNote: string, actual = '达成预期指标'): string {
  if (national === undefined) throw new Error('no national policy');
  const input = row({
    level2: '时效指标',
    level3: '招聘时间',
    target,
    actual,
    qualitativeNote,
    year: '2021',
  });
  const { kind, met, reason } = judgeIndicator(input, national);
  return `${kind} ${String(met)} ${String(reason.data['actual'])}`;
}

test.each([
  ['3月20日', '3月29日完成', 'none false 达成预期指标（3月29日完成）'],
  ['3月20日', '3月18日完成', 'range true 达成预期指标'],
  ['2021年6月底前', '2021年7月', 'none false 达成预期指标（2021年7月）'],
  // Two dates, none, or a long text: the tier that was chosen stands.
  ['3月20日', '3月15日笔试，3月29日公示', 'range true 达成预期指标'],
  ['3月20日', '公平公正', 'range true 达成预期指标'],
  ['3月20日', '', 'range true 达成预期指标'],
  ['3月20日', '每月29日发放', 'range true 达成预期指标'],
])('%s, noted %s: %s', (target, note, wanted) => {
  expect(verdict(target, note)).toBe(wanted);
});

test('who chose a lower tier has said so, whatever the note dates', () => {
  expect(verdict('3月20日', '3月29日完成', '部分达成预期指标并具有一定效果')).toContain('range false');
});

test('a note of forty characters is one, a longer one is a text', () => {
  const longest = `3月29日完成，${'补'.repeat(32)}`;
  expect(verdict('3月20日', longest)).toContain('none false');
  expect(verdict('3月20日', `${longest}补`)).toContain('range true');
});
