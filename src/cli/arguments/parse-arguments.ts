/** From the words on the command line to one typed invocation, or to the reason why there is none. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../core/messages/message';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { UsageErrorKey } from '../words/words';
import {
  COMMANDS,
  type CommandName,
  FAIL_ON,
  FILLS,
  FORMATS,
  LETTER_FORMATS,
  type FailOn,
  type Fill,
  type Format,
  type LetterFormat,
  OPTION_NAMES,
  OPTION_TABLE,
  type OptionName,
  formatsOf,
  isOptionName,
} from './option-table';
import { bad, good, type Outcome, type UsageError } from './outcome';
import { type SampleSize, parseSampleSize } from './sample-size';

export interface ReadingOptions {
  readonly paths: readonly string[];
  /** A preset's id, `auto`, or a file. */
  readonly policy: string;
  readonly format: Format;
  readonly form: string | null;
  readonly explain: boolean;
  /** Files to compare with, as given. */
  readonly compare: {
    readonly baseline: string | null;
    readonly ledger: string | null;
    readonly lastYear: string | null;
    /** The tables with each other; on wherever anything is compared. */
    readonly across: boolean;
  };
  readonly sample: { readonly size: SampleSize; readonly seed: string } | null;
  /** Threads; `null`: one for each core. */
  readonly jobs: number | null;
  /** Seconds for one file; `null`: those of the worker threads, none where the main thread reads. */
  readonly timeLimit: number | null;
  readonly minSeverity: Severity;
  readonly failOn: FailOn;
  readonly language: Language;
}

export interface RecalcOptions extends ReadingOptions {
  readonly target: { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'in-place' };
  readonly fill: Fill;
  /** Also those whose result cannot be worked out. */
  readonly replaceFormulas: boolean;
  readonly resume: boolean;
}

export interface LetterOptions extends ReadingOptions {
  /** The folder that the letters go to, as given. */
  readonly out: string;
  readonly letterFormat: LetterFormat;
}

export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandName | null; readonly language: Language }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'policies';
      readonly show: string | null;
      readonly format: Format;
      readonly language: Language;
    }
  | { readonly kind: 'check'; readonly options: ReadingOptions }
  | { readonly kind: 'recalc'; readonly options: RecalcOptions }
  | { readonly kind: 'letter'; readonly options: LetterOptions };

type Values = ReadonlyMap<OptionName, string>;

const DEFAULT_LANGUAGE: Language = 'zh-CN';
/** Fixed, so that two people who sample the same files look at the same tables. */
const DEFAULT_SEED = '1';
const MOST_JOBS = 256;
/** A day. */
const MOST_SECONDS = 86_400;
const COMPARING: readonly OptionName[] = ['baseline', 'ledger', 'last-year', 'across'];

/** `argv` without the interpreter and the script. */
export function parseArguments(
  argv: readonly string[],
): Outcome<Invocation> & { readonly language: Language } {
  const { values, positionals, error } = split(argv);
  const language = oneOf(LANGUAGES, values.get('lang')) ?? DEFAULT_LANGUAGE;
  const result = error === null ? invocationOf(values, positionals, language) : { ok: false as const, error };
  return { ...result, language };
}

interface Split {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly error: UsageError | null;
}

