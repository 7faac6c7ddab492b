/** Budget execution of the whole table: rate, score, and where each of them comes from. */
import type { AssessedFund, AssessedFigure } from '../assessment';
import { Decimal, ONE, ZERO, roundHalfUp, sum } from '../number';
import type { ExecutionPolicy, Policy } from '../policy/model';
import { readPlainNumber, readRate, shownDigits, shownRateDigits } from '../quantity/plain-number';
import type { ExecutionFact, ExplanationFact, RateProblem } from './facts';
import {
  FUND_AMOUNTS,
  type FundAmount,
  type FundBlock,
  type FundLine,
  type PrintedExecution,
} from '../table/model';
import type { Figure } from '../table/figure';
import { isRateRight, scoreStanding } from './compare';
import { openPoints, printedPoints } from './printed-steps';
import { asOneLine, scoredLine, sourcesWithPoints } from './scored-line';

/**
 * The points that a rate earns, exact. A rate above 1 earns no more than 1; a negative one nothing. What the form prints
 * goes first; `null` where it has a rule for the rate that cannot be told.
 */
export function executionPoints(
  rate: Decimal,
  weight: Decimal,
  policy: ExecutionPolicy,
  printed: PrintedExecution | null,
): Decimal | null {
  const points = printed === null ? 'policy' : printedPoints(printed, rate, weight);
  if (points === 'policy') return policyShare(rate, policy).times(weight);
  return points === 'unread' ? null : points;
}

function policyShare(rate: Decimal, policy: ExecutionPolicy): Decimal {
  const bounded = Decimal.max(0, Decimal.min(rate, ONE));
  if (policy.mode === 'linear') return bounded;
  const step = policy.steps.find((candidate) => bounded.greaterThanOrEqualTo(candidate.from));
  return new Decimal(step?.share ?? '0');
}

