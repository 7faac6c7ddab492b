import type { Rule } from '../rule';
import { isBlankPair, mayContinueAbove, nameOf, openRows } from '../shared/rows';
import { clip } from '../shared/words';

export const missingTarget: Rule = {
  meta: { id: 'missing-target', severity: 'error', basis: 'form' },
  check(context) {
    return openRows(context).flatMap((fact) => {
      const { problem, targetSource, target, actual } = fact.reading;
      const cell = fact.assessed.target?.figure ?? fact.assessed.initialTarget?.figure;
      if (cell === undefined || targetSource === 'initial') return [];
      if (mayContinueAbove(context, fact, 'target') || isBlankPair(fact)) return [];
      if (problem !== 'target-missing' && problem !== 'target-number') return [];
      // — beside a result in words: the indicator asks how something was done, not how much.
      if (target.kind === 'placeholder' && actual.quantity === null) return [];
      return [
        {
          cell: cell.address,
          recorded: cell.cell.text === '' ? null : clip(cell.cell.text),
          message: {
            key: problem === 'target-number' ? 'missing-target.number' : 'missing-target',
            data: { name: nameOf(fact), text: clip(cell.cell.text) },
          },
        },
      ];
    });
  },
};
