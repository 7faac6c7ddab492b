import { policyById, PRESETS } from '../../../src/core/policy/presets';
import type { Policy } from '../../../src/core/policy/model';
import { readPolicy } from '../../../src/core/policy/validate';
import { policyPatch } from '../../../src/core/policy/patch';
import {
  adjusted,
  draftOf,
  problemOf,
  thresholdsOf,
  typedNumber,
} from '../../../src/pane/settings/thresholds';

const NATIONAL = policyById('national-2020')!;

const problem = (id: string, text: string, policy: Policy = NATIONAL) =>
  problemOf(
    thresholdsOf(policy).find((each) => each.id === id)!,
    { ...draftOf(policy), [id]: text },
  );

it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  'the fields of %s show it, and change nothing',
  (_id, preset) => {
    const draft = draftOf(preset);
    const choice = { kind: 'preset', id: preset.id } as const;
    for (const threshold of thresholdsOf(preset)) expect(problemOf(threshold, draft)).toBeNull();
    expect(adjusted({ choice, policy: preset }, draft)).toBe(choice);
  },
);

it('shows percents as percents', () => {
  expect(draftOf(policyById('explain-90')!)).toMatchObject({
    'explain-below': '90',
    'tier-1': '80',
    'tier-2': '60',
    'grade-优': '90',
  });
});

it.each([
  ['grade-优', '', 'threshold.needed'],
  ['grade-优', '九十', 'threshold.number'],
  ['grade-优', '-5', 'threshold.number'],
  ['grade-优', '1e3', 'threshold.number'],
  ['grade-优', '101', 'threshold.range'],
  ['grade-良', '90', 'threshold.below'],
  ['grade-良', '89.5', null],
  ['explain-below', '', null],
  ['explain-below', '101', 'threshold.range'],
  ['explain-above', '0.9', 'threshold.range'],
  ['tier-2', '80', 'threshold.below'],
  ['digits', '1.5', 'threshold.whole'],
  ['digits', '7', 'threshold.range'],
  ['tolerance', '0.1', null],
] as const)('%s: %j is %s', (id, text, key) => {
  expect(problem(id, text)?.key ?? null).toBe(key);
});

it('reads what people type', () => {
  expect(['９０', ' 90 分', '85%', '1.3倍'].map(typedNumber)).toEqual(['90', '90', '85', '1.3']);
});

it('makes a preset a policy of the user’s own, which the command line reads back', () => {
  const choice = { kind: 'preset', id: NATIONAL.id } as const;
  const draft = {
    ...draftOf(NATIONAL),
    'grade-优': '92',
    'explain-below': '85',
    'explain-above': '',
    'tier-1': '75',
    digits: '1',
  };
  const result = adjusted({ choice, policy: NATIONAL }, draft);
  if (result.kind !== 'custom') throw new Error('not adjusted');
  expect(result.policy).toMatchObject({
    id: 'national-2020-adjusted',
    name: { 'zh-CN': '全国通用（已调整）' },
    source: { grade: 'own' },
    execution: { explainBelow: '0.85' },
    overachievement: { explainAbove: null },
    qualitativeTiers: [
      ['1', '0.75'],
      ['0.75', '0.6'],
      ['0.6', '0'],
    ],
    rounding: { digits: 1 },
  });
  expect(result.policy.gradeBands[0]).toEqual({ grade: '优', from: '92' });
  const file = policyPatch(result.policy, NATIONAL);
  expect(Object.keys(file).sort()).toEqual([
    'description',
    'execution',
    'extends',
    'gradeBands',
    'id',
    'name',
    'overachievement',
    'qualitativeTiers',
    'rounding',
    'source',
  ]);
  expect(readPolicy(JSON.parse(JSON.stringify(file)))).toEqual({
    ok: true,
    policy: result.policy,
    base: NATIONAL.id,
  });
});

it('leaves a policy of the user’s own itself', () => {
  const own = { ...NATIONAL, id: 'ours' };
  const choice = { kind: 'custom', policy: own, base: NATIONAL.id } as const;
  const result = adjusted({ choice, policy: own }, { ...draftOf(own), tolerance: '0.01' });
  expect(result).toMatchObject({
    kind: 'custom',
    base: NATIONAL.id,
    policy: { id: 'ours', tolerance: '0.01' },
  });
});
