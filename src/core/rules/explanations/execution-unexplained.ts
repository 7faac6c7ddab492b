import type { Rule } from '../rule';
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
    const cell =
      execution.reasons[0]?.figure.address ?? execution.line.rate?.address ?? execution.executedCell;
    if (cell === null) return [];
    return [
      {
        cell,
        related: [execution.line.rate?.address ?? execution.executedCell].filter(
          (address) => address !== null,
        ),
        message: { key: 'execution-unexplained', data: { rate: percent(execution.rate) } },
      },
    ];
  },
};
