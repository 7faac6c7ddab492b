import type { Rule, FindingDraft } from '../rule';
import { isAmountRight } from '../../score/amounts';
import { givenCells } from '../shared/cells';
import { amountText } from '../shared/words';

export const carryover: Rule = {
  meta: { id: 'carryover', severity: 'warning', basis: 'arithmetic' },
  check(context) {
    const drafts: FindingDraft[] = [];
    for (const { line, carryover } of context.funds) {
      if (line.role !== 'total' || carryover?.recorded == null || carryover.computed === null) continue;
      if (isAmountRight(carryover.recorded, carryover.computed)) continue;
      drafts.push({
        cell: carryover.figure.address,
        related: givenCells(context.execution?.budgetCell, context.execution?.executedCell),
        recorded: amountText(carryover.recorded),
        expected: amountText(carryover.computed),
        message: {
          key: 'carryover',
          data: { recorded: amountText(carryover.recorded), expected: amountText(carryover.computed) },
        },
      });
    }
    return drafts;
  },
};
