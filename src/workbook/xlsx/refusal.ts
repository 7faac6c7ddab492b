/**
 * Why a file cannot be opened. `encrypted`: a password is needed. `legacy-xls`: the binary format before 2007. `not-a-workbook`: some
 * other file. `too-large`: a limit that keeps hostile files from exhausting the machine. `damaged`: not readable as what it
 * says it is. `unsafe`: a construct that no spreadsheet program writes and that attacks use. `no-sheets`: no worksheet in it.
 */
export type OpenFailureCode =
  'encrypted' | 'legacy-xls' | 'not-a-workbook' | 'too-large' | 'damaged' | 'unsafe' | 'no-sheets';

/**
 * Thrown deep inside the reader, caught at the doors of this folder and turned into a value there; it never leaves.
 * `where` is a part name or a measure, never cell content.
 */
export class Refusal extends Error {
  readonly code: OpenFailureCode;
  readonly where: string;

  constructor(code: OpenFailureCode, where: string) {
    super(`${code}: ${where}`);
    this.name = 'Refusal';
    this.code = code;
    this.where = where;
  }
}
