/**
 * Does with a damaged file what the programs do with one that is only read: open it, read all of it, judge its tables. What must never
 * happen: an exception, a hang, memory without end, or a cell outside a worksheet.
 */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { addressOfKey, ROW_LIMIT, type SheetGrid } from '../../../src/core/grid';
import { openWorkbook } from '../../../src/workbook/open-workbook';
import { guarded } from './guarded';
import { pick, randomOf } from './random';
import type { FormatName, ReaderFormat } from './reader-formats';

/** `judged`: read, and there was a table in it. */
export type ReaderOutcome = 'refused' | 'read' | 'judged';

const COLUMN_LIMIT = 16384;

function requireSound({ cells, bounds, merges }: SheetGrid): void {
  if ((bounds === null) !== (cells.size === 0)) throw new Error('bounds do not fit the cells');
  for (const [key, cell] of cells) {
    const { row, column } = addressOfKey(key);
    if (!(row >= 0 && row < ROW_LIMIT && column >= 0 && column < COLUMN_LIMIT))
      throw new Error('a cell outside');
    if (typeof cell.text !== 'string' || typeof cell.format !== 'string')
      throw new Error('a cell without text');
    if (cell.kind === 'number' && !Number.isFinite(cell.value)) throw new Error('a number that is none');
  }
  for (const { top, left, bottom, right } of merges ?? []) {
    if (!(top >= 0 && left >= 0 && bottom >= top && right >= left)) throw new Error('a merge upside down');
    if (!(bottom < ROW_LIMIT && right < COLUMN_LIMIT)) throw new Error('a merge outside');
  }
}

async function exercise(bytes: Uint8Array, file: string): Promise<ReaderOutcome> {
  const opened = await openWorkbook(bytes, file);
  if (!opened.ok) return 'refused';
  const sheets = await opened.workbook.sheets();
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  // What damage made another kind of file may still be refused sheet by sheet.
  if (!sheets.ok || !read.ok) return 'refused';
  read.value.forEach(requireSound);
  const { tables } = assessWorkbook(read.value, { policy: 'auto', form: null, silenced: [] });
  return tables.length > 0 ? 'judged' : 'read';
}

/** Throws where something happened that never must; the seed is in the message. */
export async function readerOnce(
  name: FormatName,
  { file, mutate }: ReaderFormat,
  samples: readonly Uint8Array[],
  seed: number,
): Promise<ReaderOutcome> {
  const random = randomOf(seed);
  const sample = pick(random, samples);
  const at = samples.indexOf(sample);
  const bytes = mutate(sample, random);
  return guarded(`${name} seed ${String(seed)} on sample ${String(at)}`, () => exercise(bytes, file));
}
