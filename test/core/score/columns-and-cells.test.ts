import { Decimal } from '../../../src/core/number';
import { PRESETS, policyById } from '../../../src/core/policy/presets';
import type { Policy } from '../../../src/core/policy/model';
import { recordedOf } from '../../../src/core/quantity/reading';
import { readIndicator } from '../../../src/core/score/reading/read-indicator';
import { formulaCell, numberCell, textCell } from '../quantity/cells';
import { judgeIndicator, row } from './input';

function policy(id: string): Policy {
  const found = policyById(id);
  if (found === undefined) throw new Error(id);
  return found;
}
const national = policy('national-2020');

function score(input: Parameters<typeof row>[0], under: Policy = national): string {
  const verdict = judgeIndicator(row(input), under);
  const bounds = [verdict.min, verdict.max].map((bound) => bound?.toFixed(2) ?? '-');
  return verdict.kind === 'exact'
    ? (bounds[0] ?? '')
    : verdict.kind === 'range'
      ? bounds.join('–')
      : `none ${String(verdict.met)}`;
}

describe('number cells', () => {
  it.each([
    ['a fraction formatted as percent', '≥95%', numberCell(0.93, '0%', '93%'), '9.79'],
    ['a plain fraction', '≥95%', numberCell(0.93), '9.79'],
    ['a plain percent', '≥95%', numberCell(93), '9.79'],
    ['one', '100%', numberCell(1), '10.00'],
    ['binary noise', '≥95%', numberCell(0.9500000000000001, '0%', '95%'), '10.00'],
  ])('%s', (_name, target, actual, expected) => {
    expect(score({ level3: '合格率', target, actual })).toBe(expected);
  });

  it('takes =100% typed into Excel as an operator', () => {
    const target = formulaCell('=100%', 1, '0%', '100%');
    expect(score({ level3: '合格率', target, actual: '98%' })).toBe('9.80');
    expect(score({ level3: '合格率', target: formulaCell('=100%', 1, 'General', '1'), actual: '98%' })).toBe(
      '9.80',
    );
    expect(
      score({ level3: '合格率', target: formulaCell('=100%', 1, 'General', '1'), actual: numberCell(1) }),
    ).toBe('10.00');
    const reading = readIndicator(row({ level3: '合格率', target, actual: '98%' }));
    expect(reading.target.operator).toEqual({ sign: 'equals', source: 'formula' });
    expect(recordedOf(reading.target)?.toFixed()).toBe('1');
  });

  it('reads units from number formats and dates from date formats', () => {
    expect(score({ target: '≥1公里', actual: numberCell(800, '0"米"', '800米') })).toBe('8.00');
    const date = numberCell(45646, 'yyyy"年"m"月"d"日"', '2024年12月20日');
    expect(score({ level2: '时效指标', level3: '完成时间', target: '2024年12月底前', actual: date })).toBe(
      '10.00',
    );
    const narrow = numberCell(45646, 'yyyy/m/d', '########');
    expect(score({ level2: '时效指标', level3: '完成时间', target: '2024年12月底前', actual: narrow })).toBe(
      '10.00',
    );
    expect(score({ level2: '时效指标', level3: '完成时间', target: '2024年11月底前', actual: narrow })).toBe(
      'none false',
    );
  });

  it('reads months typed as numbers', () => {
    expect(score({ level2: '时效指标', target: '<=12月', actual: numberCell(2) })).toBe('10.00');
    expect(score({ level2: '时效指标', target: '<=5月', actual: numberCell(6) })).toBe('none false');
    expect(
      score({ level2: '时效指标', target: '2024年11月底前', actual: numberCell(2024.1), year: '2024' }),
    ).toBe('10.00');
    expect(
      score({ level2: '时效指标', target: '2024年5月底前', actual: numberCell(2024.1), year: '2024' }),
    ).toBe('none null');
  });

  it('gives no answer for errors and formulas without a result', () => {
    const error = {
      kind: 'error',
      value: '#DIV/0!',
      formula: '=A1/0',
      format: 'General',
      text: '#DIV/0!',
    } as const;
    expect(score({ target: '≥5次', actual: error })).toBe('none null');
    expect(score({ target: '≥5次', actual: formulaCell('=A1+1', null, 'General', '') })).toBe('none null');
  });

  it('marks booleans', () => {
    const yes = { kind: 'boolean', value: true, formula: null, format: 'General', text: 'TRUE' } as const;
    expect(score({ target: '是', actual: yes })).toBe('10.00');
  });
});

