/** What the write preview lists: tables, rows, ticks. Ticks follow their causes, so that no figure is written that rests on one that is not. */
import type { Assessment, PlannedEdit } from '../../core/assessment';
import type { CellEdit } from '../../core/edit';
import type { SheetGrid } from '../../core/grid';
import type { AssessOptions } from '../../core/assess-workbook';
import { cellEditsOf } from '../../core/plan/cell-edits';
import type { FormulaFate } from '../../core/plan/standing-formulas';
import type { Engine } from '../engine';
import { derivedAfter } from '../answer/fix';
import { cellKeyOf } from '../state/keys';
import { currentAssessment, isProtected } from '../state/selectors';
import type { PaneState, PreviewChoice } from '../state/state';

export interface PreviewRow {
  readonly key: string;
  readonly edit: PlannedEdit;
  readonly ticked: boolean;
  /** True where it is unticked because something that it rests on is. */
  readonly waits: boolean;
  /** What becomes of the formula in its cell; `null` where there is none. */
  readonly fate: FormulaFate | null;
}

export interface PreviewTable {
  readonly assessment: Assessment;
  /** Nothing of it can be written; its rows say what would have to be. */
  readonly isProtected: boolean;
  readonly derived: readonly PreviewRow[];
  readonly judged: readonly PreviewRow[];
}

export interface Preview {
  /** Those that can be written first. */
  readonly tables: readonly PreviewTable[];
  readonly ticked: readonly PlannedEdit[];
}

type Fates = ReadonlyMap<PlannedEdit, FormulaFate>;

function fatesOf(engine: Engine, rows: readonly PlannedEdit[], grids: readonly SheetGrid[]): Fates {
  const edits = rows.flatMap((row) => cellEditsOf(row).map((edit) => ({ row, edit })));
  const found = new Map<PlannedEdit, FormulaFate>();
  const each = engine.formulaFates(
    edits.map(({ edit }) => edit),
    grids,
  );
  edits.forEach(({ row }, at) => {
    const fate = each[at] ?? null;
    if (fate !== null && (fate === 'unsettled' || !found.has(row))) found.set(row, fate);
  });
  return found;
}

/** A figure over a formula that cannot be worked out is ticked by the user only. */
function derivedRows(
  rows: readonly PlannedEdit[],
  { skipped, overFormulas }: PreviewChoice,
  fates: Fates,
): readonly PreviewRow[] {
  const keys = new Map(rows.map((row) => [cellKeyOf(row.sheet, row.cell), row]));
  const chosenOff = new Set(
    [...keys]
      .filter(([key, row]) => (fates.get(row) === 'unsettled' ? !overFormulas.has(key) : skipped.has(key)))
      .map(([key]) => key),
  );
  const off = new Set(chosenOff);
  for (let grew = true; grew;) {
    grew = false;
    for (const [key, row] of keys) {
      if (off.has(key)) continue;
      if (row.dependsOn.some((cell) => off.has(cellKeyOf(row.sheet, cell)))) {
        off.add(key);
        grew = true;
      }
    }
  }
  return [...keys].map(([key, edit]) => ({
    key,
    edit,
    ticked: !off.has(key),
    waits: off.has(key) && !chosenOff.has(key),
    fate: fates.get(edit) ?? null,
  }));
}

function previewTable(
  engine: Engine,
  state: PaneState,
  assessment: Assessment,
  choice: PreviewChoice,
  options: AssessOptions,
): PreviewTable {
  const judged = engine.plan(assessment, 'all').filter((row) => !row.derived);
  const rows = judged.map((edit): PreviewRow => {
    const key = cellKeyOf(edit.sheet, edit.cell);
    return { key, edit, ticked: choice.judged.has(key), waits: false, fate: null };
  });
  const chosen = rows.filter((row) => row.ticked).map((row) => row.edit);
  const grid = state.grids.get(assessment.table.sheet);
  const derived = derivedAfter(engine, assessment, grid, chosen, options);
  const grids = [...state.grids.values()];
  const all = fatesOf(engine, [...derived, ...chosen], grids);
  const planned = derivedRows(derived, choice, all);
  // Whether a formula gives its figure depends on what else is written.
  const ticked = [...planned, ...rows].filter((row) => row.ticked).map((row) => row.edit);
  const alone = fatesOf(engine, judged, grids);
  const fates = new Map([...alone, ...all, ...fatesOf(engine, ticked, grids)]);
  const withFate = (row: PreviewRow): PreviewRow => ({ ...row, fate: fates.get(row.edit) ?? null });
  return {
    assessment,
    isProtected: isProtected(state, assessment.table.sheet),
    judged: rows.map(withFate),
    derived: planned.map(withFate),
  };
}

