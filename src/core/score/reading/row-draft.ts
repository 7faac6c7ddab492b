/** What the readers of figures, words and dates share: the row as read so far, and the reading that they fill in. */
import { type Decimal, ONE } from '../../number';
import type { FigureContext } from '../../quantity/comparison';
import type { IndicatorReading, Quantity, Reading } from '../../quantity/reading';
import { type DirectionReading, type HelperColumns, directionOf, inStatedUnit, isOdd } from './direction';
import type { IndicatorInput } from './indicator-input';
import type { Topic } from './subject';

export interface Row {
  readonly input: IndicatorInput;
  readonly topic: Topic;
  readonly columns: HelperColumns;
  readonly figures: FigureContext;
  readonly target: Reading;
  readonly initialTarget: Reading;
  readonly targetSource: IndicatorReading['targetSource'];
}

export type Draft = Omit<
  IndicatorReading,
  'target' | 'initialTarget' | 'actual' | 'targetSource' | 'subject' | 'hasCopiedOperator'
>;

export const EMPTY: Draft = {
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

/** Met, whatever share of it was asked for: the two figures that say so, as they stand beside the texts that hold them. */
export function metBy(
  base: Draft,
  target: Decimal,
  actual: Decimal,
  [targetText, actualText]: readonly [string, string],
): Draft {
  const compared = { target, targetHigh: null, actual, targetText, actualText };
  return { ...base, met: true, ratio: ONE, compared };
}

/** The reading of a row whose target holds this figure, before its answer is looked at, and which way it points. */
export function draftFor(
  row: Row,
  target: Quantity,
): { readonly base: Draft; readonly direction: DirectionReading } {
  const direction = directionOf(row, inStatedUnit(target, row.figures.stated));
  const isZero = target.written.isZero() && target.writtenHigh === null;
  const base: Draft = {
    ...EMPTY,
    direction: isZero ? 'zero' : direction.direction,
    directionSource: direction.source,
    isDirectionOdd: isOdd(row, direction),
  };
  return { base, direction };
}
