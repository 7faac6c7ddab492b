import type { Rule } from '../rule';
import { dataSheetSums } from './data-sheet-sums';
import { partSums, sumDraft } from './part-sums';

export const fundsParts: Rule = {
  meta: { id: 'funds-parts', severity: 'warning', basis: 'arithmetic' },
  check: (context) =>
    [...partSums(context), ...dataSheetSums(context)].flatMap((sum) =>
      sum.standing === 'short' ? [sumDraft('funds-parts', sum)] : [],
    ),
};
