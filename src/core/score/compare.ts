/**
 * Is a recorded figure right? Exact decimals against what the cell shows; RULES: half-up at the digits shown, at least one
 * decimal for scores, whole percents for rates, and the difference under 0.1 point.
 */
import { Decimal, roundHalfUp } from '../number';
import type { Policy } from '../policy/model';
import type { Standing } from './facts';

const POINT_LIMIT = new Decimal('0.1');

/**
 * The same figure at the digits shown, or at those stored: a formula's long decimals are no other figure than the rounded
 * one on display, and a stored 0.635 shown as 64 % is right for 0.63499….
 */
function agrees(recorded: Decimal, digits: number, rule: Decimal): boolean {
  if (roundHalfUp(recorded, digits).equals(roundHalfUp(rule, digits))) return true;
  const stored = recorded.decimalPlaces();
  return stored > digits && recorded.equals(roundHalfUp(rule, stored));
}

/**
 * A score against the exact score of the rule. `mayRound`: the target was missed, so that rounding explains a small slip; it
 * never explains more than the weight.
 */
export function scoreStanding(
  recorded: Decimal,
  shownDigits: number,
  rule: Decimal,
  { mayRound, weight }: { readonly mayRound: boolean; readonly weight: Decimal },
): Standing {
  const digits = Math.max(shownDigits, 1);
  const difference = recorded.minus(rule).abs();
  if (agrees(recorded, digits, rule) && difference.lessThan(POINT_LIMIT)) return 'right';
  const unit = new Decimal(10).pow(-digits);
  const slip = roundHalfUp(recorded, digits).minus(roundHalfUp(rule, digits)).abs();
  const isRounding = mayRound && recorded.lessThanOrEqualTo(weight);
  if (isRounding && slip.lessThanOrEqualTo(unit) && difference.lessThan(POINT_LIMIT)) return 'rounding';
  return recorded.greaterThan(rule) ? 'over' : 'under';
}

/** A score against a range whose ends are exact; each end may be met as rounded. */
export function rangeStanding(
  recorded: Decimal,
  shownDigits: number,
  min: Decimal,
  max: Decimal,
): 'right' | 'over' | 'under' {
  const digits = Math.max(shownDigits, 1);
  if (recorded.greaterThan(max) && !agrees(recorded, digits, max)) return 'over';
  if (recorded.lessThan(min) && !agrees(recorded, digits, min)) return 'under';
  return 'right';
}

/** A total or a subtotal against its exact sum: within what the policy allows, or the sum at the digits shown. */
export function isTotalRight(
  recorded: Decimal,
  shownDigits: number,
  exact: Decimal,
  { tolerance }: Pick<Policy, 'tolerance'>,
): boolean {
  if (recorded.minus(exact).abs().lessThanOrEqualTo(tolerance)) return true;
  return agrees(recorded, Math.max(shownDigits, 1), exact);
}

/** Rates are fractions; `shownDigits` counts the fraction's decimals, and whole percents are allowed. */
export function isRateRight(recorded: Decimal, shownDigits: number, rate: Decimal): boolean {
  return agrees(recorded, Math.max(shownDigits, 2), rate);
}
