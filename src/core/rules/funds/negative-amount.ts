import { FUND_AMOUNTS } from '../../table/model';
import type { Rule } from '../rule';
import { amountText } from '../shared/words';

export const negativeAmount: Rule = {
  meta: { id: 'negative-amount', severity: 'warning', basis: 'review' },
  check({ funds }) {
    return funds.flatMap((fund) =>
      FUND_AMOUNTS.flatMap((role) => {
        const amount = fund[role];
        if (amount?.recorded?.isNegative() !== true || amount.recorded.isZero()) return [];
        const recorded = amountText(amount.recorded);
        return [
          {
            cell: amount.figure.address,
            recorded,
            message: {
              key: 'negative-amount',
              data: { line: fund.line.label, column: amount.figure.evidence.label, recorded },
            },
          },
        ];
      }),
    );
  },
};
