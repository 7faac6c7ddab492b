import type { Rule } from '../rule';
import { plain } from '../../number';
import { isBlankPair, mayContinueAbove, nameOf, openRows, targetCells } from '../shared/rows';
import { isBlankFigure } from '../../table/figure';

export const scoreWithoutActual: Rule = {
  meta: { id: 'score-without-actual', severity: 'error', basis: 'form' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { actual, score } = fact.assessed;
      if (actual === null || score?.recorded == null) return [];
      // A dash beside a target that can be judged and points that were taken is no actual either.
      const isDash = fact.reading.problem === 'actual-missing' && score.recorded.greaterThan(0);
      if (!isBlankFigure(actual.figure) && !isDash) return [];
      const isBoth = isBlankPair(fact) && !mayContinueAbove(context, fact, 'target');
      return [
        {
          cell: actual.figure.address,
          related: [...(isBoth ? targetCells(fact) : []), score.figure.address],
          message: {
            key: isBoth ? 'score-without-actual.both' : 'score-without-actual',
            data: { name: nameOf(fact), score: plain(score.recorded) },
          },
        },
      ];
    });
  },
};
