/** A figure beside a figure: in one unit, met or not, and the share reached. */
import { type Decimal, HUNDRED, ONE } from '../../number';
import { compareFigures } from '../../quantity/compare-figures';
import { type Compared, type Quantity, type Reading, isLimit, isRising } from '../../quantity/reading';
import { extentBeside } from '../../quantity/size';
import { dimensionOf, isCount, isTime } from '../../quantity/unit';
import { acrossCalendars } from './across-calendars';
import { answering, saidOfAll } from './answering';
import { labelledAnswer } from './labelled-answer';
import { type DirectionReading, inStatedUnit, isBothWays } from './direction';
import { misfitOf, strangerOf } from './misfits';
import { namesFall, trendOfFigure } from './rise-and-fall';
import { type Judged, isOpenRhythm, mayReach } from './open-bounds';
import { partsOfEach } from './parts-of-answer';
import { type Draft, type Row, draftFor } from './row-draft';
import type { Topic } from './subject';

function quotient(a: Decimal, b: Decimal): Decimal | null {
  return b.isZero() ? null : a.div(b);
}

/** On which side of its figure an actual lies: 近500人, <500人 below it, 余 and 超过 above, 95%以上 on it or above, 95%以下 on it or below. */
type Leaning = 'below' | 'above' | 'from' | 'upTo' | null;

