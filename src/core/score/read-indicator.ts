/** Target and actual of one row, read together: everything that rules and verdicts need, parsed once. */
import { type Decimal, HUNDRED, ONE } from '../number';
import { calendarOfBareNumber, readRelation } from '../quantity/calendar';
import { type FigureContext, compareFigures } from '../quantity/compare-figures';
import { keepsDeadline } from '../quantity/deadline';
import { bareWords, normalizeText } from '../quantity/normalize';
import { type ReadContext, readCell, withQuantity, zeroReading } from '../quantity/read-cell';
import type {
  CalendarReading,
  Compared,
  ComparisonProblem,
  IndicatorReading,
  Quantity,
  Reading,
} from '../quantity/reading';
import { dimensionOf, isCount, isTime, unitInName, unitOfColumn } from '../quantity/unit';
import { sameWords, saysNothingHappened } from '../quantity/words';
import { type DirectionReading, type HelperColumns, directionOf, helperColumns, isOdd } from './direction';
import type { IndicatorInput } from './indicator-input';
import { type Topic, topicOf } from './subject';

const LONGEST_NAME = 300;

function cut(text: string): string {
  return text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
}

interface Row {
  readonly input: IndicatorInput;
  readonly topic: Topic;
  readonly columns: HelperColumns;
  readonly figures: FigureContext;
  readonly target: Reading;
  readonly initialTarget: Reading;
  readonly targetSource: IndicatorReading['targetSource'];
}

function hasContent(reading: Reading): boolean {
  return !['blank', 'placeholder', 'missing-number', 'unreadable'].includes(reading.kind);
}

/** 无 is a zero where something bad is counted, and else no target at all. */
function asTarget(reading: Reading, topic: Topic): Reading {
  if (reading.kind !== 'nothing') return reading;
  if (topic.isNegative || bareWords(reading.text).length > 1) return zeroReading(reading);
  return { ...reading, kind: 'placeholder' };
}

function rowOf(input: IndicatorInput): Row {
  const names = {
    level1: normalizeText(cut(input.level1)),
    level2: normalizeText(cut(input.level2)),
    level3: normalizeText(cut(input.level3)),
  };
  const topic = topicOf(names);
  const hasTwo = input.initialTarget !== null;
  const context = (losesOperators: boolean): ReadContext => ({
    prefersDates: topic.isTimeLevel || topic.isDurationName,
    monthsAreDurations: topic.monthsAreDurations,
    losesOperators: losesOperators && input.columnLosesOperators,
  });
  const initialTarget = asTarget(readCell(input.initialTarget, context(true)), topic);
  const own = asTarget(readCell(input.target, context(!hasTwo)), topic);
  const lacksOwn = !hasContent(own) && own.kind !== 'placeholder';
  const usesInitial = lacksOwn && hasContent(initialTarget);
  // A blank beside "=%" lacks a number, not a target.
  const isNumberless = own.kind === 'blank' && initialTarget.kind === 'missing-number';
  return {
    input,
    topic,
    columns: helperColumns(input.operator, input.nature),
    figures: {
      isRate: topic.isRate,
      isSatisfaction: topic.subject === 'satisfaction',
      stated: unitOfColumn(normalizeText(cut(input.measureUnit))) ?? unitInName(names.level3),
    },
    target: usesInitial || isNumberless ? initialTarget : own,
    initialTarget,
    targetSource: usesInitial ? 'initial' : hasContent(own) ? 'target' : 'none',
  };
}

type Draft = Omit<
  IndicatorReading,
  'target' | 'initialTarget' | 'actual' | 'targetSource' | 'subject' | 'hasCopiedOperator'
>;

const EMPTY: Draft = {
  direction: 'unknown',
  directionSource: 'default',
  isDirectionOdd: false,
  compared: null,
  ratio: null,
  progress: null,
  met: null,
  problem: null,
  tier: null,
  isOpenChoice: false,
  isImpossiblePercent: false,
  isQualitativePercent: false,
  mayOverachieve: false,
};

