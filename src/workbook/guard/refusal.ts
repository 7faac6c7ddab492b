import type { LimitName } from './limits';

/**
 * Why a file cannot be opened. `encrypted`: a password is needed. `legacy-xls`: a binary format, from before 2007 where only
 * .xlsx is read, from before 1997 elsewhere. `not-a-workbook`: some
 * other file. `too-large`: a limit that keeps hostile files from exhausting the machine. `damaged`: not readable as what it
 * says it is. `unsafe`: a construct that no spreadsheet program writes and that attacks use. `no-sheets`: no worksheet in it.
 * `no-text`: pages without a single character, as scanners make them.
 */
export type OpenFailureCode =
  | 'encrypted'
  | 'legacy-xls'
  | 'not-a-workbook'
  | 'too-large'
  | 'damaged'
  | 'unsafe'
  | 'no-sheets'
  | 'no-text';

/** A file that was not opened. */
export interface OpenFailure {
  readonly ok: false;
  readonly code: OpenFailureCode;
  /** A part name, never cell content; empty where the file as a whole is meant. */
  readonly detail: string;
  /** With `too-large` and `unsafe`: the limit that it exceeds. */
  readonly limit?: LimitName;
  /** The sheet that the part holds, where only that sheet is meant. */
  readonly sheet?: string;
}

/**
 * Thrown deep inside the reader, caught at the doors of this folder and turned into a value there; it never leaves.
 * `where` is a part name, never cell content.
 */
export class Refusal extends Error {
  readonly code: OpenFailureCode;
  readonly where: string;
  readonly limit: LimitName | null;
  readonly sheet: string | null;

  constructor(
    code: OpenFailureCode,
    where: string,
    limit: LimitName | null = null,
    sheet: string | null = null,
  ) {
    super(`${code}: ${where}`);
    this.name = 'Refusal';
    this.code = code;
    this.where = where;
    this.limit = limit;
    this.sheet = sheet;
  }

  /** Libraries throw plain errors and texts with English words for everything that is damaged. */
  static of(error: unknown): Refusal {
    return error instanceof Refusal ? error : new Refusal('damaged', '');
  }

  /** The same, with the name by which the user knows the part. */
  inSheet(name: string): Refusal {
    return new Refusal(this.code, this.where, this.limit, name);
  }

  get failure(): OpenFailure {
    return {
      ok: false,
      code: this.code,
      detail: this.where,
      ...(this.limit === null ? {} : { limit: this.limit }),
      ...(this.sheet === null ? {} : { sheet: this.sheet }),
    };
  }
}
