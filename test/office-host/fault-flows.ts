/** The flows of the add-in that the fault matrix runs, and what must be true after each. */
import type { CellContent, CellEdit } from '../../src/core/edit';
import { snapshotOf } from '../../src/core/edit';
import { cellAt } from '../../src/core/grid';
import type { SheetGrid } from '../../src/core/grid';
import { createJournal } from '../../src/workbook/journal';
import type { Journal, JournalStorage } from '../../src/workbook/journal';
import { memoryJournalStorage } from '../../src/workbook/journal-storage';
import { UNANSWERED_WRITE } from '../../src/workbook/workbook';
import type { ApplyResult, Outcome, Workbook } from '../../src/workbook/workbook';
import type { ModelCell, WorkbookModel } from './model/workbook-model';

/** Where the flows write, in each of two tables: a rate with a new format, two scores, a grade, a total that was a formula. */
const TARGETS: readonly { readonly row: number; readonly column: number; readonly after: CellContent }[] = [
  { row: 4, column: 7, after: { kind: 'number', value: '0.9874', format: '0.00%' } },
  { row: 9, column: 8, after: { kind: 'number', value: '9.87' } },
  { row: 14, column: 8, after: { kind: 'number', value: '7.5' } },
  { row: 30, column: 8, after: { kind: 'text', value: '良' } },
  { row: 31, column: 8, after: { kind: 'formula', formula: '=SUM(I6:I31)', result: null } },
];
export const TABLES = ['表1', '表2'] as const;

export interface FlowContext {
  readonly model: WorkbookModel;
  readonly storage: JournalStorage;
  readonly open: () => Workbook;
}

export interface Flow {
  readonly name: string;
  /** Runs without faults, before the faults are armed. */
  prepare?(context: FlowContext): Promise<void>;
  run(context: FlowContext): Promise<Outcome<unknown>>;
  /** For flows that write: whether a cell, as the model holds it, is done or as it was before. */
  readonly writes?: 'forward' | 'back';
}

export function editsOf(grids: readonly SheetGrid[]): CellEdit[] {
  return grids.flatMap((grid) =>
    TARGETS.map(({ row, column, after }) => ({
      sheet: grid.sheet,
      cell: { row, column },
      before: snapshotOf(cellAt(grid, row, column)),
      after,
    })),
  );
}

async function planned(workbook: Workbook): Promise<CellEdit[]> {
  const grids = await workbook.read({ kind: 'all' }, { merges: false });
  if (!grids.ok) throw new Error('the flow could not be prepared');
  return editsOf(grids.value);
}

function journalOf(context: FlowContext): Journal {
  return createJournal(context.storage);
}

const plans = new WeakMap<WorkbookModel, readonly CellEdit[]>();

async function writeAll(context: FlowContext): Promise<Outcome<ApplyResult>> {
  const workbook = context.open();
  const edits = plans.get(context.model) ?? (await planned(workbook));
  return journalOf(context).write(workbook, { label: '两张表', at: '2026-11-22T00:00:00Z', edits });
}

async function prepareWrite(context: FlowContext): Promise<void> {
  plans.set(context.model, await planned(context.open()));
}

async function written(context: FlowContext): Promise<void> {
  const outcome = await writeAll(context);
  if (!outcome.ok || outcome.value.notWritten.length > 0) throw new Error('the flow could not be prepared');
}

function orNothing<T>(outcome: Outcome<T> | null): Outcome<T | null> {
  return outcome ?? { ok: true, value: null };
}

export const FLOWS: readonly Flow[] = [
  { name: 'read the active sheet', run: ({ open }) => open().read({ kind: 'active' }, { merges: false }) },
  { name: 'read all sheets', run: ({ open }) => open().read({ kind: 'all' }, { merges: false }) },
  {
    name: 'read with merged areas',
    run: ({ open }) => open().read({ kind: 'named', names: TABLES }, { merges: true }),
  },
  { name: 'list sheets', run: ({ open }) => open().sheets() },
  { name: 'show a cell', run: ({ open }) => open().reveal('表1', { row: 5, column: 7 }) },
  { name: 'write two tables', prepare: prepareWrite, run: writeAll, writes: 'forward' },
  {
    name: 'undo',
    prepare: written,
    run: async (context) => orNothing(await journalOf(context).undo(context.open())),
    writes: 'back',
  },
  {
    name: 'redo',
    prepare: async (context) => {
      await written(context);
      await journalOf(context).undo(context.open());
    },
    run: async (context) => orNothing(await journalOf(context).redo(context.open())),
    writes: 'forward',
  },
  {
    name: 'write a report sheet',
    run: ({ open }) =>
      open().writeReport({
        name: '复核底稿',
        columns: [
          { header: '单元格', width: 10 },
          { header: '问题', width: 40 },
        ],
        rows: [
          [
            { kind: 'link', text: 'H6', sheet: '表1', cell: { row: 5, column: 7 } },
            { kind: 'text', value: '=1' },
          ],
        ],
      }),
  },
];

export function freshContext(model: WorkbookModel, open: () => Workbook): FlowContext {
  return { model, storage: memoryJournalStorage(), open };
}

/** The cells that the flows write, as the model holds them, per table that still exists. */
export function targetCells(model: WorkbookModel): ReadonlyMap<string, readonly ModelCell[]> {
  return new Map(
    model.sheets
      .filter((sheet) => sheet.name !== '复核底稿')
      .map((sheet) => [sheet.id, TARGETS.map(({ row, column }) => model.cell(sheet, row, column))]),
  );
}

/** A cell for comparison: results of formulas move with their inputs. */
export function comparable(cell: ModelCell): string {
  return JSON.stringify([cell.formula ?? cell.value, cell.format]);
}

export function isUnanswered(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.detail === UNANSWERED_WRITE;
}

/** Cells that the outcome says were written, as "sheet:index of the target". */
export function saidWritten(outcome: Outcome<unknown>): ReadonlySet<string> {
  if (!outcome.ok || outcome.value === null) return new Set();
  const { written } = outcome.value as ApplyResult;
  return new Set(
    written.map(({ sheet, cell }) => {
      const index = TARGETS.findIndex((target) => target.row === cell.row && target.column === cell.column);
      return `${sheet}:${String(index)}`;
    }),
  );
}
