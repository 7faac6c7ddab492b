import type { Rule } from '../rule';
import { atFirst } from '../shared/cells';
import { hasContent, isBlankPair, mayContinueAbove, nameOf, openRows, targetCells } from '../shared/rows';
import { isBlankFigure } from '../../table/figure';

export const missingActual: Rule = {
  meta: { id: 'missing-actual', severity: 'error', basis: 'form' },
  check(context) {
    const rows = openRows(context).filter(({ assessed }) => assessed.actual !== null);
    const blank = rows.filter(
      ({ assessed, reading }) =>
        assessed.actual !== null &&
        // A dash beside a target that can be judged is no actual either.
        (isBlankFigure(assessed.actual.figure) || reading.problem === 'actual-missing') &&
        !hasContent(assessed.score),
    );
    const cells = blank.flatMap(({ assessed }) => assessed.actual?.figure.address ?? []);
    // A form that nobody has filled in yet gets one finding, not one a row.
    if (blank.length > 1 && blank.length === rows.length)
      return atFirst(cells, {
        message: { key: 'missing-actual.all', data: { count: String(cells.length) } },
      });
    return blank.flatMap((fact) => {
      const cell = fact.assessed.actual?.figure.address;
      if (cell === undefined) return [];
      const data = { name: nameOf(fact) };
      return isBlankPair(fact) && !mayContinueAbove(context, fact, 'target')
        ? [{ cell, related: targetCells(fact), message: { key: 'missing-actual.both', data } }]
        : [{ cell, message: { key: 'missing-actual', data } }];
    });
  },
};
