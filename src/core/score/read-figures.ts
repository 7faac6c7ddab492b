/** A figure beside a figure: in one unit, met or not, and the share reached. */
import { type Decimal, HUNDRED, ONE, plain } from '../number';
import { compareFigures } from '../quantity/compare-figures';
import type { Compared, ComparisonProblem, Quantity, Reading } from '../quantity/reading';
import { isDaily } from '../quantity/rhythm';
import { extentBeside } from '../quantity/size';
import { dimensionOf, isTime } from '../quantity/unit';
import { answering, partsOfEach } from './answering';
import { labelledAnswer } from './labelled-answer';
import { type DirectionReading, directionOf, isBothWays, isOdd } from './direction';
import { namesFall, trendOfFigure } from './rise-and-fall';
import { type Draft, type Row, EMPTY } from './row-draft';
import type { Topic } from './subject';

interface Judged {
  readonly met: boolean | null;
  readonly ratio: Decimal | null;
  readonly problem: ComparisonProblem | null;
}

function quotient(a: Decimal, b: Decimal): Decimal | null {
  return b.isZero() ? null : a.div(b);
}

/** On which side of its figure an actual lies: 近500人, <500人 below it, 余 and 超过 above. */
type Leaning = 'below' | 'above' | null;

function leaningOf(actual: Quantity, { operator }: Reading): Leaning {
  if (actual.approximate === 'less' || operator.sign === 'lessThan') return 'below';
  return actual.approximate === 'more' || operator.sign === 'greaterThan' ? 'above' : null;
}

/** Met, and the share reached, for figures in one unit and a target that is not zero. */
function judgeFigures(direction: DirectionReading, compared: Compared, leaning: Leaning): Judged {
  const { target: t, targetHigh, actual: a } = compared;
  const share = quotient(a, t);
  switch (direction.direction) {
    case 'forward':
    case 'equals': {
      const met = direction.isStrict && leaning !== 'above' ? a.gt(t) : a.gte(t);
      if (a.eq(t) && (leaning === 'below' || !met))
        return { met: false, ratio: share, problem: 'bound-unclear' };
      return { met, ratio: share, problem: null };
    }
    case 'reverse':
    case 'cap': {
      const met = direction.isStrict && leaning !== 'below' ? a.lt(t) : a.lte(t);
      if (a.eq(t) && !met) return { met: false, ratio: ONE, problem: 'bound-unclear' };
      if (a.eq(t) && leaning === 'above') return { met: null, ratio: ONE, problem: 'bound-unclear' };
      return { met, ratio: quotient(t, a), problem: null };
    }
    case 'symmetric':
      return { met: a.eq(t), ratio: a.lt(t) ? share : quotient(t, a), problem: null };
    case 'range': {
      const isInside = a.gte(t) && (targetHigh === null || a.lte(targetHigh));
      return { met: isInside, ratio: isInside ? ONE : a.lt(t) ? share : null, problem: null };
    }
    default:
      return { met: null, ratio: null, problem: 'actual-unreadable' };
  }
}

function isOverHundred(row: Row, compared: Compared, target: Quantity, actual: Quantity): boolean {
  const isShare =
    target.percent !== 'none' || actual.percent !== 'none' || (row.topic.isRate && target.unit === '');
  return row.topic.isBounded && isShare && compared.actual.gt(isShareScale(compared) ? ONE : HUNDRED);
}

/** Shares are compared as fractions; bare figures of a rate that could not be told apart stay as they are. */
function isShareScale(compared: Compared): boolean {
  return compared.targetText.endsWith('%');
}

/** 0 beside a cost cap or a time limit is something not done, not something saved. */
function isNotDone(row: Row, direction: DirectionReading, target: Quantity): boolean {
  const dimension = dimensionOf(target.unit);
  const isLimit = ['reverse', 'cap', 'symmetric'].includes(direction.direction);
  if (!isLimit || row.topic.isNegative) return false;
  if (target.percent !== 'none' || row.topic.isRate)
    return row.topic.isCostLevel && direction.direction !== 'reverse';
  return (
    row.topic.isCostLevel ||
    row.topic.isTimeLevel ||
    dimension === 'money' ||
    isTime(dimension) ||
    direction.direction === 'symmetric'
  );
}

