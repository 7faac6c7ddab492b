import type { Rule } from '../rule';
import { plain } from '../../number';

export const levelWeights: Rule = {
  meta: { id: 'level-weights', severity: 'info', basis: 'policy' },
  check(context) {
    const { weights, policy } = context;
    if (weights.levels === null || weights.levelCell === null || policy.levelWeights.length === 0) return [];
    if (weights.total === null || !weights.total.equals(policy.total)) return [];
    // Levels that make room for an execution weight of another size follow from it.
    const ordinary = policy.levelWeights.map((set) => set.execution);
    if (!weights.execution.isZero() && !ordinary.some((points) => weights.execution.equals(points)))
      return [];
    const levels = weights.levels;
    const matches = policy.levelWeights.some((set) =>
      [...levels].every(([word, points]) =>
        points
          .minus(set.weights[word] ?? 0)
          .abs()
          .lessThanOrEqualTo(policy.levelWeightTolerance),
      ),
    );
    if (matches) return [];
    const recorded = [...levels].map(([word, points]) => `${word}${plain(points)}`).join('、');
    const expected = policy.levelWeights
      .map((set) =>
        Object.entries(set.weights)
          .map(([word, points]) => `${word}${points}`)
          .join('、'),
      )
      .join('；');
    return [
      {
        cell: weights.levelCell,
        recorded,
        expected,
        message: { key: 'level-weights', data: { recorded, expected } },
      },
    ];
  },
};
