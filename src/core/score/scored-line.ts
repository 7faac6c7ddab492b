/** Which line of the funds bears the execution's rate and points. */
import { readPlainNumber } from '../quantity/plain-number';
import type { FundLine } from '../table/model';
import { type Figure, isFilledFigure } from '../table/figure';

function states(figure: Figure | null): boolean {
  return figure !== null && readPlainNumber(figure.cell) !== null;
}

function isBare({ rate, weight, score }: FundLine): boolean {
  return ![rate, weight, score].some(isFilledFigure);
}

/** The total's line, or the one source that bears weight and score where the total bears amounts alone. */
export function scoredLine(lines: readonly FundLine[]): FundLine | null {
  const total = lines.find((line) => line.role === 'total') ?? null;
  if (total === null || !states(total.executed) || !isBare(total)) return total;
  const scored = lines.filter(({ weight, score }) => states(weight) && states(score));
  const [only] = scored;
  return only !== undefined && scored.length === 1 && states(only.executed) ? only : total;
}
