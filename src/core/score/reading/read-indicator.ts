/** Target and actual of one row, read together: everything that rules and verdicts need, parsed once. */
import { type GridCell, textCell } from '../../grid';
import { bareWords, normalizeText } from '../../quantity/normalize';
import { type ReadContext, readCell } from '../../quantity/read-cell';
import { zeroReading } from '../../quantity/readings';
import { readPlainNumber } from '../../quantity/plain-number';
import type {
  ComparisonProblem,
  IndicatorReading,
  OperatorReading,
  Quantity,
  Reading,
} from '../../quantity/reading';
import { dimensionOf, isTime, unitInName, unitOfColumn } from '../../quantity/unit';
import { barsAsAsked, saysAtOnce, saysNothingHappened, saysNothingOf } from '../../quantity/words';
import { helperColumns } from './direction';
import { type IndicatorInput, cut } from './indicator-input';
import { readAttempts } from './read-attempts';
import { readClasses, readGrades, readLevels } from './read-grades';
import { readRanks } from './read-ranks';
import { goesTheOtherWay, namesChange, saysNoChange, trendOfFigure } from './rise-and-fall';
import { readSpans } from './spans';
import { datedByNote, readDeadline } from './read-deadline';
import { readFigures } from './read-figures';
import { readSeveral } from './read-several';
import { asWritten, withOwnUnits } from './own-units';
import { readQualitative, shortfallIn } from './read-words';
import { namedDate, namedPart } from './named-part';
import { readMyriadSign } from './myriad-sign';
import { asOften } from './often-enough';
import { byItsWords, dateByItsWords } from './words-beside';
import { type Draft, type Row, EMPTY, draftFor, metBy } from './row-draft';
import { type Topic, topicOf } from './subject';
import { asCounted } from './counted-share';
import { asDuration, asMarks, asPartOfAll, asPoints, asShare, asWhole } from './asked-measure';

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

const NO_ACTUAL: ReadonlySet<Reading['kind']> = new Set(['blank', 'placeholder', 'missing-number']);

function readNumberTarget(row: Row, actual: Reading): Draft {
  const quantity = row.target.quantity;
  if (quantity === null) return { ...EMPTY, problem: 'target-unreadable' };
  if (goesTheOtherWay(row.input.level3, row.target.text, actual.text))
    return { ...EMPTY, direction: 'forward', met: false, problem: 'opposite' };
  const isZero = quantity.written.isZero();
  if (isZero && saysNoneOfThem(row, actual.text)) return readFigures(row, quantity, zeroReading(actual));
  if (actual.kind === 'number' && actual.quantity !== null) {
    return byItsWords(
      row,
      quantity,
      actual,
      () => readSeveral(row, actual) ?? readFigures(row, quantity, actual),
    );
  }
  const { base } = draftFor(row, quantity);
  if (saysNoChange(actual.text) && (trendOfFigure(row.target.text) !== null || namesChange(row.input.level3)))
    return readFigures(row, quantity, zeroReading(actual));
  if (actual.kind === 'nothing' || saysNothingOf(actual.text, `${row.input.level3} ${row.target.text}`)) {
    const isCap = ['atMost', 'lessThan'].includes(row.target.operator.sign);
    const isGoodNews = isZero || isCap || row.topic.isNegative;
    if (isGoodNews) return readFigures(row, quantity, zeroReading(actual));
    return { ...base, problem: 'actual-words' };
  }
  const isLimit = base.direction === 'reverse' || base.direction === 'cap';
  if (isLimit && isTime(dimensionOf(quantity.unit)) && saysAtOnce(actual.text))
    return metBy(base, quantity.written, quantity.written, [row.target.text, actual.text]);
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
function isNotDone(row: Row, { kind, tier, text }: Reading, isZero: boolean): boolean {
  if (kind === 'tier') return tier === 2;
  return !isZero && shortfallIn(row, text) !== null;
}

/** 发生一般事故1起，未发生重大安全事故 where the second alone was to be barred: the figure counts something else. */
function saysNoneOfThem({ input, target }: Row, done: string): boolean {
  if (!/[,，;；。]/u.test(done)) return false;
  return (
    saysNothingOf(done, `${input.level3} ${target.text}`) ||
    done.split(/[,，;；。]/u).some((clause) => barsAsAsked(clause, target.text))
  );
}

function calendarProblem(target: Quantity): ComparisonProblem {
  return isTime(dimensionOf(target.unit)) ? 'date-unclear' : 'actual-words';
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
  const graded =
    readAttempts(row, actual) ??
    readClasses(row, actual) ??
    readLevels(row, actual) ??
    readGrades(row, actual) ??
    readSpans(row, actual) ??
    readRanks(row, actual);
  if (graded !== null) return graded;
  if (target.kind === 'number') return readNumberTarget(row, actual);
  if (target.kind !== 'calendar') return readQualitative(row, actual);
  return dateByItsWords(row, actual, readDeadline(row, actual));
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
  const part =
    plainRow.target.kind === 'calendar'
      ? namedDate(input.actual, input.level3)
      : namedPart(input.actual, input.level3);
  const said = readCell(part ?? input.actual, actualContext(plainRow));
  const plainActual = part === null ? said : { ...said, text: input.actual?.text ?? '' };
  const row = { ...plainRow, target: readMyriadSign(plainRow.target, [plainActual], input.level3) };
  const read = readMyriadSign(plainActual, [plainRow.target], input.level3);
  const shared = asShare(asDuration(read, row.target.quantity), row.topic);
  const marked = asPoints(asPartOfAll(asMarks(shared, row.target), row.target), row);
  const bare = asCounted(asWhole(marked, row), row);
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
