/**
 * Writes edits: one request that looks, one that writes and reads back. Of each sheet everything that is still writable is
 * written or nothing. When the writing request fails, the sheets are looked at again: what arrived counts as written, what
 * arrived in part is put back, what did not arrive is reported or tried again without the sheet that was in the way.
 */
import { contentOfSnapshot, metWithFormat } from '../../core/edit';
import type { CellEdit } from '../../core/edit';
import { UNANSWERED_WRITE } from '../workbook';
import type { ApplyResult, Failure, NotWritten, Outcome } from '../workbook';
import { CELLS_PER_BATCH, packed } from './areas';
import { arraysOf } from './arrays';
import type { LoadedCell } from './arrays';
import { holdsContent } from './cell-input';
import { LOST_CONTEXT } from './failure';
import type { HostCalls } from './host-calls';
import { rangeIn } from './ranges';
import { cellsNow, inspect, judge, stillHolds } from './sheet-compare';
import type { SheetState } from './sheet-compare';
import { cellsOf, contentBlock, planOf, planSheets, refused, withHoles } from './write-plan';
import type { Block, SheetPlan } from './write-plan';

interface Tally {
  readonly written: CellEdit[];
  readonly notWritten: NotWritten[];
  /** The number formats that were met, by edit. */
  readonly formats: Map<CellEdit, string>;
  recalculationPending: boolean;
}

/** A sheet with what is left to write, and the number formats that its cells have now. */
interface Job {
  readonly plan: SheetPlan;
  readonly formats: ReadonlyMap<CellEdit, string>;
}

interface Leftover {
  readonly jobs: Job[];
  /** A sheet was found that accounts for the failure. */
  readonly explained: boolean;
}

const UNANSWERED: Failure = { ok: false, code: 'busy', detail: UNANSWERED_WRITE };

export async function writeEdits(
  calls: HostCalls,
  edits: readonly CellEdit[],
): Promise<Outcome<ApplyResult>> {
  const tally: Tally = { written: [], notWritten: [], formats: new Map(), recalculationPending: false };
  for (const group of packed(planSheets(edits), cellsOf, CELLS_PER_BATCH)) {
    const failure = await writeGroup(calls, group, tally);
    if (failure === null) continue;
    // What earlier groups wrote stays written and has to be told; so the rest is told cell by cell as well.
    if (tally.written.length === 0 || failure.detail === UNANSWERED_WRITE) return failure;
    const told = new Set([...tally.written, ...tally.notWritten.map((each) => each.edit)]);
    const rest = edits.filter((edit) => !told.has(edit));
    tally.notWritten.push(...refused(rest, failure.code, failure.detail));
    break;
  }
  const order = new Map(edits.map((edit, index) => [edit, index]));
  const position = (edit: CellEdit): number => order.get(edit) ?? 0;
  return {
    ok: true,
    value: {
      written: tally.written
        .sort((a, b) => position(a) - position(b))
        .map((edit) => metWithFormat(edit, tally.formats.get(edit) ?? edit.before.format)),
      notWritten: tally.notWritten.sort((a, b) => position(a.edit) - position(b.edit)),
      recalculationPending: tally.recalculationPending,
      signatureBroken: false,
    },
  };
}

async function writeGroup(
  calls: HostCalls,
  plans: readonly SheetPlan[],
  tally: Tally,
): Promise<Failure | null> {
  const before = await inspect(calls, plans, true);
  if (!before.ok) return before;
  let jobs: Job[] = [];
  for (const state of before.value) {
    const { writable, notWritten, formats } = judge(state);
    tally.notWritten.push(...notWritten);
    for (const [edit, format] of formats) tally.formats.set(edit, format);
    if (writable.length > 0) jobs.push({ plan: planOf(state.plan.sheet, writable), formats });
    tally.recalculationPending ||= writable.length > 0 && state.manualCalculation;
  }
  let retried = false;
  let fruitless = 0;
  while (jobs.length > 0) {
    const count = jobs.length;
    const outcome = await writeOnce(calls, jobs);
    if (outcome.ok) {
      const spoilt = settleReadBack(outcome.value, tally);
      return spoilt.length === 0
        ? null
        : putBack(calls, spoilt, { ok: false, code: 'host', detail: 'not-kept' }, tally);
    }
    const plans = jobs.map((job) => job.plan);
    const after = await twice(() => inspect(calls, plans, false));
    if (!after.ok) return UNANSWERED;
    const left = await settleFailure(calls, jobs, after.value, outcome, tally);
    if (left === null) return UNANSWERED;
    jobs = left.jobs;
    if (left.explained) continue;
    if (outcome.detail === LOST_CONTEXT && !retried) {
      retried = true;
      continue;
    }
    fruitless = jobs.length < count ? 0 : fruitless + 1;
    const [culprit, ...others] = jobs;
    // The first sheet that was not reached is what failed. A failure that moves on to the next sheet is no sheet's fault.
    const isGeneral = outcome.code === 'busy' || outcome.code === 'editing' || fruitless > 1;
    const blamed = isGeneral ? jobs : culprit === undefined ? [] : [culprit];
    for (const job of blamed) tally.notWritten.push(...refused(job.plan.edits, outcome.code, outcome.detail));
    jobs = isGeneral ? [] : others;
  }
  return null;
}

/** Formats first: a number assigned to a cell that is formatted as text would become text. */
function formatFor(job: Job, edit: CellEdit): string | null {
  const now = job.formats.get(edit) ?? edit.before.format;
  const { format, kind } = edit.after;
  if (format !== undefined) return format === now ? null : format;
  return now === '@' && kind !== 'text' && kind !== 'blank' ? 'General' : null;
}

