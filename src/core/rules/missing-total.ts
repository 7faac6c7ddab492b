import type { Rule } from './rule';
import { isEmpty, isScored } from './rows';
import { plain } from '../number';

export const missingTotal: Rule = {
  meta: { id: 'missing-total', severity: 'error', basis: 'form' },
  check(context) {
    const { total } = context;
    // Without any score there is nothing to sum: missing-score lists the total with what is missing.
    if (!isScored(context)) return [];
    if (total.figure === null || total.recorded !== null || !isEmpty(total.figure)) return [];
    return [
      {
        cell: total.figure.address,
        expected: total.computed === null ? null : plain(total.computed),
        message: {
          key: 'missing-total',
          data: { expected: total.computed === null ? '' : plain(total.computed) },
        },
      },
    ];
  },
};
