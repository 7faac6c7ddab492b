/** What is known of a form once it is scored: how its figures stand against the rule, for the rules to compare and say. */
import type { AssessedFigure, AssessedIndicator } from '../assessment';
import type { CellAddress } from '../grid';
import type { Decimal } from '../number';
import type { IndicatorReading } from '../quantity/reading';
import type { Figure } from '../table/figure';
import type { FundLine } from '../table/model';

/** How a recorded score stands against the rule. `rounding`: off by at most one unit of the last shown digit and under 0.1. */
export type Standing = 'right' | 'rounding' | 'over' | 'under';

/**
 * `blank`: nothing there. `none`: words that explain nothing (无, 同上). `weak`: something, but too little.
 * A row whose form has no cell for an explanation has no `ExplanationFact` at all.
 */
export interface ExplanationFact {
  readonly figure: Figure;
  readonly text: string;
  readonly quality: 'blank' | 'none' | 'weak' | 'ok';
  /** True where one cell holds the reasons of the whole sheet. */
  readonly isSheetWide: boolean;
}

export interface IndicatorFact {
  readonly index: number;
  readonly assessed: AssessedIndicator;
  readonly reading: IndicatorReading;
  /** `null` where there is nothing to compare. */
  readonly standing: Standing | null;
  /** Any score over the weight or below zero. */
  readonly isOutOfBounds: boolean;
  /** The target was missed. */
  readonly deviates: boolean;
  /** Points are missing although the target was not missed. */
  readonly isDeducted: boolean;
  readonly explanation: ExplanationFact | null;
}

export type RateProblem = 'zero-budget' | 'no-budget' | 'no-executed';

/** The execution of the whole table, from the fund block's total row. */
export interface ExecutionFact {
  readonly line: FundLine;
  readonly initial: Decimal | null;
  readonly adjusted: Decimal | null;
  readonly executed: Decimal | null;
  /** The budget that the rate is computed on. */
  readonly budget: Decimal | null;
  /** The cell that the budget was read from, for messages. */
  readonly budgetCell: CellAddress | null;
  readonly executedCell: CellAddress | null;
  /** True where the total row is blank and the sum of its parts stands in. */
  readonly isFromParts: boolean;
  readonly rate: Decimal | null;
  readonly rateProblem: RateProblem | null;
  readonly recordedRate: Decimal | null;
  /** `initial-base`: the recorded rate is right on the initial budget and wrong on the adjusted one. */
  readonly rateStanding: 'right' | 'wrong' | 'initial-base' | 'blank' | 'no-cell';
  readonly weight: Decimal;
  /** Where the weight comes from. */
  readonly weightSource: 'cell' | 'head' | 'policy';
  /** rate × weight as the policy says, unrounded and rounded. */
  readonly score: Decimal | null;
  readonly roundedScore: Decimal | null;
  /** Where the rate stands on a bound that the form's own steps leave open: what either side would give, the most first. */
  readonly scoresAtOpenBound: readonly Decimal[];
  readonly recordedScore: Decimal | null;
  /** The form has a cell for the score, and nothing stands in it, or a dash in the place of points. */
  readonly isScoreBlank: boolean;
  readonly scoreStanding: Standing | null;
  /** True where the recorded score is the shown rate × weight, so that a wrong rate explains it. */
  readonly scoreFitsShownRate: boolean;
  readonly reasons: readonly ExplanationFact[];
}

/** Points that spending earns elsewhere than in the scored row of the funds. */
export interface ExecutionPointsFact {
  readonly assessed: { readonly score: AssessedFigure | null };
  readonly rate: Decimal;
  readonly weight: Decimal;
  readonly score: Decimal;
  readonly roundedScore: Decimal;
  readonly standing: Standing | null;
}

/** An execution row among the indicators (预算执行率). */
export interface ExecutionRowFact extends ExecutionPointsFact {
  /** Its place in `indicators`. */
  readonly index: number;
  readonly assessed: AssessedIndicator;
  /** Its own cell states another rate than the funds give. */
  readonly misstatesRate: boolean;
}

export interface WeightsFact {
  /** Sum of the indicators' weights; `null` where the form has no weights. */
  readonly indicators: Decimal | null;
  /** The weight that execution adds beside the indicators; 0 where an execution row stands among them. */
  readonly execution: Decimal;
  readonly total: Decimal | null;
  readonly recorded: Decimal | null;
  readonly cell: CellAddress | null;
  /** Parts of the form that state a weight of their own: block heads, level names. */
  readonly groups: readonly {
    readonly label: string;
    readonly cell: CellAddress;
    readonly stated: Decimal;
    readonly sum: Decimal;
  }[];
  /** Weights by level: 产出, 效益, 满意度, 成本; `null` where the levels are others. */
  readonly levels: ReadonlyMap<string, Decimal> | null;
  readonly levelCell: CellAddress | null;
  readonly isHalfForm: boolean;
  /** What the points come to where the form itself brings their sum to the policy's whole: 百分制得分 below 合计 120. */
  readonly broughtFrom: Decimal | null;
  /** More points than the policy has, and no sum of the form says otherwise: its scores are out of another whole. */
  readonly isOfAnotherWhole: boolean;
}
