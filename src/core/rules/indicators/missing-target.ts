import { rowRule } from '../shared/row-rule';
import { isBlankPair, mayContinueAbove, nameOf } from '../shared/rows';
import { clip } from '../shared/words';

export const missingTarget = rowRule(
  { id: 'missing-target', severity: 'error', basis: 'form' },
  (fact, context) => {
    const { problem, targetSource, target, actual } = fact.reading;
    const figure = fact.assessed.target?.figure ?? fact.assessed.initialTarget?.figure;
    if (figure === undefined || targetSource === 'initial') return null;
    if (mayContinueAbove(context, fact, 'target') || isBlankPair(fact)) return null;
    if (problem !== 'target-missing' && problem !== 'target-number') return null;
    // — beside a result in words: the indicator asks how something was done, not how much.
    if (target.kind === 'placeholder' && actual.quantity === null) return null;
    const text = clip(figure.cell.text);
    return {
      cell: figure.address,
      recorded: figure.cell.text === '' ? null : text,
      message: {
        key: problem === 'target-number' ? 'missing-target.number' : 'missing-target',
        data: { name: nameOf(fact), text },
      },
    };
  },
);