function leaningOf(actual: Quantity, { operator: shown, operators, quantities }: Reading): Leaning {
  // 3件超过5个工作日: the words stand beside the second figure.
  const operator = operators[quantities.indexOf(actual)] ?? shown;
  if (actual.approximate === 'less' || operator.sign === 'lessThan') return 'below';
  if (operator.sign === 'atLeast' && operator.source === 'words') return 'from';
  if (operator.sign === 'atMost' && operator.source === 'words') return 'upTo';
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
      if (a.eq(t) && (leaning === 'below' || leaning === 'upTo' || !met))
        return {
          met: leaning === 'from' || leaning === 'upTo' ? null : false,
          ratio: share,
          problem: 'bound-unclear',
        };
      return { met, ratio: share, problem: null };
    }
    case 'reverse':
    case 'cap': {
      const met = direction.isStrict && leaning !== 'below' ? a.lt(t) : a.lte(t);
      if (a.eq(t) && !met) return { met: false, ratio: ONE, problem: 'bound-unclear' };
      if (a.eq(t) && leaning === 'above') return { met: false, ratio: ONE, problem: 'bound-unclear' };
      return { met, ratio: quotient(t, a), problem: null };
    }
    case 'symmetric':
      return { met: a.eq(t), ratio: a.lt(t) ? share : quotient(t, a), problem: null };
    case 'range': {
      const isInside = a.gte(t) && (targetHigh === null || a.lte(targetHigh));
      const isTop = targetHigh !== null && a.eq(targetHigh);
      // 54岁以上 begins where 18-54岁 ends.
      if (isTop && leaning === 'from') return { met: null, ratio: null, problem: 'bound-unclear' };
      if ((isTop && leaning === 'above') || (a.eq(t) && leaning === 'below'))
        return { met: false, ratio: null, problem: 'bound-unclear' };
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
  const isPaid = direction.direction === 'symmetric';
  if ((!isPaid && !isLimit(direction.direction)) || row.topic.isNegative) return false;
  if (target.percent !== 'none' || row.topic.isRate)
    return row.topic.isCostLevel && direction.direction !== 'reverse';
  return (
    isPaid || row.topic.isCostLevel || row.topic.isTimeLevel || dimension === 'money' || isTime(dimension)
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

/** 3-5个工作日 for a procedure and 50-60万元 of cost: less than that is better still, unless it was not done at all. */
function isLimitRange(topic: Topic, { unit }: Quantity): boolean {
  const dimension = dimensionOf(unit);
  if (isTime(dimension)) return topic.isTimeLevel && !topic.longIsGood;
  return topic.isCostLevel && dimension === 'money' && !topic.isStandard && !topic.isPaid && !topic.isSaving;
}

function lower({ target, actual }: Compared): Decimal {
  return actual.isPositive() && !actual.isZero() && actual.lt(target) ? actual : target;
}

/** Above 90%-95% a rate is better still; below 50-60万元 a cost is. */
function openEnds(compared: Compared, direction: DirectionReading, topic: Topic, target: Quantity): Compared {
  if (direction.direction !== 'range' || compared.targetHigh === null) return compared;
  // 80%-120% names the whole between its ends: more than that is off target too.
  const isAboutWhole = compared.targetHigh.gt(isShareScale(compared) ? ONE : HUNDRED);
  if (topic.isRate && !topic.isNegative && !isAboutWhole) return { ...compared, targetHigh: null };
  return isLimitRange(topic, target) ? { ...compared, target: lower(compared) } : compared;
}

/** How far 约200人 and 95%左右 may be missed before it is surely a miss. */
const ABOUT = '0.95';

/** 198人 beside 约200人 and 近200人: whether that is about as much nobody says. */
function isNearEnough(
  { approximate }: Quantity,
  compared: Compared,
  { met, ratio, problem }: Judged,
): boolean {
  if (
    (approximate !== 'about' && approximate !== 'less') ||
    met !== false ||
    problem !== null ||
    ratio === null
  )
    return false;
  return compared.targetHigh === null && ratio.gte(ABOUT);
}

/** -6% beside 下降5%: the sign says what the word says. */
function isFallen({ text }: Reading, actual: Quantity): boolean {
  return actual.written.isNegative() && trendOfFigure(text) === 'fall';
}

function aboutOf({ input, target }: Row): string {
  return `${input.level3.slice(0, 100)} ${target.text.slice(0, 100)}`;
}

/** 1批3人次 beside 0 and 92%、94% beside ≥95%: missed, whichever figure is meant. */
function ambiguous(
  row: Row,
  base: Draft,
  target: Quantity,
  actual: Reading,
  direction: DirectionReading,
): Draft {
  const isNone = target.written.isZero() && target.writtenHigh === null && target.percent === 'none';
  const happened = actual.quantities.every(
    ({ written, unit }) => written.isPositive() && !written.isZero() && isCount(dimensionOf(unit)),
  );
  const [first] = actual.quantities;
  if (isNone && happened && row.topic.isNegative && first !== undefined) {
    const compared: Compared = {
      target: target.written,
      targetHigh: null,
      actual: first.written,
      targetText: '0',
      actualText: actual.text,
    };
    return { ...base, direction: 'zero', compared, met: false };
  }
  const said = saidOfAll(actual, target, row.figures, direction.direction);
  const problem = said === 'straddles' ? 'actual-straddles' : 'actual-ambiguous';
  return { ...base, problem, met: said === 'missed' ? false : null };
}

/** The figure of the actual that answers the target's; `null` where nothing says which one does. */
function answerTo(
  row: Row,
  target: Quantity,
  actual: Reading,
  { direction }: DirectionReading,
): Quantity | null {
  return (
    extentBeside(target, actual) ??
    labelledAnswer(row, actual) ??
    answering(actual, target, row.figures, direction, aboutOf(row)) ??
    partsOfEach(actual, target, row.target.text)
  );
}

/** Compares one figure of the target with the actual. */
export function readFigures(row: Row, target: Quantity, actualReading: Reading): Draft {
  const { topic } = row;
  const asked = inStatedUnit(target, row.figures.stated);
  const { base, direction } = draftFor(row, target);
  const actual = answerTo(row, target, actualReading, direction);
  if (actual === null) return ambiguous(row, base, target, actualReading, direction);
  const pair = { target, actual, source: actualReading };
  const misfit = misfitOf(row, pair);
  if (misfit !== null) return { ...base, problem: misfit };
  const outcome = compareFigures(target, actual, { ...row.figures, isLimit: isLimit(direction.direction) });
  if (outcome.compared === null) return acrossCalendars(base, direction, target, actual, outcome.problem);
  const strange = strangerOf(row, pair, outcome.compared, direction.direction);
  if (strange !== null) return { ...base, problem: strange };
  const isAmount = isBothWays(row.target) || isFallen(row.target, actual);
  const compared = openEnds(
    isAmount ? { ...outcome.compared, actual: outcome.compared.actual.abs() } : outcome.compared,
    direction,
    topic,
    target,
  );
  if (isOverHundred(row, compared, target, actual))
    return { ...base, compared, problem: 'over-hundred', isImpossiblePercent: true };
  if (compared.target.isZero() && compared.targetHigh === null) return zeroTarget(base, compared, row.target);
  if (compared.actual.isZero() && isNotDone(row, direction, asked))
    return { ...base, compared, problem: 'not-done' };
  if (actual.writtenHigh !== null) return rangeActual(base, direction, compared, actual);
  const strictly = judgeFigures(direction, compared, leaningOf(actual, actualReading));
  if (isOpenRhythm(target, actual, compared, strictly) || mayReach(actual, compared, strictly))
    return { ...base, compared, problem: 'bound-unclear' };
  const judged = isNearEnough(target, compared, strictly) ? { ...strictly, met: null } : strictly;
  if (compared.target.isNegative() || compared.actual.isNegative())
    return { ...base, compared, ...belowNothing(row, target, direction, compared, judged) };
  return {
    ...base,
    compared,
    ...judged,
    progress: quotient(compared.actual, compared.target),
    mayOverachieve:
      isRising(direction.direction) && !isOfEach(row, actualReading) && mayOverachieve(topic, target, asked),
  };
}

const EACH = /每(?![年月日天周旬季半两小分秒\d一二三四])/u;

/** 120次 beside 每处每月2次: of all of them, and nobody says how many these are. */
function isOfEach({ target }: Row, actual: Reading): boolean {
  return EACH.test(target.text.slice(0, 100)) && !EACH.test(actual.text.slice(0, 100));
}

/** Far more than was asked for says that the target was low; not of what is bounded, of time, or of what should not happen. */
function mayOverachieve(topic: Topic, target: Quantity, { unit }: Quantity): boolean {
  if (topic.subject === 'satisfaction' || topic.isNegative || topic.isTimeLevel) return false;
  // 每两年1次 asks for once in two years; once in this one is no more than that.
  const isEveryYear = target.rhythm === null || target.rhythm.times >= target.rhythm.years;
  return isEveryYear && !isTime(dimensionOf(unit));
}

/** A figure below zero: no share is reached, and met only where the sign leaves no doubt. */
function belowNothing(
  row: Row,
  target: Quantity,
  direction: DirectionReading,
  compared: Compared,
  { met }: Judged,
): Judged {
  const isBelow = met === false && compared.target.isPositive() && isRising(direction.direction);
  // Prices may fall; nobody spends less than nothing.
  const isSure =
    (met === true && (isRising(direction.direction) || target.percent !== 'none')) ||
    (met !== null && direction.direction === 'range');
  const isKnown = (isBelow && !namesFall(row.input.level3)) || isSure;
  return { met: isKnown ? met : null, problem: isKnown ? null : 'negative', ratio: null };
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
  // 3-5万元 beside 4万元: paid at the standard or not, nobody says.
  const isAround =
    direction.direction === 'symmetric' && compared.actual.lt(compared.target) && high.gt(compared.target);
  const isMissed = !isAround && ends.every(({ met }) => met === false);
  // 1-12月 beside 12个月 names months and no spread.
  const isSpread = !isMissed && !isAround && dimensionOf(actual.unit) !== 'month';
  const problem = isSpread ? 'actual-straddles' : 'bound-unclear';
  return { ...base, compared, met: isMissed ? false : null, problem };
}
