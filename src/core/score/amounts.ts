/** Amounts and sums as they are written, against what others give. */
import type { AssessedFigure } from '../assessment';
import { type Decimal, roundHalfUp } from '../number';
import type { Policy } from '../policy/model';
import { shownDigits } from '../quantity/plain-number';
import { isTotalRight } from './compare';

/** An amount against what other amounts give, at the coarser of the two writings, no coarser than two decimals. */
export function isAmountRight(recorded: Decimal, expected: Decimal): boolean {
  const digits = Math.max(2, Math.min(recorded.decimalPlaces(), expected.decimalPlaces()));
  return roundHalfUp(recorded, digits).equals(roundHalfUp(expected, digits));
}

/** A subtotal against its exact sum; one that cannot be read or reckoned is not wrong. */
export function isSubtotalRight(
  { figure, recorded, computed }: AssessedFigure,
  policy: Pick<Policy, 'tolerance'>,
): boolean {
  return (
    recorded === null ||
    computed === null ||
    isTotalRight(recorded, shownDigits(figure.cell), computed, policy)
  );
}
