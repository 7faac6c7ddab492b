/** `ziping letter`: what was found, written as a letter for each unit and an overview. */
import path from 'node:path';
import { letterMarkdown, letterText } from '../../core/letter/letter-text';
import type { Letter, LetterInput } from '../../core/letter/model';
import type { RecordTable } from '../../core/record/model';
import { returnLetters } from '../../core/letter/return-letters';
import { letterDocx } from '../../workbook/docx/letter-docx';
import type { LetterFormat } from '../arguments/option-table';
import { bad, good, type Outcome } from '../arguments/outcome';
import type { LetterOptions } from '../arguments/parse-arguments';
import type { Engine } from '../batch/engine';
import { jobOf } from '../batch/job';
import { allResults } from '../batch/runner';
import { type Compared, applyComparison } from '../compare/apply-comparison';
import { writeWhole } from '../files/write-file';
import { errorCode } from '../inputs/collect-inputs';
import type { Io } from '../io';
import { passedByText } from '../report/phrases';
import { fill, systemErrorText, wordsOf } from '../words/catalogue';
import { openRun } from './open-run';
import type { ExitStatus } from './run-batch';

const LONGEST_NAME = 60;

function bytesOf(letter: Letter, format: LetterFormat): Uint8Array {
  switch (format) {
    case 'docx':
      return letterDocx(letter);
    case 'md':
      return new TextEncoder().encode(letterMarkdown(letter));
    case 'txt':
      // Windows editors take a text for UTF-8 only with this mark.
      return new TextEncoder().encode(`\uFEFF${letterText(letter)}`);
  }
}

/** A name that every file system takes; a unit is a stranger's text. */
export function safeName(text: string): string {
  const safe = text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what is replaced here
    .replace(/[\\/:*?"<>|\u0000-\u001f\u202a-\u202e]+/gu, '_')
    .replace(/\s+/gu, ' ')
    .trim();
  const cut = Array.from(safe).slice(0, LONGEST_NAME).join('');
  return cut.replace(/^\.+/u, '').replace(/[. ]{1,60}$/u, '') || '_';
}

/** A form without an implementing unit goes to its department, as in the pane's review. */
function addressee(record: RecordTable | undefined): string {
  if (record === undefined) return '';
  return record.implementingUnit === '' ? record.department : record.implementingUnit;
}

function letterInput(compared: Compared): LetterInput {
  return {
    tables: compared.results.flatMap(({ workbook, record = [] }) =>
      workbook.tables.map((table, index) => ({
        file: workbook.path,
        sheet: table.sheet,
        unit: addressee(record[index]),
        project: table.projectName ?? '',
        findings: table.findings,
        remark: '',
        isReturned: true,
      })),
    ),
    failed: compared.results
      .filter(({ workbook }) => workbook.status === 'failed')
      .map(({ workbook }) => workbook.path),
    files: compared.files.flatMap(({ path: file, findings = [] }) =>
      findings.map((finding) => ({ file, sheet: finding.sheet, finding })),
    ),
  };
}

const NO_COMPARISON = {
  baseline: null,
  lastYear: null,
  ledger: null,
  department: false,
  decisions: [],
} as const;

export async function writeLetters(
  options: LetterOptions,
  engine: Engine,
  io: Io,
): Promise<Outcome<ExitStatus>> {
  const { language, out } = options;
  const opened = await openRun(
    { options, out, settings: { explain: false, minSeverity: 'info', fill: null, keepRecord: true } },
    engine,
    io,
  );
  if (!opened.ok) return opened;
  const { inputs, passedBy, settings, machine } = opened.value;
  const results = await allResults(inputs.map(jobOf), settings, machine);
  const say: Parameters<typeof returnLetters>[1] = (ref) => engine.say(ref, language);
  const comparison = { ...(opened.value.comparison ?? NO_COMPARISON), isWhole: true };
  const letters = returnLetters(letterInput(applyComparison(results, comparison, settings, say)), say);
  const failure = await writeAll(letters, path.resolve(io.cwd, out), options);
  if (failure !== null) {
    const detail = systemErrorText(failure.code, language);
    return bad('letter-not-written', { path: failure.name, detail });
  }
  const words = wordsOf(language);
  const written = fill(words.text.lettersWritten, { count: String(letters.length), path: out });
  const said = [written, ...(passedBy.length > 0 ? [passedByText(passedBy, words)] : [])];
  await io.stdout.write(said.map((line) => `${line}\n`).join(''));
  return good(results.every(({ workbook }) => workbook.status === 'failed') ? 2 : 0);
}

async function writeAll(
  letters: readonly Letter[],
  folder: string,
  { letterFormat, language }: LetterOptions,
): Promise<{ readonly name: string; readonly code: string } | null> {
  const words = wordsOf(language).text;
  const taken = new Set<string>();
  for (const [at, letter] of letters.entries()) {
    const unit = safeName(letter.unit === '' ? `(${String(at)})` : (letter.unit ?? ''));
    const base = letter.unit === null ? words.overviewFile : fill(words.letterFile, { unit });
    const stem = taken.has(base.toLowerCase()) ? `${base}-${String(at)}` : base;
    taken.add(stem.toLowerCase());
    const name = `${stem}.${letterFormat}`;
    try {
      await writeWhole(path.join(folder, name), bytesOf(letter, letterFormat), null);
    } catch (error) {
      return { name, code: errorCode(error) };
    }
  }
  return null;
}
