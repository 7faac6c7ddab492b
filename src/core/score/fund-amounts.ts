/** The money of a fund line as its cells state it, and the rates that it gives. */
import { type Decimal, sum } from '../number';
import type { Policy } from '../policy/model';
import { readPlainNumber } from '../quantity/plain-number';
import type { Figure } from '../table/figure';
import { FUND_AMOUNTS, type FundAmount, type FundLine } from '../table/model';
import type { RateProblem } from './facts';

export function amount(figure: Figure | null): Decimal | null {
  return figure === null ? null : readPlainNumber(figure.cell);
}

export function sumOf(rows: readonly Figure[]): Decimal {
  return sum(rows.flatMap((figure) => amount(figure) ?? []));
}

/** The amount of the total line; where its cell is blank or missing, the sum of the top-level parts. */
function amountOf(
  lines: readonly FundLine[],
  total: FundLine,
  role: FundAmount,
): { value: Decimal | null; fromParts: boolean } {
  const rows = role === 'executed' ? total.executedRows : role === 'adjustedBudget' ? total.budgetRows : [];
  if (rows.length > 0 && total[role] === null) {
    const values = rows.flatMap((figure) => amount(figure) ?? []);
    return { value: values.length > 0 ? sum(values) : null, fromParts: false };
  }
  const figure = total[role];
  const own = amount(figure);
  if (own !== null || figure === null || figure.cell.kind !== 'blank')
    return { value: own, fromParts: false };
  const parts = lines.filter((line) => line.role === 'part' && line.depth === 0);
  const values = parts.flatMap((line) => amount(line[role]) ?? []);
  return values.length > 0 && !parts.some((line) => isLeftOpen(line, role))
    ? { value: sum(values), fromParts: true }
    : { value: null, fromParts: false };
}

/** A part with money in another column and nothing in this one: what the others add up to is not the whole. */
function isLeftOpen(line: FundLine, role: FundAmount): boolean {
  return amount(line[role]) === null && FUND_AMOUNTS.some((other) => amount(line[other])?.isZero() === false);
}

export function divide(executed: Decimal | null, budget: Decimal | null): Decimal | null {
  return executed === null || budget === null || budget.isZero() ? null : executed.div(budget);
}

/** The amounts of the total line, and the rates that they give. */
export interface Rates {
  readonly initial: Decimal | null;
  readonly adjusted: Decimal | null;
  readonly executed: Decimal | null;
  /** What the rate is reckoned on. */
  readonly budget: Decimal | null;
  readonly isOnInitial: boolean;
  readonly isFromParts: boolean;
  readonly rate: Decimal | null;
  readonly rateProblem: RateProblem | null;
  readonly initialRate: Decimal | null;
}

export function ratesOf(lines: readonly FundLine[], line: FundLine, policy: Policy): Rates {
  const initial = amountOf(lines, line, 'initialBudget');
  const adjusted = amountOf(lines, line, 'adjustedBudget');
  const executed = amountOf(lines, line, 'executed');
  const hasAdjusted = line.adjustedBudget !== null || line.budgetRows.length > 0;
  const isOnInitial = policy.execution.base === 'initial' ? line.initialBudget !== null : !hasAdjusted;
  const budget = isOnInitial ? initial : adjusted;
  const rate = divide(executed.value, budget.value);
  return {
    initial: initial.value,
    adjusted: adjusted.value,
    executed: executed.value,
    budget: budget.value,
    isOnInitial,
    isFromParts: budget.fromParts || executed.fromParts,
    rate,
    rateProblem: rate === null ? problemOf(budget.value, executed.value) : null,
    initialRate: divide(executed.value, initial.value),
  };
}

function problemOf(budget: Decimal | null, executed: Decimal | null): RateProblem {
  if (budget === null) return 'no-budget';
  return executed === null ? 'no-executed' : 'zero-budget';
}
