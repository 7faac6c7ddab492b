/** Points that stand with the kinds of indicators alone: 数量指标（40分） over one row is the weight of the row. */
import type { Decimal } from '../../number';
import type { Header } from '../heads/headers';
import type { IndicatorRow } from '../model';
import { declaredWeight } from './row-kind';

const LEVELS = ['level2', 'level1'] as const;

/** The same rows unless each of them has a level to itself: points of several rows cannot be parted. */
export function withLevelPoints(rows: readonly IndicatorRow[], { columns }: Header): IndicatorRow[] {
  const isStated = columns.some(({ role }) => role === 'weight') || rows.some((row) => row.declaredWeight);
  const counted = rows.filter(({ kind }) => kind === 'indicator' || kind === 'execution');
  const points = new Map(isStated ? [] : counted.map((row) => [row, pointsOfLevel(row, counted)]));
  const isWhole = points.size > 0 && [...points.values()].every((each) => each !== null);
  return rows.map((row) => (isWhole ? { ...row, declaredWeight: points.get(row) ?? null } : row));
}

function pointsOfLevel(row: IndicatorRow, rows: readonly IndicatorRow[]): Decimal | null {
  for (const level of LEVELS) {
    const points = declaredWeight(row[level]?.text ?? null);
    const own = rows.filter(
      ({ level1, level2 }) =>
        level1?.text === row.level1?.text && (level === 'level1' || level2?.text === row.level2?.text),
    );
    if (points !== null && own.length === 1) return points;
  }
  return null;
}
