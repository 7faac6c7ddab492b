/** Budget execution of the whole table: rate, score, and where each of them comes from. */
import { Decimal, roundHalfUp } from '../number';
import type { Policy } from '../policy/model';
import { readRate, shownDigits, shownRateDigits } from '../quantity/plain-number';
import { isBlankFigure, isBlankOrDash, isDashes } from '../table/figure';
import type { FundBlock, FundLine, PrintedExecution } from '../table/model';
import { isRateRight, scoreStanding } from './compare';
import { executionPoints, zeroBudgetPoints } from './execution-points';
import type { ExecutionFact, ExecutionRowFact, ExplanationFact } from './facts';
import { amount, ratesOf, sumOf } from './fund-amounts';
import { openPoints } from './printed-steps';
import { lineOfSharedPoints, lineOfSources, scoredLine, sourcesWithPoints } from './scored-line';

/** The facts of the fund block's scored row, or of its sources where each bears points; `null` where the form has neither. */
export function executionFact(
  block: FundBlock | null,
  policy: Policy,
  reasons: readonly ExplanationFact[],
  printed: PrintedExecution | null,
): ExecutionFact | null {
  const lines = block?.lines ?? [];
  const sources = sourcesWithPoints(lines, policy);
  const line = lineOfSources(lines, sources) ?? lineOfSharedPoints(lines) ?? scoredLine(lines);
  if (block === null || line === null) return null;
  const { isOnInitial, initialRate, ...rates } = ratesOf(block.lines, line, policy);
  const { rate } = rates;
  const budgetCell = isOnInitial ? line.initialBudget : line.adjustedBudget;
  const { recordedRate, rateStanding } = statedRate(line, rate, isOnInitial ? null : initialRate);
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
    scoresAtOpenBound: rate === null || printed === null ? [] : openPoints(printed, rate, weight.value),
    recordedScore,
    isScoreBlank: isBlankFigure(line.score) || (isBlankOrDash(line.score) && isDashOwed(line, score)),
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

/** Beside a dash for the weight a dash says that no points are given, and else it may stand for points that are none. */
function isDashOwed({ weight }: FundLine, points: Decimal | null): boolean {
  return !isDashes(weight?.cell.text ?? '') && points?.isZero() !== true;
}

/** Where a row among the indicators bears the points, or they share out all there are, a blank score of the funds is none that is owed. */
export function owedExecution(
  execution: ExecutionFact | null,
  rows: readonly ExecutionRowFact[],
  weights: { readonly execution: Decimal },
): ExecutionFact | null {
  if (execution?.isScoreBlank !== true) return execution;
  const isElsewhere = rows.length > 0 || (execution.weightSource === 'policy' && weights.execution.isZero());
  return isElsewhere ? { ...execution, score: null, roundedScore: null } : execution;
}

/** True where a score is what a rate earns, to the last shown digit: where the rate is wrong, it is then the cause. */
function isScoreOf(score: Decimal, digits: number, points: Decimal, weight: Decimal): boolean {
  const standing = scoreStanding(score, digits, points, { mayRound: points.lessThan(weight), weight });
  return standing === 'right' || standing === 'rounding';
}

/** The rate's cell against the rate, and against that on the initial budget where another one counts. */
function statedRate(
  line: FundLine,
  rate: Decimal | null,
  initialRate: Decimal | null,
): Pick<ExecutionFact, 'recordedRate' | 'rateStanding'> {
  if (line.rate === null) return { recordedRate: null, rateStanding: 'no-cell' };
  const recordedRate = readRate(line.rate.cell);
  if (recordedRate === null) return { recordedRate, rateStanding: 'blank' };
  const digits = shownRateDigits(line.rate.cell);
  if (rate === null || isRateRight(recordedRate, digits, rate))
    return { recordedRate, rateStanding: 'right' };
  const isOnInitial = initialRate !== null && isRateRight(recordedRate, digits, initialRate);
  return { recordedRate, rateStanding: isOnInitial ? 'initial-base' : 'wrong' };
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
