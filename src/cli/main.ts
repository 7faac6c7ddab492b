/** The command line without the world: arguments in, exit status out. */
import type { Outcome, UsageError } from './arguments/outcome';
import { type Invocation, parseArguments } from './arguments/parse-arguments';
import type { Engine } from './batch/engine';
import { whereOf } from './batch/where-of';
import { helpText } from './commands/help';
import { policiesText } from './commands/policies';
import { writeLetters } from './commands/write-letters';
import { type ExitStatus, runBatch } from './commands/run-batch';
import { type Io, OutputFailure } from './io';
import type { Language } from '../core/messages/message';
import { VERSION } from './version';
import { fill, systemErrorText, wordsOf } from './words/catalogue';

/** Of a usage error, and of a run that could not say what it found. */
const STATUS_TROUBLE = 2;

/** `argv` without the interpreter and the script. Resolves to the exit status: 0, 1 or 2. */
export async function main(argv: readonly string[], io: Io, engine: Engine): Promise<number> {
  const parsed = parseArguments(argv);
  const { language } = parsed;
  try {
    if (parsed.ok) return await run(parsed.value, io, engine);
    const status = await refuse(parsed.error, language, io);
    await io.stderr.write(`${wordsOf(language).help.seeAlso}\n`);
    return status;
  } catch (error) {
    const words = wordsOf(language);
    // A status of 1 would say that everything was read and there are findings.
    return refuseWith(
      error instanceof OutputFailure
        ? fill(words.usageErrors['report-not-written'], {
            detail: systemErrorText(error.systemCode, language),
          })
        : fill(words.failures.internal, { detail: whereOf(error) }),
      io,
    );
  }
}

async function run(invocation: Invocation, io: Io, engine: Engine): Promise<number> {
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
      await io.stdout.write(outcome.value);
      return 0;
    }
    case 'letter':
      return statusOf(await writeLetters(invocation.options, engine, io), invocation.options.language, io);
    case 'check':
    case 'recalc':
      return statusOf(await runBatch(invocation.options, engine, io), invocation.options.language, io);
  }
}

async function statusOf(outcome: Outcome<ExitStatus>, language: Language, io: Io): Promise<number> {
  if (!outcome.ok) return refuse(outcome.error, language, io);
  // Whoever reads the report with a program sees nothing else of a run in which every file failed.
  return outcome.value === STATUS_TROUBLE
    ? refuse({ key: 'nothing-done', data: {} }, language, io)
    : outcome.value;
}

async function refuse({ key, data }: UsageError, language: Language, io: Io): Promise<number> {
  return refuseWith(fill(wordsOf(language).usageErrors[key], data), io);
}

async function refuseWith(sentence: string, io: Io): Promise<number> {
  await io.stderr.write(`ziping: ${sentence}\n`);
  return STATUS_TROUBLE;
}
