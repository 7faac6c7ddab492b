import type { Rule } from '../rule';
import { roundHalfUp } from '../../number';
import { nameOf, openRows, relatedOf } from '../shared/rows';
import { percent } from '../shared/words';

export const progress: Rule = {
  meta: { id: 'progress', severity: 'warning', basis: 'arithmetic' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { progress } = fact.assessed;
      if (progress?.recorded == null || fact.reading.progress === null) return [];
      const digits = Math.max(0, progress.recorded.times(100).decimalPlaces());
      const shown = progress.recorded.times(100);
      const isRight = [fact.reading.progress, fact.reading.ratio].some(
        (ratio) => ratio !== null && shown.equals(roundHalfUp(ratio.times(100), Math.min(digits, 6))),
      );
      if (isRight || (fact.reading.met === true && progress.recorded.equals(1))) return [];
      return [
        {
          cell: progress.figure.address,
          related: relatedOf(fact).slice(0, 1),
          recorded: progress.figure.cell.text,
          expected: percent(fact.reading.progress),
          message: {
            key: 'progress',
            data: {
              name: nameOf(fact),
              recorded: progress.figure.cell.text,
              expected: percent(fact.reading.progress),
            },
          },
        },
      ];
    });
  },
};