describe('helper columns', () => {
  it.each([
    [{ nature: '≥', measureUnit: '%', level3: '群众满意度', target: '95', actual: '90' }, '9.47'],
    [{ nature: '≥', measureUnit: '%', level3: '群众满意度', target: '95', actual: '90%' }, '9.47'],
    [{ nature: '≥', measureUnit: '%', level3: '群众满意度', target: '95', actual: numberCell(0.9) }, '9.47'],
    [{ nature: '≤', measureUnit: '万元', level2: '成本指标', target: '100', actual: '125' }, '8.00'],
    [{ nature: '≤', measureUnit: '万元', level2: '成本指标', target: '100', actual: '1250000元' }, '8.00'],
    [{ nature: '＝', measureUnit: '人', target: '500', actual: '450' }, '9.00'],
    [{ nature: '定性', target: '优良中低差', actual: '优' }, '8.00–10.00'],
    [{ nature: '定性', target: '优', actual: '良' }, '6.00–8.00'],
    [{ nature: '反向', target: '5次', actual: '10次' }, '5.00'],
    [{ nature: '正向', target: '5次', actual: '4次' }, '8.00'],
    [{ operator: '<=', target: '5', actual: '10', measureUnit: '次' }, '5.00'],
    [{ operator: '不低于', target: '5', actual: '4', measureUnit: '次' }, '8.00'],
    [{ nature: '≥', measureUnit: '万亩', target: '1.2', actual: '0.9' }, '7.50'],
    // Under a limit a bare figure is in the unit of its column; a fraction only where it keeps the limit either way.
    [{ nature: '≤', measureUnit: '‰', level3: '林业有害生物成灾率', target: '4', actual: '0.1' }, '10.00'],
    [{ nature: '≤', measureUnit: '‰', level3: '林业有害生物成灾率', target: '4', actual: '5' }, '8.00'],
    [{ nature: '≥', measureUnit: '‰', level3: '人口参检率', target: '8', actual: '6' }, '7.50'],
    [{ nature: '≤', measureUnit: '%', level3: '管网漏损率', target: '10', actual: '0.8' }, '10.00'],
    [
      { nature: '≤', measureUnit: '%', level3: '管网漏损率', target: '10', actual: numberCell(0.12) },
      '10.00',
    ],
    [{ nature: '≤', measureUnit: '%', level3: '管网漏损率', target: '10', actual: '12' }, '8.33'],
    [{ nature: '=', measureUnit: '年', level2: '时效指标', target: '2024', actual: '2024年' }, '10.00'],
  ])('%o → %s', (input, expected) => {
    expect(score(input)).toBe(expected);
  });

  it('says when operator and column contradict', () => {
    expect(readIndicator(row({ nature: '反向', target: '≥5次', actual: '5次' })).isDirectionOdd).toBe(true);
    expect(readIndicator(row({ nature: '正向', target: '≥5次', actual: '5次' })).isDirectionOdd).toBe(false);
    expect(readIndicator(row({ level3: '合格率', target: '≤95%', actual: '95%' })).isDirectionOdd).toBe(true);
    expect(readIndicator(row({ level3: '投诉率', target: '≤5%', actual: '5%' })).isDirectionOdd).toBe(false);
    expect(
      readIndicator(row({ level2: '时效指标', level3: '完成时间', target: '≤12月', actual: '12' }))
        .isDirectionOdd,
    ).toBe(false);
  });
});

describe('two target columns', () => {
  it('falls back to the initial target where the adjusted one lacks its number', () => {
    const input = { initialTarget: textCell('≥50人'), target: '≥人', actual: '40人' };
    expect(score(input)).toBe('8.00');
    expect(readIndicator(row(input)).targetSource).toBe('initial');
    expect(score({ initialTarget: textCell('≥人'), target: '≥50人', actual: '40人' })).toBe('8.00');
    expect(score({ initialTarget: textCell('=%'), target: '', actual: '40%' })).toBe('none null');
  });

  it('knows a scanned = among initial targets without numbers', () => {
    const lost = { initialTarget: textCell('一次'), target: '', actual: '1次', columnLosesOperators: true };
    expect(readIndicator(row(lost)).problem).toBe('target-number');
    expect(score({ ...lost, columnLosesOperators: false })).toBe('10.00');
    expect(
      score({ initialTarget: textCell('一次'), target: '0次', actual: '0次', columnLosesOperators: true }),
    ).toBe('10.00');
    expect(
      score({ initialTarget: textCell('一次'), target: '一次', actual: '一次', columnLosesOperators: true }),
    ).toBe('10.00');
  });
});

