/** What a unit hands in again. */

export type HandIn = 'table' | 'explanation' | 'targets' | 'budget' | 'evidence' | 'report';

/** What is to be handed in again beside the table itself, by the rule that asks for it. */
export const HAND_IN: Readonly<Record<string, HandIn>> = {
  'deviation-unexplained': 'explanation',
  'explanation-empty': 'explanation',
  'execution-unexplained': 'explanation',
  'deduction-unexplained': 'explanation',
  'overachievement-unexplained': 'explanation',
  'pasted-explanation': 'explanation',
  'repeated-text': 'explanation',
  'adjustment-unexplained': 'budget',
  'budget-cut-to-executed': 'budget',
  'budget-added': 'budget',
  'funds-total': 'budget',
  'funds-parts': 'budget',
  'execution-over-100': 'budget',
  'negative-amount': 'budget',
  'ledger-budget': 'budget',
  'ledger-executed': 'budget',
  'ledger-missing-project': 'budget',
  'target-adjusted-to-actual': 'targets',
  'missing-target': 'targets',
  'initial-target-empty': 'targets',
  'baseline-target': 'targets',
  'baseline-weight': 'targets',
  'baseline-missing': 'targets',
  'baseline-added': 'targets',
  'missing-actual': 'evidence',
  'score-without-actual': 'evidence',
  'impossible-percent': 'evidence',
  'actual-copies-target': 'evidence',
  'repeated-actual': 'evidence',
  'narrative-rate': 'report',
  'narrative-figures': 'report',
};
export const HAND_IN_ORDER: readonly HandIn[] = [
  'table',
  'explanation',
  'targets',
  'budget',
  'evidence',
  'report',
];