function actualContext(row: Row): ReadContext {
  return {
    prefersDates: row.target.kind === 'calendar',
    monthsAreDurations: row.topic.monthsAreDurations && row.target.kind !== 'calendar',
    losesOperators: false,
  };
}

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
function readSeveral(row: Row, actual: Reading): Draft | null {
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

function readFigures(row: Row, target: Quantity, actualReading: Reading): Draft {
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

const QUALITATIVE_NUMBER = /^[≥≤<>=~约近达到完成率度及为:%\d.,()\s-]*$/u;

/** A word answered by a word, a tier, a step of the scale or a figure. */
function readQualitative(row: Row, actual: Reading): Draft {
  const base: Draft = { ...EMPTY, direction: 'qualitative', directionSource: 'written' };
  if (row.target.kind === 'boolean') {
    if (actual.kind === 'boolean' && actual.truth !== null) {
      return { ...base, direction: 'boolean', met: actual.truth === row.target.truth };
    }
    if (actual.kind === 'nothing' && row.target.truth === false)
      return { ...base, direction: 'boolean', met: true };
  }
  if (actual.kind === 'tier' && actual.tier !== null) {
    return { ...base, tier: actual.tier, met: actual.tier === 0 };
  }
  if (sameWords(row.target.text, actual.text)) return { ...base, tier: 0, met: true };
  if (row.target.kind === 'scale-word' && actual.scaleStep !== null && row.target.scaleStep !== null) {
    const tier = Math.min(Math.max(actual.scaleStep - row.target.scaleStep, 0), 2);
    return { ...base, tier, met: tier === 0 };
  }
  if (actual.kind === 'scale-word' && actual.scaleStep !== null) {
    const tier = Math.min(actual.scaleStep, 2);
    return { ...base, tier, met: tier === 0 };
  }
  if (
    actual.kind === 'number' &&
    (actual.stored !== null || QUALITATIVE_NUMBER.test(normalizeText(actual.text)) || isShortFigure(actual))
  ) {
    return { ...base, problem: 'qualitative-percent', isQualitativePercent: true };
  }
  return { ...base, isOpenChoice: true };
}

/** 90%, 95分, 100%覆盖: little beside the figure. */
function isShortFigure(actual: Reading): boolean {
  return actual.text.replace(/[\d.,%％\s]/gu, '').length <= 2;
}

function bareCalendar(actual: Reading): CalendarReading | null {
  if (actual.calendar !== null) return actual.calendar;
  const { quantity } = actual;
  if (actual.kind !== 'number' || quantity === null || quantity.percent !== 'none') return null;
  if (quantity.unit !== '' && quantity.unit !== '月' && quantity.unit !== '日') return null;
  const text = normalizeText(actual.text)
    .replace(/^[≥≤<>=]{1,3}/u, '')
    .replace(/(?:月份?|日|号)$/u, '');
  return calendarOfBareNumber(text === '' ? quantity.written.toFixed() : text, actual.stored !== null);
}

/** A day of the month beside 每月15日: 10 and 10日. */
function bareDay(actual: Reading): CalendarReading | null {
  const { quantity } = actual;
  if (quantity === null || !quantity.written.isInteger() || quantity.percent !== 'none') return null;
  if (quantity.unit !== '' && quantity.unit !== '日') return null;
  if (quantity.written.lt(1) || quantity.written.gt(31)) return null;
  const day = quantity.written.toNumber();
  return {
    periods: [{ start: day, end: day, hasYear: false }],
    deadlines: [day],
    recurrence: 'month',
    isBareRecurrence: false,
    relation: null,
  };
}

function readDeadline(row: Row, actual: Reading): Draft {
  const base: Draft = { ...EMPTY, direction: 'deadline', directionSource: 'written' };
  const target = row.target.calendar;
  if (target === null) return { ...base, problem: 'target-unreadable' };
  if (actual.kind === 'tier' && actual.tier !== null)
    return { ...base, tier: actual.tier, met: actual.tier === 0 };
  const isZero = actual.quantity?.written.isZero() === true && actual.kind === 'number';
  if (isZero || /^[≥≤<>=]*0月$/u.test(normalizeText(actual.text.slice(0, 20))))
    return { ...base, problem: 'not-done' };
  if (sameWords(row.target.text, actual.text)) return { ...base, met: true };
  const wantsDay = target.recurrence === 'month' && !target.isBareRecurrence;
  const calendar = (wantsDay && actual.calendar === null ? bareDay(actual) : null) ?? bareCalendar(actual);
  const relation = readRelation(normalizeText(actual.text.slice(0, 300)));
  if (calendar === null) {
    if (relation !== null) return { ...base, met: relation === 'early' };
    return { ...base, problem: 'date-unclear' };
  }
  const tableYear =
    row.input.year !== null && /^\d{4}$/u.test(row.input.year) ? Number(row.input.year) : null;
  const { sign } = row.target.operator;
  if (sign === 'atLeast' || sign === 'greaterThan') {
    // "≥12月" is a slip or a start date; only the very month itself is surely right.
    const kept = keepsDeadline(target, calendar, 'inclusive', tableYear);
    const isEarlier = keepsDeadline(target, calendar, 'strict', tableYear);
    return kept === true && isEarlier === false
      ? { ...base, met: true }
      : { ...base, problem: 'date-unclear' };
  }
  const met = keepsDeadline(target, calendar, sign === 'lessThan' ? 'strict' : 'inclusive', tableYear);
  return met === null ? { ...base, problem: 'date-unclear' } : { ...base, met };
}

const NO_ACTUAL: ReadonlySet<Reading['kind']> = new Set(['blank', 'placeholder', 'missing-number']);

function readNumberTarget(row: Row, actual: Reading): Draft {
  const quantity = row.target.quantity;
  if (quantity === null) return { ...EMPTY, problem: 'target-unreadable' };
  if (actual.kind === 'number' && actual.quantity !== null) {
    return readSeveral(row, actual) ?? readFigures(row, quantity, actual);
  }
  const direction = directionOf(row.target, quantity, row.columns, row.topic);
  const base: Draft = {
    ...EMPTY,
    direction: quantity.written.isZero() && quantity.writtenHigh === null ? 'zero' : direction.direction,
    directionSource: direction.source,
    isDirectionOdd: isOdd(direction, row.columns, row.topic, row.target),
  };
  const isZero = quantity.written.isZero();
  if (actual.kind === 'nothing') {
    const isGoodNews = isZero || row.topic.isNegative;
    if (isGoodNews) return readFigures(row, quantity, zeroReading(actual));
    return { ...base, problem: 'actual-words' };
  }
  if (
    actual.kind === 'tier' &&
    actual.tier !== null &&
    row.target.kind === 'number' &&
    isZero &&
    saysNothingHappened(normalizeText(row.target.text))
  ) {
    return { ...base, direction: 'qualitative', tier: actual.tier, met: actual.tier === 0 };
  }
  if (actual.kind === 'calendar') return { ...base, problem: calendarProblem(quantity) };
  return {
    ...base,
    problem: 'actual-words',
    met: actual.kind === 'tier' && actual.tier === 2 ? false : null,
  };
}

function calendarProblem(target: Quantity): ComparisonProblem {
  return isTime(dimensionOf(target.unit)) ? 'date-unclear' : 'actual-words';
}

/** 12月 typed beside 12个月: a calendar month beside a length of time. */
function asDuration(actual: Reading, target: Quantity | null): Reading {
  if (actual.kind !== 'calendar' || target === null || dimensionOf(target.unit) !== 'month') return actual;
  const months = /^[≥≤<>=]{0,3}(\d{1,2})月$/u.exec(normalizeText(actual.text.slice(0, 20)))?.[1];
  if (months === undefined) return actual;
  const quantity: Quantity = {
    ...target,
    written: target.written.minus(target.written).plus(months),
    writtenHigh: null,
    scale: ONE,
    unit: '个月',
    approximate: 'no',
  };
  return { ...withQuantity(actual, quantity), calendar: null, quantities: [quantity] };
}

function draftOf(row: Row, actual: Reading): Draft {
  const { target } = row;
  if (target.kind === 'missing-number') return { ...EMPTY, problem: 'target-number' };
  if (target.kind === 'unreadable') return { ...EMPTY, problem: 'target-unreadable' };
  if (target.kind === 'blank' || target.kind === 'placeholder')
    return { ...EMPTY, problem: 'target-missing' };
  const isWord = ['word', 'text', 'tier', 'scale-word', 'boolean', 'nothing'].includes(target.kind);
  const direction = isWord ? 'qualitative' : target.kind === 'calendar' ? 'deadline' : null;
  const isBlankActual = NO_ACTUAL.has(actual.kind);
  if (isBlankActual || actual.kind === 'unreadable') {
    const problem = isBlankActual ? 'actual-missing' : 'actual-unreadable';
    const draft = target.quantity === null ? EMPTY : directionDraft(row, target.quantity);
    return {
      ...draft,
      ...(direction === null ? {} : { direction, directionSource: 'written' as const }),
      problem,
    };
  }
  if (target.kind === 'number') return readNumberTarget(row, actual);
  return target.kind === 'calendar' ? readDeadline(row, actual) : readQualitative(row, actual);
}

function directionDraft(row: Row, quantity: Quantity): Draft {
  const direction = directionOf(row.target, quantity, row.columns, row.topic);
  return {
    ...EMPTY,
    direction: direction.direction,
    directionSource: direction.source,
    isDirectionOdd: isOdd(direction, row.columns, row.topic, row.target),
  };
}

/** Reads one row. Cheap: every text is parsed once. Never throws. */
export function readIndicator(input: IndicatorInput): IndicatorReading {
  const row = rowOf(input);
  const read = readCell(input.actual, actualContext(row));
  const actual = asDuration(read, row.target.quantity);
  return {
    target: row.target,
    initialTarget: row.initialTarget,
    actual,
    targetSource: row.targetSource,
    subject: row.topic.subject,
    hasCopiedOperator:
      actual.operator.source === 'symbol' &&
      actual.operator.sign !== 'equals' &&
      actual.operator.sign !== 'none',
    ...draftOf(row, actual),
  };
}
