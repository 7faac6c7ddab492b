/**
 * The report that `ziping check --format json` prints and the pane exports: a public contract (docs/report.schema.json).
 * Every figure is a decimal string; a field is `null` where the form has no such cell. Change it only by adding.
 */
import type { Severity } from '../rules/finding';
import type { Grade } from '../policy/model';

export const REPORT_VERSION = 1;

/** One cell of the form. */
export interface ReportFigure {
  /** Top-left cell of a merged area, "H6". */
  readonly cell: string;
  /** What the cell shows. */
  readonly text: string;
  /** The decimal read from it, as written and unscaled, percents as fractions; a grade for grade cells. */
  readonly recorded: string | null;
  /** What the rules give; `null` where nothing can be computed. */
  readonly computed: string | null;
}

/** A figure that the recalculation moves: what it becomes once the derived cells are mended. */
export interface ReportResultFigure extends ReportFigure {
  readonly afterEdits: string | null;
}

export interface ReportFund {
  readonly label: string;
  readonly role: 'total' | 'part';
  readonly initialBudget: ReportFigure | null;
  readonly adjustedBudget: ReportFigure | null;
  readonly executed: ReportFigure | null;
  readonly carryover: ReportFigure | null;
  readonly weight: ReportFigure | null;
  readonly rate: ReportFigure | null;
  readonly score: ReportFigure | null;
  readonly reason: ReportFigure | null;
  /** The cells that a total line sums up where the fund list runs downwards; else empty. */
  readonly related: readonly string[];
}

export interface ReportVerdict {
  readonly kind: 'exact' | 'range' | 'none';
  readonly met: boolean | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly reason: string;
}

export interface ReportIndicator {
  readonly level1: string | null;
  readonly level2: string | null;
  /** The third of four levels; absent where a form has three. */
  readonly group?: string;
  readonly level3: string | null;
  readonly initialTarget: ReportFigure | null;
  readonly target: ReportFigure | null;
  readonly actual: ReportFigure | null;
  readonly progress: ReportFigure | null;
  readonly weight: ReportFigure | null;
  readonly score: ReportFigure | null;
  readonly reviewScore: ReportFigure | null;
  readonly explanation: ReportFigure | null;
  readonly verdict: ReportVerdict;
}

export interface ReportSubtotal {
  readonly label: string;
  readonly weight: ReportFigure | null;
  readonly score: ReportFigure | null;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly message: string;
  readonly recorded: string | null;
  readonly expected: string | null;
  readonly related: readonly string[];
  /** The reason given for keeping the cell as it is. */
  readonly silenced: string | null;
  /** Where the other side of a comparison stands; absent from findings that compare nothing. */
  readonly counterpart?: ReportCounterpart | null;
}

export interface ReportCounterpart {
  /** `null`: the same workbook. */
  readonly path: string | null;
  readonly sheet: string;
  /** `null` where the other side has no cell of its own. */
  readonly cell: string | null;
}

/** A finding about a comparison file itself: a project in the ledger without a table. */
export interface ReportFileFinding extends ReportFinding {
  readonly sheet: string;
}

/** How the table was read (`--explain`). */
export interface ReportExplanation {
  /** Why this layout: the labels that decided it. */
  readonly layoutReasons: readonly string[];
  readonly policyReason: string;
  readonly columns: readonly {
    readonly role: string;
    readonly label: string;
    readonly cell: string;
    readonly certainty: 'sure' | 'likely' | 'guess';
  }[];
  readonly ambiguities: readonly { readonly cell: string | null; readonly message: string }[];
}

export interface ReportTable {
  readonly sheet: string;
  readonly range: string;
  readonly layout: string;
  readonly policy: string;
  readonly title: string | null;
  readonly projectName: string | null;
  readonly year: string | null;
  readonly unit: string | null;
  readonly funds: readonly ReportFund[];
  readonly indicators: readonly ReportIndicator[];
  readonly subtotals: readonly ReportSubtotal[];
  readonly total: ReportResultFigure | null;
  readonly grade: ReportResultFigure | null;
  /** What the rules give for the whole table, whether the form has a cell for it or not. */
  readonly results: {
    readonly executionRate: string | null;
    readonly total: string | null;
    readonly grade: Grade | null;
  };
  readonly findings: readonly ReportFinding[];
  readonly explain?: ReportExplanation;
}

export interface ReportEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly kind: 'value' | 'formula';
  /** The formula that the figure took the place of; absent where there was none, or it stayed. */
  readonly replaces?: string;
}

export interface ReportNotWritten {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly message: string;
}

export interface ReportError {
  readonly code: string;
  readonly message: string;
}

/** Something about a workbook that is said without being a finding, such as a signature that a write breaks. */
export type ReportNote = ReportError;

export interface ReportWorkbook {
  readonly path: string;
  readonly status: 'ok' | 'failed';
  readonly error?: ReportError;
  readonly tables: readonly ReportTable[];
  /** `recalc` only: what was written. */
  readonly edits?: readonly ReportEdit[];
  /** `recalc` only: what was to be written and was refused. */
  readonly notWritten?: readonly ReportNotWritten[];
  /** `recalc` only: the file that holds the results; `null` where none was written. */
  readonly output?: string | null;
  readonly notes: readonly ReportNote[];
  /** Present for a file that was only compared with; it is not counted among the workbooks. */
  readonly role?: 'comparison';
  /** Findings about a comparison file itself. */
  readonly findings?: readonly ReportFileFinding[];
}

export interface ReportSummary {
  readonly workbooks: number;
  readonly failed: number;
  readonly tables: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Inputs left out because their output was there and newer (`--resume`). */
  readonly skipped?: number;
  /** The spot check (`--sample`): how many tables were chosen out of how many. */
  readonly sample?: { readonly tables: number; readonly of: number; readonly seed: string };
  /** Files in the folders given that are of no kind that is read; absent where there are none. */
  readonly passedBy?: readonly PassedBy[];
}

export interface PassedBy {
  /** In small letters, ".pdf"; "" for names without one. */
  readonly ending: string;
  readonly files: number;
}

export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly tool: { readonly name: 'ziping'; readonly version: string };
  readonly policy: string;
  readonly workbooks: readonly ReportWorkbook[];
  readonly summary: ReportSummary;
}
