/**
 * What is kept of a table to lay it beside another: plain data, so that it crosses to another thread and is small enough to
 * keep for a whole department. Figures are decimal strings as written.
 */
import type { CellAddress, GridCell } from '../grid';
import type { Finding } from '../rules/finding';
import type { Layout } from '../table/model';
import type { AmountUnit } from '../table/amount-unit';

export interface RecordCell {
  readonly address: CellAddress;
  readonly cell: GridCell;
}

export interface RecordFigure {
  readonly address: CellAddress;
  /** As written and unscaled; `null` where it is blank or no figure. */
  readonly value: string | null;
  /** How many decimals the cell shows. */
  readonly digits: number;
}

export interface RecordText {
  readonly address: CellAddress;
  readonly text: string;
  /** `goal`: what was to be done; `result`: what was done; `narrative`: a report's part; `explanation`: the sheet's reasons. */
  readonly kind: 'goal' | 'result' | 'narrative' | 'explanation';
}

export interface RecordIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The name's cell, else the target's. */
  readonly place: CellAddress;
  readonly initialTarget: RecordCell | null;
  readonly target: RecordCell | null;
  readonly actual: RecordCell | null;
  readonly weight: RecordFigure | null;
  readonly explanation: RecordText | null;
  readonly operator: string;
  readonly nature: string;
  readonly measureUnit: string;
  readonly actualUnit: string;
}

export interface RecordFunds {
  readonly unit: AmountUnit | null;
  readonly initialBudget: RecordFigure | null;
  readonly adjustedBudget: RecordFigure | null;
  readonly executed: RecordFigure | null;
}

export interface RecordTable {
  readonly sheet: string;
  readonly layout: Layout;
  readonly name: string;
  /** Where findings about the table as a whole stand: the project's name, else the title, else its first cell. */
  readonly place: CellAddress;
  readonly year: string | null;
  readonly department: string;
  readonly implementingUnit: string;
  /** The total row; `null` where the form has none. */
  readonly funds: RecordFunds | null;
  /** Rows that are indicators: no prompts, no "/" rows, no execution row. */
  readonly indicators: readonly RecordIndicator[];
  /** Goals, narrative parts and the explanation of the whole sheet. */
  readonly texts: readonly RecordText[];
}

/** The tables of one workbook. */
export interface RecordFile {
  readonly path: string;
  readonly tables: readonly RecordTable[];
}

/** One row of the finance system's export; amounts as written, in the unit of the ledger. */
export interface LedgerRow {
  readonly name: string;
  readonly code: string | null;
  readonly place: CellAddress;
  readonly initialBudget: RecordFigure | null;
  readonly adjustedBudget: RecordFigure | null;
  readonly executed: RecordFigure | null;
}

export interface Ledger {
  readonly path: string;
  readonly sheet: string;
  readonly unit: AmountUnit;
  /** False where neither heads nor titles state the unit, so that it was told from the figures. */
  readonly isUnitStated: boolean;
  readonly rows: readonly LedgerRow[];
  /** How many lines of the sheet they were; several are one row where a project has several sources of money. */
  readonly lines: number;
  /** The row 合计; `null` where there is none. */
  readonly total: LedgerRow | null;
}

/** A finding that belongs to a comparison file and not to any table, such as a project that has no table. */
export interface FileFinding {
  readonly path: string;
  readonly sheet: string;
  readonly finding: Finding;
}

/** A finding of the table at `file`, `table` (positions in what was given). */
export interface TableFinding {
  readonly file: number;
  readonly table: number;
  readonly finding: Finding;
}

export interface RecordFindings {
  readonly tables: readonly TableFinding[];
  readonly files: readonly FileFinding[];
}