async function writeOnce(
  calls: HostCalls,
  jobs: readonly Job[],
): Promise<Outcome<readonly { readonly job: Job; readonly cells: ReadonlyMap<CellEdit, LoadedCell> }[]>> {
  return calls.once(async (context) => {
    const asked = jobs.map((job) => {
      const sheet = context.workbook.worksheets.getItem(job.plan.sheet);
      return { job, ranges: job.plan.blocks.map((block) => writeBlock(sheet, job, block)) };
    });
    await context.sync();
    return asked.map(({ job, ranges }) => ({
      job,
      cells: cellsNow({
        plan: job.plan,
        gone: false,
        isProtected: false,
        arrays: ranges.map(arraysOf),
        merges: [],
        manualCalculation: false,
      }),
    }));
  });
}

function writeBlock(sheet: Excel.Worksheet, job: Job, block: Block): Excel.Range {
  const range = rangeIn(sheet, block.range);
  const formats = withHoles(block, (edit) => formatFor(job, edit));
  if (formats !== null) range.numberFormat = formats;
  const content = contentBlock(block);
  if (content !== null) range.formulas = content;
  range.load({ values: true, formulas: true, numberFormat: true });
  return range;
}

/** Tells what Excel kept. Jobs of which it made something else are returned, to be put back. */
function settleReadBack(
  done: readonly { readonly job: Job; readonly cells: ReadonlyMap<CellEdit, LoadedCell> }[],
  tally: Tally,
): Job[] {
  const spoilt: Job[] = [];
  for (const { job, cells } of done) {
    const lost = job.plan.edits.filter((edit) => !holds(edit, cells.get(edit)));
    // A covered cell of a merged area takes nothing, where the areas could not be asked for.
    const covered = lost.filter((edit) => stillBlank(edit, cells.get(edit)));
    if (covered.length < lost.length) {
      spoilt.push(job);
      continue;
    }
    tally.notWritten.push(...refused(covered, 'merged', job.plan.sheet));
    tally.written.push(...job.plan.edits.filter((edit) => !covered.includes(edit)));
  }
  return spoilt;
}

/** After a failed request: what arrived is tallied, what arrived in part is put back, the rest is returned. */
async function settleFailure(
  calls: HostCalls,
  jobs: readonly Job[],
  states: readonly SheetState[],
  failure: Failure,
  tally: Tally,
): Promise<Leftover | null> {
  const left: Job[] = [];
  const partial: Job[] = [];
  let explained = false;
  for (const [index, job] of jobs.entries()) {
    const state = states[index];
    if (state === undefined || state.gone || state.isProtected) {
      const code = state?.isProtected === true ? 'protected' : 'sheet-gone';
      tally.notWritten.push(...refused(job.plan.edits, code, job.plan.sheet));
      explained = true;
      continue;
    }
    const cells = cellsNow(state);
    const { edits } = job.plan;
    if (edits.every((edit) => isDone(job, edit, cells.get(edit)))) tally.written.push(...edits);
    else if (edits.every((edit) => isUntouched(job, edit, cells.get(edit)))) left.push(job);
    else partial.push(job);
  }
  if (partial.length === 0) return { jobs: left, explained };
  const stuck = await putBack(calls, partial, failure, tally);
  return stuck === null ? { jobs: left, explained: true } : null;
}

/** Puts back what the cells of the jobs held before. */
async function putBack(
  calls: HostCalls,
  jobs: readonly Job[],
  reason: Failure,
  tally: Tally,
): Promise<Failure | null> {
  const back = jobs.map((job): Job => {
    const formats = new Map<CellEdit, string>();
    const edits = job.plan.edits.map((edit): CellEdit => {
      const format = job.formats.get(edit) ?? edit.before.format;
      const restoring = { ...edit, after: { ...contentOfSnapshot(edit.before), format } };
      // Whatever the format is by now, it is to be set.
      formats.set(restoring, '');
      return restoring;
    });
    return { plan: planOf(job.plan.sheet, edits), formats };
  });
  const outcome = await twice(() =>
    calls.run(async (context) => {
      for (const job of back) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(job.plan.sheet);
        for (const block of job.plan.blocks) writeBlock(sheet, job, block);
      }
      await context.sync();
    }),
  );
  if (!outcome.ok) return UNANSWERED;
  for (const job of jobs) tally.notWritten.push(...refused(job.plan.edits, reason.code, reason.detail));
  return null;
}

/** Finding out and putting back are worth a second try: without them nobody knows what the workbook holds. */
async function twice<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const first = await work();
  return first.ok ? first : work();
}

function holds(edit: CellEdit, cell: LoadedCell | undefined): boolean {
  return cell !== undefined && holdsContent(edit.after, cell.value, cell.formula);
}

function stillBlank(edit: CellEdit, cell: LoadedCell | undefined): boolean {
  const wasBlank = edit.before.value === null && edit.before.formula === null;
  return wasBlank && cell !== undefined && cell.value === '' && cell.formula === null;
}

function isDone(job: Job, edit: CellEdit, cell: LoadedCell | undefined): boolean {
  const wanted = formatFor(job, edit);
  return holds(edit, cell) && (wanted === null || cell?.format === wanted);
}

function isUntouched(job: Job, edit: CellEdit, cell: LoadedCell | undefined): boolean {
  if (cell === undefined || !stillHolds(edit.before, cell)) return false;
  return formatFor(job, edit) === null || cell.format === job.formats.get(edit);
}