describe('policies', () => {
  const satisfaction = { level2: '满意度指标', level3: '群众满意度', target: '≥95%' };
  it.each([
    ['central-2021', { target: '≥100人', actual: '80人' }, '5.00'],
    ['central-2021', { target: '≥100人', actual: '59人' }, '0.00'],
    ['central-2021', { target: '≥100人', actual: '60人' }, '0.00'],
    ['central-2021', { target: '≥3次', actual: '2次', weight: '3' }, '0.50'],
    ['central-2021', { ...satisfaction, actual: '92%' }, '10.00'],
    ['central-2021', { ...satisfaction, actual: '85%' }, '8.00'],
    ['central-2021', { ...satisfaction, actual: '60%' }, '5.00'],
    ['central-2021', { ...satisfaction, actual: '59%' }, '0.00'],
    ['central-2021', { ...satisfaction, actual: '101%' }, 'none null'],
    ['central-2021', { ...satisfaction, actual: '1.1' }, 'none null'],
    ['central-2021', { ...satisfaction, target: '满意', actual: '85%' }, '8.00'],
    ['central-2021', { ...satisfaction, target: '满意', actual: '85' }, '8.00'],
    ['checklist', { ...satisfaction, actual: '95%' }, '10.00'],
    ['checklist', { ...satisfaction, actual: '80%' }, '6.00'],
    ['checklist', { ...satisfaction, actual: '79.9%' }, '0.00'],
    ['checklist', { level3: '成本节约率', target: '>0计10分', actual: '2%' }, '10.00'],
    ['checklist', { level3: '成本节约率', target: '', actual: '0%' }, '9.00'],
    ['checklist', { level3: '成本节约率', target: '', actual: '-3%' }, '0.00–5.00'],
    ['execution-20', { target: '提升', actual: '部分达成预期指标' }, '5.00–8.00'],
    ['adjusted-target', { level2: '成本指标', target: '≤74.2万元', actual: '54.6万元' }, '7.36–10.00'],
    ['adjusted-target', { level2: '成本指标', target: '≤74.2万元', actual: '74.2万元' }, '10.00'],
    ['adjusted-target', { level2: '成本指标', target: '≤40万元', actual: '50万元' }, '8.00'],
    ['adjusted-target', { level3: '投诉率', target: '≤5%', actual: '1%' }, '10.00'],
    [
      'adjusted-target',
      { level2: '时效指标', level3: '响应时间', target: '≤24小时', actual: '12小时' },
      '10.00',
    ],
    [
      'adjusted-target',
      { level3: '补助学生人数', target: '≤2097人', actual: '1717人', weight: '20' },
      '16.38–20.00',
    ],
  ])('%s %o → %s', (id, input, expected) => {
    expect(score(input, policy(id))).toBe(expected);
  });

  it('follows every parameter', () => {
    const missed = { target: '≥100人', actual: '80人' };
    const over = { target: '≤4次', actual: '5次', level3: '事故数' };
    expect(score(missed, { ...national, forward: { mode: 'allOrNothing', passLine: '0', steps: [] } })).toBe(
      '0.00',
    );
    const steps = [
      { from: '0.5', share: '0.3' },
      { from: '0.8', share: '0.7' },
    ];
    expect(score(missed, { ...national, forward: { mode: 'steps', passLine: '0', steps } })).toBe('7.00');
    expect(score(over, { ...national, reverse: { mode: 'linear', underTarget: 'full' } })).toBe('7.50');
    expect(score(over, { ...national, reverse: { mode: 'allOrNothing', underTarget: 'full' } })).toBe('0.00');
    const proportional: Policy = {
      ...national,
      reverse: { mode: 'inverseRatio', underTarget: 'proportional' },
    };
    expect(score({ level2: '成本指标', target: '≤100万元', actual: '80万元' }, proportional)).toBe('8.00');
    expect(score({ target: '=100人', actual: '125人' }, { ...national, equals: 'symmetric' })).toBe('8.00');
    expect(score({ target: '0起', actual: '1起' }, { ...national, zeroTarget: 'manual' })).toBe('none false');
    const late = { level2: '时效指标', target: '6月底前', actual: '7月' };
    expect(score(late, { ...national, deadline: 'allOrNothing' })).toBe('0.00');
    expect(score({ ...late, actual: '6月' }, { ...national, deadline: 'manual' })).toBe('none true');
    const linear: Policy = {
      ...national,
      overachievement: { explainAbove: '1.3', penalty: 'linear', steps: [] },
    };
    expect(score({ target: '≥100人', actual: '150人' }, linear)).toBe('8.00');
    expect(score({ target: '≥100人', actual: '120人' }, linear)).toBe('10.00');
    const stepped: Policy = {
      ...national,
      overachievement: {
        explainAbove: '1.3',
        penalty: 'steps',
        steps: [
          { from: '1.3', share: '0.9' },
          { from: '2', share: '0.5' },
        ],
      },
    };
    expect(score({ target: '≥100人', actual: '150人' }, stepped)).toBe('9.00');
    expect(score({ target: '≥100人', actual: '200人' }, stepped)).toBe('5.00');
    expect(
      score({ target: '≥3次', actual: '2次' }, { ...national, rounding: { digits: 1, mode: 'halfUp' } }),
    ).toBe('6.70');
  });

  it('never scores above the weight, under any preset', () => {
    for (const preset of PRESETS) {
      const verdict = judgeIndicator(row({ target: '≥1次', actual: '900次', weight: '3' }), preset);
      expect(verdict.max?.lte(3)).toBe(true);
    }
  });
});

