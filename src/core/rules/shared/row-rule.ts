/** Rules that look at each judged row by itself and say at most one thing of it. */
import type { IndicatorFact } from '../../score/facts';
import type { RuleContext } from '../context';
import type { FindingDraft, Rule, RuleMeta } from '../rule';
import { openRows } from './rows';

export function rowRule(
  meta: RuleMeta,
  draftFor: (fact: IndicatorFact, context: RuleContext) => FindingDraft | null,
): Rule {
  return {
    meta,
    check: (context) => openRows(context).flatMap((fact) => draftFor(fact, context) ?? []),
  };
}
