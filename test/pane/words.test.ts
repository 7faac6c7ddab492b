import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import { answerWordsOf } from '../../src/pane/words/answer/words';
import { ruleTitle } from '../../src/pane/words/rule-titles';
import { fill } from '../../src/pane/words/words';
import { EN_US as TASKPANE_EN } from '../../src/taskpane/words/en-US';
import { ZH_CN as TASKPANE_ZH } from '../../src/taskpane/words/zh-CN';
import { EN_US as WORKBENCH_EN } from '../../src/workbench/words/en-US';
import { ZH_CN as WORKBENCH_ZH } from '../../src/workbench/words/zh-CN';
import { PANE_CATALOGUES, paneWordsOf, type PaneWordKey } from '../support/pane-words';

const names = (text: string): string[] =>
  [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? '').sort();

describe.each([
  ...Object.entries(PANE_CATALOGUES).map(([name, [zh, en]]) => [name, zh, en] as const),
  ['workbench', WORKBENCH_ZH, WORKBENCH_EN],
  ['taskpane', TASKPANE_ZH, TASKPANE_EN],
] as const)(
  'the words of the catalogue %s',
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

it('looks at every catalogue of the pane', () => {
  const folder = path.join(__dirname, '..', '..', 'src', 'pane', 'words');
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(['shell', ...folders.map(({ name }) => name)].sort()).toEqual(Object.keys(PANE_CATALOGUES).sort());
});

it('no catalogue of the pane says the key of another one', () => {
  const keys = Object.values(PANE_CATALOGUES).flatMap(([zh]) => Object.keys(zh));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('a catalogue says its own words and those that it builds on', () => {
  const words = answerWordsOf('en-US');
  expect(words('fix.change-to', { value: '90%' })).toBe('Change to 90%');
  expect(words('failure.retry')).toBe('Try again');
});

it('brackets every word of the pseudo language', () => {
  const [shell, answer] = [PANE_CATALOGUES.shell[0], PANE_CATALOGUES.answer[0]];
  const upon = answerWordsOf('pseudo') as (key: string) => string;
  for (const key of [...Object.keys(shell), ...Object.keys(answer)]) expect(upon(key)).toMatch(/^⟦[\s\S]*⟧$/);
  const all = paneWordsOf('pseudo') as (key: PaneWordKey) => string;
  for (const key of Object.values(PANE_CATALOGUES).flatMap(([zh]) => Object.keys(zh)))
    expect(all(key as PaneWordKey)).toMatch(/^⟦[\s\S]*⟧$/);
});
