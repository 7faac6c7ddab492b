import type { Rule } from '../rule';
import { isBlankFigure } from '../../table/figure';

export const missingGrade: Rule = {
  meta: { id: 'missing-grade', severity: 'info', basis: 'form' },
  check(context) {
    const { grade, total } = context;
    if (grade.figure === null || !isBlankFigure(grade.figure)) return [];
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
