/**
 * What the library for legacy workbooks gets to see. It believes what a file says of itself: a formula whose last token is cut keeps it
 * busy forever, a link over a million cells takes minutes, a text of eight bytes becomes one of 65,535 characters. So the stream is walked
 * first, record by record: what no report needs is renamed to a kind that the library passes by, in place, for sheets are found by
 * their position; and what would run away is refused.
 */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { isPlainFormula } from './formula-tokens';
import { areStringsWhole } from './string-table';

const HEAD = 4;
/** An id that no record has. */
const UNKNOWN = 0xfffe;

const EOF = 0x0a;
const FORMAT = 0x41e;
const FILE_PASS = 0x2f;
const CONTINUE = 0x3c;
const COLUMN_INFO = 0x7d;
const MERGES = 0xe5;
const MUL_RK = 0xbd;
const SHARED_STRINGS = 0xfc;

const BEGINNING = 0x809;
/** Of all records that begin something in a workbook of Excel 97 and later. */
const VERSION = 0x600;
const FORMULA = 0x06;
/** What versions before called it; some exporters call it so to this day. */
const OLDER_FORMULAS: ReadonlySet<number> = new Set([0x206, 0x406]);
/** Where its length stands: behind the cell, the result, flags and a cache. */
const FORMULA_COUNT = 20;
/** Where the count of characters stands in records that hold a text. */
const TEXT_COUNTS: ReadonlyMap<number, number> = new Map([
  [0x204, 6],
  [0xd6, 6],
  [0x207, 0],
  [FORMAT, 2],
]);
/** One cell each. Blank cells are not among those that are kept: a byte or two of them becomes an object. */
const CELLS: readonly number[] = [FORMULA, 0x203, 0x204, 0x205, 0x27e, 0xd6, 0xfd];
const KEPT: ReadonlySet<number> = new Set([
  BEGINNING,
  ...CELLS,
  EOF,
  MUL_RK,
  MERGES,
  COLUMN_INFO,
  SHARED_STRINGS,
  // Texts of formulas, the date system, protection, the code page, sheets, rows.
  0x207,
  0x22,
  0x12,
  0x42,
  0x85,
  0x208,
  // Number formats and what gives them to cells.
  FORMAT,
  0xe0,
]);
/** What is continued in the next record; the rest of any other record is passed by with it. */
const CONTINUED: ReadonlySet<number> = new Set([SHARED_STRINGS, 0x204, 0x207, 0xd6]);

/** A legacy sheet has no more columns; the library makes an entry for each that is named, for each time that it is named. */
const COLUMNS = 256;

interface Record {
  readonly at: number;
  readonly id: number;
  readonly length: number;
}

class Guard {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly where: string;
  private cells = 0;
  private merges = 0;
  private columns = 0;

