import type { Rule } from './rule';
import { dataSheetSums } from './data-sheet-sums';
import { partSums } from './part-sums';
import { amountText } from './words';

export const fundsParts: Rule = {
  meta: { id: 'funds-parts', severity: 'warning', basis: 'arithmetic' },
  check(context) {
    return [...partSums(context), ...dataSheetSums(context)]
      .filter(({ standing }) => standing === 'short')
      .map(({ figure, total, parts }) => ({
        cell: figure.address,
        recorded: amountText(total),
        expected: amountText(parts),
        message: {
          key: 'funds-parts',
          data: { recorded: amountText(total), expected: amountText(parts), column: figure.evidence.label },
        },
      }));
  },
};
