import type { Rule } from '../rule';
import { amountText } from '../shared/words';

export const executionWeight: Rule = {
  meta: { id: 'execution-weight', severity: 'warning', basis: 'policy' },
  check(context) {
    const { execution, policy } = context;
    if (execution === null || execution.weightSource === 'policy') return [];
    const ordinary = [policy.execution.weight, ...policy.levelWeights.map((set) => set.execution)];
    if (ordinary.some((weight) => execution.weight.equals(weight))) return [];
    // What the form prints in its head (分值（20分）) is the rule of whoever issued it.
    if (context.table.fundBlock?.headWeight?.equals(execution.weight) === true) return [];
    return [
      {
        cell: execution.line.weight?.address ?? execution.line.labelCell,
        recorded: amountText(execution.weight),
        expected: policy.execution.weight,
        message: {
          key: 'execution-weight',
          data: { recorded: amountText(execution.weight), expected: policy.execution.weight },
        },
      },
    ];
  },
};
