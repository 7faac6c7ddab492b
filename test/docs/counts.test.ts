/** What the first pages count is so many. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PRESETS } from '../../src/core/policy/presets';
import { RECORD_RULES } from '../../src/core/record/record-rules';
import { ALL_RULES } from '../../src/core/rules/all-rules';

const page = (name: string): string => readFileSync(path.join(__dirname, '../..', name), 'utf8');

/** The next ten below, so that not every new rule is a change of three pages. */
const TENS = String(Math.floor((ALL_RULES.length - 1) / 10) * 10);
const RECORD = String(RECORD_RULES.length);

test.each([
  ['README.md', `- More than ${TENS} rules about a form and ${RECORD} that compare,`],
  ['README.zh-CN.md', `- ${TENS} 多条核对一张表的规则、${RECORD} 条对照的规则，`],
  ['CHANGELOG.md', `; more than ${TENS} rules with a page and cases each;`],
])('%s counts the rules', (name, words) => {
  expect(page(name)).toContain(words);
});

test('every built-in policy has its row, and the first pages count them', () => {
  const policies = page('docs/policies.md');
  expect(PRESETS.filter(({ id }) => !policies.includes(`\n| \`${id}\` |`))).toEqual([]);
  expect(PRESETS.map(({ id }) => id)).toHaveLength(7);
  expect(page('README.md')).toContain('the national one by default, six more built in');
  expect(page('README.zh-CN.md')).toContain('默认“全国通用”，另有六种内置规则');
  expect(page('CHANGELOG.md')).toContain('seven built-in policies');
});
