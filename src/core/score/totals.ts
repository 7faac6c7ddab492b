/** Sums: subtotals and the total, and what they become once the derived cells are mended. */
import type { AssessedSubtotal, AssessedTotal, Assessment } from '../assessment';
import { Decimal, ZERO, roundHalfUp, sum } from '../number';
import type { Policy } from '../policy/model';
import { readPlainNumber, shownDigits } from '../quantity/plain-number';
import type { ExecutionFact, WeightsFact } from './facts';
import { isFilledFigure } from '../table/figure';
import type { Table } from '../table/model';
import { squeeze } from '../table/text';
import { isSubtotalRight } from './amounts';
import { isTotalRight } from './compare';
import { isExecutionLeftOut } from './left-out';
import { countsItsScore } from './owed-scores';
import type { ScoreSheet } from './score-sheet';
import { hidesPoints } from './unreadable';

function total(scores: ScoreSheet): Decimal | null {
  const values = [scores.execution, ...scores.rows].filter((value) => value !== null);
  return values.length > 0 ? sum(values) : null;
}

/**
 * Forms whose fund block has no cell for its score, and whose indicators leave room for it, count the computed score.
 * The room is what the weights leave below the policy's total.
 */
function unstatedExecution(
  execution: ExecutionFact | null,
  weights: WeightsFact,
  policy: Policy,
): Decimal | null {
  if (execution === null || execution.line.score !== null || execution.roundedScore === null) return null;
  if (weights.execution.isZero()) return null;
  if (weights.indicators === null) return execution.weightSource === 'policy' ? null : execution.roundedScore;
  return weights.indicators.plus(weights.execution).lessThanOrEqualTo(policy.total)
    ? execution.roundedScore
    : null;
}

/** What the half of a form on the sheet before adds to the sums of the half that ends it. */
export interface Carried {
  readonly weights: Decimal | null;
  readonly scores: Decimal | null;
  readonly afterEdits: Decimal | null;
  readonly isOpen: boolean;
}

export function carriedFrom({
  weights = null,
  total: { computed, afterEdits, isOpen },
}: Assessment): Carried {
  return { weights, scores: computed, afterEdits, isOpen };
}

/** Twenty decimals are more than any total shows, and few enough to forget what a division left over. */
export function scaled(value: Decimal, scale: Decimal): Decimal {
  return scale.equals(1) ? value : roundHalfUp(value.times(scale), 20);
}

/** A form with what its total is reckoned from. */
export interface SummedForm {
  readonly table: Table;
  readonly policy: Policy;
  readonly execution: ExecutionFact | null;
  readonly weights: WeightsFact;
  readonly carried: Carried | null;
  /** What the sum of the scores is multiplied by, see `totalScale`. */
  readonly scale: Decimal;
}

/**
 * `computed`: the sum of what is recorded; `afterEdits`: once the derived cells are mended. Both `null` while a score cannot be read,
 * none is filled in, or the total holds points that stand on another page.
 */
export function assessTotal(form: SummedForm, recorded: ScoreSheet, mended: ScoreSheet): AssessedTotal {
  const { table, policy, execution, weights, carried, scale } = form;
  const figure = table.total?.score ?? null;
  const stated = figure === null ? null : readPlainNumber(figure.cell);
  const extra = unstatedExecution(execution, weights, policy);
  const counted = isExecutionLeftOut(execution, policy) ? null : execution;
  const isOpen = hidesScores(table, counted) || carried?.isOpen === true;
  const plus = (value: Decimal | null, before: Decimal | null = null): Decimal | null =>
    value === null || isOpen || lacksScores(table)
      ? null
      : scaled(value.plus(extra ?? ZERO).plus(before ?? ZERO), scale);
  const computed = plus(total(recorded), carried?.scores);
  const afterEdits = plus(total(mended), carried?.afterEdits);
  const isPart = mayHoldMore(form, stated, computed);
  const whole = isPart ? { computed: null, afterEdits: null } : { computed, afterEdits };
  const isOfIndicators = !isPart && sumsIndicators(form, stated, computed);
  const ofIndicators = (scores: ScoreSheet, whole: Decimal | null): Decimal | null =>
    whole === null ? null : scaled(total({ ...scores, execution: null }) ?? ZERO, scale);
  return {
    figure,
    recorded: stated,
    withoutExecution: isExecutionLeftOut(execution, policy),
    scale,
    isOpen,
    holdsMore: isPart,
    ...whole,
    unstated: extra,
    isOfIndicators,
    inCell: isOfIndicators
      ? { computed: ofIndicators(recorded, computed), afterEdits: ofIndicators(mended, afterEdits) }
      : whole,
  };
}

