import type { Rule } from '../rule';
import { hasContent, isScored, openRows } from '../shared/rows';
import { awaitedScores } from './unscored-rows';
import { plain } from '../../number';
import { isBlankFigure } from '../../table/figure';

export const missingTotal: Rule = {
  meta: { id: 'missing-total', severity: 'error', basis: 'form' },
  check(context) {
    const { total } = context;
    // Without any score there is nothing to sum: missing-score lists the total with what is missing.
    if (!isScored(context)) return [];
    if (total.figure === null || total.recorded !== null || !isBlankFigure(total.figure)) return [];
    const cell = total.figure.address;
    const { computed } = total.inCell;
    if (computed === null) {
      const related = openRows(context).flatMap(({ assessed: { score } }) =>
        score !== null && score.recorded === null && hasContent(score) ? [score.figure.address] : [],
      );
      return [{ cell, related, message: { key: 'missing-total.open', data: {} } }];
    }
    // A sum of a part of the rows is not what belongs there.
    const awaited = awaitedScores(context);
    if (awaited > 0) {
      const data = { count: String(awaited) };
      return [{ cell, expected: null, message: { key: 'missing-total.unscored', data } }];
    }
    const expected = plain(computed);
    return [{ cell, expected, message: { key: 'missing-total', data: { expected } } }];
  },
};
