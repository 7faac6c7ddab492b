/**
 * The port: all that the rest of the project knows of a workbook. Two adapters implement it, `excel/` on Office.js and
 * `xlsx/` on files; `test/workbook/contract.ts` holds both to the same behaviour.
 * Expected failures are values, exceptions are bugs.
 */
import type { CellEdit } from '../core/edit';
import type { CellAddress, CellRange, SheetGrid, SheetVisibility } from '../core/grid';
import type { OpenFailure } from './guard/refusal';

export interface SheetInfo {
  readonly name: string;
  readonly index: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly isActive: boolean;
}

/**
 * `protected`: the sheet is protected, nothing was written there. `changed`: the cell no longer holds what was read.
 * `editing`: a cell is being typed into. `sheet-gone`: no sheet of that name any more. `merged`: the address lies inside a
 * merged area but is not its first cell. `array`: some cell of the sheet's edits belongs to an array formula or a data table, which can
 * only be replaced as a whole; its range in `detail`. `read-only`: the workbook cannot be written. `too-large`: a limit of the host.
 * `busy`: the host did not answer in time. `name-taken`: a sheet of that name is there that this project did not make.
 * `hidden`: the sheet is hidden and stays so. `damaged`: a part of the file cannot be read. `host`: any other answer of the host, its code in `detail`.
 */
export type FailureCode =
  | 'protected'
  | 'changed'
  | 'editing'
  | 'sheet-gone'
  | 'merged'
  | 'array'
  | 'read-only'
  | 'too-large'
  | 'busy'
  | 'unsupported'
  | 'name-taken'
  | 'hidden'
  | 'damaged'
  | 'unsafe'
  | 'host';

/** `detail` of a `busy` failure of `apply` where it could not be found out whether the cells were written. */
export const UNANSWERED_WRITE = 'unanswered-write';

export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** A code, a sheet name or a part name, never cell content. */
  readonly detail: string;
  /** Why a part of a file was refused while it was read. */
  readonly refusal?: OpenFailure;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export type SheetSelector =
  | { readonly kind: 'active' }
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly names: readonly string[] };

export interface ReadOptions {
  /** Merged areas cost the user's undo stack in some Excel builds, so they are read only when recognition asks. */
  readonly merges: boolean;
}

export interface NotWritten {
  readonly edit: CellEdit;
  readonly code: FailureCode;
  readonly detail: string;
}

export interface ApplyResult {
  /** `before` with the number format that the cell had: that of a blank cell is in no grid. */
  readonly written: readonly CellEdit[];
  readonly notWritten: readonly NotWritten[];
  /** True where stored formula results depend on what was written and will only be right after a recalculation. */
  readonly recalculationPending: boolean;
  /** True where a digital signature in the file no longer fits its content. */
  readonly signatureBroken: boolean;
}

export interface WorkbookCapabilities {
  readonly canWrite: boolean;
  readonly canReveal: boolean;
  /** Merged areas come with every read without a cost. */
  readonly mergesAreFree: boolean;
  readonly canAddSheet: boolean;
  /** True where its user can change it beside us at any time, its protection too; absent for a file that was read. */
  readonly isLive?: boolean;
  /** True where the file carries a digital signature, which writing breaks; absent where it carries none or nobody can tell. */
  readonly isSigned?: boolean;
}

/** A sheet of plain rows that the project adds on request, such as 复核底稿. Text is always written as text. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly ReportCell[])[];
}
export type ReportCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string; readonly format?: string }
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: CellAddress };

export interface ChangeEvent {
  /** `null` where the host did not say. */
  readonly sheet: string | null;
  readonly kind: 'cells' | 'sheets' | 'active-sheet';
}

/** Where a sheet of several files that are read as one workbook comes from. */
export interface SheetOrigin {
  readonly file: string;
  /** Its name there. */
  readonly sheet: string;
}

export interface Workbook {
  readonly name: string;
  /** Only where several files are read as one: by the names that their sheets have in it. */
  readonly origins?: ReadonlyMap<string, SheetOrigin>;
  /** Those of several files that could not be read, by their names: nothing of them is in the sheets. */
  readonly unopened?: readonly string[];
  readonly capabilities: WorkbookCapabilities;
  sheets(): Promise<Outcome<readonly SheetInfo[]>>;
  /** Sheets in workbook order; sheets that are gone are left out. Reading changes nothing. */
  read(selector: SheetSelector, options: ReadOptions): Promise<Outcome<readonly SheetGrid[]>>;
  /** Compares each cell with `before`, then writes; per sheet either every remaining edit is written or none. */
  apply(edits: readonly CellEdit[]): Promise<Outcome<ApplyResult>>;
  /** Shows the cell to the user: activates its sheet and selects it. */
  reveal(sheet: string, target: CellAddress | CellRange): Promise<Outcome<null>>;
  /** A hint that what was read may be stale; returns the function that ends the subscription. */
  onChange(listener: (event: ChangeEvent) => void): () => void;
  /** Adds or, if this project made it, replaces a report sheet. */
  writeReport(report: ReportSheet): Promise<Outcome<null>>;
}
