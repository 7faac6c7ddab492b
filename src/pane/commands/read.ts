/** Reading and judging. The active sheet comes first, because that is the answer the user waits for. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { mayGoOn } from '../../core/table/open-end';
import type { Outcome, SheetSelector } from '../../workbook/workbook';
import type { Engine, Joined } from '../engine';
import { assessOptions, type PaneModel } from '../model';
import { tableKey } from '../state/keys';
import type { PaneFailure } from '../state/state';
import { readingOrder } from './reading-order';

/** A workbook with more sheets than this is read sheet by sheet, as the user asks for them. */
export const SHEETS_READ_AT_ONCE = 60;

interface Judged {
  readonly options: AssessOptions;
  readonly tables: readonly Assessment[];
}
/** A grid that did not change is not judged again. */
const judgedGrids = new WeakMap<SheetGrid, Judged>();

function judge(engine: Engine, grid: SheetGrid, options: AssessOptions): readonly Assessment[] {
  const known = judgedGrids.get(grid);
  if (known?.options === options) return known.tables;
  const { tables } = engine.assess([grid], options);
  judgedGrids.set(grid, { options, tables });
  return tables;
}

function judgeAll(model: PaneModel, engine: Engine, grids: Iterable<SheetGrid>): Joined {
  const state = model.store.getState();
  const options = assessOptions(engine, state);
  const inOrder = [...grids].sort((a, b) => a.index - b.index);
  return engine.join(
    groupsOf(engine, inOrder, options).flatMap(([grid, ...more]) =>
      grid === undefined
        ? []
        : more.length === 0
          ? judge(engine, grid, options)
          : engine.assess([grid, ...more], options).tables,
    ),
    options,
    { workbook: model.host.workbook.name, against: state.against },
  );
}

/** Sheets one by one; where a form may go on on the next sheet, both together. */
function groupsOf(
  engine: Engine,
  inOrder: readonly SheetGrid[],
  options: AssessOptions,
): readonly (readonly SheetGrid[])[] {
  const groups: SheetGrid[][] = [];
  let isOpen = false;
  for (const grid of inOrder) {
    const last = groups[groups.length - 1];
    const tables = judge(engine, grid, options);
    if (isOpen && last?.[last.length - 1]?.index === grid.index - 1) last.push(grid);
    else groups.push([grid]);
    const end = tables[tables.length - 1];
    isOpen = end !== undefined && mayGoOn(end.table);
  }
  return groups;
}

/** Reads grids, and once more with merged areas those sheets that cannot be understood without. */
async function readGrids(
  model: PaneModel,
  engine: Engine,
  selector: SheetSelector,
): Promise<Outcome<readonly SheetGrid[]>> {
  const { workbook } = model.host;
  const merges = workbook.capabilities.mergesAreFree;
  const read = await workbook.read(selector, { merges });
  if (!read.ok || merges) return read;
  const names = engine.assess(read.value, assessOptions(engine, model.store.getState())).sheetsNeedingMerges;
  if (names.length === 0) return read;
  const again = await workbook.read({ kind: 'named', names }, { merges: true });
  if (!again.ok) return again;
  const byName = new Map(again.value.map((grid) => [grid.sheet, grid]));
  return { ok: true, value: read.value.map((grid) => byName.get(grid.sheet) ?? grid) };
}

type Refusal = Pick<PaneFailure, 'code' | 'detail'>;

async function engineOf(model: PaneModel): Promise<Engine | null> {
  try {
    return await model.loadEngine();
  } catch {
    return null;
  }
}

async function readInto(model: PaneModel, selector: SheetSelector): Promise<Refusal | null> {
  const order = readingOrder(model);
  const turn = order.begin();
  const { store, host } = model;
  const [engine, sheets] = await Promise.all([engineOf(model), host.workbook.sheets()]);
  if (engine === null) return { code: 'program', detail: '' };
  if (!sheets.ok) return sheets;
  const read = await readGrids(model, engine, selector);
  if (!read.ok) return read;
  const known = store.getState();
  const list = order.takeList(turn) ? sheets.value : known.sheets;
  const names = new Set(list.map((sheet) => sheet.name));
  const grids = new Map([...known.grids].filter(([name]) => names.has(name)));
  for (const grid of read.value) {
    if (names.has(grid.sheet) && order.take(grid.sheet, turn)) grids.set(grid.sheet, grid);
  }
  const judged = (): Joined => judgeAll(model, engine, grids.values());
  const joined = judged();
  const keeper = model.keeper();
  keeper?.recheck(joined.tables, grids);
  const isTakenOver = keeper?.claim(joined.tables, grids) === true;
  store.dispatch({
    type: 'read-finished',
    sheets: list,
    grids,
    isStale: [...grids.keys()].some((name) => !order.isCurrent(name)),
    ...(isTakenOver ? judged() : joined),
    at: host.now(),
  });
  return null;
}

async function reading(model: PaneModel, selector: SheetSelector): Promise<boolean> {
  model.store.dispatch({ type: 'read-started' });
  const failure = await readInto(model, selector);
  if (failure !== null) model.store.dispatch({ type: 'read-failed', failure });
  return failure === null;
}

/** Opens the pane: the active sheet, then, where they are not too many, the others behind it. */
export async function load(model: PaneModel): Promise<void> {
  syncJournal(model);
  if (!(await reading(model, { kind: 'active' }))) return;
  const { sheets } = model.store.getState();
  if (sheets.length > 1 && sheets.length <= SHEETS_READ_AT_ONCE) await reading(model, { kind: 'all' });
}

export async function readAll(model: PaneModel): Promise<void> {
  await reading(model, { kind: 'all' });
}

/** Reads again what changed, `null` for all that was read before. The old answer stays until the new one is there. */
export async function refresh(model: PaneModel, sheets: readonly string[] | null): Promise<void> {
  const names = sheets ?? [...model.store.getState().grids.keys()];
  await reading(model, names.length === 0 ? { kind: 'active' } : { kind: 'named', names });
}

/** Judges what was read once more, with other settings. */
export function reassess(model: PaneModel): void {
  const engine = model.engine();
  if (engine === null) return;
  const joined = judgeAll(model, engine, model.store.getState().grids.values());
  model.store.dispatch({ type: 'reassessed', ...joined, at: model.host.now() });
}

/** Reads one sheet more; the table that is shown stays. */
export async function readSheet(model: PaneModel, sheet: string): Promise<void> {
  const { readings, isWriting } = model.store.getState();
  if (readings === 0 && !isWriting) await reading(model, { kind: 'named', names: [sheet] });
}

/** Shows the table of a sheet, or that it has none; reads the sheet first where that was not done yet. */
export async function showSheet(model: PaneModel, sheet: string): Promise<void> {
  if (!model.store.getState().grids.has(sheet)) await reading(model, { kind: 'named', names: [sheet] });
  const table = model.store.getState().tables.find((each) => each.table.sheet === sheet);
  model.store.dispatch({
    type: 'table-chosen',
    table: table === undefined ? null : tableKey(table.table),
    sheet,
  });
}

export function syncJournal(model: PaneModel): void {
  const { journal, store } = model;
  store.dispatch({
    type: 'journal-moved',
    journal: {
      entries: journal.entries(),
      canUndo: journal.undoable() !== null,
      canRedo: journal.redoable() !== null,
    },
  });
}