export function previewOf(engine: Engine, state: PaneState, options: AssessOptions): Preview {
  const current = currentAssessment(state);
  const wanted = state.preview.scope === 'all' ? state.tables : current === null ? [] : [current];
  const all = wanted
    .map((assessment) => previewTable(engine, state, assessment, state.preview, options))
    .filter(({ derived, judged }) => derived.length + judged.length > 0);
  const open = all.filter((table) => !table.isProtected);
  return {
    tables: [...open, ...all.filter((table) => table.isProtected)],
    ticked: open.flatMap(({ derived, judged }) =>
      [...derived, ...judged].filter((row) => row.ticked).map((row) => row.edit),
    ),
  };
}

/** The edits for the port. A formula is written only where the plan has one. */
export function editsToWrite(rows: readonly PlannedEdit[], mode: PreviewChoice['mode']): readonly CellEdit[] {
  return rows.flatMap((row) => {
    const { formula } = row;
    const edits = cellEditsOf(row);
    return mode === 'values' || formula === null ? edits : edits.map((edit) => asFormula(edit, formula));
  });
}

function asFormula(edit: CellEdit, formula: string): CellEdit {
  const { after } = edit;
  const result = after.kind === 'number' || after.kind === 'text' ? after.value : null;
  const format = after.kind === 'blank' ? undefined : after.format;
  return {
    ...edit,
    after: { kind: 'formula', formula, result, ...(format === undefined ? {} : { format }) },
  };
}

/** How many cells are written for the figures. */
export function cellCount(rows: readonly PlannedEdit[]): number {
  return rows.reduce((sum, row) => sum + cellEditsOf(row).length, 0);
}

/** How much a press on 写入表格 leads to, and where. */
export type Pending =
  /** Derived figures of the open table, ticked as the preview opens. */
  | { readonly of: 'figures'; readonly count: number }
  /** The open table has only scores that somebody may tick. */
  | { readonly of: 'scores'; readonly count: number }
  /** The open table has nothing, others have. */
  | { readonly of: 'other-figures'; readonly tables: number; readonly count: number }
  | { readonly of: 'other-scores'; readonly tables: number; readonly count: number }
  /** The open table has only figures over formulas that somebody may tick. */
  | { readonly of: 'held'; readonly count: number }
  | { readonly of: 'other-held'; readonly tables: number; readonly count: number }
  /** What the open table has cannot be written; the preview says why. */
  | { readonly of: 'protected'; readonly count: number }
  | { readonly of: 'nothing' };

interface Count {
  readonly derived: number;
  readonly judged: number;
  readonly held: number;
}

const NOTHING: Count = { derived: 0, judged: 0, held: 0 };
const OTHERS = { derived: 'other-figures', judged: 'other-scores', held: 'other-held' } as const;

/** A table is planned once, however often it is looked at. */
const counts = new WeakMap<Assessment, Count>();

function countOf(engine: Engine, assessment: Assessment, grids: readonly SheetGrid[]): Count {
  const known = counts.get(assessment);
  if (known !== undefined) return known;
  const derived = engine.plan(assessment, 'derived');
  const held = engine.heldBack(derived, grids);
  const count = {
    derived: cellCount(derived.filter((row) => !held.has(row))),
    judged: cellCount(engine.plan(assessment, 'all').filter((row) => !row.derived)),
    held: cellCount(derived.filter((row) => held.get(row) === 'formula')),
  };
  counts.set(assessment, count);
  return count;
}

type PendingSource = Pick<PaneState, 'tables' | 'current' | 'sheets' | 'grids'>;

export function pendingOf(engine: Engine, state: PendingSource): Pending {
  const current = currentAssessment(state);
  const grids = [...state.grids.values()];
  const here = current === null ? NOTHING : countOf(engine, current, grids);
  const all = here.derived + here.judged + here.held;
  if (all > 0 && current !== null && isProtected(state, current.table.sheet))
    return { of: 'protected', count: all };
  if (here.derived > 0) return { of: 'figures', count: here.derived };
  if (here.judged > 0) return { of: 'scores', count: here.judged };
  if (here.held > 0) return { of: 'held', count: here.held };
  const waiting = state.tables.map((assessment) => ({ assessment, ...countOf(engine, assessment, grids) }));
  // Protected tables count only where there is nothing else: the preview then says why it lists none.
  const open = waiting.filter(({ assessment }) => !isProtected(state, assessment.table.sheet));
  for (const tables of [open, waiting]) {
    for (const kind of ['derived', 'judged', 'held'] as const) {
      const some = tables.filter((table) => table[kind] > 0);
      const count = some.reduce((sum, table) => sum + table[kind], 0);
      if (count > 0) return { of: OTHERS[kind], tables: some.length, count };
    }
  }
  return { of: 'nothing' };
}
