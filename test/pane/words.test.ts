import { ALL_RULES } from '../../src/core/rules/all-rules';
import { EN_US as SETTINGS_EN } from '../../src/pane/settings/words/en-US';
import { ZH_CN as SETTINGS_ZH } from '../../src/pane/settings/words/zh-CN';
import { EN_US } from '../../src/pane/words/en-US';
import { ruleTitle } from '../../src/pane/words/rule-titles';
import { fill, wordsOf, type WordKey } from '../../src/pane/words/words';
import { ZH_CN } from '../../src/pane/words/zh-CN';
import { EN_US as WORKBENCH_EN } from '../../src/workbench/words/en-US';
import { ZH_CN as WORKBENCH_ZH } from '../../src/workbench/words/zh-CN';

const names = (text: string): string[] =>
  [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? '').sort();

describe.each([
  ['pane', ZH_CN, EN_US],
  ['settings', SETTINGS_ZH, SETTINGS_EN],
  ['workbench', WORKBENCH_ZH, WORKBENCH_EN],
] as const)(
  'the words of the %s',
  (_room, zh: Readonly<Record<string, string>>, en: Readonly<Record<string, string>>) => {
    it('are the same keys in both languages, none empty', () => {
      expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
      for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text.trim()).not.toBe('');
    });

    it('choose between one and many only by parameters that there are', () => {
      for (const [key, text] of Object.entries(en))
        for (const [, name] of text.matchAll(/\{([\w-]+)\|/g))
          expect([key, names(zh[key] ?? '')]).toEqual([key, expect.arrayContaining([name])]);
    });

    it('take the same parameters in both languages', () => {
      for (const [key, text] of Object.entries(zh))
        expect([key, names(en[key] ?? '')]).toEqual([key, names(text)]);
    });
  },
);

it('every rule has a title in both languages', () => {
  const missing = ALL_RULES.filter(
    ({ meta }) => ruleTitle(meta.id, 'zh-CN') === null || ruleTitle(meta.id, 'en-US') === null,
  ).map(({ meta }) => meta.id);
  expect(missing).toEqual([]);
});

it('does not take an inherited property for a title', () => {
  expect(ruleTitle('constructor', 'zh-CN')).toBeNull();
});

it('fills parameters once and leaves braces that stand in values alone', () => {
  expect(fill('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x');
  expect(fill('{unknown}', {})).toBe('{unknown}');
});

it('brackets every word of the pseudo language', () => {
  const words = wordsOf('pseudo');
  for (const key of Object.keys(ZH_CN) as WordKey[]) {
    expect((words as (key: WordKey) => string)(key)).toMatch(/^⟦[\s\S]*⟧$/);
  }
});
