import { listContradictions } from './text-lists';
import { countContradictions, repeatedCounts } from './text-counts';
import { fundContradictions, repeatedAmounts } from './text-funds';
import { scoreContradictions } from './text-score';
import type { Rule } from './rule';

/** Several kinds of contradiction under one id; each says in its message what does not fit what. */
export const narrativeFigures: Rule = {
  meta: { id: 'narrative-figures', severity: 'warning', basis: 'review' },
  check(context) {
    return [
      ...listContradictions(context),
      ...fundContradictions(context),
      ...repeatedAmounts(context),
      ...scoreContradictions(context),
      ...countContradictions(context),
      ...repeatedCounts(context),
    ];
  },
};
