/** The rows that were carried out and have no score yet, and whatever else the total waits for. */
import { saysOfWhich } from '../../table/indicators/row-kind';
import type { RuleContext } from '../context';
import type { IndicatorFact } from '../../score/facts';
import { asksForScore } from '../../score/owed-scores';
import { hasContent, isScored, mayContinueAbove, openRows } from '../shared/rows';
import { isBlankFigure, type Figure } from '../../table/figure';

/** 其中桃树种植面积, with neither weight nor score: it only tells what the row above is made of. */
function isPartOfAbove({ assessed }: IndicatorFact): boolean {
  const { row, effectiveWeight } = assessed;
  return effectiveWeight === null && saysOfWhich(row.level3?.text ?? '');
}

function lacksScore(context: RuleContext, fact: IndicatorFact): boolean {
  const { score, row } = fact.assessed;
  if (!asksForScore(fact.assessed) || score === null || !isBlankFigure(score.figure)) return false;
  if (row.sharesScoreWith.length > 1 || isPartOfAbove(fact)) return false;
  return !mayContinueAbove(context, fact, 'score');
}

export function unscoredRows(context: RuleContext): readonly IndicatorFact[] {
  return openRows(context).filter((fact) => {
    const { actual } = fact.assessed;
    const isDone = actual === null || (hasContent(actual) && fact.reading.problem !== 'actual-missing');
    return isDone && lacksScore(context, fact);
  });
}

/** The form gives points for the execution, and their cell is blank while the rows have theirs; some forms score a part's line instead. */
export function blankExecutionScore(context: RuleContext): Figure | null {
  const { execution, funds, weights, policy } = context;
  const score = execution?.line.score;
  if (execution?.roundedScore == null || score == null || !execution.isScoreBlank) return null;
  // Points that only the policy gives are the form's where the indicators leave room for them.
  if (execution.weightSource === 'policy' && weights.total?.equals(policy.total) !== true) return null;
  const isElsewhere = funds.some((fund) => fund.score?.recorded != null);
  return isElsewhere || !isScored(context) ? null : score;
}

/** How many scores the total still waits for, those of rows without a result included. */
export function awaitedScores(context: RuleContext): number {
  const rows = openRows(context).filter((fact) => lacksScore(context, fact)).length;
  return rows + (blankExecutionScore(context) === null ? 0 : 1);
}
