/** Brings the two figures of an indicator into one unit, deciding percent against fraction from both sides. */
import { HUNDRED } from '../number';
import type { Quantity } from './reading';
import { dimensionOf } from './unit';
import { type Comparison, type FigureOutcome, divisor, isBare, isShare } from './comparison';
import { compareAmounts } from './compare-amounts';
import { compareShares } from './compare-shares';

function isHundredPoints(quantity: Quantity): boolean {
  return quantity.unit === '分' || quantity.unit === '个百分点' || quantity.unit === '百分点';
}

/** 0.5个百分点 are half a percent, and no half of the whole. */
function asShareOf(quantity: Quantity): Quantity {
  const isPoints = dimensionOf(quantity.unit) === 'points';
  return { ...quantity, unit: '', percent: isPoints ? 'percent' : quantity.percent };
}

/** 4.8分 of five or 9.6 of ten beside 90%: points of another scale. */
function isOtherScale(target: Quantity, actual: Quantity): boolean {
  const asked =
    target.percent === 'none' ? target.written : target.written.div(divisor(target)).times(HUNDRED);
  return actual.percent === 'none' && actual.written.gt(1) && actual.written.lte(10) && asked.gte(50);
}

/** Both figures in one unit, shares as fractions of one; or why the two cannot be compared. */
export function compareFigures(target: Quantity, actual: Quantity, context: Comparison): FigureOutcome {
  const statesPercent = context.stated !== null && context.stated.percent !== 'none';
  if (context.isSatisfaction && isOtherScale(target, actual)) return { compared: null, problem: 'unit-slip' };
  const [shareTarget, shareActual] = [isShare(target), isShare(actual)];
  if (shareTarget && shareActual) return compareShares(target, actual, context);
  if (shareTarget || shareActual) {
    const other = shareTarget ? actual : target;
    if (isHundredPoints(other)) return compareShares(asShareOf(target), asShareOf(actual), context);
    if (!isBare(other)) return { compared: null, problem: 'percent-different' };
    // A bare target beside a percent is a share only where the name or the column says so, or where it reads like one.
    if (
      shareTarget ||
      statesPercent ||
      context.isRate ||
      target.written.lte(1) ||
      target.written.eq(HUNDRED)
    ) {
      return compareShares(target, actual, context);
    }
    return { compared: null, problem: 'percent-different' };
  }
  if ((statesPercent || context.isRate) && isBare(target) && isBare(actual))
    return compareShares(target, actual, context);
  return compareAmounts(target, actual, context);
}
