/** What happened to a target between two records, and whom the change helps. */
import type { Decimal } from '../number';
import { bareWords, normalizeText } from '../quantity/normalize';
import {
  type CalendarReading,
  type Direction,
  type IndicatorReading,
  type Quantity,
  type Reading,
  isLimit,
  isRising,
} from '../quantity/reading';
import { commonMeasure } from '../quantity/unit';
import { readIndicator } from '../score/reading/read-indicator';
import type { RecordCell, RecordIndicator } from './model';

export type ChangeKind = 'value' | 'operator' | 'unit' | 'kind' | 'wording';

export interface TargetChange {
  readonly kind: ChangeKind;
  /** True where the new target is easier to meet; `null` where that cannot be said. */
  readonly helps: boolean | null;
}

export interface ReadTarget {
  readonly cell: RecordCell;
  readonly reading: Reading;
  readonly direction: Direction;
}

function readWith(
  indicator: RecordIndicator,
  year: string | null,
  target: RecordCell,
  actual: RecordCell | null,
): IndicatorReading {
  return readIndicator({
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    target: target.cell,
    initialTarget: null,
    actual: actual?.cell ?? null,
    operator: indicator.operator,
    nature: indicator.nature,
    measureUnit: indicator.measureUnit,
    actualUnit: indicator.actualUnit,
    qualitativeNote: '',
    weight: null,
    year,
    columnLosesOperators: false,
  });
}

const NOTHING: ReadonlySet<Reading['kind']> = new Set([
  'blank',
  'placeholder',
  'missing-number',
  'unreadable',
]);

function targetIn(
  indicator: RecordIndicator,
  year: string | null,
  cell: RecordCell | null,
): ReadTarget | null {
  if (cell === null) return null;
  const { target, direction } = readWith(indicator, year, cell, null);
  return NOTHING.has(target.kind) ? null : { cell, reading: target, direction };
}

/** The target as it was set at the start of the year, where the form keeps it apart; else the only one. */
export function originalTarget(indicator: RecordIndicator, year: string | null): ReadTarget | null {
  return targetIn(indicator, year, indicator.initialTarget) ?? targetIn(indicator, year, indicator.target);
}

/** The target that the year was judged by. */
export function judgedTarget(indicator: RecordIndicator, year: string | null): ReadTarget | null {
  return targetIn(indicator, year, indicator.target) ?? targetIn(indicator, year, indicator.initialTarget);
}

/** What was reached, read beside its target. */
export function readActual(indicator: RecordIndicator, year: string | null): Reading | null {
  const target = indicator.target ?? indicator.initialTarget;
  if (target === null || indicator.actual === null) return null;
  return readWith(indicator, year, target, indicator.actual).actual;
}

/** Both figures in one unit; `null` where they measure different things. */
export function inOneUnit(a: Quantity, b: Quantity): readonly [Decimal, Decimal] | null {
  if (a.percent !== b.percent && a.unit !== b.unit && a.unit !== '' && b.unit !== '') return null;
  if (a.percent !== b.percent && a.percent !== 'none' && b.percent !== 'none') {
    const perMille = (each: Quantity): Decimal =>
      each.percent === 'percent' ? each.written.times(10) : each.written;
    return [perMille(a), perMille(b)];
  }
  const measure = commonMeasure(a.unit, b.unit);
  if (measure === null) return null;
  // A scale beside no unit at all may be the column's: 80 beside 80万元 says nothing else.
  if ((a.unit === '') !== (b.unit === '') && a.written.equals(b.written)) return [a.written, b.written];
  return [a.written.times(a.scale).times(measure[0]), b.written.times(b.scale).times(measure[1])];
}

/** True where less is easier, false where more is, `null` where neither can be said. */
function lessIsEasier(direction: Direction): boolean | null {
  if (isRising(direction)) return true;
  return isLimit(direction) || direction === 'zero' ? false : null;
}

const LOWER_BOUNDS: ReadonlySet<string> = new Set(['atLeast', 'greaterThan']);
const UPPER_BOUNDS: ReadonlySet<string> = new Set(['atMost', 'lessThan']);

function operatorTurned(before: Reading, after: Reading): boolean {
  const [a, b] = [before.operator.sign, after.operator.sign];
  return (LOWER_BOUNDS.has(a) && UPPER_BOUNDS.has(b)) || (UPPER_BOUNDS.has(a) && LOWER_BOUNDS.has(b));
}

function quantityChange(
  before: ReadTarget,
  after: ReadTarget,
  a: Quantity,
  b: Quantity,
): TargetChange | null {
  const figures = inOneUnit(a, b);
  if (figures === null) return { kind: 'unit', helps: null };
  const [old, now] = figures;
  const high = inOneUnit(
    { ...a, written: a.writtenHigh ?? a.written },
    { ...b, written: b.writtenHigh ?? b.written },
  );
  const sameHigh = high === null || high[0].equals(high[1]);
  if (old.equals(now) && sameHigh) {
    return operatorTurned(before.reading, after.reading) ? { kind: 'operator', helps: null } : null;
  }
  const [easier, less] = [lessIsEasier(before.direction), lessIsEasier(after.direction)];
  const isKnown = less !== null && less === easier && !old.equals(now);
  return { kind: 'value', helps: isKnown ? less === now.lessThan(old) : null };
}

function lastDay(calendar: CalendarReading, year: string | null): number | null {
  const last = calendar.deadlines.at(-1);
  const period = calendar.periods.at(-1);
  if (last === undefined || period === undefined) return null;
  return period.hasYear || year === null ? last : last + Number(year) * 10000;
}

function calendarChange(
  before: Reading,
  after: Reading,
  years: readonly [string | null, string | null],
): TargetChange | null {
  if (before.calendar === null || after.calendar === null) return null;
  if (before.calendar.recurrence !== after.calendar.recurrence) return wordChange(before, after);
  const year = years[0] ?? years[1];
  const [old, now] = [lastDay(before.calendar, year), lastDay(after.calendar, years[1] ?? year)];
  if (old === null || now === null) return wordChange(before, after);
  return old === now ? null : { kind: 'value', helps: now > old };
}

function wordChange(before: Reading, after: Reading): TargetChange | null {
  return bareWords(before.text) === bareWords(after.text) ? null : { kind: 'wording', helps: null };
}

/** `null` where both say the same. `years`: of the approved record and of the table. */
export function targetChange(
  before: ReadTarget,
  after: ReadTarget,
  years: readonly [string | null, string | null],
): TargetChange | null {
  if (normalizeText(before.reading.text) === normalizeText(after.reading.text)) {
    return before.reading.stored === null || after.reading.stored === null
      ? null
      : numbers(before, after, years);
  }
  return numbers(before, after, years);
}

function numbers(
  before: ReadTarget,
  after: ReadTarget,
  years: readonly [string | null, string | null],
): TargetChange | null {
  const [old, now] = [before.reading, after.reading];
  if (old.kind === 'number' && now.kind === 'number' && old.quantity !== null && now.quantity !== null) {
    return quantityChange(before, after, old.quantity, now.quantity);
  }
  if (old.kind === 'calendar' && now.kind === 'calendar') return calendarChange(old, now, years);
  const wasFigure = old.kind === 'number' || old.kind === 'calendar';
  const isFigure = now.kind === 'number' || now.kind === 'calendar';
  // A figure turned into words can no longer be missed.
  if (wasFigure !== isFigure) return { kind: 'kind', helps: wasFigure ? true : null };
  return wasFigure ? { kind: 'kind', helps: null } : wordChange(old, now);
}
