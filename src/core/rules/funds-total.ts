import type { Rule } from './rule';
import { dataSheetSums } from './data-sheet-sums';
import { partSums } from './part-sums';
import { amountText } from './words';

export const fundsTotal: Rule = {
  meta: { id: 'funds-total', severity: 'error', basis: 'arithmetic' },
  check(context) {
    return [...partSums(context), ...dataSheetSums(context)]
      .filter(({ standing }) => standing === 'over')
      .map(({ figure, total, parts }) => ({
        cell: figure.address,
        recorded: amountText(total),
        expected: amountText(parts),
        message: {
          key: 'funds-total',
          data: { recorded: amountText(total), expected: amountText(parts), column: figure.evidence.label },
        },
      }));
  },
};
