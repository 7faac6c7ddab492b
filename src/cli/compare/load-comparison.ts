/** `--baseline`, `--ledger`, `--last-year`: the other side of a comparison, read whole before the run starts. */
import path from 'node:path';
import type { RecordComparison } from '../../core/record/compare-record';
import { readLedgerOf } from '../../core/record/ledger';
import type { Ledger, RecordFile } from '../../core/record/model';
import type { Language } from '../../core/messages/message';
import { bad, good, type Outcome, type Refused } from '../arguments/outcome';
import type { ReadingOptions } from '../arguments/parse-arguments';
import type { Engine } from '../batch/engine';
import { type Job, type JobResult, jobOf } from '../batch/job';
import { openFailureText } from '../../workbook/guard/open-failure-words';
import { LIMITS } from '../../workbook/guard/limits';
import { readRegular } from '../files/read-regular';
import { collectInputs } from '../inputs/collect-inputs';
import { systemErrorText, wordsOf, worded } from '../words/catalogue';
import type { FailureKey } from '../words/words';

/** What reading needs of the run. */
export interface Reading {
  readonly cwd: string;
  readonly language: Language;
  readonly engine: Engine;
  /** Runs jobs that keep their record; results in the order of the jobs. */
  readonly run: (jobs: readonly Job[]) => Promise<readonly JobResult[]>;
}

export async function loadComparison(
  { baseline, ledger, lastYear, across }: ReadingOptions['compare'],
  reading: Reading,
): Promise<Outcome<Omit<RecordComparison, 'isWhole'> | null>> {
  if (!across) return good(null);
  const approved = await tablesOf('--baseline', baseline, reading);
  if (!approved.ok) return approved;
  const last = await tablesOf('--last-year', lastYear, reading);
  if (!last.ok) return last;
  const book = await ledgerOf(ledger, reading);
  if (!book.ok) return book;
  return good({
    baseline: approved.value,
    lastYear: last.value,
    ledger: book.value,
    department: true,
    decisions: [],
  });
}

async function tablesOf(
  option: string,
  given: string | null,
  { cwd, run }: Reading,
): Promise<Outcome<readonly RecordFile[] | null>> {
  if (given === null) return good(null);
  const { inputs } = await collectInputs([given], { cwd, exclude: null, known: [] });
  const results = await run(inputs.map(jobOf));
  const failed = results.find(({ workbook }) => workbook.status === 'failed');
  if (failed !== undefined) {
    const detail = failed.workbook.error?.message ?? '';
    return bad('comparison-unreadable', { option, path: failed.workbook.path, detail });
  }
  const files = results.map(({ workbook, record = [] }) => ({ path: workbook.path, tables: record }));
  return files.some(({ tables }) => tables.length > 0)
    ? good(files)
    : bad('comparison-empty', { option, path: given });
}

function failureOf(systemCode: string): FailureKey {
  switch (systemCode) {
    case 'ENOENT':
      return 'not-found';
    case 'EISDIR':
    case 'not-a-file':
      return 'not-a-file';
    default:
      return 'no-access';
  }
}

async function ledgerOf(
  given: string | null,
  { cwd, language, engine }: Reading,
): Promise<Outcome<Ledger | null>> {
  if (given === null) return good(null);
  const shown = given.split(path.sep).join('/');
  const refused = (detail: string): Refused =>
    bad('comparison-unreadable', { option: '--ledger', path: shown, detail });
  const unreadable = (code: string, detail: string): Refused =>
    refused(worded(wordsOf(language).failures, code, { detail }));
  const file = await readRegular(path.resolve(cwd, given), LIMITS.inputBytes);
  if (!file.ok && file.code === 'EFBIG') {
    return refused(openFailureText({ code: 'too-large', detail: '', limit: 'inputBytes' }, null, language));
  }
  if (!file.ok) return unreadable(failureOf(file.code), systemErrorText(file.code, language));
  const { bytes } = file;
  if (bytes.length === 0) return unreadable('empty-file', '');
  const opened = await engine.open(bytes, path.basename(given));
  if (!opened.ok) return refused(openFailureText(opened, null, language));
  const grids = await opened.workbook.read({ kind: 'all' }, { merges: true });
  if (!grids.ok) {
    return grids.refusal === undefined
      ? unreadable(grids.code, grids.detail)
      : refused(openFailureText(grids.refusal, null, language));
  }
  const outcome = readLedgerOf(grids.value, shown);
  return outcome.ok ? good(outcome.ledger) : bad('ledger-invalid', { path: shown });
}
