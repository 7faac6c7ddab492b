/** The command line without the world: arguments in, exit status out. */
import { type ParseOutcome, type UsageError, parseArguments } from './arguments/parse-arguments';
import type { Engine } from './batch/engine';
import { helpText } from './commands/help';
import { policiesText } from './commands/policies';
import { writeLetters } from './commands/write-letters';
import { runBatch } from './commands/run-batch';
import type { Io } from './io';
import type { Language } from '../core/messages/message';
import { VERSION } from './version';
import { fill, wordsOf } from './words/catalogue';

const STATUS_USAGE = 2;

/** `argv` without the interpreter and the script. Resolves to the exit status: 0, 1 or 2. */
export async function main(argv: readonly string[], io: Io, engine: Engine): Promise<number> {
  const parsed: ParseOutcome = parseArguments(argv);
  if (!parsed.ok) return refuse(parsed.error, parsed.language, io);
  const { invocation } = parsed;
  switch (invocation.kind) {
    case 'help':
      await io.stdout.write(helpText(invocation.command, wordsOf(invocation.language)));
      return 0;
    case 'version':
      await io.stdout.write(`${VERSION}\n`);
      return 0;
    case 'policies': {
      const { show, format, language } = invocation;
      const outcome = policiesText(show, format, language);
      if (!outcome.ok) return refuse(outcome.error, language, io);
      await io.stdout.write(outcome.text);
      return 0;
    }
    case 'letter': {
      const outcome = await writeLetters(invocation.options, engine, io);
      return outcome.ok ? outcome.status : refuse(outcome.error, invocation.options.language, io);
    }
    case 'check':
    case 'recalc': {
      const outcome = await runBatch(invocation.options, engine, io);
      return outcome.ok ? outcome.status : refuse(outcome.error, invocation.options.language, io);
    }
  }
}

async function refuse({ key, data }: UsageError, language: Language, io: Io): Promise<number> {
  const words = wordsOf(language);
  await io.stderr.write(`ziping: ${fill(words.usageErrors[key], data)}\n`);
  await io.stderr.write(`${words.help.seeAlso}\n`);
  return STATUS_USAGE;
}
