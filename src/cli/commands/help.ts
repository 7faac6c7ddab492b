/** The help text, made from the option table. */
import {
  COMMANDS,
  type CommandName,
  OPTION_NAMES,
  OPTION_TABLE,
  type OptionName,
} from '../arguments/option-table';
import type { Words } from '../words/words';

const INDENT = 30;

/** Help for one command, or for all of them. */
export function helpText(command: CommandName | null, words: Words): string {
  const { help } = words;
  const commands = command === null ? COMMANDS : [command];
  const options = OPTION_NAMES.filter(
    (name) => command === null || OPTION_TABLE[name].commands.includes(command),
  );
  const arguments_ = (name: CommandName): string =>
    name === 'policies'
      ? 'ziping policies [show ID]'
      : `ziping ${name} PATH… [${help.options.toLowerCase()}]`;
  return [
    `ziping · ${help.tagline}`,
    '',
    `${help.usage}:`,
    ...commands.map((name) => `  ${arguments_(name)}`),
    '',
    `${help.commands}:`,
    ...commands.map((name) => entry(name, help.command[name])),
    '',
    ...(command === 'policies' ? [] : [help.paths, '']),
    `${help.options}:`,
    ...options.map((name) => entry(optionSyntax(name), help.option[name])),
    '',
    help.exit,
    '',
  ].join('\n');
}

function optionSyntax(name: OptionName): string {
  const { placeholder } = OPTION_TABLE[name];
  const short = name === 'help' ? '-h, ' : '';
  return `${short}--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`;
}

function entry(left: string, right: string): string {
  return left.length + 4 > INDENT
    ? `  ${left}\n${' '.repeat(INDENT)}${right}`
    : `  ${left.padEnd(INDENT - 2)}${right}`;
}
