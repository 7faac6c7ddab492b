/** What a form says, before anything is laid out. */
import type { Measure, Tiers } from '../oracle/score';
import type { Rational } from '../oracle/rational';
import type { Written } from './written';

export const FAMILIES = ['national', 'adjusted', 'execution-20', 'explain-90'] as const;
export type Family = (typeof FAMILIES)[number];

/** A target or an actual value, whole and in pieces for forms that split the column. */
export interface Quantity {
  readonly operator: '≥' | '≤' | '=' | '<' | '定性' | '';
  /** The value alone, for a value column. */
  readonly value: Written;
  readonly unit: string;
  /** Everything in one cell. */
  readonly whole: Written;
}

export interface ContentIndicator {
  readonly kind: 'indicator' | 'execution' | 'slash' | 'prompt';
  readonly level1: string;
  readonly level2: string;
  level3: string;
  readonly nature: '正向' | '反向' | '定性';
  readonly measure: Measure | null;
  /** What kind of writing was drawn, for the table of features. */
  readonly writing: string;
  initialTarget: Quantity | null;
  target: Quantity;
  actual: Quantity;
  weight: Rational | null;
  score: Rational | null;
  reviewScore: Rational | null;
  explanation: string;
  lastYear: string;
  progress: Rational | null;
  /** Shares weight and score with the indicator before it. */
  sharesWithPrevious: boolean;
}

export interface ContentFund {
  readonly label: string;
  readonly role: 'total' | 'part';
  readonly depth: number;
  declaredBudget: Rational;
  initialBudget: Rational;
  adjustedBudget: Rational;
  executed: Rational;
  carryover: Rational;
  /** What the form shows, as a fraction; `null` where parts show none. */
  rate: Rational | null;
  score: Rational | null;
  weight: Rational | null;
  reason: string;
}

export interface NarrativeText {
  label: string;
  text: string;
}

export interface FormContent {
  readonly family: Family;
  readonly tiers: Tiers;
  readonly year: number;
  projectName: string;
  readonly department: string;
  readonly implementingUnit: string;
  title: string;
  readonly amountUnit: '元' | '万元';
  /** Decimals with which amounts are written. */
  readonly amountDigits: number;
  readonly executionWeight: Rational;
  readonly funds: ContentFund[];
  readonly indicators: ContentIndicator[];
  /** One per level-1 group, empty where the form has none. */
  subtotals: { level1: string; weight: Rational; score: Rational | null }[];
  totalWeight: Rational;
  total: Rational | null;
  grade: string;
  sheetExplanation: string;
  goals: { expected: string; actual: string };
  narrative: NarrativeText[];
}
