import { enUS } from '../../../src/core/messages/en-US';
import { fillTemplate } from '../../../src/core/messages/template';
import { messageText } from '../../../src/core/messages/text';
import { enUS as CLI_EN } from '../../../src/cli/words/en-US';
import { EN_US as WORKBENCH_EN } from '../../../src/workbench/words/en-US';
import { PANE_CATALOGUES } from '../../support/pane-words';

const fill = (template: string, data: Readonly<Record<string, string | number>>): string =>
  fillTemplate(template, (name) => data[name]);

it.each([
  [1, '1 table was read'],
  ['1', '1 table was read'],
  [0, '0 tables were read'],
  [21, '21 tables were read'],
])('says %p in the right number', (count, text) => {
  expect(fill('{count} {count|table was|tables were} read', { count })).toBe(text);
});

it('leaves values with braces alone, and places without a value', () => {
  expect(fill('{a}{b}', { a: '{b|x|y}', b: 1 })).toBe('{b|x|y}1');
  expect(fill('{unknown}', {})).toBe('{unknown}');
});

it('an English letter about one table speaks of one', () => {
  const data = { unit: 'A', tables: '1', returned: '1', some: '', errors: '1', warnings: '2' };
  expect(messageText({ key: 'letter.overview.unit', data: { ...data, index: '1' } }, 'en-US')).toBe(
    '1. A: 1 table, 1 place to fix, 2 worth checking, 1 returned.',
  );
  expect(messageText({ key: 'letter.opening', data }, 'en-US')).toMatch(
    /^The 1 self-evaluation table you filed was reviewed: 1 place to fix, 2 worth checking\. It is returned/,
  );
});

it('no English words shirk the number', () => {
  const all = JSON.stringify([enUS, CLI_EN, PANE_CATALOGUES, WORKBENCH_EN]);
  expect(all.match(/[^"]{0,30}\((?:s|es)\)[^"]{0,10}/g) ?? []).toEqual([]);
});