function amount(figure: Figure | null): Decimal | null {
  return figure === null ? null : readPlainNumber(figure.cell);
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

function divide(executed: Decimal | null, budget: Decimal | null): Decimal | null {
  return executed === null || budget === null || budget.isZero() ? null : executed.div(budget);
}

/** Points where nothing can be divided: a budget of zero earns what the policy says, and by default nothing is said. */
function zeroBudgetPoints(
  problem: RateProblem | null,
  weight: Decimal,
  { zeroBudget }: Policy,
): Decimal | null {
  if (problem !== 'zero-budget') return null;
  return zeroBudget === 'full' ? weight : zeroBudget === 'zero' ? ZERO : null;
}

/** The amounts of the total line, and the rates that they give. */
interface Rates {
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

function ratesOf(lines: readonly FundLine[], line: FundLine, policy: Policy): Rates {
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

/** The facts of the fund block's scored row, or of its sources where each bears points; `null` where the form has neither. */
export function executionFact(
  block: FundBlock | null,
  policy: Policy,
  reasons: readonly ExplanationFact[],
  printed: PrintedExecution | null,
): ExecutionFact | null {
  const sources = sourcesWithPoints(block?.lines ?? []);
  const line = scoredLine(block?.lines ?? []) ?? asOneLine(sources);
  if (block === null || line === null) return null;
  const { isOnInitial, initialRate, ...rates } = ratesOf(block.lines, line, policy);
  const { rate } = rates;
  const budgetCell = isOnInitial ? line.initialBudget : line.adjustedBudget;
  const recordedRate = line.rate === null ? null : readRate(line.rate.cell);
  const rateDigits = line.rate === null ? 0 : shownRateDigits(line.rate.cell);
  const baseRate = isOnInitial ? null : initialRate;
  const rateStanding = standingOfRate(line, recordedRate, rateDigits, rate, baseRate);
  const weight = weightOf(line, sources, block, policy);
  const pointsOf = (earned: Decimal): Decimal | null =>
    executionPoints(earned, weight.value, policy.execution, printed);
  const earned = rate === null ? zeroBudgetPoints(rates.rateProblem, weight.value, policy) : pointsOf(rate);
  const score = sources.length > 0 ? sumOf(sources.flatMap((source) => source.score ?? [])) : earned;
  const rounded = (points: Decimal): Decimal => roundHalfUp(points, policy.rounding.digits);
  const roundedScore = score === null ? null : rounded(score);
  const recordedScore = amount(line.score);
  const scoreDigits = line.score === null ? 0 : shownDigits(line.score.cell);
  return {
    line,
    ...rates,
    budgetCell: budgetCell?.address ?? line.budgetRows[0]?.address ?? null,
    executedCell: line.executed?.address ?? line.executedRows[0]?.address ?? null,
    recordedRate,
    rateStanding,
    weight: weight.value,
    weightSource: weight.source,
    score,
    roundedScore,
    openScores: rate === null || printed === null ? [] : openPoints(printed, rate, weight.value),
    recordedScore,
    scoreStanding:
      recordedScore === null || score === null
        ? null
        : scoreStanding(recordedScore, scoreDigits, score, {
            mayRound: rate?.lessThan(1) === true,
            weight: weight.value,
          }),
    scoreFitsShownRate:
      recordedScore !== null &&
      (rateStanding === 'initial-base' ? [recordedRate, initialRate] : [recordedRate]).some((shown) => {
        const earned = shown === null ? null : pointsOf(shown);
        // A rate that is wrong within the same step, or off at a digit that no score shows, explains nothing.
        if (earned === null || (roundedScore !== null && rounded(earned).equals(roundedScore))) return false;
        return isScoreOf(recordedScore, scoreDigits, earned, weight.value);
      }),
    reasons,
  };
}

/** True where a score is what a rate earns, to the last shown digit: where the rate is wrong, it is then the cause. */
function isScoreOf(score: Decimal, digits: number, points: Decimal, weight: Decimal): boolean {
  const standing = scoreStanding(score, digits, points, { mayRound: points.lessThan(weight), weight });
  return standing === 'right' || standing === 'rounding';
}

function standingOfRate(
  line: FundLine,
  recorded: Decimal | null,
  digits: number,
  rate: Decimal | null,
  initialRate: Decimal | null,
): ExecutionFact['rateStanding'] {
  if (line.rate === null) return 'no-cell';
  if (recorded === null) return 'blank';
  if (rate === null || isRateRight(recorded, digits, rate)) return 'right';
  return initialRate !== null && isRateRight(recorded, digits, initialRate) ? 'initial-base' : 'wrong';
}

function weightOf(
  line: FundLine,
  sources: readonly FundLine[],
  block: FundBlock,
  policy: Policy,
): { value: Decimal; source: ExecutionFact['weightSource'] } {
  if (sources.length > 0)
    return { value: sumOf(sources.flatMap((source) => source.weight ?? [])), source: 'cell' };
  const recorded = amount(line.weight);
  if (recorded !== null && !isPointsOfAll(recorded, line, policy)) return { value: recorded, source: 'cell' };
  if (block.headWeight !== null) return { value: block.headWeight, source: 'head' };
  return { value: new Decimal(policy.execution.weight), source: 'policy' };
}

/** 100 beside a score of at most ten: the points of the whole form, in the place of the execution's. */
function isPointsOfAll(recorded: Decimal, line: FundLine, policy: Policy): boolean {
  if (recorded.lessThan(policy.total)) return false;
  return amount(line.score)?.lessThanOrEqualTo(policy.execution.weight) === true;
}

function assessed(
  figure: Figure | null,
  recorded: Decimal | null,
  computed: Decimal | null,
): AssessedFigure | null {
  return figure === null ? null : { figure, recorded, computed };
}

/** An amount; computed only where the cell is blank and the sum of the parts stands in. */
function summed(figure: Figure | null, total: Decimal | null): AssessedFigure | null {
  const own = amount(figure);
  return assessed(figure, own, own === null ? total : null);
}

function sumOf(rows: readonly Figure[]): Decimal {
  return sum(rows.flatMap((figure) => amount(figure) ?? []));
}

/** A list that runs downwards has no cell for its sum: the first row's cell stands for the group, with the sum as its figure. */
function groupSum(rows: readonly Figure[], total: Decimal | null): AssessedFigure | null {
  const first = rows[0];
  return first === undefined ? null : { figure: first, recorded: total, computed: total };
}

/** Every line of the block with what is recorded and, where it can be computed, what the rules give. */
export function assessFunds(
  block: FundBlock | null,
  policy: Policy,
  execution: ExecutionFact | null,
  printed: PrintedExecution | null,
): AssessedFund[] {
  if (block === null) return [];
  return block.lines.map((line) => {
    const isTotal = line === execution?.line;
    const base =
      policy.execution.base === 'initial' || line.adjustedBudget === null
        ? line.initialBudget
        : line.adjustedBudget;
    const rate = isTotal ? execution.rate : divide(amount(line.executed), amount(base));
    const budget = isTotal ? execution.budget : amount(base);
    const executed = isTotal ? execution.executed : amount(line.executed);
    const weight = amount(line.weight);
    const points =
      rate === null || weight === null ? null : executionPoints(rate, weight, policy.execution, printed);
    const partScore = points === null ? null : roundHalfUp(points, policy.rounding.digits);
    return {
      line,
      initialBudget:
        summed(line.initialBudget, isTotal ? execution.initial : null) ??
        (line.adjustedBudget === null ? null : groupSum(line.budgetRows, sumOf(line.budgetRows))),
      adjustedBudget:
        summed(line.adjustedBudget, isTotal ? execution.adjusted : null) ??
        groupSum(line.budgetRows, isTotal ? execution.adjusted : null),
      executed:
        summed(line.executed, isTotal ? execution.executed : null) ??
        groupSum(line.executedRows, isTotal ? execution.executed : null),
      carryover: assessed(
        line.carryover,
        amount(line.carryover),
        budget !== null && executed !== null ? budget.minus(executed) : null,
      ),
      weight: assessed(line.weight, weight, null),
      rate: assessed(line.rate, line.rate === null ? null : readRate(line.rate.cell), rate),
      score: assessed(line.score, amount(line.score), isTotal ? execution.roundedScore : partScore),
    };
  });
}
