/**
 * Reads sheets in few, bounded requests. The active sheet and up to `BLIND_SHEETS` sheets come in one request: of each, the part
 * of the used range inside a window that together cannot exceed what one batch may hold, and the address of the whole. More
 * sheets are measured first. What lies outside a window follows in batches of at most `CELLS_PER_BATCH` cells.
 */
import type { CellRange, SheetGrid } from '../../core/grid';
import type { Failure, Outcome, ReadOptions } from '../workbook';
import { ARRAYS, arraysOf } from './arrays';
import type { LoadedArrays } from './arrays';
import { CELLS_PER_BATCH, bands, cellCount, halves, packed, remainder } from './areas';
import { GridBuilder } from './grid-builder';
import type { HostCalls } from './host-calls';
import { rangeIn, rangeOf } from './ranges';
import type { Piece } from './ranges';
import { HEAD_LOAD, headOf } from './sheet-head';
import { readHidden, readMerges } from './sheet-details';

/** `null` is the active sheet; otherwise a name or an id. */
export type SheetKey = string | null;

const BLIND_SHEETS = 16;
/** Tables are rarely wider; a wider sheet costs one request more. */
const WINDOW_COLUMNS = 26;
/** Sheets whose sizes are asked for in one request: about half a kilobyte each. */
const SHEETS_PER_MEASURE = 1_000;

interface Opened {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly inside: Excel.Range | null;
}

interface Found {
  readonly builder: GridBuilder;
  readonly used: CellRange | null;
  /** Some of its rows or columns are hidden. */
  readonly someHidden: boolean;
}

/** Grids in workbook order; sheets that are gone are left out. */
export async function readSheets(
  calls: HostCalls,
  keys: readonly SheetKey[],
  options: ReadOptions,
): Promise<Outcome<readonly SheetGrid[]>> {
  const blind = keys.length <= BLIND_SHEETS;
  const found: Found[] = [];
  const rest: Piece[] = [];
  for (const group of packed(keys, () => 1, blind ? BLIND_SHEETS : SHEETS_PER_MEASURE)) {
    const opened = await openGroup(calls, group, blind ? windowFor(group.length) : null, rest);
    // A window that holds long texts may still be too much: then the sheets are measured first.
    if (!opened.ok && opened.code === 'too-large' && blind) {
      rest.length = 0;
      const measured = await openGroup(calls, group, null, rest);
      if (!measured.ok) return measured;
      found.push(...measured.value);
      continue;
    }
    if (!opened.ok) return opened;
    found.push(...opened.value);
  }
  const failure =
    (await readPieces(calls, rest)) ??
    (await readHidden(calls, found.filter((each) => each.someHidden).flatMap(pieceOf))) ??
    (options.merges ? await readMerges(calls, found.flatMap(pieceOf)) : null);
  if (failure !== null) return failure;
  if (options.merges) for (const each of found) each.builder.merges ??= [];
  const ordered = found.map((each) => each.builder).sort((a, b) => a.head.index - b.head.index);
  return { ok: true, value: await Promise.all(ordered.map((builder) => builder.grid())) };
}

function pieceOf({ builder, used }: Found): Piece[] {
  return used === null ? [] : [{ builder, range: used }];
}

/** The window from A1 that each of `count` sheets may fill. */
function windowFor(count: number): CellRange {
  const rows = Math.floor(CELLS_PER_BATCH / count / WINDOW_COLUMNS);
  return { top: 0, left: 0, bottom: rows - 1, right: WINDOW_COLUMNS - 1 };
}

/** One request. Puts into `rest` what it left unread. */
async function openGroup(
  calls: HostCalls,
  keys: readonly SheetKey[],
  window: CellRange | null,
  rest: Piece[],
): Promise<Outcome<Found[]>> {
  return calls.run(async (context) => {
    const opened = keys.map((key) => openSheet(context, key, window));
    await context.sync();
    return opened.filter(({ sheet }) => !sheet.isNullObject).map((each) => take(each, rest));
  });
}

function openSheet(context: Excel.RequestContext, key: SheetKey, window: CellRange | null): Opened {
  const { worksheets } = context.workbook;
  const sheet = key === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(key);
  sheet.load(HEAD_LOAD);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load({ address: true, rowHidden: true, columnHidden: true });
  if (window === null) return { sheet, used, inside: null };
  const frame = sheet.getRangeByIndexes(0, 0, window.bottom + 1, window.right + 1).untrack();
  const inside = used.getIntersectionOrNullObject(frame).untrack();
  inside.load({ ...ARRAYS, address: true });
  return { sheet, used, inside };
}

function take({ sheet, used, inside }: Opened, rest: Piece[]): Found {
  const builder = new GridBuilder(headOf(sheet));
  const range = used.isNullObject ? null : rangeOf(used.address);
  if (range === null) return { builder, used: null, someHidden: false };
  const part = inside === null || inside.isNullObject ? null : rangeOf(inside.address);
  const arrays = inside === null || part === null ? null : arraysOf(inside);
  if (part === null || arrays === null) {
    rest.push({ builder, range });
  } else {
    builder.add(part.top, part.left, arrays);
    rest.push(...remainder(range, part).map((outside) => ({ builder, range: outside })));
  }
  return {
    builder,
    used: range,
    someHidden: isAny(used.rowHidden) || isAny(used.columnHidden),
  };
}

/** Excel says `null`, which its types do not know, where only some are hidden. */
function isAny(hidden: boolean | null): boolean {
  return hidden !== false;
}

/** Reads pieces in batches; one that turns out too large is halved until it fits. */
async function readPieces(calls: HostCalls, pieces: readonly Piece[]): Promise<Failure | null> {
  const cut = pieces.flatMap(({ builder, range }) =>
    bands(range, CELLS_PER_BATCH).map((band) => ({ builder, range: band })),
  );
  for (const batch of packed(cut, ({ range }) => cellCount(range), CELLS_PER_BATCH)) {
    const failure = await readBatch(calls, batch);
    if (failure !== null) return failure;
  }
  return null;
}

async function readBatch(calls: HostCalls, batch: readonly Piece[]): Promise<Failure | null> {
  const outcome = await calls.run(async (context) => {
    const ranges = batch.map(({ builder, range }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(builder.head.id);
      const area = rangeIn(sheet, range);
      area.load(ARRAYS);
      return area;
    });
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? 'gone' : arraysOf(range)));
  });
  if (!outcome.ok && outcome.code !== 'too-large') return outcome;
  const answers: readonly (LoadedArrays | 'gone' | null)[] = outcome.ok
    ? outcome.value
    : batch.map(() => null);
  // A batch of several pieces is taken apart before a single one is cut.
  const alone = batch.length === 1;
  for (const [index, piece] of batch.entries()) {
    const arrays = answers[index] ?? null;
    if (arrays === 'gone') continue;
    if (arrays !== null) {
      piece.builder.add(piece.range.top, piece.range.left, arrays);
      continue;
    }
    const smaller = alone ? halves(piece.range) : [piece.range];
    if (smaller === null) return { ok: false, code: 'too-large', detail: piece.builder.head.name };
    for (const range of smaller) {
      const failure = await readBatch(calls, [{ ...piece, range }]);
      if (failure !== null) return failure;
    }
  }
  return null;
}
