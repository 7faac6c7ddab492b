import type { Rule } from '../rule';
import { Decimal } from '../../number';
import { cellOfRate } from '../shared/cells';
import { isOffByUnit } from '../shared/off-by-unit';
import { openRows } from '../shared/rows';
import { percent } from '../shared/words';

/** Below this rate full output is remarkable. */
const IDLE = new Decimal('0.6');

export const idleFundsFullOutput: Rule = {
  meta: { id: 'idle-funds-full-output', severity: 'warning', basis: 'review' },
  check(context) {
    const { execution } = context;
    if (execution?.rate == null || execution.rate.greaterThanOrEqualTo(IDLE) || isOffByUnit(execution.rate))
      return [];
    const outputs = openRows(context).filter(
      ({ assessed }) =>
        assessed.row.level1?.text.includes('产出') === true && assessed.score?.recorded != null,
    );
    const full = outputs.every(
      ({ assessed }) =>
        assessed.effectiveWeight !== null &&
        assessed.score?.recorded?.equals(assessed.effectiveWeight) === true,
    );
    const cell = cellOfRate(execution);
    if (outputs.length === 0 || !full || cell === null) return [];
    return [
      {
        cell,
        related: outputs.flatMap(({ assessed }) => assessed.score?.figure.address ?? []),
        recorded: percent(execution.rate),
        message: { key: 'idle-funds-full-output', data: { rate: percent(execution.rate) } },
      },
    ];
  },
};
