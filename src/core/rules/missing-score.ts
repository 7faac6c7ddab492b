import { saysOfWhich } from '../table/indicators/row-kind';
import type { Rule } from './rule';
import { plain } from '../number';
import { consequencesOfScore } from './consequences';
import type { IndicatorFact } from './context';
import { hasContent, isEmpty, isScored, mayContinueAbove, nameOf, openRows } from './rows';

/** 其中桃树种植面积, with neither weight nor score: it only tells what the row above is made of. */
function isPartOfAbove({ assessed }: IndicatorFact): boolean {
  const { row, effectiveWeight } = assessed;
  return effectiveWeight === null && saysOfWhich(row.level3?.text ?? '');
}

export const missingScore: Rule = {
  meta: { id: 'missing-score', severity: 'error', basis: 'form' },
  check(context) {
    const blank = openRows(context).filter((fact) => {
      if (mayContinueAbove(context, fact, 'score')) return false;
      if (fact.isNotApplicable) return false;
      const { score, actual, effectiveWeight } = fact.assessed;
      if (score === null || !isEmpty(score.figure) || fact.assessed.row.sharesScoreWith.length > 1)
        return false;
      if (effectiveWeight?.isZero() === true || isPartOfAbove(fact)) return false;
      return actual === null || (hasContent(actual) && fact.reading.problem !== 'actual-missing');
    });
    const first = blank[0]?.assessed.score;
    if (first == null) return [];
    const cells = blank.flatMap(({ assessed }) => assessed.score?.figure.address ?? []);
    if (!isScored(context)) {
      return [
        {
          cell: first.figure.address,
          related: [...cells.slice(1), ...consequencesOfScore(context)],
          message: { key: 'missing-score.all', data: { count: String(cells.length) } },
        },
      ];
    }
    return blank.flatMap((fact) => {
      const score = fact.assessed.score;
      return score === null
        ? []
        : [
            {
              cell: score.figure.address,
              expected: score.computed === null ? null : plain(score.computed),
              message: { key: 'missing-score', data: { name: nameOf(fact) } },
            },
          ];
    });
  },
};
