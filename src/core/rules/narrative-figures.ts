import { reasonContradictions } from './texts/reason-figures';
import { balanceContradictions, receivedContradictions } from './texts/text-balances';
import { dateContradictions } from './texts/text-dates';
import { listContradictions } from './texts/text-lists';
import { priceContradictions } from './texts/text-prices';
import { progressContradictions } from './texts/text-progress';
import { countContradictions, repeatedCounts } from './texts/text-counts';
import { fundContradictions, repeatedAmounts } from './texts/text-funds';
import { scoreContradictions } from './texts/text-score';
import type { Rule } from './rule';

/** Several kinds of contradiction under one id; each says in its message what does not fit what. */
export const narrativeFigures: Rule = {
  meta: { id: 'narrative-figures', severity: 'warning', basis: 'review' },
  check(context) {
    return [
      ...listContradictions(context),
      ...fundContradictions(context),
      ...repeatedAmounts(context),
      ...balanceContradictions(context),
      ...receivedContradictions(context),
      ...scoreContradictions(context),
      ...countContradictions(context),
      ...repeatedCounts(context),
      ...progressContradictions(context),
      ...dateContradictions(context),
      ...priceContradictions(context),
      ...reasonContradictions(context),
    ];
  },
};
