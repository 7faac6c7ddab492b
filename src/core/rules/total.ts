import type { Rule } from './rule';
import { plain } from '../number';

export const total: Rule = {
  meta: { id: 'total', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const { total } = context;
    if (context.totalIsRight || total.figure === null || total.recorded === null || total.computed === null)
      return [];
    return [
      {
        cell: total.figure.address,
        related: context.grade.figure === null ? [] : [context.grade.figure.address],
        recorded: plain(total.recorded),
        expected: plain(total.computed),
        message: { key: 'total', data: { recorded: plain(total.recorded), expected: plain(total.computed) } },
      },
    ];
  },
};
