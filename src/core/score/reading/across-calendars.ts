/** Times in units that no fixed factor joins: working days beside days or hours, months beside days. */
import { Decimal, plain } from '../../number';
import { type ComparisonProblem, type Quantity, isLimit, isRising } from '../../quantity/reading';
import { commonMeasure, dimensionOf } from '../../quantity/unit';
import type { DirectionReading } from './direction';
import type { Draft } from './row-draft';

const HOURS_OF_A_WORKDAY = 8;
const DAY = '天';
const HOUR = '小时';

/** Shortest and longest, in days, that so many months may be: 6个月 are 181 to 184 days. */
function daysOfMonths(months: Decimal): readonly [least: Decimal, most: Decimal] {
  return [Decimal.max(months.times('30.4').minus('2.5'), 0), months.times('30.5').plus(1)];
}

/** So much time in `unit`; `null` for what is no fixed time. */
function inUnit({ written, scale, unit }: Quantity, wanted: string): Decimal | null {
  const measure = commonMeasure(unit, wanted);
  return measure === null ? null : written.times(scale).times(measure[0]).div(measure[1]);
}

function spanOf(quantity: Quantity): readonly [Decimal, Decimal] | null {
  if (dimensionOf(quantity.unit) === 'month') {
    const months = inUnit(quantity, '个月');
    return months === null ? null : daysOfMonths(months);
  }
  const days = dimensionOf(quantity.unit) === 'time' ? inUnit(quantity, DAY) : null;
  return days === null ? null : [days, days];
}

function texts(target: Quantity, actual: Quantity): NonNullable<Draft['compared']> {
  return {
    target: target.written,
    targetHigh: null,
    actual: actual.written,
    targetText: `${plain(target.written)}${target.unit}`,
    actualText: `${plain(actual.written)}${actual.unit}`,
  };
}

/** 180天 beside 6个月: kept or missed where that is sure, open where it hangs on which months they were. */
function monthsAndDays(base: Draft, isMost: boolean, target: Quantity, actual: Quantity): Draft | null {
  const [asked, done] = [spanOf(target), spanOf(actual)];
  if (asked === null || done === null) return null;
  const [sureLess, sureMore] = [done[1].lte(asked[0]), done[0].gte(asked[1])];
  const met = isMost ? sureLess : sureMore;
  if (met) return { ...base, met: true, compared: texts(target, actual) };
  const isMissed = isMost ? done[0].gt(asked[1]) : done[1].lt(asked[0]);
  return { ...base, met: isMissed ? false : null, problem: 'bound-unclear' };
}

const IN_DAYS: ReadonlySet<string> = new Set(['天', '日', '自然日', '日历天', '日历日']);

/**
 * Days hold at most as many working days: 8天 keeps 10个工作日 and 5个工作日 reach 5天, 12个工作日 break 10天 and 4天 fall short of
 * 5个工作日; anything between stays open. 4小时 keeps one working day.
 */
function workdaysAndDays(isMost: boolean, target: Quantity, actual: Quantity): boolean | null {
  const [asked, done] = [target.written, actual.written];
  if (dimensionOf(target.unit) === 'workday' && dimensionOf(actual.unit) === 'time') {
    const inDays = IN_DAYS.has(actual.unit);
    if (!isMost) return inDays && done.lt(asked) ? false : null;
    const isKept = inDays
      ? done.lte(asked)
      : inUnit(actual, HOUR)?.lte(asked.times(HOURS_OF_A_WORKDAY)) === true;
    return isKept ? true : null;
  }
  if (!IN_DAYS.has(target.unit) || dimensionOf(actual.unit) !== 'workday') return null;
  if (isMost) return done.gt(asked) ? false : null;
  return done.gte(asked) ? true : null;
}

/** What the two say of each other nevertheless; open where that hangs on which days or months they were. */
export function acrossCalendars(
  base: Draft,
  { direction }: DirectionReading,
  target: Quantity,
  actual: Quantity,
  problem: ComparisonProblem,
): Draft {
  const isMost = isLimit(direction);
  const [asked, done] = [dimensionOf(target.unit), dimensionOf(actual.unit)];
  const isPlain = actual.written.isPositive() && !actual.written.isZero() && target.writtenHigh === null;
  if (problem !== 'unit-different' || !isPlain || actual.writtenHigh !== null) return { ...base, problem };
  if (!isMost && !isRising(direction)) return { ...base, problem };
  if ([asked, done].includes('month') && [asked, done].includes('time'))
    return monthsAndDays(base, isMost, target, actual) ?? { ...base, problem };
  if (!target.scale.eq(actual.scale)) return { ...base, problem };
  const met = workdaysAndDays(isMost, target, actual);
  return met === true ? { ...base, met, compared: texts(target, actual) } : { ...base, met, problem };
}
