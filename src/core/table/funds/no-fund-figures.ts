/** A fund line of which nothing is known yet, for readers that fill in what they find. */
import type { FundLine } from '../model';

type FigureRole = Exclude<
  keyof FundLine,
  'label' | 'labelCell' | 'role' | 'depth' | 'budgetRows' | 'executedRows'
>;

export const NO_FUND_FIGURES: Readonly<Record<FigureRole, null>> = {
  initialBudget: null,
  adjustedBudget: null,
  executed: null,
  carryover: null,
  weight: null,
  rate: null,
  score: null,
  reviewScore: null,
  reason: null,
};