function zeroTarget(base: Draft, compared: Compared, target: Reading): Draft {
  const { actual } = compared;
  const isAtLeast = target.operator.sign === 'atLeast';
  // 超支率≤0% with −3%: less than nothing was overspent.
  const isAtMost = target.operator.sign === 'atMost';
  const met = isAtLeast ? actual.gte(0) : isAtMost ? actual.lte(0) : actual.isZero();
  return { ...base, direction: isAtLeast ? 'forward' : 'zero', compared, met, isDirectionOdd: false };
}

/** Above 90%-95% a rate is better still; below 50-60万元 a cost is. */
function openEnds(compared: Compared, direction: DirectionReading, topic: Topic): Compared {
  if (direction.direction !== 'range' || compared.targetHigh === null) return compared;
  // 80%-120% names the whole between its ends: more than that is off target too.
  const isAboutWhole = compared.targetHigh.gt(isShareScale(compared) ? ONE : HUNDRED);
  if (topic.isRate && !topic.isNegative && !isAboutWhole) return { ...compared, targetHigh: null };
  return compared;
}

/** Days hold at most as many working days: 8天 keeps 10个工作日, 12个工作日 break 10天; anything between stays open. */
function acrossCalendars(
  base: Draft,
  direction: DirectionReading,
  target: Quantity,
  actual: Quantity,
  problem: ComparisonProblem,
): Draft {
  const isLimit = direction.direction === 'reverse' || direction.direction === 'cap';
  const [asked, done] = [dimensionOf(target.unit), dimensionOf(actual.unit)];
  const isShorter =
    actual.written.lte(target.written) && actual.written.isPositive() && !actual.written.isZero();
  if (problem !== 'unit-different' || !isLimit || !target.scale.eq(actual.scale)) return { ...base, problem };
  if (asked === 'workday' && done === 'time' && IN_DAYS.has(actual.unit) && isShorter) {
    const texts = {
      targetText: `${plain(target.written)}${target.unit}`,
      actualText: `${plain(actual.written)}${actual.unit}`,
    };
    return {
      ...base,
      met: true,
      compared: { target: target.written, targetHigh: null, actual: actual.written, ...texts },
    };
  }
  const isOver = asked === 'time' && IN_DAYS.has(target.unit) && done === 'workday' && !isShorter;
  return { ...base, met: isOver ? false : null, problem };
}

const IN_DAYS: ReadonlySet<string> = new Set(['天', '日', '自然日', '日历天', '日历日']);

const FAR_ABOVE = 5;

/** 29.7% beside 提高2个百分点 is where a share stands now, not how far it rose. */
function isLevelBesideChange(
  target: Quantity,
  actual: Quantity,
  source: Reading,
  compared: Compared,
): boolean {
  if (!target.unit.endsWith('百分点') || actual.percent === 'none' || trendOfFigure(source.text) !== null)
    return false;
  return compared.actual.gt(compared.target.times(FAR_ABOVE));
}

/** How far 约200人 and 95%左右 may be missed before it is surely a miss. */
const ABOUT = '0.95';

/** 198人 beside 约200人: whether that is about as much nobody says. */
function isNearEnough(
  { approximate }: Quantity,
  compared: Compared,
  { met, ratio, problem }: Judged,
): boolean {
  if (approximate !== 'about' || met !== false || problem !== null || ratio === null) return false;
  return compared.targetHigh === null && ratio.gte(ABOUT);
}

/** -6% beside 下降5%: the sign says what the word says. */
function isFallen({ text }: Reading, actual: Quantity): boolean {
  return actual.written.isNegative() && trendOfFigure(text) === 'fall';
}

/** A month is four weeks and a bit: 8 times a month may well be twice a week. */
const FOUR_WEEKS_A_MONTH = '0.92';
const WEEKS = 52;
/** 每天1次 may mean every working day. */
const WORKDAYS_A_YEAR = '0.6';

