/** What is asked for only where it matters: hidden rows and columns, and merged areas. */
import type { CellRange } from '../../core/grid';
import type { Failure } from '../workbook';
import { halves, packed } from './areas';
import type { HostCalls } from './host-calls';
import { rangeIn, rangeOf } from './ranges';
import type { Piece } from './ranges';

const ROWS_PER_BATCH = 50_000;
/** Merged areas come with their addresses, some eighty bytes each. */
const SHEETS_PER_BATCH = 100;

/** For sheets where some rows or columns are hidden: which. */
export async function readHidden(calls: HostCalls, pieces: readonly Piece[]): Promise<Failure | null> {
  for (const batch of packed(pieces, ({ range }) => range.bottom - range.top + 1, ROWS_PER_BATCH)) {
    const outcome = await calls.run(async (context) => {
      const asked = batch.map(({ builder, range }) => {
        const area = rangeIn(context.workbook.worksheets.getItemOrNullObject(builder.head.id), range);
        return {
          rows: area.getRowProperties({ rowHidden: true }),
          columns: area.getColumnProperties({ columnHidden: true }),
        };
      });
      await context.sync();
      return asked.map(({ rows, columns }) => ({ rows: rows.value, columns: columns.value }));
    });
    if (!outcome.ok) return outcome;
    for (const [index, { rows, columns }] of outcome.value.entries()) {
      const piece = batch[index];
      // The value of a sheet that is gone by now is not an array, whatever the types say.
      if (piece === undefined || !Array.isArray(rows) || !Array.isArray(columns)) continue;
      rows.forEach((row, r) => {
        if (row.rowHidden === true) piece.builder.hiddenRows.add(piece.range.top + r);
      });
      columns.forEach((column, c) => {
        if (column.columnHidden === true) piece.builder.hiddenColumns.add(piece.range.left + c);
      });
    }
  }
  return null;
}

/**
 * Excel fails above 512 merged areas in a range, and gives an area to the range that holds its top-left cell: a range that
 * fails is halved.
 */
export async function readMerges(calls: HostCalls, pieces: readonly Piece[]): Promise<Failure | null> {
  for (const batch of packed(pieces, () => 1, SHEETS_PER_BATCH)) {
    const failure = await readMergesOf(calls, batch);
    if (failure !== null) return failure;
  }
  return null;
}

const MAY_BE_TOO_MANY: ReadonlySet<string> = new Set(['host', 'too-large', 'unsupported']);

async function readMergesOf(calls: HostCalls, batch: readonly Piece[]): Promise<Failure | null> {
  const outcome = await calls.run(async (context) => {
    const asked = batch.map(({ builder, range }) =>
      loadMerges(rangeIn(context.workbook.worksheets.getItemOrNullObject(builder.head.id), range)),
    );
    await context.sync();
    return asked.map(mergedRanges);
  });
  if (outcome.ok) {
    outcome.value.forEach((areas, index) => {
      const builder = batch[index]?.builder;
      if (builder !== undefined) builder.merges = [...(builder.merges ?? []), ...areas];
    });
    return null;
  }
  if (!MAY_BE_TOO_MANY.has(outcome.code)) return outcome;
  const smaller =
    batch.length > 1
      ? batch.map((piece) => [piece])
      : batch.map((piece) => halves(piece.range)?.map((range) => ({ ...piece, range })) ?? []);
  for (const next of smaller) {
    if (next.length === 0) return outcome;
    const failures = batch.length > 1 ? [await readMergesOf(calls, next)] : await inTurn(calls, next);
    const failure = failures.find((each) => each !== null);
    if (failure !== undefined) return failure;
  }
  return null;
}

async function inTurn(calls: HostCalls, pieces: readonly Piece[]): Promise<(Failure | null)[]> {
  const failures: (Failure | null)[] = [];
  for (const piece of pieces) failures.push(await readMergesOf(calls, [piece]));
  return failures;
}

export interface MergesAsked {
  readonly areas: Excel.RangeAreas;
  readonly ranges: Excel.RangeCollection;
}

export function loadMerges(range: Excel.Range): MergesAsked {
  const areas = range.getMergedAreasOrNullObject().untrack();
  const ranges = areas.areas;
  ranges.load({ address: true });
  return { areas, ranges };
}

export function mergedRanges({ areas, ranges }: MergesAsked): CellRange[] {
  if (areas.isNullObject) return [];
  return ranges.items.map((range) => rangeOf(range.address)).filter((range) => range !== null);
}
