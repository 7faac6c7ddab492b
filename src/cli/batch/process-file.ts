/** Reads one file and judges its tables; for `recalc` also makes the bytes of the written copy. Knows no other file. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Assessment } from '../../core/assessment';
import { crossFacts } from '../../core/cross-tables';
import { a1, a1Range, type SheetGrid } from '../../core/grid';
import { cellEditsOf } from '../../core/plan/cell-edits';
import { withStandingFormulas } from '../../core/plan/standing-formulas';
import { recordTable } from '../../core/record/table-facts';
import { buildTable } from '../../core/report/build-table';
import type { ReportNote, ReportTable, ReportWorkbook } from '../../core/report/model';
import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { Workbook } from '../../workbook/workbook';
import { LIMITS } from '../../workbook/xlsx/limits';
import type { Fill } from '../arguments/option-table';
import { errorCode } from '../inputs/collect-inputs';
import { fill, roleText, systemErrorText, wordsOf, worded } from '../words/catalogue';
import type { Words } from '../words/words';
import { countOpen } from './add-findings';
import { type Engine, canSave } from './engine';
import { failedJob, refusedJob } from './failed-workbook';
import { type Job, type JobResult, type JobSettings, type Save } from './job';
import { sheetsOf } from './part-sheets';
import { whereOf } from './where-of';

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
  const note = (code: 'no-table' | 'read-only'): ReportNote => ({ code, message: words.notes[code] });
  // A workbook without a form says what its sheets are instead, where they say so themselves.
  const whatTheyAre = (): ReportNote[] =>
    sheets.flatMap((grid) => {
      if (grid.index >= MOST_KINDS) return [];
      const kind = engine.kindOf(grid);
      const ref = { key: `sheet-kind.${kind ?? ''}`, data: { sheet: grid.sheet } };
      return kind === null ? [] : [{ code: 'no-table', message: engine.say(ref, settings.language) }];
    });
  const base: ReportWorkbook = {
    path: job.path,
    status: 'ok',
    tables: tables.map((table) => atLeast(table, settings.minSeverity)),
    notes: all.length === 0 ? [note('no-table'), ...whatTheyAre()] : hiddenNotes(sheets, chosen, words),
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
  if (settings.fill === null || settings.purpose === 'census') return result;
  if (!canSave(workbook)) {
    const report = {
      ...base,
      edits: [],
      notWritten: [],
      output: null,
      notes: [...base.notes, note('read-only')],
    };
    return { ...result, workbook: report };
  }
  const written = await write(workbook, sheets, chosen, engine, { ...settings, fill: settings.fill });
  return written.ok
    ? {
        ...result,
        save: written.save,
        workbook: { ...base, ...written.report, notes: [...base.notes, ...written.notes] },
      }
    : failedJob(job, written.code, { detail: written.detail }, settings.language);
}

/** Whoever looks for a table that is on no tab must be told where it is. */
function hiddenNotes(grids: readonly SheetGrid[], tables: readonly Assessment[], words: Words): ReportNote[] {
  const withTable = new Set(tables.map(({ table }) => table.sheet));
  return grids
    .filter(({ sheet, visibility }) => visibility !== 'visible' && withTable.has(sheet))
    .map(({ sheet }) => ({ code: 'hidden-sheet', message: fill(words.notes['hidden-sheet'], { sheet }) }));
}

type Written =
  | {
      readonly ok: true;
      readonly save: Save;
      readonly report: Pick<ReportWorkbook, 'edits' | 'notWritten' | 'output'>;
      readonly notes: readonly ReportNote[];
    }
  | { readonly ok: false; readonly code: string; readonly detail: string };

async function write(
  workbook: Workbook & { save(): Promise<Uint8Array> },
  sheets: readonly SheetGrid[],
  assessments: readonly Assessment[],
  engine: Engine,
  settings: JobSettings & { readonly fill: Fill },
): Promise<Written> {
  const planned = assessments.flatMap((assessment) => engine.plan(assessment, settings.fill));
  const applied = await workbook.apply(withStandingFormulas(planned.flatMap(cellEditsOf), sheets));
  if (!applied.ok) return applied;
  const { written, notWritten, recalculationPending, signatureBroken } = applied.value;
  const words = wordsOf(settings.language);
  const at = (sheet: string, cell: string): string => `${sheet}!${cell}`;
  const done = new Map(written.map((edit) => [at(edit.sheet, a1(edit.cell)), edit]));
  const edits = planned.flatMap((each) =>
    cellEditsOf(each).flatMap(({ sheet, cell }) => {
      const edit = done.get(at(sheet, a1(cell)));
      return edit === undefined ? [] : [{ ...each, cell, edit }];
    }),
  );
  const notes: ReportNote[] = [];
  if (signatureBroken) notes.push({ code: 'signature-broken', message: words.notes['signature-broken'] });
  if (recalculationPending) {
    notes.push({ code: 'recalculation-pending', message: words.notes['recalculation-pending'] });
  }
  return {
    ok: true,
    save: edits.length === 0 ? { kind: 'unchanged' } : { kind: 'bytes', bytes: await workbook.save() },
    notes,
    report: {
      edits: edits.map(({ sheet, cell, before, after, edit }) => ({
        sheet,
        cell: a1(cell),
        before,
        after,
        kind: edit.after.kind === 'formula' ? 'formula' : 'value',
      })),
      notWritten: notWritten.map(({ edit, code, detail }) => ({
        sheet: edit.sheet,
        cell: a1(edit.cell),
        code,
        message: worded(words.notWritten, code, { detail }),
      })),
      output: null,
    },
  };
}

export function atLeast(table: ReportTable, least: Severity): ReportTable {
  const limit = SEVERITIES.indexOf(least);
  const findings = table.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
  return { ...table, findings };
}
