import type { Rule } from '../rule';
import { recordedOf } from '../../quantity/reading';
import { nameOf, openRows, relatedOf } from '../shared/rows';
import { clip } from '../shared/words';

export const targetAdjustedToActual: Rule = {
  meta: { id: 'target-adjusted-to-actual', severity: 'warning', basis: 'review' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { target, initialTarget, actual } = fact.reading;
      const cell = fact.assessed.target?.figure;
      if (
        cell === undefined ||
        fact.assessed.initialTarget === null ||
        fact.reading.targetSource !== 'target'
      )
        return [];
      const [before, after, done] = [recordedOf(initialTarget), recordedOf(target), recordedOf(actual)];
      if (before === null || after === null || done === null) return [];
      if (before.equals(after) || fact.reading.ratio?.equals(1) !== true) return [];
      // Another unit is another writing, not another target.
      if (initialTarget.quantity?.unit !== target.quantity?.unit) return [];
      return [
        {
          cell: cell.address,
          related: [fact.assessed.initialTarget.figure.address, ...relatedOf(fact).slice(0, 1)],
          recorded: clip(target.text),
          message: {
            key: 'target-adjusted-to-actual',
            data: {
              name: nameOf(fact),
              initial: clip(initialTarget.text),
              adjusted: clip(target.text),
              actual: clip(actual.text),
            },
          },
        },
      ];
    });
  },
};