/** 5篇 beside 每月2篇 may be a month's or a year's; 每月8次 beside 每周2次 is about as much. */
function isOpenRhythm(
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

/** Compares one figure of the target with the actual. */
export function readFigures(row: Row, target: Quantity, actualReading: Reading): Draft {
  const { topic } = row;
  const direction = directionOf(row.target, target, row.columns, topic);
  const base: Draft = {
    ...EMPTY,
    direction: target.written.isZero() && target.writtenHigh === null ? 'zero' : direction.direction,
    directionSource: direction.source,
    isDirectionOdd: isOdd(direction, row.columns, topic, row.target),
  };
  const actual =
    extentBeside(target, actualReading) ??
    labelledAnswer(row, actualReading) ??
    answering(actualReading, target, row.figures, direction.direction) ??
    partsOfEach(actualReading, target, row.target.text);
  if (actual === null) return { ...base, problem: 'actual-ambiguous' };
  const outcome = compareFigures(target, actual, row.figures);
  if (outcome.compared === null) return acrossCalendars(base, direction, target, actual, outcome.problem);
  if (isLevelBesideChange(target, actual, actualReading, outcome.compared))
    return { ...base, problem: 'percent-different' };
  const compared = openEnds(
    isBothWays(row.target) || isFallen(row.target, actual)
      ? { ...outcome.compared, actual: outcome.compared.actual.abs() }
      : outcome.compared,
    direction,
    topic,
  );
  if (isOverHundred(row, compared, target, actual)) {
    return { ...base, compared, problem: 'over-hundred', isImpossiblePercent: true };
  }
  if (compared.target.isZero() && compared.targetHigh === null) return zeroTarget(base, compared, row.target);
  if (compared.actual.isZero() && isNotDone(row, direction, target))
    return { ...base, compared, problem: 'not-done' };
  if (actual.writtenHigh !== null) return rangeActual(base, direction, compared, actual);
  const strictly = judgeFigures(direction, compared, leaningOf(actual, actualReading));
  if (isOpenRhythm(target, actual, compared, strictly))
    return { ...base, compared, problem: 'bound-unclear' };
  const judged = isNearEnough(target, compared, strictly) ? { ...strictly, met: null } : strictly;
  if (compared.target.isNegative() || compared.actual.isNegative()) {
    const isRising = direction.direction === 'forward' || direction.direction === 'equals';
    const isBelow = judged.met === false && compared.target.isPositive() && isRising;
    // Prices may fall; nobody spends less than nothing.
    const isSure = judged.met === true && (isRising || target.percent !== 'none');
    const isKnown = (isBelow && !namesFall(row.input.level3)) || isSure;
    return {
      ...base,
      compared,
      met: isKnown ? judged.met : null,
      problem: isKnown ? null : 'negative',
      ratio: null,
    };
  }
  return {
    ...base,
    compared,
    ...judged,
    progress: quotient(compared.actual, compared.target),
    mayOverachieve:
      (direction.direction === 'forward' || direction.direction === 'equals') &&
      topic.subject !== 'satisfaction' &&
      !topic.isNegative &&
      !isTime(dimensionOf(target.unit)) &&
      // 每两年1次 asks for once in two years; once in this one is no more than that.
      (target.rhythm === null || target.rhythm.times >= target.rhythm.years) &&
      !topic.isTimeLevel,
  };
}

/** An actual that is itself a range counts only where both of its ends say the same. */
function rangeActual(base: Draft, direction: DirectionReading, compared: Compared, actual: Quantity): Draft {
  const factor = quotient(compared.actual, actual.written) ?? ONE;
  const high = actual.writtenHigh === null ? compared.actual : actual.writtenHigh.times(factor);
  const ends = [compared.actual, high].map((end) =>
    judgeFigures(direction, { ...compared, actual: end }, null),
  );
  const [first, last] = ends;
  if (first?.met === true && last?.met === true) return { ...base, compared, met: true, ratio: first.ratio };
  if (first?.met === false && last?.met === false)
    return { ...base, compared, met: false, problem: 'bound-unclear' };
  return { ...base, compared, problem: 'bound-unclear' };
}
