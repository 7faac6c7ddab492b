/** The rules that compare a table with another record: the approved targets, the ledger, last year, the department's other tables. */
import type { Severity } from '../rules/finding';

export const RECORD_RULE_IDS = [
  'baseline-target',
  'baseline-weight',
  'baseline-missing',
  'baseline-added',
  'ledger-budget',
  'ledger-executed',
  'ledger-missing-table',
  'ledger-missing-project',
  'department-sum',
  'target-below-last-year',
  'repeated-actual',
  'repeated-text',
  'duplicate-project',
  'pasted-explanation',
  'copied-indicators',
  'conflicting-target',
  'pair-uncertain',
] as const;
export type RecordRuleId = (typeof RECORD_RULE_IDS)[number];

export interface RecordRule {
  readonly id: RecordRuleId;
  /** The usual one; some cases of a rule are milder, as its page says. */
  readonly severity: Severity;
  readonly against: 'baseline' | 'ledger' | 'last-year' | 'department' | 'any';
  /** Where the demand comes from; `arithmetic` and `review` as with other rules. */
  readonly basis: 'baseline' | 'ledger' | 'arithmetic' | 'review';
}

const BASES: Readonly<Partial<Record<RecordRule['against'], RecordRule['basis']>>> = {
  baseline: 'baseline',
  ledger: 'ledger',
};

const rule = (id: RecordRuleId, severity: Severity, against: RecordRule['against']): RecordRule => ({
  id,
  severity,
  against,
  basis: id === 'department-sum' ? 'arithmetic' : (BASES[against] ?? 'review'),
});

export const RECORD_RULES: readonly RecordRule[] = [
  rule('baseline-target', 'warning', 'baseline'),
  rule('baseline-weight', 'warning', 'baseline'),
  rule('baseline-missing', 'warning', 'baseline'),
  rule('baseline-added', 'info', 'baseline'),
  rule('ledger-budget', 'error', 'ledger'),
  rule('ledger-executed', 'error', 'ledger'),
  rule('ledger-missing-table', 'warning', 'ledger'),
  rule('ledger-missing-project', 'warning', 'ledger'),
  rule('department-sum', 'warning', 'ledger'),
  rule('target-below-last-year', 'info', 'last-year'),
  rule('repeated-actual', 'info', 'last-year'),
  rule('repeated-text', 'warning', 'last-year'),
  rule('duplicate-project', 'warning', 'department'),
  rule('pasted-explanation', 'warning', 'department'),
  rule('copied-indicators', 'info', 'department'),
  rule('conflicting-target', 'info', 'department'),
  rule('pair-uncertain', 'info', 'any'),
];
