/** Target and actual of one row, read together: everything that rules and verdicts need, parsed once. */
import { type GridCell, textCell } from '../../grid';
import { Decimal, HUNDRED, ONE } from '../../number';
import { bareWords, normalizeText } from '../../quantity/normalize';
import {
  type ReadContext,
  bareQuantity,
  readCell,
  withQuantity,
  zeroReading,
} from '../../quantity/read-cell';
import { readPlainNumber } from '../../quantity/plain-number';
import type {
  ComparisonProblem,
  IndicatorReading,
  OperatorReading,
  Quantity,
  Reading,
} from '../../quantity/reading';
import { dimensionOf, isTime, unitInName, unitOfColumn } from '../../quantity/unit';
import {
  coversAll,
  saysAllOf,
  saysAtOnce,
  saysNotDone,
  saysNothingHappened,
  saysNothingOf,
} from '../../quantity/words';
import { helperColumns } from './direction';
import type { IndicatorInput } from './indicator-input';
import { readClasses, readLevels } from './read-grades';
import { readRanks } from './read-ranks';
import { goesTheOtherWay, saysNoChange, trendOfFigure } from './rise-and-fall';
import { datedByNote, readDeadline } from './read-deadline';
import { readFigures } from './read-figures';
import { readSeveral } from './read-several';
import { asWritten, withOwnUnits } from './own-units';
import { readQualitative } from './read-words';
import { namedPart } from './named-part';
import { readMyriadSign } from './myriad-sign';
import { asOften } from './often-enough';
import { type Draft, type Row, EMPTY, draftFor } from './row-draft';
import { type Topic, topicOf } from './subject';

const LONGEST_NAME = 300;

function cut(text: string): string {
  return text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
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

const WATER = /[供用取节排污废引调灌蓄中]水|水量|水资源/u;

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
  const month = joinedMonth(input, topic);
  const plain = asShare(asTarget(readCell(month ?? input.target, context(!hasTwo)), topic), topic);
  // The figure of the cell is recorded as it stands there.
  const own =
    month === null
      ? plain
      : { ...plain, text: input.target?.text ?? '', stored: readPlainNumber(input.target ?? month) };
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
      isCost: topic.isCostLevel || topic.isCostName,
      isWater: WATER.test(names.level3),
      stated: unitOfColumn(normalizeText(cut(input.measureUnit))) ?? unitInName(names.level3),
    },
    target: usesInitial || isNumberless ? initialTarget : own,
    initialTarget,
    targetSource: usesInitial ? 'initial' : hasContent(own) ? 'target' : 'none',
  };
}

function actualContext(row: Row): ReadContext {
  return {
    prefersDates: row.target.kind === 'calendar',
    monthsAreDurations: row.topic.monthsAreDurations && row.target.kind !== 'calendar',
    losesOperators: false,
  };
}

const SIGNS: Readonly<Record<OperatorReading['sign'], string>> = {
  atLeast: '≥',
  atMost: '≤',
  greaterThan: '>',
  lessThan: '<',
  equals: '=',
  none: '',
};

const IN_MONTH = /^\d{1,2}月[份底末]?前?$/u;
const IN_YEAR = /^20\d{2}年[度底末]?前?$/u;

/** ≤ | 10 | 月 in three columns is the date ≤10月, not a count of months, and = | 2024 | 年 a year; `null` where it is anything else. */
function joinedMonth(input: IndicatorInput, topic: Topic): GridCell | null {
  const unit = normalizeText(cut(input.measureUnit)).replaceAll(' ', '');
  const cell = input.target;
  if (cell === null || !topic.isTimeLevel) return null;
  const date = `${normalizeText(cut(cell.text))}${unit}`;
  if (!IN_MONTH.test(date) && !IN_YEAR.test(date)) return null;
  const text = `${SIGNS[helperColumns(input.operator, input.nature).operator.sign]}${date}`;
  return textCell(text);
}

/** 3/4 and 20/20 beside a rate are shares. */
function asShare(source: Reading, topic: Topic): Reading {
  return topic.isRate ? shareIn(source, FRACTION) : source;
}

/** 4.8分（满分5分） and 4.7分（5分制） beside ≥95%. */
function asMarks(actual: Reading, { quantity }: Reading): Reading {
  return quantity?.percent === 'percent' ? shareIn(actual, OF_FULL_MARKS) : actual;
}

function shareIn(source: Reading, pattern: RegExp): Reading {
  const fraction = pattern.exec(normalizeText(source.text.slice(0, 20)));
  if (source.kind !== 'number' || source.quantity === null || source.stored !== null || fraction === null)
    return source;
  const below = new Decimal(fraction[2] ?? '');
  if (below.isZero()) return source;
  const written = new Decimal(fraction[1] ?? '').times(HUNDRED).div(below);
  if (written.gt(HUNDRED)) return source;
  const quantity: Quantity = { ...bareQuantity(written), percent: 'percent' };
  return { ...withQuantity(source, quantity), quantities: [quantity] };
}

const FRACTION = /^[≥≤<>=]{0,3}(\d{1,6}(?:\.\d{1,4})?)\/(\d{1,6})(?:以上|及以上)?$/u;
const OF_FULL_MARKS = /^(\d(?:\.\d{1,3})?)分?\((?:满分)?(\d{1,2})分?制?\)$/u;

