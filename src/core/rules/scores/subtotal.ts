import { plain } from '../../number';
import { isSubtotalRight } from '../../score/amounts';
import type { FindingDraft, Rule } from '../rule';

export const subtotal: Rule = {
  meta: { id: 'subtotal', severity: 'error', basis: 'arithmetic' },
  check({ policy, subtotals, total, totalFollowsSubtotals, totalIsRight }) {
    const above =
      totalFollowsSubtotals && !totalIsRight && total.figure !== null ? [total.figure.address] : [];
    return subtotals.flatMap(({ row, ...sums }) =>
      (['weight', 'score'] as const).flatMap((kind): FindingDraft[] => {
        const sum = sums[kind];
        if (sum?.recorded == null || sum.computed === null || isSubtotalRight(sum, policy)) return [];
        const [recorded, expected] = [plain(sum.recorded), plain(sum.computed)];
        return [
          {
            cell: sum.figure.address,
            related: kind === 'score' ? above : [],
            recorded,
            expected,
            message: { key: `subtotal.${kind}`, data: { label: row.label, recorded, expected } },
          },
        ];
      }),
    );
  },
};