it('rounds once, half-up, from the exact value', () => {
  expect(score({ target: '≥8人', actual: '1人', weight: '1' })).toBe('0.13');
  expect(score({ target: '≥3人', actual: '1人', weight: '3' })).toBe('1.00');
  expect(score({ target: '≥200人', actual: '1人', weight: '1' })).toBe('0.01');
  expect(score({ target: '≥1000人', actual: '4.99999999999999人', weight: '1' })).toBe('0.00');
});

it('has no score where there is no weight, but still says whether the target was met', () => {
  const input = { ...row({ target: '≥5次', actual: '4次' }), weight: null };
  const verdict = judgeIndicator(input, national);
  expect([verdict.min, verdict.max, verdict.met]).toEqual([null, null, false]);
  expect(verdict.ratio?.toFixed()).toBe('0.8');
});

describe('what rules ask', () => {
  it('flags copied operators, impossible percents and percents for words', () => {
    expect(readIndicator(row({ target: '≥450个', actual: '≥400个' })).hasCopiedOperator).toBe(true);
    expect(readIndicator(row({ target: '=450个', actual: '=400个' })).hasCopiedOperator).toBe(false);
    expect(readIndicator(row({ target: '95%以上', actual: '95%以上' })).hasCopiedOperator).toBe(false);
    expect(readIndicator(row({ level3: '合格率', target: '≥95%', actual: '101%' })).isImpossiblePercent).toBe(
      true,
    );
    expect(readIndicator(row({ target: '提高', actual: '90%' })).isQualitativePercent).toBe(true);
  });

  it('says where a direction was inferred', () => {
    expect(readIndicator(row({ level2: '成本指标', target: '80万元', actual: '63' }))).toMatchObject({
      direction: 'cap',
      directionSource: 'level',
    });
    expect(readIndicator(row({ level3: '投诉率', target: '5%', actual: '3%' }))).toMatchObject({
      direction: 'reverse',
      directionSource: 'name',
    });
    expect(readIndicator(row({ target: '2000', actual: '2100' }))).toMatchObject({
      direction: 'forward',
      directionSource: 'default',
    });
    expect(
      readIndicator(row({ level2: '成本指标', level3: '补助标准', target: '=6000元', actual: '6500元' }))
        .direction,
    ).toBe('symmetric');
  });

  it('tells slips of unit and different units apart', () => {
    const slip = { level2: '成本指标', level3: '总成本', target: '≤33.10万元', actual: '331000' };
    expect(readIndicator(row(slip)).problem).toBe('unit-slip');
    expect(readIndicator(row({ target: '≥50人', actual: '3场' })).problem).toBe('unit-different');
  });

  it('lets only forward quantities overachieve', () => {
    expect(readIndicator(row({ target: '≥50人', actual: '90人' })).mayOverachieve).toBe(true);
    expect(
      readIndicator(row({ level2: '满意度', level3: '满意度', target: '≥50%', actual: '90%' }))
        .mayOverachieve,
    ).toBe(false);
    expect(
      readIndicator(row({ level2: '成本指标', target: '≤50万元', actual: '20万元' })).mayOverachieve,
    ).toBe(false);
    expect(readIndicator(row({ level2: '时效指标', target: '≥5天', actual: '20天' })).mayOverachieve).toBe(
      false,
    );
  });

  it.each([
    ['≤33.10万元', '33.1'],
    ['≥95%', '0.95'],
    ['1.2万亩', '1.2'],
    ['一次', '1'],
    ['≥1,000册', '1000'],
    ['5‰', '0.005'],
    ['200余人', '200'],
    ['3-5次', null],
    ['提高', null],
    ['6月底前', null],
    ['=%', null],
    ['', null],
  ])('records %s as %s', (target, expected) => {
    expect(recordedOf(readIndicator(row({ target, actual: '' })).target)?.toFixed() ?? null).toBe(expected);
  });
});

it('gives ratios as decimals', () => {
  const verdict = judgeIndicator(
    row({ level2: '成本指标', target: '≤5300元/户', actual: '5830元/户' }),
    national,
  );
  expect(verdict.ratio?.toDecimalPlaces(6).toFixed()).toBe(new Decimal('0.909091').toFixed());
});
