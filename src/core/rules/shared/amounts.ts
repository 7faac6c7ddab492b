import type { AssessedFigure } from '../../assessment';
import { type Decimal, roundHalfUp } from '../../number';
import type { Policy } from '../../policy/model';

/** An amount against what other amounts give, at the coarser of the two writings, no coarser than two decimals. */
export function isAmountRight(recorded: Decimal, expected: Decimal): boolean {
  const digits = Math.max(2, Math.min(recorded.decimalPlaces(), expected.decimalPlaces()));
  return roundHalfUp(recorded, digits).equals(roundHalfUp(expected, digits));
}

/** A subtotal against its exact sum: within what the policy allows, or rounded with at least one decimal. */
export function isSumRight(
  { recorded, computed }: AssessedFigure,
  { tolerance }: Pick<Policy, 'tolerance'>,
): boolean {
  if (recorded === null || computed === null) return true;
  if (recorded.minus(computed).abs().lessThanOrEqualTo(tolerance)) return true;
  return recorded.decimalPlaces() >= 1 && recorded.equals(roundHalfUp(computed, recorded.decimalPlaces()));
}
