import type { Rule } from '../rule';
import { cellOfRate, givenCells } from '../shared/cells';
import { isFullAtTwoDecimals } from '../shared/off-by-unit';
import { percent } from '../shared/words';

export const executionUnexplained: Rule = {
  meta: { id: 'execution-unexplained', severity: 'error', basis: 'form' },
  check(context) {
    const { execution, policy } = context;
    if (execution?.rate == null || execution.rate.greaterThanOrEqualTo(1)) return [];
    const threshold = policy.execution.explainBelow;
    const demanded = threshold === null ? execution.reasons.length > 0 : execution.rate.lessThan(threshold);
    if (!demanded || isFullAtTwoDecimals(execution.rate)) return [];
    if (execution.reasons.some(({ quality }) => quality !== 'blank')) return [];
    const beside = cellOfRate(execution);
    const cell = execution.reasons[0]?.figure.address ?? beside;
    if (cell === null) return [];
    return [
      {
        cell,
        related: givenCells(beside),
        message: { key: 'execution-unexplained', data: { rate: percent(execution.rate) } },
      },
    ];
  },
};
