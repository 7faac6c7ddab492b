import type { Rule } from '../rule';
import { ZERO, plain, roundHalfUp } from '../../number';

export const total: Rule = {
  meta: { id: 'total', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const { total } = context;
    if (context.totalIsRight || context.totalFollowsSubtotals) return [];
    if (total.figure === null || total.recorded === null || total.computed === null) return [];
    const expected = total.scale.equals(1)
      ? total.computed
      : roundHalfUp(total.computed, context.policy.rounding.digits);
    const { broughtFrom } = context.weights;
    const key = total.scale.equals(1) && !total.withoutExecution ? 'total' : 'total.left-out';
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
