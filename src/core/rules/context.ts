/** All that a rule may look at: the table and what `assess` computed from it. */
import type { AssessedFund, AssessedGrade, AssessedSubtotal, AssessedTotal } from '../assessment';
import type { TextFacts } from '../narrative/text-facts';
import type { Policy } from '../policy/model';
import type {
  ExecutionFact,
  ExecutionPointsFact,
  ExecutionRowFact,
  IndicatorFact,
  WeightsFact,
} from '../score/facts';
import type { Figure } from '../table/figure';
import type { PrintedExecution, Table } from '../table/model';

export interface RuleContext {
  readonly table: Table;
  readonly policy: Policy;
  readonly funds: readonly AssessedFund[];
  /** The form's own rule for the execution score, where it goes before the policy's. */
  readonly printedExecution: PrintedExecution | null;
  readonly execution: ExecutionFact | null;
  readonly executionRows: readonly ExecutionRowFact[];
  /** The sources of the funds where each bears points of its own. */
  readonly executionSources: readonly ExecutionPointsFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly subtotals: readonly AssessedSubtotal[];
  readonly total: AssessedTotal;
  /** True where the recorded total is right as the form stands. */
  readonly totalIsRight: boolean;
  /** True where the recorded total is wrong as far as the sub-totals that it adds up are. */
  readonly totalFollowsSubtotals: boolean;
  readonly grade: AssessedGrade;
  /** The band of the recorded total. */
  readonly gradeOfRecordedTotal: AssessedGrade['recorded'];
  readonly weights: WeightsFact;
  /** Figures of a numeric role that hold something that is no number, and formulas without a stored result. */
  readonly unreadable: readonly Figure[];
  /** What the goals and the narrative say in figures. */
  readonly texts: TextFacts;
}
