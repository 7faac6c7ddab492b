/** Writes what was judged into the open workbook, and says in its report what came of it. */
import type { Assessment, PlannedEdit } from '../../core/assessment';
import { a1, type SheetGrid } from '../../core/grid';
import { shortFormula } from '../../core/formula/short-formula';
import { cellEditsOf } from '../../core/plan/cell-edits';
import { heldBack, type HeldFor } from '../../core/plan/held-formulas';
import { withStandingFormulas } from '../../core/plan/standing-formulas';
import type { ReportEdit, ReportNote, ReportWorkbook } from '../../core/report/model';
import type { Workbook } from '../../workbook/workbook';
import type { Fill } from '../arguments/option-table';
import { wordsOf, worded } from '../words/catalogue';
import { canSave, type Engine, type FileWorkbook } from './engine';
import { failedJob } from './failed-workbook';
import type { Job, JobResult, JobSettings, Save } from './job';

export interface Judged {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetGrid[];
  readonly assessments: readonly Assessment[];
}

type WritingSettings = JobSettings & { readonly fill: Fill };

/** `result` with the bytes to save and what was written; a workbook that can only be read says so. */
export async function withResults(
  result: JobResult,
  job: Job,
  judged: Judged,
  engine: Engine,
  settings: WritingSettings,
): Promise<JobResult> {
  const { workbook } = judged;
  const base = result.workbook;
  if (!canSave(workbook)) {
    const note = { code: 'read-only', message: wordsOf(settings.language).notes['read-only'] };
    const nothing = { edits: [], notWritten: [], output: null, notes: [...base.notes, note] };
    return { ...result, workbook: { ...base, ...nothing } };
  }
  const written = await write(workbook, judged, engine, settings);
  return written.ok
    ? {
        ...result,
        save: written.save,
        workbook: { ...base, ...written.report, notes: [...base.notes, ...written.notes] },
      }
    : failedJob(job, written.code, { detail: written.detail }, settings.language);
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
  workbook: FileWorkbook,
  { sheets, assessments }: Judged,
  engine: Engine,
  settings: WritingSettings,
): Promise<Written> {
  const all = assessments.flatMap((assessment) => engine.plan(assessment, settings.fill));
  const held: ReadonlyMap<PlannedEdit, HeldFor> =
    settings.replaceFormulas === true ? new Map() : heldBack(all, sheets);
  const planned = all.filter((each) => !held.has(each));
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
  const refused = [...notWritten, ...[...held].map(refusalOf)];
  return {
    ok: true,
    save: edits.length === 0 ? { kind: 'unchanged' } : { kind: 'bytes', bytes: await workbook.save() },
    notes,
    report: {
      edits: edits.map(reportEdit),
      notWritten: refused.map(({ edit: { sheet, cell }, code, detail }) => ({
        sheet,
        cell: a1(cell),
        code,
        message: worded(words.notWritten, code, { detail }),
      })),
      output: null,
    },
  };
}

/** A figure that a formula stands for which cannot be worked out. */
function refusalOf([{ edit }, code]: readonly [PlannedEdit, HeldFor]) {
  return { edit, code, detail: shortFormula(edit.before.formula ?? '') };
}

function reportEdit({ sheet, cell, before, after, edit }: PlannedEdit): ReportEdit {
  const stays = edit.after.kind === 'formula';
  const { formula } = edit.before;
  return {
    sheet,
    cell: a1(cell),
    before,
    after,
    kind: stays ? 'formula' : 'value',
    ...(stays || formula === null ? {} : { replaces: formula }),
  };
}
