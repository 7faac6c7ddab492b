/** Which line of the funds bears the execution's rate and points. */
import { readPlainNumber } from '../quantity/plain-number';
import type { FundLine } from '../table/model';
import { type Figure, isBlankOrDash } from '../table/figure';
import { NO_FUND_FIGURES } from '../table/funds/no-fund-figures';

function states(figure: Figure | null): boolean {
  return figure !== null && readPlainNumber(figure.cell) !== null;
}

function isBare({ rate, weight, score }: FundLine): boolean {
  return [rate, weight, score].every((figure) => figure === null || isBlankOrDash(figure));
}

/** The total's line, or the one source that bears weight and score where the total bears amounts alone. */
export function scoredLine(lines: readonly FundLine[]): FundLine | null {
  const total = lines.find((line) => line.role === 'total') ?? null;
  if (total === null || !states(total.executed) || !isBare(total)) return total;
  const scored = lines.filter(({ weight, score }) => states(weight) && states(score));
  const [only] = scored;
  return only !== undefined && scored.length === 1 && states(only.executed) ? only : total;
}

/** 基本支出 | 5 | 5, 项目支出 | 5 | 4.5 and no line above them: every source bears points of its own; an empty list for any other lines. */
export function sourcesWithPoints(lines: readonly FundLine[]): readonly FundLine[] {
  const sources = lines.filter(({ depth }) => depth === 0);
  const isScored = ({ executed, weight, score }: FundLine): boolean =>
    [executed, weight, score].every(states);
  return sources.length > 1 && scoredLine(lines) === null && sources.every(isScored) ? sources : [];
}

/** The sources as one line, which has no cell for what they come to. */
export function asOneLine(sources: readonly FundLine[]): FundLine | null {
  const [first] = sources;
  if (first === undefined) return null;
  return {
    ...first,
    ...NO_FUND_FIGURES,
    role: 'total',
    reason: first.reason,
    budgetRows: sources.flatMap(({ adjustedBudget, initialBudget }) => adjustedBudget ?? initialBudget ?? []),
    executedRows: sources.flatMap(({ executed }) => executed ?? []),
  };
}
