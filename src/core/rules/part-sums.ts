/** The total row against its parts, column by column. Parts under 其中 may nest: another sum counts where it makes them fit. */
import { type Decimal, ZERO } from '../number';
import type { Figure } from '../table/model';
import { isAmountRight } from './amounts';
import type { RuleContext } from './context';

export interface PartSum {
  readonly figure: Figure;
  readonly total: Decimal;
  readonly parts: Decimal;
  readonly standing: 'right' | 'over' | 'short';
}

const COLUMNS = ['initialBudget', 'adjustedBudget', 'executed'] as const;
const OTHER = /其他|其它/;
const MAX_SUMS = 256;

/**
 * Every sum that a list of parts can mean when a part may head the parts after it: [90, 60, 30] means 180 or 90.
 * Worked from the end; the number of sums kept is bounded.
 */
export function possibleSums(values: readonly Decimal[]): Decimal[] {
  let sums: { total: Decimal; heads: Decimal[] }[] = [{ total: ZERO, heads: [] }];
  for (const value of [...values].reverse()) {
    const next: { total: Decimal; heads: Decimal[] }[] = [];
    for (const { total, heads } of sums) {
      next.push({ total: total.plus(value), heads: [value, ...heads] });
      let covered = ZERO;
      for (let count = 0; count < heads.length; count += 1) {
        covered = covered.plus(heads[count] ?? ZERO);
        if (!value.isZero() && covered.equals(value))
          next.push({ total, heads: [value, ...heads.slice(count + 1)] });
      }
    }
    sums = next.slice(0, MAX_SUMS);
  }
  return sums.map(({ total }) => total);
}

/** The parts exceed the total row there, so that what is reckoned with the total row follows from that. */
export function isExceeded(context: RuleContext, figure: Figure | null): boolean {
  return partSums(context).some((sum) => sum.standing === 'over' && sum.figure === figure);
}

export function partSums({ funds }: RuleContext): PartSum[] {
  const totalLine = funds.find(({ line }) => line.role === 'total');
  const parts = funds.filter(({ line }) => line.role === 'part');
  if (totalLine === undefined || parts.length === 0 || totalLine.line.budgetRows.length > 0) return [];
  return COLUMNS.flatMap((column) => {
    const own = totalLine[column];
    const values = parts.flatMap((part) => part[column]?.recorded ?? []);
    if (own?.recorded == null || values.length === 0) return [];
    const total = own.recorded;
    const sums = possibleSums(values);
    const topLevel = parts
      .filter(({ line }) => line.depth === 0)
      .reduce((sum, part) => sum.plus(part[column]?.recorded ?? ZERO), ZERO);
    const hasOpenOther = parts.some(
      ({ line, ...part }) => OTHER.test(line.label) && part[column]?.recorded == null,
    );
    const isRight = [topLevel, ...sums].some((sum) => isAmountRight(sum, total) || isAmountRight(total, sum));
    const standing = isRight
      ? 'right'
      : topLevel.greaterThan(total)
        ? 'over'
        : hasOpenOther
          ? 'right'
          : 'short';
    return [{ figure: own.figure, total, parts: topLevel, standing }];
  });
}
