import type { Rule } from '../rule';
import { readPlainNumber } from '../../quantity/plain-number';
import { amountText } from '../shared/words';

export const executionWeight: Rule = {
  meta: { id: 'execution-weight', severity: 'warning', basis: 'policy' },
  check({ execution, policy, table }) {
    if (execution === null) return [];
    const { line, weight, weightSource } = execution;
    // What stands in the cell, also where its points are those of the whole form and are not reckoned with.
    const inCell = line.weight === null ? null : readPlainNumber(line.weight.cell);
    const stated = inCell ?? (weightSource === 'policy' ? null : weight);
    const ordinary = [policy.execution.weight, ...policy.levelWeights.map((set) => set.execution)];
    if (stated === null || ordinary.some((one) => stated.equals(one))) return [];
    // What the form prints in its head (分值（20分）) is the rule of whoever issued it.
    if (table.fundBlock?.headWeight?.equals(stated) === true) return [];
    const recorded = amountText(stated);
    return [
      {
        cell: line.weight?.address ?? line.labelCell,
        recorded,
        expected: policy.execution.weight,
        message: { key: 'execution-weight', data: { recorded, expected: policy.execution.weight } },
      },
    ];
  },
};
