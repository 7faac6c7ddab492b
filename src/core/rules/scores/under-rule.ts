/** Scores below what the rule gives: a tier is told by its range, any other score with how it is reckoned. */
import { type Decimal, plain } from '../../number';
import type { Verdict } from '../../score/verdict';
import type { MessageData } from '../../messages/message';
import type { Rule, RuleMeta } from '../rule';
import { rowRule } from '../shared/row-rule';
import { isTier, isUnexplainedDeduction, nameOf } from '../shared/rows';

interface Expectation {
  readonly expected: string;
  readonly how: MessageData;
}

export function underRule(
  meta: RuleMeta,
  saysTiers: boolean,
  expectationOf: (verdict: Verdict, min: Decimal) => Expectation | null,
): Rule {
  return rowRule(meta, (fact) => {
    const { score, verdict } = fact.assessed;
    if (score?.recorded == null || fact.standing !== 'under' || fact.isOutOfBounds || verdict.min === null)
      return null;
    // Points taken off without a word are `deduction-unexplained`.
    if (isTier(fact) !== saysTiers || isUnexplainedDeduction(fact)) return null;
    const expectation = expectationOf(verdict, verdict.min);
    if (expectation === null) return null;
    const { expected, how } = expectation;
    const recorded = plain(score.recorded);
    return {
      cell: score.figure.address,
      recorded,
      expected,
      message: { key: meta.id, data: { name: nameOf(fact), recorded, expected, ...how } },
    };
  });
}
