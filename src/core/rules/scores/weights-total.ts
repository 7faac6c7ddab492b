import { plain } from '../../number';
import type { RuleContext } from '../context';
import type { FindingDraft, Rule } from '../rule';

/** Blocks and levels that state a weight of their own. */
function ofGroups({ weights }: RuleContext): FindingDraft[] {
  return weights.groups
    .filter(({ stated, sum }) => !stated.equals(sum))
    .map(({ label, cell, stated, sum }) => {
      const [recorded, expected] = [plain(sum), plain(stated)];
      return {
        cell,
        recorded,
        expected,
        message: { key: 'weights-total.group', data: { label, recorded, expected } },
      };
    });
}

function ofWhole({ weights, policy }: RuleContext): FindingDraft[] {
  const { total, cell, recorded, broughtFrom } = weights;
  if (total === null || cell === null || weights.isHalfForm || broughtFrom !== null) return [];
  const indicators = weights.indicators ?? total;
  const drafts = (key: string, found: string, expected: string): FindingDraft[] => [
    {
      cell,
      recorded: found,
      expected,
      message: {
        key,
        data: {
          recorded: found,
          expected,
          indicators: plain(indicators),
          execution: plain(weights.execution),
        },
      },
    },
  ];
  if (!total.equals(policy.total)) {
    const isStated = weights.isOfAnotherWhole && recorded !== null;
    return drafts(isStated ? 'weights-total.whole' : 'weights-total', plain(total), policy.total);
  }
  // The row may sum up the indicators alone.
  if (recorded === null || recorded.equals(total) || recorded.equals(indicators)) return [];
  return drafts('weights-total.cell', plain(recorded), plain(total));
}

export const weightsTotal: Rule = {
  meta: { id: 'weights-total', severity: 'error', basis: 'policy' },
  check(context) {
    const groups = ofGroups(context);
    return groups.length > 0 ? groups : ofWhole(context);
  },
};