/** 22个乡镇全覆盖 and 全部合格 beside 全覆盖 or 100%: all of them, however many. */
function asWhole(actual: Reading, { target, topic, input }: Row): Reading {
  if (target.quantity?.percent !== 'percent') return actual;
  const saysHowMany =
    actual.kind === 'number' && actual.quantities.every(({ percent }) => percent === 'none');
  if (!saysHowMany && actual.kind !== 'word') return actual;
  const isAll = !topic.isNegative && saysAllOf(actual.text, cut(input.level3));
  if (!coversAll(actual.text) && !isAll) return actual;
  const quantity: Quantity = { ...bareQuantity(HUNDRED), percent: 'percent' };
  return { ...withQuantity(actual, quantity), kind: 'number', quantities: [quantity] };
}

const NO_ACTUAL: ReadonlySet<Reading['kind']> = new Set(['blank', 'placeholder', 'missing-number']);

function readNumberTarget(row: Row, actual: Reading): Draft {
  const quantity = row.target.quantity;
  if (quantity === null) return { ...EMPTY, problem: 'target-unreadable' };
  if (goesTheOtherWay(row.input.level3, row.target.text, actual.text))
    return { ...EMPTY, direction: 'forward', met: false, problem: 'opposite' };
  if (actual.kind === 'number' && actual.quantity !== null) {
    return readSeveral(row, actual) ?? readFigures(row, quantity, actual);
  }
  const { base } = draftFor(row, quantity);
  const isZero = quantity.written.isZero();
  if (saysNoChange(actual.text) && trendOfFigure(row.target.text) !== null)
    return readFigures(row, quantity, zeroReading(actual));
  if (actual.kind === 'nothing' || saysNothingOf(actual.text, `${row.input.level3} ${row.target.text}`)) {
    const isCap = ['atMost', 'lessThan'].includes(row.target.operator.sign);
    const isGoodNews = isZero || isCap || row.topic.isNegative;
    if (isGoodNews) return readFigures(row, quantity, zeroReading(actual));
    return { ...base, problem: 'actual-words' };
  }
  const isLimit = base.direction === 'reverse' || base.direction === 'cap';
  if (isLimit && isTime(dimensionOf(quantity.unit)) && saysAtOnce(actual.text)) {
    const texts = { targetText: row.target.text, actualText: actual.text };
    const compared = { target: quantity.written, targetHigh: null, actual: quantity.written, ...texts };
    return { ...base, met: true, ratio: ONE, compared };
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
  if (actual.kind === 'calendar')
    return asOften(base, row.target, actual) ?? { ...base, problem: calendarProblem(quantity) };
  return {
    ...base,
    problem: 'actual-words',
    met: isNotDone(row, actual, isZero) ? false : null,
  };
}

/** 未使用 under 抗菌药物使用率 is as it should be. */
function isNotDone({ topic }: Row, { kind, tier, text }: Reading, isZero: boolean): boolean {
  if (kind === 'tier') return tier === 2;
  return !isZero && !topic.isNegative && saysNotDone(text);
}

function calendarProblem(target: Quantity): ComparisonProblem {
  return isTime(dimensionOf(target.unit)) ? 'date-unclear' : 'actual-words';
}

const ONE_MONTH = /^[≥≤<>=]{0,3}(\d{1,2})月$/u;
const MONTHS_BY_MONTHS =
  /^(?:20\d{2}年)?(1[0-2]|[1-9])月?(?:至|到|[-~—–]{1,2})(1[0-2]|[1-9])月份?(?:按月|逐月|每月|$)/u;

/** 12 of 12月, and of 1-12月按月发放; `null` for any other text. */
function monthsIn(text: string): number | null {
  const one = ONE_MONTH.exec(text)?.[1];
  if (one !== undefined) return Number(one);
  const span = MONTHS_BY_MONTHS.exec(text);
  const [first, last] = [Number(span?.[1]), Number(span?.[2])];
  return span === null || last < first ? null : last - first + 1;
}

/** 12月 typed beside 12个月: a calendar month beside a length of time. */
function asDuration(actual: Reading, target: Quantity | null): Reading {
  if (actual.kind !== 'calendar' || target === null || dimensionOf(target.unit) !== 'month') return actual;
  const months = monthsIn(normalizeText(actual.text.slice(0, 20)));
  if (months === null) return actual;
  const quantity: Quantity = {
    ...target,
    written: new Decimal(months),
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
    const draft = target.quantity === null ? EMPTY : draftFor(row, target.quantity).base;
    return {
      ...draft,
      ...(direction === null ? {} : { direction, directionSource: 'written' as const }),
      problem,
    };
  }
  const graded = readClasses(row, actual) ?? readLevels(row, actual) ?? readRanks(row, actual);
  if (graded !== null) return graded;
  if (target.kind === 'number') return readNumberTarget(row, actual);
  return target.kind === 'calendar' ? readDeadline(row, actual) : readQualitative(row, actual);
}

/** Reads one row. Cheap: every text is parsed once. Never throws. */
export function readIndicator(input: IndicatorInput): IndicatorReading {
  const own = withOwnUnits(input);
  if (own === null) return readRow(input);
  const reading = readRow(own);
  return {
    ...reading,
    target: asWritten(reading.target, input.target, own.target),
    actual: asWritten(reading.actual, input.actual, own.actual),
  };
}

function readRow(input: IndicatorInput): IndicatorReading {
  const plainRow = rowOf(input);
  const part = namedPart(input.actual, input.level3);
  const said = readCell(part ?? input.actual, actualContext(plainRow));
  const plainActual = part === null ? said : { ...said, text: input.actual?.text ?? '' };
  const row = { ...plainRow, target: readMyriadSign(plainRow.target, [plainActual], input.level3) };
  const read = readMyriadSign(plainActual, [plainRow.target], input.level3);
  const shared = asShare(asDuration(read, row.target.quantity), row.topic);
  const bare = asWhole(asMarks(shared, row.target), row);
  const actual = datedByNote(row, bare);
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