  constructor(bytes: Uint8Array, where: string) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.where = where;
  }

  run(): void {
    const { bytes, view } = this;
    let isContinued = false;
    let isFirst = true;
    for (let at = 0; at + HEAD <= bytes.length;) {
      const record = { at, id: view.getUint16(at, true), length: view.getUint16(at + 2, true) };
      if (isFirst) this.start(record);
      isFirst = false;
      at += HEAD + record.length;
      // The padding behind the last sheet.
      if (at > bytes.length) break;
      if (record.id === CONTINUE) {
        if (!isContinued) this.hide(record);
      } else {
        isContinued = CONTINUED.has(record.id);
        this.take(this.named(record));
      }
    }
  }

  /** What is older holds text in the code page of its country, which nothing in it can be trusted to name. */
  private start({ id }: Record): void {
    if (id !== BEGINNING) throw new Refusal('legacy-xls', '');
  }

  private begin({ at, length }: Record): void {
    this.columns = 0;
    const version = length < 2 ? 0 : this.view.getUint16(at + HEAD, true);
    if (version !== VERSION) throw new Refusal(at === 0 ? 'legacy-xls' : 'damaged', '');
  }

  private take(record: Record): void {
    const { id, length } = record;
    if (id === FILE_PASS) throw new Refusal('encrypted', '');
    if (!KEPT.has(id)) {
      this.hide(record);
      return;
    }
    if (CELLS.includes(id)) this.count(1);
    else if (id === MUL_RK) this.count(Math.floor(length / 6));
    else if (id === MERGES) this.countMerges(record);
    else if (id === COLUMN_INFO) this.takeColumns(record);
    else if (id === SHARED_STRINGS) this.takeStrings(record);
    else if (id === BEGINNING) this.begin(record);
    if (id === FORMULA) this.takeFormula(record);
    this.requireText(record);
  }

  private named(record: Record): Record {
    if (!OLDER_FORMULAS.has(record.id)) return record;
    this.view.setUint16(record.at, FORMULA, true);
    return { ...record, id: FORMULA };
  }

  private hide({ at }: Record): void {
    this.view.setUint16(at, UNKNOWN, true);
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > LIMITS.cells) throw new Refusal('too-large', this.where, 'cells');
  }

  private countMerges({ at, length }: Record): void {
    const merges = length < 2 ? 0 : this.view.getUint16(at + HEAD, true);
    if (2 + merges * 8 > length) throw new Refusal('damaged', this.where);
    this.merges += merges;
    if (this.merges > LIMITS.legacyMerges) throw new Refusal('too-large', this.where, 'legacyMerges');
  }

  private takeColumns(record: Record): void {
    this.columns += 1;
    if (this.columns > COLUMNS || record.length < 10) {
      this.hide(record);
      return;
    }
    const last = record.at + HEAD + 2;
    this.view.setUint16(last, Math.min(this.view.getUint16(last, true), COLUMNS - 1), true);
  }

  /** A formula that the library may not see is taken away; the cell and its result stay. */
  private takeFormula({ at, length }: Record): void {
    const countAt = at + HEAD + FORMULA_COUNT;
    const start = countAt + 2;
    const end = at + HEAD + length;
    if (start > end) throw new Refusal('damaged', this.where);
    const formula = this.bytes.subarray(start, start + this.view.getUint16(countAt, true));
    if (start + formula.length === end && isPlainFormula(formula)) return;
    this.view.setUint16(countAt, 0, true);
  }

  /** A text cannot have more characters than its record has bytes, its continuation aside. */
  private requireText({ at, id, length }: Record): void {
    const place = TEXT_COUNTS.get(id);
    if (place === undefined) return;
    if (place + 2 > length) throw new Refusal('damaged', this.where);
    const count = this.view.getUint16(at + HEAD + place, true);
    const all = this.bodies(at, length);
    if (count > all.reduce((sum, body) => sum + body.length, 0)) throw new Refusal('damaged', this.where);
  }

  private takeStrings({ at, length }: Record): void {
    const bodies = this.bodies(at, length);
    if (bodies.reduce((sum, body) => sum + body.length, 0) > LIMITS.legacyTextBytes) {
      throw new Refusal('too-large', this.where, 'legacyTextBytes');
    }
    if (!areStringsWhole(bodies)) throw new Refusal('damaged', this.where);
  }

  /** What is in a record and in those that continue it. */
  private bodies(at: number, length: number): Uint8Array[] {
    const { bytes, view } = this;
    const bodies = [bytes.subarray(at + HEAD, at + HEAD + length)];
    let next = at + HEAD + length;
    while (next + HEAD <= bytes.length && view.getUint16(next, true) === CONTINUE) {
      const more = view.getUint16(next + 2, true);
      bodies.push(bytes.subarray(next + HEAD, next + HEAD + more));
      next += HEAD + more;
    }
    return bodies;
  }
}

/** Changes `stream` so that the library can read it in time and memory that its size bounds. Throws `Refusal`. */
export function guardRecords(stream: Uint8Array, where: string): void {
  new Guard(stream, where).run();
}
