/** A form that shows no weights at all can still say what they are: where all points there are were given, each score is its weight. */
import { type Decimal, ZERO, sum } from '../number';
import type { Policy } from '../policy/model';
import { readPlainNumber } from '../quantity/plain-number';
import { isFilledFigure } from '../table/figure';
import type { IndicatorRow, Table } from '../table/model';
import type { ExecutionFact } from './facts';

/** An indicator with a score of its own, and no weight in a column or in its name. */
function isUnweighted({ kind, weight, declaredWeight, sharesScoreWith }: IndicatorRow): boolean {
  return (
    kind === 'indicator' && declaredWeight === null && !isFilledFigure(weight) && sharesScoreWith.length < 2
  );
}

/** What the execution may have: its weight, or what it got where only a policy says what it is worth. */
function pointsOf(execution: ExecutionFact | null): Decimal {
  if (execution === null) return ZERO;
  return execution.weightSource === 'policy' ? (execution.recordedScore ?? ZERO) : execution.weight;
}

export function scoresAreWeights(table: Table, execution: ExecutionFact | null, policy: Policy): boolean {
  const rows = table.indicators.filter(({ kind }) => kind !== 'placeholder');
  if (rows.length === 0 || table.goesOn !== undefined || table.follows !== undefined) return false;
  if (!rows.every(isUnweighted)) return false;
  const scores = rows.map(({ score }) => (score === null ? null : readPlainNumber(score.cell)));
  if (scores.some((score) => score === null || score.isNegative())) return false;
  return sum(scores.flatMap((score) => score ?? []))
    .plus(pointsOf(execution))
    .equals(policy.total);
}
