/** Misses that are none for sure: 5篇 beside 每月2篇, 10余次 beside 12次. */
import { Decimal } from '../../number';
import type { Compared, ComparisonProblem, Quantity } from '../../quantity/reading';
import { isDaily } from '../../quantity/figures/rhythm';
import { dimensionOf } from '../../quantity/unit';

export interface Judged {
  readonly met: boolean | null;
  readonly ratio: Decimal | null;
  readonly problem: ComparisonProblem | null;
}

/** A month is four weeks and a bit: 8 times a month may well be twice a week. */
const FOUR_WEEKS_A_MONTH = '0.92';
const WEEKS = 52;
/** 每天1次 may mean every working day. */
const WORKDAYS_A_YEAR = '0.6';

/** 5篇 beside 每月2篇 may be a month's or a year's; 每月8次 beside 每周2次 is about as much. */
export function isOpenRhythm(
  target: Quantity,
  actual: Quantity,
  compared: Compared,
  { met, ratio }: Judged,
): boolean {
  const [asked, done] = [target.rhythm, actual.rhythm];
  if (met !== false || asked === null || asked.times === asked.years) return false;
  // Once in two years need not be in this one.
  if (asked.times < asked.years) return done === null;
  if (done === null && isDaily(asked)) return ratio?.gte(WORKDAYS_A_YEAR) === true;
  if (done === null)
    return (
      dimensionOf(target.unit) === 'count:thing' && compared.actual.times(asked.times).gte(compared.target)
    );
  const isAnother = done.times !== asked.times || done.years !== asked.years;
  return isAnother && [asked.times, done.times].includes(WEEKS) && ratio?.gte(FOUR_WEEKS_A_MONTH) === true;
}

function zerosBehind(digits: string): number {
  return digits.length - digits.replace(/(?<!0)0+$/u, '').length;
}

/** 10余次 are eleven to nineteen: a limit of twelve lies among them. */
export function mayReach(
  { approximate, written }: Quantity,
  compared: Compared,
  { met, problem }: Judged,
): boolean {
  if (approximate !== 'more' || problem !== null || !written.isPositive() || written.isZero()) return false;
  const decimals = written.decimalPlaces();
  const zeros = decimals > 0 ? -decimals : zerosBehind(written.toFixed());
  const step = new Decimal(10).pow(zeros);
  const most = compared.actual.times(written.plus(step)).div(written);
  const [lower, upper] = met === false ? [compared.actual, most] : [compared.target, most];
  return met === false
    ? compared.target.gt(lower) && compared.target.lt(upper)
    : compared.actual.lt(compared.target) && upper.gt(compared.target);
}
