/** The options of docs/cli.md as data: who takes them and what they take. */
import { LANGUAGES } from '../../core/messages/message';
import { SEVERITIES } from '../../core/rules/finding';

export const COMMANDS = ['check', 'recalc', 'letter', 'policies'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const FORMATS = ['text', 'json', 'ndjson', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What a letter is written as. */
export const LETTER_FORMATS = ['docx', 'md', 'txt'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

export const FILLS = ['blanks', 'derived', 'all'] as const;
export type Fill = (typeof FILLS)[number];

export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

interface OptionBase {
  readonly commands: readonly CommandName[];
  /** How the value is called in the help text; absent for a switch. */
  readonly placeholder?: string;
}
type OptionEntry =
  | (OptionBase & { readonly takes: 'nothing' })
  | (OptionBase & { readonly takes: 'text'; readonly placeholder: string })
  | (OptionBase & {
      readonly takes: 'choice';
      readonly placeholder: string;
      readonly choices: readonly string[];
    });

const EVERY: readonly CommandName[] = COMMANDS;
const READING: readonly CommandName[] = ['check', 'recalc'];
const JUDGING: readonly CommandName[] = ['check', 'recalc', 'letter'];
const choice = (choices: readonly string[], commands = READING): OptionEntry => ({
  takes: 'choice',
  commands,
  choices,
  placeholder: choices.join('|'),
});
const text = (placeholder: string, commands = READING): OptionEntry => ({
  takes: 'text',
  commands,
  placeholder,
});
const flag = (commands = READING): OptionEntry => ({ takes: 'nothing', commands });

const TABLE = {
  policy: text('ID|FILE.json', JUDGING),
  // Checked once the command is known: see `formatsOf`.
  format: text(FORMATS.join('|'), EVERY),
  form: text('FILE.json', JUDGING),
  baseline: text('PATH', JUDGING),
  ledger: text('FILE', JUDGING),
  'last-year': text('PATH', JUDGING),
  across: flag(JUDGING),
  explain: flag(),
  out: text('DIR', ['recalc', 'letter']),
  'in-place': flag(['recalc']),
  fill: choice(FILLS, ['recalc']),
  'replace-formulas': flag(['recalc']),
  resume: flag(['recalc']),
  sample: text('N|N%'),
  seed: text('S'),
  jobs: text('N', JUDGING),
  'time-limit': text('SECONDS', JUDGING),
  'min-severity': choice([...SEVERITIES].reverse()),
  'fail-on': choice(FAIL_ON),
  lang: choice(LANGUAGES, EVERY),
  help: flag(EVERY),
  version: flag(EVERY),
} as const satisfies Readonly<Record<string, OptionEntry>>;

/** What `--format` may be. */
export function formatsOf(command: CommandName): readonly string[] {
  switch (command) {
    case 'check':
    case 'recalc':
      return FORMATS;
    case 'letter':
      return LETTER_FORMATS;
    case 'policies':
      return ['text', 'json'];
  }
}

export type OptionName = keyof typeof TABLE;
export const OPTION_TABLE: Readonly<Record<OptionName, OptionEntry>> = TABLE;

const NAMES = new Set<string>(Object.keys(TABLE));

export function isOptionName(name: string): name is OptionName {
  return NAMES.has(name);
}

export const OPTION_NAMES: readonly OptionName[] = [...NAMES].filter(isOptionName);
