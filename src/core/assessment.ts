/** The judged table: each figure with what is recorded and what the rules give, and the findings. */
import type { CellEdit } from './edit';
import type { CellAddress } from './grid';
import type { MessageRef } from './messages/message';
import type { Decimal } from './number';
import type { Grade, Policy } from './policy/model';
import type { Finding } from './rules/finding';
import type { Verdict } from './score/verdict';
import type { FundLine, IndicatorRow, SubtotalRow, Table } from './table/model';
import type { Figure } from './table/figure';

export interface AssessedFigure {
  readonly figure: Figure;
  /** As written and unscaled, percents as fractions; `null` if blank or unreadable. */
  readonly recorded: Decimal | null;
  readonly computed: Decimal | null;
}

export interface AssessedFund {
  readonly line: FundLine;
  readonly initialBudget: AssessedFigure | null;
  readonly adjustedBudget: AssessedFigure | null;
  readonly executed: AssessedFigure | null;
  readonly carryover: AssessedFigure | null;
  readonly weight: AssessedFigure | null;
  readonly rate: AssessedFigure | null;
  readonly score: AssessedFigure | null;
}

export interface AssessedIndicator {
  readonly row: IndicatorRow;
  readonly initialTarget: AssessedFigure | null;
  readonly target: AssessedFigure | null;
  readonly actual: AssessedFigure | null;
  readonly progress: AssessedFigure | null;
  readonly weight: AssessedFigure | null;
  /** `computed` is the verdict's exact score. */
  readonly score: AssessedFigure | null;
  readonly reviewScore: AssessedFigure | null;
  /** The weight used for the verdict: the weight cell's, else the one that the name states. */
  readonly effectiveWeight: Decimal | null;
  /** A "/" for the target, nothing reached and no points: the row does not apply to this project. */
  readonly isNotApplicable: boolean;
  readonly verdict: Verdict;
}

export interface AssessedSubtotal {
  readonly row: SubtotalRow;
  readonly weight: AssessedFigure | null;
  readonly score: AssessedFigure | null;
}

export interface AssessedTotal {
  /** `null` where the form has no cell for the total. */
  readonly figure: Figure | null;
  readonly recorded: Decimal | null;
  /** The policy leaves execution on a budget of zero out of the total, whatever its cell says. */
  readonly withoutExecution: boolean;
  /** Some policies spread the points of rows that do not apply over the others: the sum is multiplied by this, else 1. */
  readonly scale: Decimal;
  /** A score that belongs to it cannot be read, so that nobody knows the sum. */
  readonly isOpen: boolean;
  /** The recorded total can hold points that stand on another page: nothing here gives a total to be held against it or written. */
  readonly holdsMore: boolean;
  /** The exact sum of the scores as recorded, execution score included, times `scale`. */
  readonly computed: Decimal | null;
  /** What it becomes once the derived cells are mended. */
  readonly afterEdits: Decimal | null;
  /** Points of execution in it that no cell of the form states. */
  readonly unstated: Decimal | null;
  /** Its row sums up the indicators alone and says so by its weight; the score of execution stands beside it. */
  readonly isOfIndicators: boolean;
  /** What its cell should say, as the form stands and once it is mended: `computed` and `afterEdits`, or the indicators' part of them. */
  readonly inCell: Pick<AssessedTotal, 'computed' | 'afterEdits'>;
}

export interface AssessedGrade {
  readonly figure: Figure | null;
  readonly recorded: Grade | null;
  readonly computed: Grade | null;
  readonly afterEdits: Grade | null;
  /** The points of the form come to another whole than that of the policy's bands. */
  readonly isOutOfBands: boolean;
}

export interface Assessment {
  readonly table: Table;
  readonly policy: Policy;
  readonly policyReason: MessageRef;
  readonly funds: readonly AssessedFund[];
  readonly indicators: readonly AssessedIndicator[];
  readonly subtotals: readonly AssessedSubtotal[];
  readonly total: AssessedTotal;
  readonly grade: AssessedGrade;
  /** The execution rate of the whole table as the rules give it, unrounded; `null` where it cannot be computed. */
  readonly executionRate: Decimal | null;
  /** What the weights come to, execution and the half on the sheet before included. */
  readonly weights?: Decimal | null;
  readonly findings: readonly Finding[];
}

/** Derived figures follow from others by arithmetic; judged ones are scores that people give. */
export type PlannedFigure = 'rate' | 'execution-score' | 'score' | 'subtotal' | 'total' | 'grade';

export interface PlannedEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly figure: PlannedFigure;
  /** Ticked by default in the preview. */
  readonly derived: boolean;
  /** What the user reads: the row or field that the cell belongs to. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly edit: CellEdit;
  /** The same content once more, for the other cells in which a program repeated what stood in one merged area. */
  readonly repeats?: readonly CellEdit[];
  /** A native formula that gives the same value, where one can be written. */
  readonly formula: string | null;
  /** Cells whose change this one follows from. */
  readonly dependsOn: readonly CellAddress[];
}