function split(argv: readonly string[]): Split {
  const values = new Map<OptionName, string>();
  const positionals: string[] = [];
  let error: UsageError | null = null;
  const fail = (key: UsageErrorKey, data: Readonly<Record<string, string>>): void => {
    error ??= { key, data };
  };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      OPTION_NAMES.map((name) => [
        name,
        {
          type: OPTION_TABLE[name].takes === 'nothing' ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOptionName(token.name)) {
      // A name such as -2024.xlsx is taken letter by letter: the whole of it is what the user knows.
      const given = argv[token.index] ?? token.rawName;
      if (/^--[a-z-]+$/u.test(token.rawName)) fail('unknown-option', { option: token.rawName });
      else fail('option-or-file', { option: given });
      continue;
    }
    const entry = OPTION_TABLE[token.name];
    const option = token.rawName;
    if (entry.takes === 'nothing') {
      if (token.value !== undefined) fail('unexpected-value', { option });
      values.set(token.name, '');
    } else if (token.value === undefined || !isGiven(token.value, token.inlineValue)) {
      fail('missing-value', { option, value: entry.placeholder });
    } else if (entry.takes === 'choice' && !entry.choices.includes(token.value)) {
      fail('bad-choice', { option, value: token.value, choices: entry.choices.join(', ') });
    } else {
      values.set(token.name, token.value);
    }
  }
  return { values, positionals, error };
}

/** An empty value is what a shell makes of a variable that is not set: it must not stand for the folder that one is in. */
function isGiven(value: string, isInline: boolean | undefined): boolean {
  return value !== '' && (isInline === true || !value.startsWith('--'));
}

function invocationOf(
  values: Values,
  positionals: readonly string[],
  language: Language,
): Outcome<Invocation> {
  const [first, ...rest] = positionals;
  const command = oneOf(COMMANDS, first);
  if (values.has('version')) return good({ kind: 'version' });
  if (values.has('help')) return good({ kind: 'help', command, language });
  if (first === undefined) return bad('no-command');
  if (command === null) return bad('unknown-command', { command: first, choices: COMMANDS.join(', ') });
  const stranger = [...values.keys()].find((name) => !OPTION_TABLE[name].commands.includes(command));
  if (stranger !== undefined) return bad('option-not-here', { option: `--${stranger}`, command });
  const format = values.get('format');
  const formats = formatsOf(command);
  if (format !== undefined && !formats.includes(format)) {
    return bad('bad-choice', { option: '--format', value: format, choices: formats.join(', ') });
  }
  switch (command) {
    case 'policies':
      return policies(values, rest, language);
    case 'check': {
      const options = readingOptions(values, rest, language);
      return options.ok ? good({ kind: 'check', options: options.value }) : options;
    }
    case 'recalc':
      return recalc(values, rest, language);
    case 'letter':
      return letter(values, rest, language);
  }
}

function policies(values: Values, rest: readonly string[], language: Language): Outcome<Invocation> {
  const [verb, id, ...more] = rest;
  const extra = more[0] ?? (verb !== undefined && verb !== 'show' ? verb : undefined);
  if (extra !== undefined) return bad('extra-argument', { argument: extra });
  if (verb === 'show' && id === undefined) {
    return bad('missing-value', { option: 'policies show', value: 'ID' });
  }
  const format = oneOf(FORMATS, values.get('format')) ?? 'text';
  return good({ kind: 'policies', show: id ?? null, format, language });
}

function readingOptions(
  values: Values,
  paths: readonly string[],
  language: Language,
): Outcome<ReadingOptions> {
  if (paths.length === 0) return bad('no-path');
  const jobs = wholeNumber('jobs', MOST_JOBS, values);
  if (!jobs.ok) return jobs;
  const timeLimit = wholeNumber('time-limit', MOST_SECONDS, values);
  if (!timeLimit.ok) return timeLimit;
  const sample = values.get('sample');
  const size = sample === undefined ? null : parseSampleSize(sample);
  if (sample !== undefined && size === null) return bad('bad-sample', { value: sample });
  if (sample === undefined && values.has('seed')) return bad('seed-needs-sample');
  return good({
    paths,
    policy: values.get('policy') ?? 'auto',
    format: oneOf(FORMATS, values.get('format')) ?? 'text',
    form: values.get('form') ?? null,
    explain: values.has('explain'),
    compare: {
      baseline: values.get('baseline') ?? null,
      ledger: values.get('ledger') ?? null,
      lastYear: values.get('last-year') ?? null,
      across: COMPARING.some((name) => values.has(name)),
    },
    sample: size === null ? null : { size, seed: values.get('seed') ?? DEFAULT_SEED },
    jobs: jobs.value,
    timeLimit: timeLimit.value,
    minSeverity: oneOf(SEVERITIES, values.get('min-severity')) ?? 'info',
    failOn: oneOf(FAIL_ON, values.get('fail-on')) ?? 'error',
    language,
  });
}

/** From 1 to `most`; `null` where the option is not given. */
function wholeNumber(name: OptionName, most: number, values: Values): Outcome<number | null> {
  const value = values.get(name);
  if (value === undefined) return good(null);
  return /^[1-9]\d{0,4}$/.test(value) && Number(value) <= most
    ? good(Number(value))
    : bad('bad-number', { option: `--${name}`, value, most: String(most) });
}

function recalc(values: Values, paths: readonly string[], language: Language): Outcome<Invocation> {
  const out = values.get('out');
  const inPlace = values.has('in-place');
  if (out !== undefined && inPlace) return bad('two-outputs');
  if (out === undefined && !inPlace) return bad('no-output');
  if (values.has('resume') && out === undefined) return bad('resume-needs-out');
  const reading = readingOptions(values, paths, language);
  if (!reading.ok) return reading;
  return good({
    kind: 'recalc',
    options: {
      ...reading.value,
      target: out === undefined ? { kind: 'in-place' } : { kind: 'folder', path: out },
      fill: oneOf(FILLS, values.get('fill')) ?? 'derived',
      replaceFormulas: values.has('replace-formulas'),
      resume: values.has('resume'),
    },
  });
}

function letter(values: Values, paths: readonly string[], language: Language): Outcome<Invocation> {
  const out = values.get('out');
  if (out === undefined) return bad('letter-needs-out');
  const reading = readingOptions(values, paths, language);
  if (!reading.ok) return reading;
  const letterFormat = oneOf(LETTER_FORMATS, values.get('format')) ?? 'docx';
  return good({ kind: 'letter', options: { ...reading.value, out, letterFormat } });
}

function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
