/** Which findings ask for a reason. Apart from the reasons themselves, which are loaded when one is written. */
import type { Finding } from '../../core/rules/finding';

/** Rules whose remedy is an explanation. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'deviation-unexplained',
  'explanation-empty',
  'execution-unexplained',
  'deduction-unexplained',
  'overachievement-unexplained',
  'adjustment-unexplained',
  'budget-cut-to-executed',
  'weak-explanation',
]);

export function needsExplanation(finding: Finding): boolean {
  return EXPLAINED.has(finding.rule);
}
