/** Weights written as shares of one (0.3 | 30) stand for points of a hundred. */
import { addressKey } from '../grid';
import { type Decimal, HUNDRED, ONE, sum } from '../number';
import { readPlainNumber } from '../quantity/plain-number';
import type { Table } from '../table/model';
import type { Figure } from '../table/figure';

function valuesOf(figures: readonly (Figure | null)[]): readonly Decimal[] {
  const seen = new Set<number>();
  return figures.flatMap((figure) => {
    if (figure === null || seen.has(addressKey(figure.address))) return [];
    seen.add(addressKey(figure.address));
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
