import type { Rule, FindingDraft } from '../rule';
import { plain } from '../../number';

export const weightsTotal: Rule = {
  meta: { id: 'weights-total', severity: 'error', basis: 'policy' },
  check(context) {
    const { weights, policy } = context;
    const drafts: FindingDraft[] = weights.groups
      .filter(({ stated, sum }) => !stated.equals(sum))
      .map(({ label, cell, stated, sum }) => ({
        cell,
        recorded: plain(sum),
        expected: plain(stated),
        message: {
          key: 'weights-total.group',
          data: { label, recorded: plain(sum), expected: plain(stated) },
        },
      }));
    if (weights.total === null || weights.cell === null || weights.isHalfForm || drafts.length > 0)
      return drafts;
    if (weights.broughtFrom !== null) return drafts;
    const data = {
      recorded: plain(weights.total),
      expected: policy.total,
      indicators: plain(weights.indicators ?? weights.total),
      execution: plain(weights.execution),
    };
    const isStated = weights.isOfAnotherWhole && weights.recorded !== null;
    if (!weights.total.equals(policy.total)) {
      drafts.push({
        cell: weights.cell,
        recorded: plain(weights.total),
        expected: policy.total,
        message: { key: isStated ? 'weights-total.whole' : 'weights-total', data },
      });
    } else if (
      weights.recorded !== null &&
      !weights.recorded.equals(weights.total) &&
      !weights.recorded.equals(weights.indicators ?? weights.total)
    ) {
      drafts.push({
        cell: weights.cell,
        recorded: plain(weights.recorded),
        expected: plain(weights.total),
        message: {
          key: 'weights-total.cell',
          data: { ...data, recorded: plain(weights.recorded), expected: plain(weights.total) },
        },
      });
    }
    return drafts;
  },
};
