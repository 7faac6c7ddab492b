import type { Rule } from '../rule';
import { ZERO, plain, roundHalfUp } from '../../number';

export const total: Rule = {
  meta: { id: 'total', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const { total } = context;
    if (context.totalIsRight || context.totalFollowsSubtotals) return [];
    const { computed } = total.inCell;
    if (total.figure === null || total.recorded === null || computed === null) return [];
    const expected = total.scale.equals(1) ? computed : roundHalfUp(computed, context.policy.rounding.digits);
    const { broughtFrom } = context.weights;
    const isPlain = total.scale.equals(1) && !total.withoutExecution;
    const key = !isPlain ? 'total.left-out' : total.isOfIndicators ? 'total.indicators' : 'total';
    return [
      {
        cell: total.figure.address,
        related: context.grade.figure === null ? [] : [context.grade.figure.address],
        recorded: plain(total.recorded),
        expected: plain(expected),
        message: {
          key: broughtFrom === null ? key : 'total.brought',
          data: {
            recorded: plain(total.recorded),
            expected: plain(expected),
            points: plain(broughtFrom ?? ZERO),
          },
        },
      },
    ];
  },
};
