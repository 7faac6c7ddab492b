/** Execution rows among the indicators (预算执行率) are scored like the fund block's total row. */
import type { AssessedFigure, AssessedIndicator } from '../assessment';
import { Decimal, ONE, roundHalfUp } from '../number';
import type { Policy } from '../policy/model';
import { readPlainNumber, readRate, shownDigits, shownRateDigits } from '../quantity/plain-number';
import type { ExecutionFact, ExecutionPointsFact, ExecutionRowFact, Standing } from './facts';
import type { FundLine, PrintedExecution } from '../table/model';
import { isRateRight, scoreStanding } from './compare';
import { executionPoints } from './execution-points';
import { sourcesWithPoints } from './scored-line';

export function executionRowFacts(
  indicators: readonly AssessedIndicator[],
  execution: ExecutionFact | null,
  policy: Policy,
  printed: PrintedExecution | null,
): ExecutionRowFact[] {
  return indicators.flatMap((assessed, index) => {
    const weight = assessed.effectiveWeight;
    if (assessed.row.kind !== 'execution' || weight === null) return [];
    const rate = execution === null ? ownRate(assessed) : execution.rate;
    if (rate === null) return [];
    const byPolicy = executionPoints(rate, weight, policy.execution, printed);
    if (byPolicy === null) return [];
    const score = fitsOwnTarget(assessed, rate, weight) ?? byPolicy;
    const recorded = assessed.score?.recorded ?? null;
    return [
      {
        index,
        assessed,
        misstatesRate: execution !== null && misstates(assessed, rate),
        rate,
        weight,
        score,
        roundedScore: roundHalfUp(score, policy.rounding.digits),
        standing:
          recorded === null
            ? null
            : standingOf(assessed, recorded, score, { mayRound: rate.lessThan(1), weight }),
      },
    ];
  });
}

/** 基本支出 and 项目支出, each with points of its own. */
export function executionSourceFacts(
  lines: readonly FundLine[],
  policy: Policy,
  printed: PrintedExecution | null,
): ExecutionPointsFact[] {
  return sourcesWithPoints(lines, policy).flatMap((line) => {
    const [budget, executed, weight, recorded] = [
      line.adjustedBudget ?? line.initialBudget,
      line.executed,
      line.weight,
      line.score,
    ].map((figure) => (figure === null ? null : readPlainNumber(figure.cell)));
    if (budget == null || executed == null || weight == null || recorded == null || budget.isZero())
      return [];
    const rate = executed.div(budget);
    const score = executionPoints(rate, weight, policy.execution, printed);
    if (score === null || line.score === null) return [];
    const standing = scoreStanding(recorded, shownDigits(line.score.cell), score, {
      mayRound: rate.lessThan(1),
      weight,
    });
    const roundedScore = roundHalfUp(score, policy.rounding.digits);
    const assessed = { score: { figure: line.score, recorded, computed: roundedScore } };
    return [{ assessed, rate, weight, score, roundedScore, standing }];
  });
}

function misstates({ actual }: AssessedIndicator, rate: Decimal): boolean {
  const stated = actual === null ? null : readRate(actual.figure.cell);
  if (actual === null || stated === null || stated.isNegative() || stated.greaterThan(MOST_OF_A_RATE))
    return false;
  return !isRateRight(stated, shownRateDigits(actual.figure.cell), rate);
}

/** Without a fund block the row's own rate is all there is; a row that gives amounts instead of rates has none. */
function ownRate({ target, actual, progress }: AssessedIndicator): Decimal | null {
  const cell = (actual ?? progress)?.figure.cell;
  const recorded = cell === undefined ? null : readRate(cell);
  const goal = target === null ? null : goalOf(target);
  if (recorded === null || recorded.isNegative() || recorded.greaterThan(MOST_OF_A_RATE)) return null;
  return goal === null || goal.lessThanOrEqualTo(ONE) ? recorded : null;
}

const MOST_OF_A_RATE = new Decimal('1.2');

/** 100%, ≥95%: the target of an execution row as a fraction. */
function goalOf({ figure, recorded }: AssessedFigure): Decimal | null {
  return readRate(figure.cell) ?? recorded;
}

function standingOf(
  { score }: AssessedIndicator,
  recorded: Decimal,
  right: Decimal,
  slack: { readonly mayRound: boolean; readonly weight: Decimal },
): Standing | null {
  return score === null ? null : scoreStanding(recorded, shownDigits(score.figure.cell), right, slack);
}

/** A row with a target below 100 % (≥95%) may be scored against it; the score that it then earns, where that is the one recorded. */
function fitsOwnTarget(assessed: AssessedIndicator, rate: Decimal, weight: Decimal): Decimal | null {
  const goal = assessed.target === null ? null : goalOf(assessed.target);
  const recorded = assessed.score?.recorded ?? null;
  if (goal === null || recorded === null || goal.lessThanOrEqualTo(0) || goal.greaterThanOrEqualTo(1))
    return null;
  const earned = Decimal.min(ONE, rate.div(goal)).times(weight);
  return standingOf(assessed, recorded, earned, { mayRound: false, weight }) === 'right' ? earned : null;
}
