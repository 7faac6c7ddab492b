import type { Rule } from '../rule';
import { isEmpty } from '../shared/rows';

export const missingGrade: Rule = {
  meta: { id: 'missing-grade', severity: 'info', basis: 'form' },
  check(context) {
    const { grade, total } = context;
    if (grade.figure === null || !isEmpty(grade.figure)) return [];
    return [
      {
        cell: grade.figure.address,
        related: total.figure === null ? [] : [total.figure.address],
        expected: grade.computed,
        message: { key: 'missing-grade', data: { expected: grade.computed ?? '' } },
      },
    ];
  },
};
