import type { AssessedFigure } from '../../assessment';
import { type Decimal, roundHalfUp } from '../../number';
import type { Policy } from '../../policy/model';
import { shownDigits } from '../../quantity/plain-number';

/** An amount against what other amounts give, at the coarser of the two writings, no coarser than two decimals. */
export function isAmountRight(recorded: Decimal, expected: Decimal): boolean {
  const digits = Math.max(2, Math.min(recorded.decimalPlaces(), expected.decimalPlaces()));
  return roundHalfUp(recorded, digits).equals(roundHalfUp(expected, digits));
}

/** A subtotal against its exact sum: within what the policy allows, or the sum at the digits shown, as a total is. */
export function isSumRight(
  { figure, recorded, computed }: AssessedFigure,
  { tolerance }: Pick<Policy, 'tolerance'>,
): boolean {
  if (recorded === null || computed === null) return true;
  if (recorded.minus(computed).abs().lessThanOrEqualTo(tolerance)) return true;
  const digits = Math.max(shownDigits(figure.cell), 1);
  return roundHalfUp(recorded, digits).equals(roundHalfUp(computed, digits));
}
