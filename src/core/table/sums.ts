/** Sums of what people typed, points and amounts alike: figures rounded here and there, held against what the form states. */
import type { IndicatorRow } from './model';
import { valueOf } from './figure';

/** What two sums may differ by. */
const LEAST = 0.005;

export function isSameSum(one: number, other: number): boolean {
  return Math.abs(one - other) < LEAST;
}

/** More than the other by more than sums differ. */
export function exceeds(one: number, other: number): boolean {
  return one - other > LEAST;
}

/** Points of a whole form. */
export const WHOLE = 100;

export function weightsOf(rows: readonly IndicatorRow[]): number {
  return rows.reduce((total, { weight }) => total + (valueOf(weight)?.toNumber() ?? 0), 0);
}
