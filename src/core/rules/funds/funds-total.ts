import type { Rule } from '../rule';
import { dataSheetSums } from './data-sheet-sums';
import { partSums, sumDraft } from './part-sums';

export const fundsTotal: Rule = {
  meta: { id: 'funds-total', severity: 'error', basis: 'arithmetic' },
  check: (context) =>
    [...partSums(context), ...dataSheetSums(context)].flatMap((sum) =>
      sum.standing === 'over' ? [sumDraft('funds-total', sum)] : [],
    ),
};
