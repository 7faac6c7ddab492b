/** Which line of the funds bears the execution's rate and points. */
import { readPlainNumber } from '../quantity/plain-number';
import type { Policy } from '../policy/model';
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

function isScored({ executed, weight, score }: FundLine): boolean {
  return [executed, weight, score].every(states);
}

/** Parts of the points that the policy gives: as many beside each source would be the same points said again. */
function sharesPoints({ weight }: FundLine, policy: Policy): boolean {
  const points = weight === null ? null : readPlainNumber(weight.cell);
  return points?.lessThan(policy.execution.weight) === true;
}

/** Several sources with points, none of them a part of another. */
function sourcesScored(lines: readonly FundLine[]): readonly FundLine[] {
  const sources = lines.filter(({ depth }) => depth === 0);
  return sources.length > 1 && sources.every(isScored) ? sources : [];
}

/** The one cell of all the lines; `null` where each has its own. */
function shared(lines: readonly FundLine[], role: 'weight' | 'rate' | 'score'): Figure | null {
  const [own] = lines.map((line) => line[role]);
  if (own == null) return null;
  const isSame = ({ [role]: figure }: FundLine): boolean =>
    figure?.address.row === own.address.row && figure.address.column === own.address.column;
  return lines.every(isSame) ? own : null;
}

/** Sources without a line above them and with one cell of points merged over them all, as one line; `null` for any other lines. */
export function lineOfSharedPoints(lines: readonly FundLine[]): FundLine | null {
  if (scoredLine(lines) !== null) return null;
  const sources = sourcesScored(lines);
  const [first] = sources;
  const score = shared(sources, 'score');
  if (first === undefined || score === null) return null;
  const [weight, rate] = [shared(sources, 'weight'), shared(sources, 'rate')];
  return { ...asOneLine(first, sources), weight, rate, score };
}

/**
 * 基本支出 | 5 | 5, 项目支出 | 5 | 4.5 and no line above them, or one that bears amounts and a rate alone: every source bears points
 * of its own; an empty list for any other lines.
 */
export function sourcesWithPoints(lines: readonly FundLine[], policy: Policy): readonly FundLine[] {
  const whole = scoredLine(lines);
  if (whole === null) {
    const sources = sourcesScored(lines);
    return shared(sources, 'score') === null ? sources : [];
  }
  if ([whole.weight, whole.score].some((figure) => figure !== null && !isBlankOrDash(figure))) return [];
  const scored = lines.filter((line) => line !== whole && isScored(line));
  const depth = Math.min(...scored.map((line) => line.depth));
  const sources = lines.filter((line) => line !== whole && line.depth === depth);
  const isShared = sources.every((line) => isScored(line) && sharesPoints(line, policy));
  return sources.length > 1 && isShared ? sources : [];
}

/** The line above the sources, or all of them as one: it has no cell for what their points come to. */
export function lineOfSources(lines: readonly FundLine[], sources: readonly FundLine[]): FundLine | null {
  const [first] = sources;
  if (first === undefined) return null;
  const whole = scoredLine(lines);
  return whole === null ? asOneLine(first, sources) : { ...whole, weight: null, score: null };
}

function asOneLine(first: FundLine, sources: readonly FundLine[]): FundLine {
  return {
    ...first,
    ...NO_FUND_FIGURES,
    role: 'total',
    reason: first.reason,
    budgetRows: sources.flatMap(({ adjustedBudget, initialBudget }) => adjustedBudget ?? initialBudget ?? []),
    executedRows: sources.flatMap(({ executed }) => executed ?? []),
  };
}