/** 合计 90 | 88 beside indicators worth 90: the row sums up the indicators and says so by its weight, unless it says the whole. */
function sumsIndicators(
  { table, policy, execution, weights }: SummedForm,
  stated: Decimal | null,
  computed: Decimal | null,
): boolean {
  if (weights.indicators === null || weights.recorded?.equals(weights.indicators) !== true) return false;
  const isApart =
    unstatedExecution(execution, weights, policy) !== null ||
    standsApart(execution, table.total?.label ?? '');
  if (!isApart || weights.execution.isZero()) return false;
  return stated === null || computed === null || !isTotalRight(stated, totalDigits(table), computed, policy);
}

/**
 * The total of a form whose execution stands on another page: more than the indicators here, no more than there is room for, or not to be
 * told while they have no scores.
 */
function mayHoldMore(
  { table, policy, execution, weights }: SummedForm,
  stated: Decimal | null,
  computed: Decimal | null,
): boolean {
  if (stated === null || execution !== null || weights.indicators === null || !weights.isHalfForm)
    return false;
  if (computed === null) return true;
  if (isTotalRight(stated, totalDigits(table), computed, policy)) return false;
  const missing = stated.minus(computed);
  const room = new Decimal(policy.total).minus(weights.indicators);
  return missing.greaterThanOrEqualTo(0) && missing.lessThanOrEqualTo(room);
}

function hidesScores({ indicators }: Table, execution: ExecutionFact | null): boolean {
  const rows = indicators.flatMap((row, index) => (countsItsScore(row, index) ? [row.score] : []));
  return [execution?.line.score ?? null, ...rows].some(hidesPoints);
}

/**
 * A form that states no scores of its indicators, only 扣分 or nothing, or on which none is filled in yet, has no sum: the score of
 * execution alone is none.
 */
function lacksScores({ indicators }: Table): boolean {
  const own = indicators.filter(({ kind }) => kind === 'indicator');
  return own.length > 0 && own.every(({ score }) => !isFilledFigure(score));
}

/** 合计 sums up the rows above it; 总分 is the whole form's. */
function standsApart(execution: ExecutionFact | null, label: string): boolean {
  return execution !== null && /^(?:指标)?[合小]计/u.test(squeeze(label.slice(0, 20)));
}

/** Right as the form stands, or right once the derived cells are mended: then the wrong score is the cause, not the total. */
export function isTotalExplained(
  { table, policy }: Pick<SummedForm, 'table' | 'policy'>,
  { recorded, inCell }: AssessedTotal,
): boolean {
  if (recorded === null || inCell.computed === null) return true;
  const digits = totalDigits(table);
  const isRight = (sums: Decimal | null): boolean =>
    sums !== null && isTotalRight(recorded, digits, sums, policy);
  return isRight(inCell.computed) || isRight(inCell.afterEdits);
}

/** The total adds up the sub-totals as they are written, the wrong ones too: what is wrong stands there. */
export function followsSubtotals(
  { recorded, inCell: { computed } }: AssessedTotal,
  digits: number,
  subtotals: readonly AssessedSubtotal[],
  policy: Policy,
): boolean {
  if (recorded === null || computed === null) return false;
  // A sum of sums counts for those that it holds.
  const outer = subtotals.filter(
    (one) =>
      !subtotals.some(
        (other) =>
          other.row.members.length > one.row.members.length &&
          one.row.members.every((member) => other.row.members.includes(member)),
      ),
  );
  const off = outer.flatMap(({ score }) =>
    score?.recorded == null || score.computed === null || isSubtotalRight(score, policy)
      ? []
      : [score.recorded.minus(score.computed)],
  );
  const asWritten = sum([computed, ...off]);
  return !asWritten.equals(computed) && isTotalRight(recorded, digits, asWritten, policy);
}

export function totalDigits(table: Table): number {
  return table.total?.score ? shownDigits(table.total.score.cell) : 0;
}
