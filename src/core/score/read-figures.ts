/** A figure beside a figure: in one unit, met or not, and the share reached. */
import { type Decimal, HUNDRED, ONE } from '../number';
import { type FigureContext, compareFigures } from '../quantity/compare-figures';
import type { Compared, ComparisonProblem, Quantity, Reading } from '../quantity/reading';
import { dimensionOf, isCount, isTime } from '../quantity/unit';
import { type DirectionReading, directionOf, isOdd } from './direction';
import { type Draft, type Row, EMPTY } from './row-draft';
import type { Topic } from './subject';

/** Of several figures the one that answers the target; `null` where that stays open. */
function answering(actual: Reading, target: Quantity, figures: FigureContext): Quantity | null {
  const { quantities } = actual;
  if (quantities.length < 2) return actual.quantity;
  const fits = quantities.filter((one) => {
    if ((one.percent !== 'none') !== (target.percent !== 'none')) return false;
    const wanted = target.unit === '' ? (figures.stated?.unit ?? '') : target.unit;
    if (wanted === '' || one.unit === '') return one.unit === wanted || wanted === '';
    const [a, b] = [dimensionOf(one.unit), dimensionOf(wanted)];
    return one.unit === wanted || (a === b && !isCount(a)) || (a === b && a !== '');
  });
  const exact = fits.filter((one) => one.unit === target.unit);
  const candidates = exact.length > 0 ? exact : fits;
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  return rest.every((one) => one.written.eq(first.written) && one.scale.eq(first.scale)) ? first : null;
}

interface Judged {
  readonly met: boolean | null;
  readonly ratio: Decimal | null;
  readonly problem: ComparisonProblem | null;
}

function quotient(a: Decimal, b: Decimal): Decimal | null {
  return b.isZero() ? null : a.div(b);
}

/** Met, and the share reached, for figures in one unit and a target that is not zero. */
function judgeFigures(direction: DirectionReading, compared: Compared, actual: Quantity): Judged {
  const { target: t, targetHigh, actual: a } = compared;
  const share = quotient(a, t);
  const isOpenBelow = actual.approximate === 'less';
  switch (direction.direction) {
    case 'forward':
    case 'equals': {
      const met = direction.isStrict ? a.gt(t) : a.gte(t);
      if (a.eq(t) && (isOpenBelow || !met)) return { met: false, ratio: share, problem: 'bound-unclear' };
      return { met, ratio: share, problem: null };
    }
    case 'reverse':
    case 'cap': {
      const met = direction.isStrict ? a.lt(t) : a.lte(t);
      if (a.eq(t) && !met) return { met: false, ratio: ONE, problem: 'bound-unclear' };
      if (a.eq(t) && actual.approximate === 'more')
        return { met: null, ratio: ONE, problem: 'bound-unclear' };
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
  const met = isAtLeast ? actual.gte(0) : actual.isZero();
  return { ...base, direction: isAtLeast ? 'forward' : 'zero', compared, met, isDirectionOdd: false };
}

/** Above 90%-95% a rate is better still; below 50-60万元 a cost is. */
function openEnds(compared: Compared, direction: DirectionReading, topic: Topic): Compared {
  if (direction.direction !== 'range' || compared.targetHigh === null) return compared;
  if (topic.isRate && !topic.isNegative) return { ...compared, targetHigh: null };
  return compared;
}

/** 2期、120人: each figure of the target has to be answered by one of the actual's. */
export function readSeveral(row: Row, actual: Reading): Draft | null {
  const dimensions = row.target.quantities.map((one) =>
    one.percent === 'none' ? dimensionOf(one.unit) : '%',
  );
  if (dimensions.length < 2 || new Set(dimensions).size !== dimensions.length || dimensions.includes(''))
    return null;
  const drafts = row.target.quantities.map((one) => readFigures(row, one, actual));
  if (drafts.every((draft) => draft.met === true))
    return { ...(drafts[0] ?? EMPTY), ratio: null, mayOverachieve: false };
  const isMissed = drafts.some((draft) => draft.met === false);
  return {
    ...(drafts[0] ?? EMPTY),
    ratio: null,
    progress: null,
    met: isMissed ? false : null,
    problem: 'several-targets',
  };
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
  const actual = answering(actualReading, target, row.figures);
  if (actual === null) return { ...base, problem: 'actual-ambiguous' };
  const outcome = compareFigures(target, actual, row.figures);
  if (outcome.compared === null) return { ...base, problem: outcome.problem };
  const compared = openEnds(outcome.compared, direction, topic);
  if (isOverHundred(row, compared, target, actual)) {
    return { ...base, compared, problem: 'over-hundred', isImpossiblePercent: true };
  }
  if (compared.target.isZero() && compared.targetHigh === null) return zeroTarget(base, compared, row.target);
  if (compared.actual.isZero() && isNotDone(row, direction, target))
    return { ...base, compared, problem: 'not-done' };
  if (actual.writtenHigh !== null) return rangeActual(base, direction, compared, actual);
  const judged = judgeFigures(direction, compared, actual);
  if (compared.target.isNegative() || compared.actual.isNegative()) {
    const isRising = direction.direction === 'forward' || direction.direction === 'equals';
    const isBelow = judged.met === false && compared.target.isPositive() && isRising;
    // Prices may fall; nobody spends less than nothing.
    const isSure = judged.met === true && (isRising || target.percent !== 'none');
    const isKnown = isBelow || isSure;
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
      !topic.isTimeLevel,
  };
}

/** An actual that is itself a range counts only where both of its ends say the same. */
function rangeActual(base: Draft, direction: DirectionReading, compared: Compared, actual: Quantity): Draft {
  const factor = quotient(compared.actual, actual.written) ?? ONE;
  const high = actual.writtenHigh === null ? compared.actual : actual.writtenHigh.times(factor);
  const ends = [compared.actual, high].map((end) =>
    judgeFigures(direction, { ...compared, actual: end }, actual),
  );
  const [first, last] = ends;
  if (first?.met === true && last?.met === true) return { ...base, compared, met: true, ratio: first.ratio };
  if (first?.met === false && last?.met === false)
    return { ...base, compared, met: false, problem: 'bound-unclear' };
  return { ...base, compared, problem: 'bound-unclear' };
}
