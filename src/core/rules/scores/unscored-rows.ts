/** The rows that were carried out and have no score yet. */
import { saysOfWhich } from '../../table/indicators/row-kind';
import type { RuleContext } from '../context';
import type { IndicatorFact } from '../../score/facts';
import { hasContent, mayContinueAbove, openRows } from '../shared/rows';
import { isBlankFigure } from '../../table/figure';

/** 其中桃树种植面积, with neither weight nor score: it only tells what the row above is made of. */
function isPartOfAbove({ assessed }: IndicatorFact): boolean {
  const { row, effectiveWeight } = assessed;
  return effectiveWeight === null && saysOfWhich(row.level3?.text ?? '');
}

export function unscoredRows(context: RuleContext): readonly IndicatorFact[] {
  return openRows(context).filter((fact) => {
    if (mayContinueAbove(context, fact, 'score') || fact.isNotApplicable) return false;
    const { score, actual, effectiveWeight, row } = fact.assessed;
    if (score === null || !isBlankFigure(score.figure) || row.sharesScoreWith.length > 1) return false;
    if (effectiveWeight?.isZero() === true || isPartOfAbove(fact)) return false;
    return actual === null || (hasContent(actual) && fact.reading.problem !== 'actual-missing');
  });
}
