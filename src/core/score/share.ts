/** A share of the weight as an exact fraction, so that a score is rounded once and from the exact value. */
import { Decimal, ONE, roundHalfUp, ZERO } from '../number';

export interface Share {
  readonly numerator: Decimal;
  /** Positive. */
  readonly denominator: Decimal;
}

export const NOTHING: Share = { numerator: ZERO, denominator: ONE };
export const WHOLE: Share = { numerator: ONE, denominator: ONE };

/** a ÷ b, kept between 0 and 1; 0 where b is not positive. */
export function shareOf(a: Decimal, b: Decimal): Share {
  if (b.lte(0) || a.lte(0)) return NOTHING;
  return a.gte(b) ? WHOLE : { numerator: a, denominator: b };
}

export function fixedShare(share: string): Share {
  return shareOf(new Decimal(share), ONE);
}

/** weight × share before rounding, at 40 digits. */
export function exactScore(weight: Decimal, share: Share): Decimal {
  return weight.times(share.numerator).div(share.denominator);
}

/** weight × share rounded half-up at `digits`, decided on whole numbers and not on a quotient that was cut before. */
export function roundedScore(weight: Decimal, share: Share, digits: number): Decimal {
  // Full marks, none, and fixed shares: nothing is divided.
  if (share.denominator.equals(ONE)) return roundHalfUp(weight.times(share.numerator), digits);
  const unit = new Decimal(`1e${String(digits)}`);
  const numerator = weight.times(share.numerator).times(unit);
  const whole = numerator.divToInt(share.denominator);
  const rest = numerator.minus(whole.times(share.denominator));
  return (rest.times(2).gte(share.denominator) ? whole.plus(ONE) : whole).div(unit);
}
