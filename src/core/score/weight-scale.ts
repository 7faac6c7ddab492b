/** Weights written as shares of one (0.3 | 30) stand for points of a hundred. */
import { type Decimal, HUNDRED, ONE, sum } from '../number';
import { readPlainNumber } from '../quantity/plain-number';
import type { Table } from '../table/model';
import type { Figure } from '../table/figure';

function valuesOf(figures: readonly (Figure | null)[]): readonly Decimal[] {
  const seen = new Set<string>();
  return figures.flatMap((figure) => {
    const key = figure === null ? '' : `${String(figure.address.row)},${String(figure.address.column)}`;
    if (figure === null || seen.has(key)) return [];
    seen.add(key);
    return readPlainNumber(figure.cell) ?? [];
  });
}

/** 100 where the weights add up to one and the scores do not fit them, else 1. */
export function weightScale({ indicators }: Table): Decimal {
  const weights = valuesOf(indicators.map(({ weight }) => weight));
  if (weights.length < 2 || !sum(weights).equals(ONE)) return ONE;
  const scores = valuesOf(indicators.map(({ score }) => score));
  return scores.some((score) => score.greaterThan(ONE)) ? HUNDRED : ONE;
}
