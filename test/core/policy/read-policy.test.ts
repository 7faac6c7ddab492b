import { PRESETS } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';

const national = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(PRESETS[0])) as Record<string, unknown>;

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  '%s can be printed and read again',
  (_, preset) => {
    expect(readPolicy(JSON.parse(JSON.stringify(preset)))).toEqual({ ok: true, policy: preset });
  },
);

test.each([
  ['no object', () => [], ''],
  ['null', () => null, ''],
  ['a missing field', () => ({ ...national(), tolerance: undefined }), 'tolerance'],
  ['an unknown field', () => ({ ...national(), tolerence: '0' }), 'tolerence'],
  ['a number for a decimal', () => ({ ...national(), total: 100 }), 'total'],
  ['an exponent', () => ({ ...national(), total: '1e2' }), 'total'],
  ['a misspelt mode', () => ({ ...national(), zeroBudget: 'nil' }), 'zeroBudget'],
  [
    'a step without a share',
    () => ({ ...national(), satisfaction: { mode: 'steps', steps: [{ from: '0' }] } }),
    'satisfaction.steps[0].share',
  ],
  [
    'a tier of three',
    () => ({ ...national(), qualitativeTiers: [['1', '0.8', '0.6']] }),
    'qualitativeTiers[0]',
  ],
  ['no grades', () => ({ ...national(), gradeBands: [] }), 'gradeBands'],
  [
    'a grade of its own',
    () => ({ ...national(), gradeBands: [{ grade: 'A', from: '0' }] }),
    'gradeBands[0].grade',
  ],
  ['half a digit', () => ({ ...national(), rounding: { digits: 1.5, mode: 'halfUp' } }), 'rounding.digits'],
])('%s is refused and named', (_, make, at) => {
  expect(readPolicy(make())).toMatchObject({ ok: false, at });
});

test('a prototype in the JSON is only an unknown field', () => {
  const value = JSON.parse(`{"__proto__": {"id": "x"}, ${JSON.stringify(national()).slice(1)}`) as unknown;
  expect(readPolicy(value)).toMatchObject({ ok: false, at: '__proto__' });
});
