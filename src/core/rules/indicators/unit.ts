import type { Rule, FindingDraft } from '../rule';
import { isOffByUnit } from '../shared/off-by-unit';
import { cellsOf, givenCells } from '../shared/cells';
import { nameOf, openRows, pairData } from '../shared/rows';
import { amountText, clip } from '../shared/words';

export const unit: Rule = {
  meta: { id: 'unit', severity: 'warning', basis: 'review' },
  check(context) {
    const drafts: FindingDraft[] = [];
    const { execution } = context;
    if (execution?.rate != null && isOffByUnit(execution.rate) && execution.executedCell !== null) {
      drafts.push({
        cell: execution.executedCell,
        related: givenCells(execution.budgetCell),
        recorded: amountText(execution.executed),
        message: {
          key: 'unit.funds',
          data: { executed: amountText(execution.executed), budget: amountText(execution.budget) },
        },
      });
    }
    for (const fact of openRows(context)) {
      const actual = fact.assessed.actual;
      if (actual === null) continue;
      if (fact.reading.problem !== 'unit-slip' && fact.reading.problem !== 'unit-different') continue;
      drafts.push({
        cell: actual.figure.address,
        related: cellsOf(fact.assessed.target?.figure),
        recorded: clip(fact.reading.actual.text),
        message: { key: 'unit', data: { name: nameOf(fact), ...pairData(fact) } },
      });
    }
    return drafts;
  },
};
