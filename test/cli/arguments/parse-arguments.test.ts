import { COMMANDS, OPTION_NAMES, OPTION_TABLE } from '../../../src/cli/arguments/option-table';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments';
import { enUS } from '../../../src/cli/words/en-US';
import { zhCN } from '../../../src/cli/words/zh-CN';
import { fill, wordsOf } from '../../../src/cli/words/catalogue';

const split = (line: string): string[] => line.split(' ').filter((word) => word !== '');

describe('parseArguments', () => {
  test('the defaults are those of the contract', () => {
    expect(parseArguments(['check', 'a.xlsx'])).toEqual({
      ok: true,
      value: {
        kind: 'check',
        options: {
          paths: ['a.xlsx'],
          policy: 'auto',
          format: 'text',
          form: null,
          explain: false,
          compare: { baseline: null, ledger: null, lastYear: null, across: false },
          sample: null,
          jobs: null,
          timeLimit: null,
          minSeverity: 'info',
          failOn: 'error',
          language: 'zh-CN',
        },
      },
      language: 'zh-CN',
    });
  });

  test('every option of check arrives', () => {
    const line =
      'check --policy p.json --format=ndjson --explain --sample 5% --seed s --jobs 256 --time-limit 300 --min-severity warning --fail-on never --lang en-US a b -';
    expect(parseArguments(split(line))).toMatchObject({
      value: {
        options: {
          paths: ['a', 'b', '-'],
          policy: 'p.json',
          format: 'ndjson',
          explain: true,
          sample: { size: { kind: 'percent', percent: 5 }, seed: 's' },
          jobs: 256,
          timeLimit: 300,
          minSeverity: 'warning',
          failOn: 'never',
          language: 'en-US',
        },
      },
    });
  });

  test.each([
    ['recalc a --out o', { target: { kind: 'folder', path: 'o' }, fill: 'derived', resume: false }],
    [
      'recalc a --out=o --fill all --resume',
      { target: { kind: 'folder', path: 'o' }, fill: 'all', resume: true },
    ],
    ['recalc --in-place --fill blanks a', { target: { kind: 'in-place' }, fill: 'blanks' }],
  ])('%s', (line, options) => {
    expect(parseArguments(split(line))).toMatchObject({ ok: true, value: { kind: 'recalc', options } });
  });

  test.each([
    ['--help', { kind: 'help', command: null }],
    ['-h', { kind: 'help', command: null }],
    ['check --help', { kind: 'help', command: 'check' }],
    ['--version', { kind: 'version' }],
    ['policies', { kind: 'policies', show: null }],
    ['policies show national-2020', { kind: 'policies', show: 'national-2020' }],
    ['check -- --odd.xlsx', { kind: 'check', options: { paths: ['--odd.xlsx'] } }],
  ])('%s', (line, invocation) => {
    expect(parseArguments(split(line))).toMatchObject({ ok: true, value: invocation });
  });

  test.each([
    ['', 'no-command'],
    ['chekc a', 'unknown-command'],
    ['check', 'no-path'],
    ['check a --polcy x', 'unknown-option'],
    ['check a -x', 'option-or-file'],
    ['check a --policy', 'missing-value'],
    ['check a --policy --explain', 'missing-value'],
    ['check a --policy=', 'missing-value'],
    ['recalc a --out=', 'missing-value'],
    ['check a --explain=yes', 'unexpected-value'],
    ['check a --format xml', 'bad-choice'],
    ['check a --fail-on info', 'bad-choice'],
    ['check a --min-severity none', 'bad-choice'],
    ['check a --lang fr', 'bad-choice'],
    ['recalc a --out o --fill some', 'bad-choice'],
    ['check a --jobs 0', 'bad-number'],
    ['check a --jobs 1.5', 'bad-number'],
    ['check a --jobs 257', 'bad-number'],
    ['check a --time-limit 0', 'bad-number'],
    ['check a --time-limit 99999', 'bad-number'],
    ['policies --format csv', 'bad-choice'],
    ['letter a --out o --format json', 'bad-choice'],
    ['check a --sample 0', 'bad-sample'],
    ['check a --sample 101%', 'bad-sample'],
    ['check a --sample 1.5', 'bad-sample'],
    ['check a --sample all', 'bad-sample'],
    ['check a --seed 7', 'seed-needs-sample'],
    ['check a --out o', 'option-not-here'],
    ['check a --in-place', 'option-not-here'],
    ['check a --fill all', 'option-not-here'],
    ['policies --policy x', 'option-not-here'],
    ['recalc a', 'no-output'],
    ['recalc a --out o --in-place', 'two-outputs'],
    ['recalc a --in-place --resume', 'resume-needs-out'],
    ['policies show', 'missing-value'],
    ['policies list', 'extra-argument'],
    ['policies show a b', 'extra-argument'],
  ] as const)('%s is refused: %s', (line, key) => {
    const outcome = parseArguments(split(line));
    expect(outcome).toMatchObject({ ok: false, error: { key } });
    if (outcome.ok) return;
    // Nothing of the sentence stays unfilled, in either language.
    for (const words of [zhCN, enUS]) {
      const places = words.usageErrors[key].match(/\{\w+\}/g) ?? [];
      expect(Object.keys(outcome.error.data)).toEqual(
        expect.arrayContaining(places.map((place) => place.slice(1, -1))),
      );
    }
  });

  test('a format that is none names those that the command takes', () => {
    const choices = (line: string): unknown => {
      const outcome = parseArguments(split(line));
      return outcome.ok ? null : outcome.error.data['choices'];
    };
    expect(choices('check a --format pdf')).toBe('text, json, ndjson, csv, markdown');
    expect(choices('letter a --out o --format pdf')).toBe('docx, md, txt');
  });

  test('a variable of the shell that is not set is no value', () => {
    expect(parseArguments(['recalc', 'a', '--out', ''])).toMatchObject({ error: { key: 'missing-value' } });
    expect(parseArguments(['check', 'a', '--seed', ''])).toMatchObject({ error: { key: 'missing-value' } });
  });

  test('an error is said in the language asked for, wherever --lang stands', () => {
    expect(parseArguments(['check', '--nonsense', '--lang', 'en-US'])).toMatchObject({ language: 'en-US' });
    expect(parseArguments(['check', '--nonsense'])).toMatchObject({ language: 'zh-CN' });
  });
});

test('every option has help in both languages and a command that takes it', () => {
  for (const name of OPTION_NAMES) {
    expect(zhCN.help.option[name]).not.toBe('');
    expect(enUS.help.option[name]).not.toBe('');
    expect(OPTION_TABLE[name].commands.length).toBeGreaterThan(0);
  }
  expect(COMMANDS).toEqual(['check', 'recalc', 'letter', 'policies']);
});

test('both catalogues have the same places to fill', () => {
  const places = (value: unknown): unknown =>
    typeof value === 'string'
      ? [...new Set(value.match(/\{[^{}|]+\}/g) ?? [])].sort()
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, places(inner)]));
  expect(places(enUS)).toEqual(places(zhCN));
});

test('fill puts data in, Chinese names included, and leaves nothing behind', () => {
  expect(fill('{a} {优} {missing}.', { a: '1', 优: '2' })).toBe('1 2 .');
  expect(wordsOf('en-US').severity.error).toBe('to fix');
});
