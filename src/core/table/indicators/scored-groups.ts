/** ★补助粮食作物面积 | 10 | 10, its crops below it with targets and results and no points: the row is their group, the points are theirs together. */
import type { IndicatorRow } from '../model';
import { isBlankFigure, isFilledFigure } from '../figure';

/** The rows without those that only head a group; its parts stand under its weight and its score. */
export function withScoredGroups(indicators: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  let head: IndicatorRow | null = null;
  indicators.forEach((row, at) => {
    if (head !== null && isPartOf(row, head)) {
      rows.push({ ...row, group: row.group ?? head.level3, weight: head.weight, score: head.score });
      return;
    }
    const next = indicators[at + 1];
    head = isBareHead(row) && next !== undefined && isPartOf(next, row) ? row : null;
    if (head === null) rows.push(row);
  });
  return rows;
}

function isBareHead({ kind, level3, target, actual, weight, score }: IndicatorRow): boolean {
  return (
    kind === 'indicator' &&
    level3 !== null &&
    [target, actual].every(isBlankFigure) &&
    [weight, score].every(isFilledFigure)
  );
}

function isPartOf(row: IndicatorRow, head: IndicatorRow): boolean {
  return (
    row.kind === 'indicator' &&
    row.block === head.block &&
    [row.weight, row.score].every(isBlankFigure) &&
    [row.target, row.actual].every(isFilledFigure)
  );
}
