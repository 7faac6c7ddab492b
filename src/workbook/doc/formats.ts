/** What formats a stretch of a binary Word document has: pages of runs, each with its changes ([MS-DOC] 2.9.33, 2.9.55, 2.6). */
import { Refusal } from '../guard/refusal';
import type { Bytes } from '../bytes';
import type { Part } from './file-header';

/** Bytes of the main stream that share their formats. */
export interface FormatRun {
  readonly start: number;
  readonly end: number;
  readonly changes: Uint8Array;
}

/** One property and its value. */
export interface FormatChange {
  readonly code: number;
  readonly value: Uint8Array;
}

const PAGE = 512;
const PAGE_NUMBER = 0x3fffff;
const NONE = new Uint8Array();

/** Finds the changes of a run whose entry on its page begins at `entry`. */
type ChangesAt = (main: Bytes, page: number, entry: number) => Uint8Array;

/** One byte says where its length and its changes stand. */
const ofCharacters: ChangesAt = (main, page, entry) => {
  const at = main.u8(entry) * 2;
  return at === 0 ? NONE : main.slice(page + at + 1, main.u8(page + at));
};

/** The same, with the number of a style before the changes and the length in pairs of bytes. */
const ofParagraphs: ChangesAt = (main, page, entry) => {
  const at = page + main.u8(entry) * 2;
  if (at === page) return NONE;
  const pairs = main.u8(at);
  const [start, length] = pairs === 0 ? [at + 2, 2 * main.u8(at + 1)] : [at + 1, 2 * pairs - 1];
  return length < 2 ? NONE : main.slice(start + 2, length - 2);
};

interface PageKind {
  readonly changesAt: ChangesAt;
  readonly entrySize: number;
  /** What fits on a page. */
  readonly mostEntries: number;
}

const CHARACTER_PAGES: PageKind = { changesAt: ofCharacters, entrySize: 1, mostEntries: 0x65 };
const PARAGRAPH_PAGES: PageKind = { changesAt: ofParagraphs, entrySize: 13, mostEntries: 0x1d };

function readRuns(main: Bytes, table: Bytes, pages: Part, kind: PageKind): FormatRun[] {
  const { changesAt, entrySize, mostEntries } = kind;
  const count = Math.max(0, Math.floor((pages.length - 4) / 8));
  // More pages than the file has bytes for are the same ones over and over.
  if (count * PAGE > main.length) throw new Refusal('damaged', '');
  const runs: FormatRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = (table.u32(pages.at + 4 * (count + 1) + 4 * index) & PAGE_NUMBER) * PAGE;
    const entries = main.u8(page + PAGE - 1);
    if (entries > mostEntries) throw new Refusal('damaged', '');
    for (let entry = 0; entry < entries; entry += 1) {
      runs.push({
        start: main.u32(page + 4 * entry),
        end: main.u32(page + 4 * (entry + 1)),
        changes: changesAt(main, page, page + 4 * (entries + 1) + entrySize * entry),
      });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** In the order of the file. Throws `Refusal`. */
export function characterRuns(main: Bytes, table: Bytes, pages: Part): FormatRun[] {
  return readRuns(main, table, pages, CHARACTER_PAGES);
}

/** In the order of the file. Throws `Refusal`. */
export function paragraphRuns(main: Bytes, table: Bytes, pages: Part): FormatRun[] {
  return readRuns(main, table, pages, PARAGRAPH_PAGES);
}

/** The last of `runs`, which are in order, that begins at or before a byte and ends behind it. */
export function runAt(runs: readonly FormatRun[], at: number): FormatRun | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && at < run.end ? run : null;
}

/** Bytes of a value by the three highest bits of its code; the rest say their length themselves. */
const SIZES: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];
const TAB_STOPS = 0xc615;
export const TABLE_ROW = 0xd608;

/** Where a value begins behind its code, and how long it is. */
function valuePlace(changes: Uint8Array, at: number, code: number): readonly [start: number, length: number] {
  const size = SIZES[code >> 13];
  if (size !== undefined) return [at, size];
  const first = changes[at] ?? 0;
  if (code === TABLE_ROW) return [at + 2, first + 256 * (changes[at + 1] ?? 0) - 1];
  if (code !== TAB_STOPS || first < 255) return [at + 1, first];
  const deleted = 4 * (changes[at + 1] ?? 0);
  return [at + 1, 2 + deleted + 3 * (changes[at + 2 + deleted] ?? 0)];
}

/** A list that is cut ends where it is cut. */
export function changesOf(changes: Uint8Array): FormatChange[] {
  const found: FormatChange[] = [];
  for (let at = 0; at + 2 < changes.length;) {
    const code = (changes[at] ?? 0) + 256 * (changes[at + 1] ?? 0);
    const [start, length] = valuePlace(changes, at + 2, code);
    if (length < 0 || start + length > changes.length) break;
    found.push({ code, value: changes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}
