import type { Rule } from './rule';
import { hasContent, isEmpty, isScored, nameOf, openRows } from './rows';

export const missingActual: Rule = {
  meta: { id: 'missing-actual', severity: 'error', basis: 'form' },
  check(context) {
    if (!isScored(context)) return [];
    return openRows(context).flatMap((fact) => {
      const { actual, score } = fact.assessed;
      if (actual === null || !isEmpty(actual.figure) || hasContent(score)) return [];
      return [
        { cell: actual.figure.address, message: { key: 'missing-actual', data: { name: nameOf(fact) } } },
      ];
    });
  },
};
