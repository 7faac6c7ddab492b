import type { Rule } from '../rule';
import { plain } from '../../number';

export const grade: Rule = {
  meta: { id: 'grade', severity: 'error', basis: 'policy' },
  check(context) {
    const { grade, total } = context;
    const points = total.computed ?? total.recorded;
    if (grade.figure === null || grade.recorded === null || grade.computed === null || points === null)
      return [];
    if (grade.recorded === grade.computed || grade.recorded === grade.afterEdits) return [];
    // The total is reported as the cause; a grade that fits it says nothing more.
    if (!context.totalIsRight && grade.recorded === context.gradeOfRecordedTotal) return [];
    return [
      {
        cell: grade.figure.address,
        related: total.figure === null ? [] : [total.figure.address],
        recorded: grade.recorded,
        expected: grade.computed,
        message: {
          key: 'grade',
          data: {
            recorded: grade.recorded,
            expected: grade.computed,
            total: plain(points),
          },
        },
      },
    ];
  },
};
