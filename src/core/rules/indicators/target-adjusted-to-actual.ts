import { recordedOf } from '../../quantity/reading';
import { rowRule } from '../shared/row-rule';
import { nameOf, relatedOf } from '../shared/rows';
import { clip } from '../shared/words';

export const targetAdjustedToActual = rowRule(
  { id: 'target-adjusted-to-actual', severity: 'warning', basis: 'review' },
  (fact) => {
    const { target, initialTarget, actual, targetSource, ratio } = fact.reading;
    const cell = fact.assessed.target?.figure;
    if (cell === undefined || fact.assessed.initialTarget === null || targetSource !== 'target') return null;
    const [before, after, done] = [recordedOf(initialTarget), recordedOf(target), recordedOf(actual)];
    if (before === null || after === null || done === null) return null;
    if (before.equals(after) || ratio?.equals(1) !== true) return null;
    // Another unit is another writing, not another target.
    if (initialTarget.quantity?.unit !== target.quantity?.unit) return null;
    const adjusted = clip(target.text);
    return {
      cell: cell.address,
      related: [fact.assessed.initialTarget.figure.address, ...relatedOf(fact).slice(0, 1)],
      recorded: adjusted,
      message: {
        key: 'target-adjusted-to-actual',
        data: { name: nameOf(fact), initial: clip(initialTarget.text), adjusted, actual: clip(actual.text) },
      },
    };
  },
);
