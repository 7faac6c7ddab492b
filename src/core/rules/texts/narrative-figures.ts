import { reasonContradictions } from './reason-figures';
import { balanceContradictions, receivedContradictions } from './text-balances';
import { dateContradictions } from './text-dates';
import { listContradictions } from './text-lists';
import { shareContradictions } from './text-shares';
import { priceContradictions } from './text-prices';
import { progressContradictions } from './text-progress';
import { countContradictions, repeatedCounts } from './text-counts';
import { fundContradictions, repeatedAmounts } from './text-funds';
import { scoreContradictions } from './text-score';
import { sameAddress } from '../../grid';
import type { FindingDraft, Rule } from '../rule';
import { resultTexts } from '../shared/result-texts';

/** Several kinds of contradiction under one id; each says in its message what does not fit what. */
export const narrativeFigures: Rule = {
  meta: { id: 'narrative-figures', severity: 'warning', basis: 'review' },
  check(context) {
    const results = resultTexts(context);
    const shares = shareContradictions([...context.texts.texts, ...results]);
    const isNew = ({ cell, recorded }: FindingDraft): boolean =>
      !shares.some((share) => sameAddress(share.cell, cell) && share.recorded === recorded);
    return [
      ...listContradictions(context, results),
      ...shares,
      ...fundContradictions(context),
      ...repeatedAmounts(context),
      ...balanceContradictions(context),
      ...receivedContradictions(context),
      ...scoreContradictions(context),
      ...countContradictions(context).filter(isNew),
      ...repeatedCounts(context),
      ...progressContradictions(context),
      ...dateContradictions(context),
      ...priceContradictions(context),
      ...reasonContradictions(context),
    ];
  },
};
