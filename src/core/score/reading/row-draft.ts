/** What the readers of figures, words and dates share: the row as read so far, and the reading that they fill in. */
import type { FigureContext } from '../../quantity/compare-figures';
import type { IndicatorReading, Reading } from '../../quantity/reading';
import type { HelperColumns } from './direction';
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
