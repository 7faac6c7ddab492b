/**
 * The typed table: what recognition makes of a sheet; nothing here is judged. A cell that the form has but that is empty is a
 * `Figure` whose cell is blank, and a cell that the form does not have is `null`.
 */
import type { CellAddress, CellRange } from '../grid';
import type { Decimal } from '../number';
import type { AmountUnit } from './amount-unit';
import type { Certainty, Figure, PlacedText, Label } from './figure';

export const LAYOUTS = [
  'national-2020',
  'adjusted-target',
  'execution-20',
  'explain-90',
  'checklist',
  'score-sheet',
  'transfer',
  'narrative',
  'data-sheet',
  'other',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a fund line says of its money, in the order of the columns; what is left follows from them. */
export const FUND_AMOUNTS = ['initialBudget', 'adjustedBudget', 'executed'] as const;
export type FundAmount = (typeof FUND_AMOUNTS)[number];

export interface FundLine extends Label {
  readonly role: 'total' | 'part';
  /** 0 for the total and for top-level parts; parts under 其中 may nest. */
  readonly depth: number;
  readonly initialBudget: Figure | null;
  readonly adjustedBudget: Figure | null;
  readonly executed: Figure | null;
  readonly carryover: Figure | null;
  readonly weight: Figure | null;
  readonly rate: Figure | null;
  readonly score: Figure | null;
  readonly reviewScore: Figure | null;
  readonly reason: Figure | null;
  /**
   * Forms whose fund list runs downwards (预算资金 / 实际支出资金 groups): the figures of the group that this total line
   * sums up. Empty for every other line.
   */
  readonly budgetRows: readonly Figure[];
  readonly executedRows: readonly Figure[];
}

export interface FundBlock {
  readonly range: CellRange;
  /** The unit of the block head or of the column heads, the column head winning; `null` where none is stated. */
  readonly unit: AmountUnit | null;
  /** The weight that a head states, 20 in 预算执行情况（20分）. */
  readonly headWeight: Decimal | null;
  readonly lines: readonly FundLine[];
  readonly columns: readonly ColumnReading[];
}

/** Columns that give a fund line a figure or a text of its own. */
export const FUND_FIGURES = [
  'initialBudget',
  'adjustedBudget',
  'executed',
  'carryover',
  'weight',
  'rate',
  'score',
  'reviewScore',
  'reason',
] as const;

/** Columns that give an indicator a figure or a text of its own. */
export const INDICATOR_FIGURES = [
  'initialTarget',
  'target',
  'actual',
  'progress',
  'weight',
  'score',
  'reviewScore',
  'explanation',
  'operator',
  'nature',
  'measureUnit',
  'actualUnit',
  'qualitativeNote',
  'scoringRule',
  'lastYear',
] as const;

export const COLUMN_ROLES = [
  'level1',
  'level2',
  'group',
  'level3',
  ...INDICATOR_FIGURES,
  'sequence',
  'ignored',
  'fundLabel',
  'initialBudget',
  'declaredBudget',
  'adjustedBudget',
  'executed',
  'carryover',
  'rate',
  'reason',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How one header was read, for `--explain` and for teaching a form. */
export interface ColumnReading extends Label {
  readonly role: ColumnRole;
  readonly left: number;
  readonly right: number;
  readonly certainty: Certainty;
}

export interface IndicatorRow {
  readonly row: number;
  readonly block: number;
  readonly level1: PlacedText | null;
  readonly level2: PlacedText | null;
  /** The third of four levels, where the fourth names the indicator. */
  readonly group: PlacedText | null;
  readonly level3: PlacedText | null;
  readonly initialTarget: Figure | null;
  /** The target that is judged: the adjusted one where the form has two. */
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly progress: Figure | null;
  readonly weight: Figure | null;
  readonly score: Figure | null;
  readonly reviewScore: Figure | null;
  readonly explanation: Figure | null;
  /** 符号 / 指标性质 (≥ ≤ = 定性) where it stands in a column of its own. */
  readonly operator: Figure | null;
  /** 指标方向 (正向/反向/定性). */
  readonly nature: Figure | null;
  readonly measureUnit: Figure | null;
  /** A unit column of the result's own, where the form has one for each. */
  readonly actualUnit: Figure | null;
  readonly qualitativeNote: Figure | null;
  readonly scoringRule: Figure | null;
  readonly lastYear: Figure | null;
  /** A weight that only the name states, （10分）. */
  readonly declaredWeight: Decimal | null;
  /**
   * `placeholder`: "/" rows, ……, 指标2： with nothing after it; `execution`: 预算执行率 scored among the indicators;
   * `adjustment`: points added or taken off (加分项, 减分项) outside the weights, counted in the total and judged by nobody.
   */
  readonly kind: 'indicator' | 'execution' | 'placeholder' | 'adjustment';
  /** True for an unused row of the printed form (指标2：, ……), false for one excluded with "/". Only meaningful for placeholders. */
  readonly isPrompt: boolean;
  /** The rows (indices into `indicators`) that share this row's merged score cell, this one included; empty where it stands alone. */
  readonly sharesScoreWith: readonly number[];
}

export interface IndicatorBlock {
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** The weight that the block head states, 80 in 绩效指标（80分）. */
  readonly headWeight: Decimal | null;
  readonly kind: 'indicators' | 'score-sheet' | 'checklist';
}

export interface SubtotalRow extends Label {
  readonly weight: Figure | null;
  readonly score: Figure | null;
  readonly reviewScore: Figure | null;
  /** Indices into `indicators` of the rows that it sums up. */
  readonly members: readonly number[];
}

export interface TotalRow extends Label {
  readonly weight: Figure | null;
  readonly score: Figure | null;
  readonly reviewScore: Figure | null;
}

export interface NarrativePart {
  readonly label: string;
  readonly text: string;
  readonly address: CellAddress;
}

/** 基础数据表: one row of figures under two heads. */
export interface DataSheet {
  readonly groups: readonly (Label & {
    readonly kind: 'sources' | 'uses';
    readonly sum: Figure | null;
    readonly parts: readonly { readonly label: string; readonly figure: Figure }[];
  })[];
}

/** What recognition could not decide or could not find; said to the user, never chosen silently. */
export interface Ambiguity {
  readonly key:
    | 'column-ambiguous'
    | 'column-guessed'
    | 'no-fund-block'
    | 'no-indicator-block'
    | 'no-actual-column'
    | 'no-total'
    | 'merges-needed'
    | 'goes-on'
    | 'follows'
    | 'header-unread';
  readonly address: CellAddress | null;
  readonly data: Readonly<Record<string, string>>;
}

export interface StepBound {
  /** A fraction. */
  readonly at: Decimal;
  /** Whether the rate itself belongs to the step; `null` where the form does not say. */
  readonly includes: boolean | null;
}

/** `lessEach`: so many points off the whole for each point of percent below the step before it. `ofGoal`: rate ÷ goal × weight. */
export type StepEarning =
  | { readonly kind: 'share'; readonly share: Decimal }
  | { readonly kind: 'points'; readonly points: Decimal }
  | { readonly kind: 'rate' }
  | { readonly kind: 'ofGoal'; readonly goal: Decimal }
  | { readonly kind: 'lessEach'; readonly points: Decimal };

/** What a rate between two bounds earns; without bounds, all rates that no other step names. */
export interface ExecutionStep {
  readonly from: StepBound | null;
  readonly to: StepBound | null;
  readonly earns: StepEarning;
}

/** A rule for the execution score that the form prints itself. */
export interface PrintedExecution {
  readonly steps: readonly ExecutionStep[];
  /** Rates that no step names: as the policy scores them, or unknown, since part of the rule could not be read. */
  readonly otherwise: 'policy' | 'unread';
  readonly address: CellAddress;
}

export interface Table {
  readonly sheet: string;
  readonly range: CellRange;
  readonly layout: Layout;
  /** The label texts that decided the layout, for `--explain`. */
  readonly layoutReasons: readonly string[];
  /** The policy that a taught form names for its sheets. */
  readonly taughtPolicy?: string;
  readonly title: PlacedText | null;
  readonly projectName: PlacedText | null;
  readonly department: PlacedText | null;
  readonly implementingUnit: PlacedText | null;
  /** Four digits. */
  readonly year: { readonly year: string; readonly address: CellAddress } | null;
  readonly fundBlock: FundBlock | null;
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly IndicatorRow[];
  readonly subtotals: readonly SubtotalRow[];
  readonly total: TotalRow | null;
  readonly grade: Figure | null;
  /** One cell for the reasons of the whole sheet, where the form has no column for them. */
  readonly sheetExplanation: Figure | null;
  readonly goals: readonly { readonly expected: PlacedText | null; readonly actual: PlacedText | null }[];
  readonly narrative: readonly NarrativePart[];
  readonly dataSheet: DataSheet | null;
  /** The unit of amounts that a sheet without a fund block states. */
  readonly amountUnit?: AmountUnit;
  readonly printedExecution?: PrintedExecution;
  /** The form goes on there: sums and totals are said of the part that ends it. */
  readonly goesOn?: { readonly sheet: string };
  /** The table is the rest of the form there. */
  readonly follows?: { readonly sheet: string };
  readonly ambiguities: readonly Ambiguity[];
}
