import { plain } from '../../number';
import { isBlankFigure } from '../../table/figure';
import { rowRule } from '../shared/row-rule';
import { isBlankPair, mayContinueAbove, nameOf, targetCells } from '../shared/rows';

export const scoreWithoutActual = rowRule(
  { id: 'score-without-actual', severity: 'error', basis: 'form' },
  (fact, context) => {
    const { actual, score } = fact.assessed;
    if (actual === null || score?.recorded == null) return null;
    // A dash beside a target that can be judged and points that were taken is no actual either.
    const isDash = fact.reading.problem === 'actual-missing' && score.recorded.greaterThan(0);
    if (!isBlankFigure(actual.figure) && !isDash) return null;
    const isBoth = isBlankPair(fact) && !mayContinueAbove(context, fact, 'target');
    return {
      cell: actual.figure.address,
      related: [...(isBoth ? targetCells(fact) : []), score.figure.address],
      message: {
        key: isBoth ? 'score-without-actual.both' : 'score-without-actual',
        data: { name: nameOf(fact), score: plain(score.recorded) },
      },
    };
  },
);
