import type { Rule } from '../rule';
import { dataSheetSums } from './data-sheet-sums';
import { partSums, sumMessage } from './part-sums';
import { amountText } from '../shared/words';

export const fundsParts: Rule = {
  meta: { id: 'funds-parts', severity: 'warning', basis: 'arithmetic' },
  check(context) {
    return [...partSums(context), ...dataSheetSums(context)]
      .filter(({ standing }) => standing === 'short')
      .map((sum) => ({
        cell: sum.figure.address,
        recorded: amountText(sum.total),
        expected: amountText(sum.parts),
        message: sumMessage('funds-parts', sum),
      }));
  },
};
