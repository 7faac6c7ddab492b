/** Reading and judging. The active sheet comes first, because that is the answer the user waits for. */
import type { SheetGrid } from '../../core/grid';
import type { Outcome, SheetInfo, SheetSelector } from '../../workbook/workbook';
import type { Engine } from '../engine';
import { isLarge } from '../large';
import type { PaneModel } from '../model';
import { tableKey } from '../state/keys';
import type { PaneFailure } from '../state/state';
import { beginLanding, endLanding, land } from './land';
import { judgeAhead, judgeAll, type AllJudged } from './judge';
import { readingOrder } from './reading-order';
import { reassess } from './reassess';

/** The sheets of a larger workbook are read a few at a time, so that the first results are there at once. */
const SHEETS_READ_AT_ONCE = 60;

/** Reads and judges grids, and once more with merged areas those that cannot be understood without. */
async function readGrids(
  model: PaneModel,
  engine: Engine,
  selector: SheetSelector,
): Promise<Outcome<readonly SheetGrid[]>> {
  const { workbook } = model.host;
  const merges = workbook.capabilities.mergesAreFree;
  const read = await workbook.read(selector, { merges });
  if (!read.ok) return read;
  const needMerges = await judgeAhead(model, engine, read.value);
  if (!needMerges.ok) return needMerges;
  if (merges || needMerges.value.length === 0) return read;
  const again = await workbook.read({ kind: 'named', names: needMerges.value }, { merges: true });
  if (!again.ok) return again;
  const judged = await judgeAhead(model, engine, again.value);
  if (!judged.ok) return judged;
  const byName = new Map(again.value.map((grid) => [grid.sheet, grid]));
  return { ok: true, value: read.value.map((grid) => byName.get(grid.sheet) ?? grid) };
}

/** A sheet of a damaged file that cannot be read keeps nobody from the others. */
async function readAround(
  model: PaneModel,
  engine: Engine,
  selector: SheetSelector,
  sheets: readonly SheetInfo[],
  refused: Set<string>,
): Promise<Outcome<readonly SheetGrid[]>> {
  const read = await readGrids(model, engine, selector);
  const sheet = read.ok || read.code !== 'damaged' ? undefined : read.refusal?.sheet;
  if (sheet === undefined || refused.has(sheet)) return read;
  refused.add(sheet);
  const names = sheets
    .filter(
      ({ name, isActive }) =>
        !refused.has(name) &&
        (selector.kind === 'named' ? selector.names.includes(name) : isActive || selector.kind === 'all'),
    )
    .map(({ name }) => name);
  return readAround(model, engine, { kind: 'named', names }, sheets, refused);
}

type Refusal = Pick<PaneFailure, 'code' | 'detail'>;

async function engineOf(model: PaneModel): Promise<Engine | null> {
  try {
    return await model.loadEngine();
  } catch {
    return null;
  }
}

async function readInto(
  model: PaneModel,
  selector: SheetSelector,
  isJoined: boolean,
): Promise<Refusal | null> {
  const order = readingOrder(model);
  const turn = order.begin();
  const { store, host } = model;
  const [engine, sheets] = await Promise.all([engineOf(model), host.workbook.sheets()]);
  if (engine === null) return { code: 'program', detail: '' };
  if (!sheets.ok) return sheets;
  const refused = new Set<string>();
  const read = await readAround(model, engine, selector, sheets.value, refused);
  if (!read.ok) return read;
  const known = store.getState();
  const list = order.takeList(turn) ? sheets.value : known.sheets;
  const names = new Set(list.map((sheet) => sheet.name));
  const grids = new Map([...known.grids].filter(([name]) => names.has(name)));
  for (const grid of read.value) {
    if (names.has(grid.sheet) && order.take(grid.sheet, turn)) grids.set(grid.sheet, grid);
  }
  const judged = (): AllJudged => judgeAll(model, engine, grids.values(), isJoined);
  const joined = judged();
  const keeper = model.keeper();
  keeper?.recheck(joined.tables, grids);
  const isTakenOver = keeper?.claim(joined.tables, grids) === true;
  store.dispatch({
    type: 'read-finished',
    sheets: list,
    grids,
    refused,
    isStale: [...grids.keys()].some((name) => !order.isCurrent(name)),
    ...(isTakenOver ? judged() : joined),
    at: host.now(),
  });
  return null;
}

