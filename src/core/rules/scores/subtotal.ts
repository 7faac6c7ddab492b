import type { Rule, FindingDraft } from '../rule';
import { plain } from '../../number';
import { isSubtotalRight } from '../../score/amounts';

export const subtotal: Rule = {
  meta: { id: 'subtotal', severity: 'error', basis: 'arithmetic' },
  check(context) {
    const drafts: FindingDraft[] = [];
    const { total, totalFollowsSubtotals, totalIsRight } = context;
    const above =
      totalFollowsSubtotals && !totalIsRight && total.figure !== null ? [total.figure.address] : [];
    for (const { row, weight, score } of context.subtotals) {
      for (const [kind, assessed] of [
        ['weight', weight],
        ['score', score],
      ] as const) {
        if (
          assessed?.recorded == null ||
          assessed.computed === null ||
          isSubtotalRight(assessed, context.policy)
        )
          continue;
        drafts.push({
          cell: assessed.figure.address,
          related: kind === 'score' ? above : [],
          recorded: plain(assessed.recorded),
          expected: plain(assessed.computed),
          message: {
            key: `subtotal.${kind}`,
            data: {
              label: row.label,
              recorded: plain(assessed.recorded),
              expected: plain(assessed.computed),
            },
          },
        });
      }
    }
    return drafts;
  },
};
