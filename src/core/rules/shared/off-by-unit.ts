/** Ratios that say "another unit" rather than "another amount". */
import { Decimal, ONE, roundHalfUp } from '../../number';

const TEN_THOUSAND = new Decimal(10000);
const LOW = new Decimal('0.3');
const HIGH = new Decimal('1.5');

function isNearOne(ratio: Decimal): boolean {
  return ratio.greaterThanOrEqualTo(LOW) && ratio.lessThanOrEqualTo(HIGH);
}

/** True where a ratio is about 10,000 or about 1/10,000: 元 written in a 万元 column or the other way round. */
export function isOffByUnit(ratio: Decimal): boolean {
  if (ratio.lessThanOrEqualTo(0)) return false;
  return isNearOne(ratio.div(TEN_THOUSAND)) || isNearOne(ratio.times(TEN_THOUSAND));
}

/** 99.996 % shows as 100.00 %: nobody explains that. */
export function isFullAtTwoDecimals(rate: Decimal): boolean {
  return roundHalfUp(rate, 4).greaterThanOrEqualTo(ONE);
}