/** False where it did not work. `isJoined` as in `judgeAll`. */
export async function reading(model: PaneModel, selector: SheetSelector, isJoined = true): Promise<boolean> {
  model.store.dispatch({ type: 'read-started' });
  const failure = await readInto(model, selector, isJoined);
  if (failure !== null) model.store.dispatch({ type: 'read-failed', failure });
  return failure === null;
}

/** Opens the pane: the active sheet, then the others behind it. */
export async function load(model: PaneModel): Promise<void> {
  syncJournal(model);
  if (!(await reading(model, { kind: 'active' }))) return;
  beginLanding(model);
  const { sheets } = model.store.getState();
  if (sheets.length > SHEETS_READ_AT_ONCE) {
    if (!stopped.has(model)) await readRest(model);
  } else if (sheets.length > 1) {
    await idle();
    await reading(model, others(model));
  }
  land(model);
  endLanding(model);
}

const LONGEST_IDLE_MS = 300;

/** The first answer is painted before the page goes on with the other sheets. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Safari's web view has no such thing.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: LONGEST_IDLE_MS });
    else setTimeout(resolve, 0);
  });
}

/** All at once, what was read first once more among them: it may have changed since. Not a large sheet, which takes too long. */
function others({ store }: PaneModel): SheetSelector {
  const { sheets, grids } = store.getState();
  if (![...grids.values()].some(isLarge)) return { kind: 'all' };
  return { kind: 'named', names: sheets.map(({ name }) => name).filter((name) => !grids.has(name)) };
}

/** So many sheets at first, then twice as many each time. */
const FIRST_SHEETS = 8;
const MOST_SHEETS = 64;

/** Which way through the rest of a workbook is the last one; an earlier one ends where it is. */
const scans = new WeakMap<PaneModel, symbol>();
/** Who was stopped goes on only when asked to, not because a sheet was added. */
const stopped = new WeakSet<PaneModel>();

/** Reads what was not read yet, a few sheets at a time; each time what was found so far is there. */
export async function readRest(model: PaneModel): Promise<void> {
  const { store } = model;
  const own = Symbol('scan');
  scans.set(model, own);
  stopped.delete(model);
  const asked = new Set<string>();
  let most = FIRST_SHEETS;
  let isOpen = false;
  while (scans.get(model) === own) {
    const { sheets, grids } = store.getState();
    const rest = sheets.filter(({ name }) => !grids.has(name) && !asked.has(name));
    if (rest.length === 0) break;
    store.dispatch({ type: 'scanned', scan: { done: sheets.length - rest.length, of: sheets.length } });
    const names = rest.slice(0, most).map(({ name }) => name);
    for (const name of names) asked.add(name);
    const isLast = names.length === rest.length;
    if (!(await reading(model, { kind: 'named', names }, isLast))) break;
    isOpen = !isLast;
    land(model);
    most = Math.min(most * 2, MOST_SHEETS);
  }
  // Whoever came later says what the tables owe each other.
  if (scans.has(model) && scans.get(model) !== own) return;
  endScan(model);
  if (isOpen) reassess(model);
}

function endScan(model: PaneModel): void {
  scans.delete(model);
  model.store.dispatch({ type: 'scanned', scan: null });
}

/** What was read stays; the rest can be read later. */
export function stopReading(model: PaneModel): void {
  stopped.add(model);
  endScan(model);
}

/** Reads again what changed, `null` for all that was read before. The old answer stays until the new one is there. */
export async function refresh(model: PaneModel, sheets: readonly string[] | null): Promise<void> {
  const names = sheets ?? [...model.store.getState().grids.keys()];
  await reading(model, names.length === 0 ? { kind: 'active' } : { kind: 'named', names });
}

/** Reads one sheet more; the table that is shown stays. */
export async function readSheet(model: PaneModel, sheet: string): Promise<void> {
  const { readings, scan, isWriting } = model.store.getState();
  // Where few sheets are read after each other, this one does not wait for its turn.
  if ((readings === 0 || scan !== null) && !isWriting)
    await reading(model, { kind: 'named', names: [sheet] });
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
