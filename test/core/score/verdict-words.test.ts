import { verdicts as english } from '../../../src/core/messages/en-US/verdicts';
import { verdicts as chinese } from '../../../src/core/messages/zh-CN/verdicts';
import { policyById } from '../../../src/core/policy/presets';
import { judgeIndicator, row } from './input';

const national = policyById('national-2020');

function places(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).map(String).sort();
}

it('both languages name the same data', () => {
  for (const key of Object.keys(chinese) as (keyof typeof chinese)[]) {
    expect([key, [...new Set(places(english[key]))]]).toEqual([key, [...new Set(places(chinese[key]))]]);
  }
});

function sentence(input: Parameters<typeof row>[0]): string {
  if (national === undefined) throw new Error('no national policy');
  const { reason } = judgeIndicator(row(input), national);
  const text: string = chinese[reason.key as keyof typeof chinese];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => reason.data[name] ?? `?${name}`);
}

it.each([
  [{ target: '>=8000人', actual: '600', weight: '2' }, '600 ÷ 8000 × 2 = 0.15，按比例'],
  [{ level3: '合格率', target: '≥95%', actual: '0.93' }, '93% ÷ 95% × 10 = 9.79，按比例'],
  [{ target: '≥3公里', actual: '2800米', weight: '6' }, '2800米 ÷ 3公里 × 6 = 5.60，按比例'],
  [{ target: '≥1.2万亩', actual: '9000亩' }, '9000亩 ÷ 1.2万亩 × 10 = 7.50，按比例'],
  [
    { level3: '投诉率', target: '≤5%', actual: '6%', weight: '5' },
    '5% ÷ 6% × 5 = 4.17，反向指标超过目标，按反比例',
  ],
  [{ target: '≥3期', actual: '3期' }, '3期 已达到目标 ≥3期，得满分'],
  [{ target: '提高', actual: '90%' }, '定性目标“提高”填了“90%”，无法按比例核算'],
  [{ target: '提高', actual: '达成预期指标' }, '定性指标达成预期，在分值的 100%–80% 之间评定：8.00–10.00 分'],
  [{ target: '=%', actual: '90%' }, '目标“=%”缺少数字，无法核算'],
])('%o → %s', (input, expected) => {
  expect(sentence(input)).toBe(expected);
});

it('leaves no placeholder open', () => {
  const inputs = [
    { target: '0起', actual: '1起' },
    { level2: '时效指标', target: '6月底前', actual: '7月' },
    { level2: '时效指标', target: '6月底前', actual: '6月' },
    { target: '3-5次', actual: '6次' },
    { target: '是', actual: '否' },
    { target: '提升', actual: '有所提升' },
    { level2: '成本指标', level3: '补助标准', target: '=6元', actual: '7元' },
  ];
  for (const input of inputs) expect(sentence(input)).not.toMatch(/\?\w|\{|undefined/);
});
