/** Looks at the cells that are to be written: what they hold, and whether they may be written at all. One request. */
import type { CellEdit, CellSnapshot } from '../../core/edit';
import { rangeContains } from '../../core/grid';
import type { CellRange } from '../../core/grid';
import type { NotWritten, Outcome } from '../workbook';
import { ARRAYS, arraysOf, snapshotOfLoaded } from './arrays';
import type { LoadedArrays, LoadedCell } from './arrays';
import type { HostCalls } from './host-calls';
import { rangeIn } from './ranges';
import { loadMerges, mergedRanges } from './sheet-details';
import type { MergesAsked } from './sheet-details';
import { cellIn, refused } from './write-plan';
import type { Block, SheetPlan } from './write-plan';

/** What a sheet holds where it is to be written. */
export interface SheetState {
  readonly plan: SheetPlan;
  readonly gone: boolean;
  readonly isProtected: boolean;
  /** One for each block of the plan. */
  readonly arrays: readonly (LoadedArrays | null)[];
  readonly merges: readonly CellRange[];
  /** Formulas are worked out only when the user asks for it. */
  readonly manualCalculation: boolean;
}

/**
 * Merged areas are asked for only where a cell to be written is blank, as every covered cell of a merged area is. Writing empties
 * the user's undo stack in any case. Above 512 areas Excel fails: then they stay unknown, and reading back tells.
 */
export async function inspect(
  calls: HostCalls,
  plans: readonly SheetPlan[],
  askForMerges: boolean,
): Promise<Outcome<readonly SheetState[]>> {
  const outcome = await calls.run((context) => look(context, plans, askForMerges));
  const mergesMayHaveFailed = !outcome.ok && outcome.code === 'host' && askForMerges;
  return mergesMayHaveFailed ? calls.run((context) => look(context, plans, false)) : outcome;
}

async function look(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  askForMerges: boolean,
): Promise<SheetState[]> {
  const { application } = context.workbook;
  application.load({ calculationMode: true });
  const asked = plans.map((plan) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
    sheet.load({ name: true, protection: { protected: true } });
    const ranges = plan.blocks.map((block) => {
      const range = rangeIn(sheet, block.range);
      range.load(ARRAYS);
      return range;
    });
    const wantsMerges = askForMerges && plan.edits.some(isBlankBefore);
    return { plan, sheet, ranges, merges: wantsMerges ? loadMerges(fromTopLeft(sheet, plan.blocks)) : null };
  });
  await context.sync();
  const manualCalculation = application.calculationMode === Excel.CalculationMode.manual;
  return asked.map(({ plan, sheet, ranges, merges }) => ({
    plan,
    gone: sheet.isNullObject,
    isProtected: !sheet.isNullObject && sheet.protection.protected,
    arrays: sheet.isNullObject ? [] : ranges.map(arraysOf),
    merges: sheet.isNullObject ? [] : areasOf(merges),
    manualCalculation,
  }));
}

function areasOf(merges: MergesAsked | null): CellRange[] {
  return merges === null ? [] : mergedRanges(merges);
}

function isBlankBefore({ before }: CellEdit): boolean {
  return before.value === null && before.formula === null;
}

/** An area that covers one of the cells has its first cell above or left of it. */
function fromTopLeft(sheet: Excel.Worksheet, blocks: readonly Block[]): Excel.Range {
  const bottom = Math.max(...blocks.map((block) => block.range.bottom));
  const right = Math.max(...blocks.map((block) => block.range.right));
  return rangeIn(sheet, { top: 0, left: 0, bottom, right });
}

export interface Verdict {
  readonly writable: readonly CellEdit[];
  readonly notWritten: readonly NotWritten[];
  /** Number formats as they stand, by edit. */
  readonly formats: ReadonlyMap<CellEdit, string>;
}

/** Which edits still fit what the sheet holds. */
export function judge(state: SheetState): Verdict {
  const { plan } = state;
  const none = { writable: [], formats: new Map<CellEdit, string>() };
  if (state.gone) return { ...none, notWritten: refused(plan.edits, 'sheet-gone', plan.sheet) };
  if (state.isProtected) return { ...none, notWritten: refused(plan.edits, 'protected', plan.sheet) };
  const now = cellsNow(state);
  const notWritten: NotWritten[] = [];
  const writable: CellEdit[] = [];
  const formats = new Map<CellEdit, string>();
  for (const edit of plan.edits) {
    const cell = now.get(edit);
    if (cell === undefined) {
      notWritten.push({ edit, code: 'too-large', detail: plan.sheet });
    } else if (state.merges.some((area) => covers(area, edit))) {
      notWritten.push({ edit, code: 'merged', detail: plan.sheet });
    } else if (!stillHolds(edit.before, cell)) {
      notWritten.push({ edit, code: 'changed', detail: plan.sheet });
    } else {
      writable.push(edit);
      formats.set(edit, cell.format);
    }
  }
  return { writable, notWritten, formats };
}

/** Cells whose block could not be read are missing. */
export function cellsNow(state: SheetState): ReadonlyMap<CellEdit, LoadedCell> {
  const cells = new Map<CellEdit, LoadedCell>();
  for (const [index, block] of state.plan.blocks.entries()) {
    const arrays = state.arrays[index] ?? null;
    if (arrays === null) continue;
    for (const edit of block.edits) cells.set(edit, cellIn(block, arrays, edit));
  }
  return cells;
}

export function stillHolds(before: CellSnapshot, cell: LoadedCell): boolean {
  const now = snapshotOfLoaded(cell);
  return now.value === before.value && now.formula === before.formula;
}

function covers(area: CellRange, { cell }: CellEdit): boolean {
  const isFirst = cell.row === area.top && cell.column === area.left;
  return !isFirst && rangeContains(area, cell.row, cell.column);
}
