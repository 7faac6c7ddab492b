/** What the formats of a paragraph say of tables ([MS-DOC] 2.4.3, 2.6.2, 2.6.3). */
import { Refusal } from '../guard/refusal';
import type { VerticalMerge } from '../word/table-grid';
import { Bytes } from '../bytes';
import { changesOf, type FormatChange, TABLE_ROW } from './formats';

/** One cell of a row: where it begins and ends, in twentieths of a point from the margin, and what of it is merged. */
export interface RowCell {
  readonly left: number;
  readonly right: number;
  readonly merge: VerticalMerge;
  /** It is a part of the cell before it. */
  readonly continues: boolean;
}

export interface ParagraphFormat {
  /** 0 outside all tables, 1 in a table, 2 in a table in one of its cells … */
  readonly depth: number;
  /** Within a table in a cell the paragraph ends a cell; in an outer one the mark itself says so. */
  readonly endsCell: boolean;
  /** The paragraph is the mark that ends a row. */
  readonly endsRow: boolean;
  /** Of the row that it ends; `null` where nothing is said of them. */
  readonly cells: readonly RowCell[] | null;
}

const IN_TABLE = 0x2416;
const ENDS_INNER_CELL = 0x244b;
/** Of a table, and of a table in a cell. */
const ENDS_ROW: ReadonlySet<number> = new Set([0x2417, 0x244c]);
const DEPTH = 0x6649;
/** The changes are too long for their page and stand in a stream of their own. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646]);
const VERTICAL_MERGE = 0xd62b;

/** Of a row. */
const MOST_CELLS = 63;
const CELL_BYTES = 20;
const CONTINUES = 0x02;
const MERGES_DOWN = 0x20;
const RESTARTS = 0x40;

function mergeOf(isMerged: boolean, isFirst: boolean): VerticalMerge {
  if (isFirst) return 'restart';
  return isMerged ? 'continue' : 'none';
}

function cellsOf(value: Uint8Array): RowCell[] {
  const bytes = new Bytes(value);
  const count = bytes.u8(0);
  if (count > MOST_CELLS) throw new Refusal('damaged', '');
  const looks = 1 + 2 * (count + 1);
  return Array.from({ length: count }, (_, index): RowCell => {
    const at = looks + CELL_BYTES * index;
    const flags = at + 2 <= bytes.length ? bytes.u16(at) : 0;
    return {
      left: bytes.i16(1 + 2 * index),
      right: bytes.i16(3 + 2 * index),
      merge: mergeOf((flags & MERGES_DOWN) !== 0, (flags & RESTARTS) !== 0),
      continues: (flags & CONTINUES) !== 0,
    };
  });
}

/** The stream for changes that are too long for their page. */
export class FarChanges {
  private readonly known = new Map<number, readonly FormatChange[]>();
  private bytes = 0;

  constructor(private readonly data: Bytes) {}

  /** Throws `Refusal`. */
  at(place: number): readonly FormatChange[] {
    const known = this.known.get(place);
    if (known !== undefined) return known;
    const length = this.data.u16(place);
    this.bytes += length;
    // Each list stands there once: lists within each other would make a long one of a short one, over and over.
    if (this.bytes > this.data.length) throw new Refusal('damaged', '');
    const changes = changesOf(this.data.slice(place + 2, length));
    this.known.set(place, changes);
    return changes;
  }
}

function whole(changes: Uint8Array, far: FarChanges | null): FormatChange[] {
  return changesOf(changes).flatMap((change) =>
    ELSEWHERE.has(change.code) && far !== null ? far.at(new Bytes(change.value).u32(0)) : [change],
  );
}

/** Throws `Refusal`. */
export function paragraphFormat(changes: Uint8Array, far: FarChanges | null): ParagraphFormat {
  let isInTable = false;
  let depth: number | null = null;
  let endsCell = false;
  let endsRow = false;
  let cells: RowCell[] | null = null;
  for (const { code, value } of whole(changes, far)) {
    if (code === IN_TABLE) isInTable = value[0] === 1;
    else if (code === DEPTH) depth = new Bytes(value).u32(0);
    else if (code === ENDS_INNER_CELL) endsCell = value[0] === 1;
    else if (ENDS_ROW.has(code)) endsRow = value[0] === 1;
    else if (code === TABLE_ROW) cells = cellsOf(value);
    else if (code === VERTICAL_MERGE && cells !== null) {
      const [index = 0, flags = 0] = value;
      cells = cells.map((cell, at) =>
        at === index ? { ...cell, merge: mergeOf(flags === 1, flags === 3) } : cell,
      );
    }
  }
  return { depth: depth ?? (isInTable ? 1 : 0), endsCell, endsRow, cells };
}
