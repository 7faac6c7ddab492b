/** Reads one file and judges its tables; for `recalc` also makes the bytes of the written copy. Knows no other file. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Assessment } from '../../core/assessment';
import { crossFacts } from '../../core/cross-tables';
import { a1Range, type SheetGrid } from '../../core/grid';
import { recordTable } from '../../core/record/table-facts';
import { buildTable } from '../../core/report/build-table';
import type { ReportNote, ReportTable, ReportWorkbook } from '../../core/report/model';
import { isAtLeast, type Severity } from '../../core/rules/finding';
import { lacksWeights } from '../../core/score/owed-scores';
import type { Workbook } from '../../workbook/workbook';
import { LIMITS } from '../../workbook/guard/limits';
import { errorCode } from '../inputs/collect-inputs';
import { fill, roleText, systemErrorText, wordsOf } from '../words/catalogue';
import type { Words } from '../words/words';
import { countOpen } from './add-findings';
import type { Engine } from './engine';
import { failedJob, refusedJob } from './failed-workbook';
import type { Job, JobResult, JobSettings } from './job';
import { sheetsOf } from './part-sheets';
import { whereOf } from './where-of';
import { withResults } from './write-results';

/** Never throws: an unexpected error is a result with the code `internal`. */
export async function processFile(job: Job, settings: JobSettings, engine: Engine): Promise<JobResult> {
  const fail = (code: string, detail: string): JobResult =>
    failedJob(job, code, { detail }, settings.language);
  try {
    if (job.problem !== null) {
      const { code, detail } = job.problem;
      return fail(code, systemErrorText(detail, settings.language));
    }
    // The thread has nothing else to do: waiting for the disk's answer to come round costs a tenth of a small file's time.
    const { size } = statSync(job.absolute);
    if (size === 0) return fail('empty-file', '');
    if (size > LIMITS.inputBytes) {
      return refusedJob(
        job,
        { ok: false, code: 'too-large', detail: '', limit: 'inputBytes' },
        settings.language,
      );
    }
    const opened = await engine.open(readFileSync(job.absolute), path.basename(job.absolute));
    if (!opened.ok) return refusedJob(job, opened, settings.language);
    return await judge(job, settings, engine, opened.workbook);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return fail('not-found', '');
    // "EBUSY", "EIO": the system's, about this file; Node's own begin with ERR_.
    if (/^E(?!RR_)[A-Z0-9]+$/.test(code)) return fail('no-access', systemErrorText(code, settings.language));
    return fail('internal', whereOf(error));
  }
}

/** Sheets of one workbook whose kind is told. */
const MOST_KINDS = 5;

async function judge(
  job: Job,
  settings: JobSettings,
  engine: Engine,
  workbook: Workbook,
): Promise<JobResult> {
  const { selector, isOwn } = sheetsOf(workbook, job.part);
  const grids = await workbook.read(selector, { merges: true });
  if (!grids.ok) {
    return grids.refusal === undefined
      ? failedJob(job, grids.code, { detail: grids.detail }, settings.language)
      : refusedJob(job, grids.refusal, settings.language);
  }
  const sheets = grids.value.filter(({ sheet }) => isOwn(sheet));
  const all = engine
    .assess(grids.value, settings.judging, job.part !== undefined)
    .filter(({ table }) => isOwn(table.sheet));
  const chosen =
    settings.purpose === 'census' ? [] : all.filter((_, at) => job.only === null || job.only.includes(at));
  const words = wordsOf(settings.language);
  const tables = chosen.map((assessment) =>
    buildTable(assessment, {
      say: (ref) => engine.say(ref, settings.language),
      remark: ({ key, data }) =>
        fill(words.ambiguities[key], { ...data, role: roleText(data['role'] ?? '', words) }),
      explain: settings.explain,
    }),
  );
  const base: ReportWorkbook = {
    path: job.path,
    status: 'ok',
    tables: tables.map((table) => atLeast(table, settings.minSeverity)),
    notes: [
      ...(all.length === 0
        ? noTableNotes(sheets, job.part === undefined && sheets.length === 1, engine, settings)
        : [...hiddenNotes(sheets, chosen, words), ...weightNotes(chosen, words)]),
      ...unreadNotes(sheets, all, engine, settings),
    ],
  };
  const result: JobResult = {
    index: job.index,
    workbook: base,
    counts: countOpen(tables.flatMap(({ findings }) => findings)),
    save: { kind: 'nothing' },
    tables: all.map(({ table }) => `${table.sheet}!${a1Range(table.range)}`),
    ...(settings.keepRecord === true ? { record: chosen.map(recordTable) } : {}),
    ...(job.part === undefined ? {} : { cross: all.map(crossFacts) }),
  };
  return settings.fill === null || settings.purpose === 'census'
    ? result
    : withResults(result, job, { workbook, sheets, assessments: chosen }, engine, {
        ...settings,
        fill: settings.fill,
      });
}

/** A workbook without a form says what its sheets are instead, where they say so themselves. */
function noTableNotes(
  sheets: readonly SheetGrid[],
  isAlone: boolean,
  engine: Engine,
  { language }: JobSettings,
): readonly ReportNote[] {
  const code = 'no-table';
  const whatTheyAre = sheets.flatMap((grid): ReportNote[] => {
    if (grid.index >= MOST_KINDS) return [];
    const kind = engine.kindOf(grid);
    const ref = { key: `sheet-kind.${kind ?? ''}`, data: { sheet: grid.sheet } };
    // Beside others an empty sheet is nothing to speak of.
    const isTold = kind !== null && kind !== 'unread' && (kind !== 'empty' || isAlone);
    return isTold ? [{ code, message: engine.say(ref, language) }] : [];
  });
  return [{ code, message: wordsOf(language).notes[code] }, ...whatTheyAre];
}

/** Whoever looks for a table that is on no tab must be told where it is. */
function hiddenNotes(grids: readonly SheetGrid[], tables: readonly Assessment[], words: Words): ReportNote[] {
  const withTable = new Set(tables.map(({ table }) => table.sheet));
  return grids
    .filter(({ sheet, visibility }) => visibility !== 'visible' && withTable.has(sheet))
    .map(({ sheet }) => ({ code: 'hidden-sheet', message: fill(words.notes['hidden-sheet'], { sheet }) }));
}

/** Scores that nothing could be held against are not called right. */
function weightNotes(tables: readonly Assessment[], words: Words): ReportNote[] {
  const code = 'no-weights';
  const sheets = new Set(
    tables.filter(({ indicators }) => lacksWeights(indicators)).map(({ table }) => table.sheet),
  );
  return Array.from(sheets, (sheet) => ({ code, message: fill(words.notes[code], { sheet }) }));
}

/** A sheet that looks like a form and was not read is spoken of, beside tables that were read too. */
function unreadNotes(
  grids: readonly SheetGrid[],
  tables: readonly Assessment[],
  engine: Engine,
  { language }: JobSettings,
): ReportNote[] {
  const withTable = new Set(tables.map(({ table }) => table.sheet));
  return grids
    .filter((grid) => !withTable.has(grid.sheet) && engine.kindOf(grid) === 'unread')
    .map(({ sheet }) => ({
      code: 'unread-sheet',
      message: engine.say({ key: 'sheet-kind.unread', data: { sheet } }, language),
    }));
}

function atLeast(table: ReportTable, least: Severity): ReportTable {
  return { ...table, findings: table.findings.filter((finding) => isAtLeast(finding, least)) };
}
