import type { Rule } from '../rule';
import { dataSheetSums } from './data-sheet-sums';
import { partSums, sumMessage } from './part-sums';
import { amountText } from '../shared/words';

export const fundsTotal: Rule = {
  meta: { id: 'funds-total', severity: 'error', basis: 'arithmetic' },
  check(context) {
    return [...partSums(context), ...dataSheetSums(context)]
      .filter(({ standing }) => standing === 'over')
      .map((sum) => ({
        cell: sum.figure.address,
        recorded: amountText(sum.total),
        expected: amountText(sum.parts),
        message: sumMessage('funds-total', sum),
      }));
  },
};
