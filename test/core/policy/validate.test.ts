import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageText } from '../../../src/core/messages/text';
import { policyPatch } from '../../../src/core/policy/patch';
import { PRESETS } from '../../../src/core/policy/presets';
import { policyJsonSchema, POLICY_SHAPE } from '../../../src/core/policy/schema';
import { readPolicy } from '../../../src/core/policy/validate';

const docs = join(__dirname, '..', '..', '..', 'docs');

function errorsOf(json: unknown): string[] {
  const outcome = readPolicy(json);
  return outcome.ok ? [] : outcome.errors.map(({ message }) => messageText(message, 'zh-CN'));
}

test('a policy says only what differs from the one it extends', () => {
  const outcome = readPolicy({ id: 'ours', extends: 'central-2021', execution: { weight: 20 } });
  expect(outcome).toMatchObject({
    ok: true,
    policy: {
      id: 'ours',
      execution: { weight: '20', mode: 'steps' },
      forward: { mode: 'passLine' },
      source: { grade: 'own' },
    },
  });
});

test('every preset survives being printed and read again; its origin is not taken for the file’s own', () => {
  for (const preset of PRESETS) {
    const outcome = readPolicy(JSON.parse(JSON.stringify(preset)));
    const source = { grade: 'own', text: { 'zh-CN': '用户自定义规则。' } };
    expect(outcome).toMatchObject({ ok: true, policy: { ...preset, source }, base: 'national-2020' });
  }
});

test('a policy may say where it comes from, and is the user’s own whatever it says', () => {
  const text = '市财政局绩效自评办法';
  for (const source of [{ text }, { grade: 'own', text }]) {
    expect(readPolicy({ id: 'ours', source })).toMatchObject({
      policy: { source: { grade: 'own', text: { 'zh-CN': text } } },
    });
  }
  expect(errorsOf({ id: 'ours', source: { grade: 'official' } })).toEqual([
    expect.stringContaining('source.grade'),
  ]);
});

test('what differs from the preset, printed, gives the same policy again', () => {
  for (const preset of PRESETS) {
    expect(policyPatch({ ...preset, id: 'same' }, preset)).toEqual({ id: 'same', extends: preset.id });
    const own = {
      ...preset,
      id: 'ours',
      name: { 'zh-CN': '本市规则', 'en-US': '本市规则' },
      source: { grade: 'own', text: { 'zh-CN': '市办法', 'en-US': '市办法' } },
      execution: { ...preset.execution, explainBelow: '0.85' },
      gradeBands: preset.gradeBands.map((band) => (band.grade === '优' ? { ...band, from: '92' } : band)),
    } as const;
    const patch = policyPatch(own, preset);
    expect(Object.keys(patch).sort()).toEqual(['execution', 'extends', 'gradeBands', 'id', 'name', 'source']);
    expect(readPolicy(JSON.parse(JSON.stringify(patch)))).toEqual({ ok: true, policy: own, base: preset.id });
  }
});

test.each([
  [{ id: 'x', forward: { passLine: 60 } }, 'forward.passLine 应在0到1之间，现为60'],
  [{ id: 'x', foward: {} }, 'foward 不是已知的参数'],
  [
    { id: 'x', forward: { mode: 'ration' } },
    'forward.mode 应为 ratio | passLine | steps | allOrNothing 之一，现为"ration"',
  ],
  [
    {
      id: 'x',
      gradeBands: [
        { grade: '优', from: '80' },
        { grade: '良', from: '90' },
        { grade: '差', from: '0' },
      ],
    },
    'gradeBands[1].from 应从高到低排列',
  ],
  [{ id: 'x', gradeBands: [{ grade: '优', from: '90' }] }, 'gradeBands 的最后一档应从0开始'],
  [
    { id: 'x', execution: { weight: '10分' } },
    'execution.weight 应为不小于0的数字（可写成 "0.8"），现为"10分"',
  ],
  [{ id: 'x', satisfaction: { mode: 'steps' } }, 'satisfaction.steps 为空'],
  [{ id: 'x', qualitativeTiers: [['1']] }, 'qualitativeTiers[0] 应为两项，现有1项'],
  [{ id: 'x', qualitativeTiers: [['1', '0.8', '0.6']] }, 'qualitativeTiers[0] 应为两项，现有3项'],
  [{ id: 'x', gradeBands: [] }, 'gradeBands 至少要有1项，现有0项'],
  [{ id: 'x', extends: 'nowhere' }, 'extends 所指的规则“nowhere”不存在'],
  [{ execution: { weight: 10 } }, '缺少 id'],
  [[], '应为对象'],
  [null, '应为对象'],
  ['text', '应为对象'],
])('%j is refused with words that name the place', (json, words) => {
  expect(errorsOf(json).join('\n')).toContain(words);
});

test('hostile names change nothing', () => {
  const json: unknown = JSON.parse('{"id":"x","__proto__":{"total":"1"},"constructor":"y"}');
  expect(errorsOf(json).join('\n')).toContain('不是已知的参数');
  expect(({} as Record<string, unknown>)['total']).toBeUndefined();
});

test('the published schema and the page describe the parameters that the validator knows', () => {
  expect(JSON.parse(readFileSync(join(docs, 'policy.schema.json'), 'utf8'))).toEqual(policyJsonSchema());
  const page = readFileSync(join(docs, 'policies.md'), 'utf8');
  for (const name of Object.keys(POLICY_SHAPE)) {
    if (['id', 'extends', 'name', 'description', 'source'].includes(name)) continue;
    expect(page).toContain(`\`${name}`);
  }
});
