import { reasonContradictions } from './reason-figures';
import { balanceContradictions, receivedContradictions } from './text-balances';
import { dateContradictions } from './text-dates';
import { listContradictions } from './text-lists';
import { priceContradictions } from './text-prices';
import { progressContradictions } from './text-progress';
import { countContradictions, repeatedCounts } from './text-counts';
import { fundContradictions, repeatedAmounts } from './text-funds';
import { scoreContradictions } from './text-score';
import type { Rule } from '../rule';

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
