/** What several rules ask of a row. */
import type { AssessedFigure } from '../../assessment';
import { type CellAddress } from '../../grid';
import type { MessageData } from '../../messages/message';
import { plain } from '../../number';
import type { Verdict } from '../../score/verdict';
import type { RuleContext } from '../context';
import type { ExplanationFact, IndicatorFact } from '../../score/facts';
import { cellsOf } from './cells';
import { clip } from './words';
import { isBlankFigure } from '../../table/figure';

/** Rows that are judged: no placeholders, no "/" rows; execution rows have facts of their own. */
export function openRows({ indicators }: RuleContext): IndicatorFact[] {
  return indicators.filter(({ assessed }) => assessed.row.kind === 'indicator');
}

/** False for a table whose scores are all blank: it gets one finding, not one a row. */
export function isScored({ indicators }: RuleContext): boolean {
  return indicators.some(({ assessed }) => assessed.row.kind !== 'placeholder' && hasContent(assessed.score));
}

/**
 * A blank cell below a filled one where the merged areas are not known (text files): it may be the lower part of the cell above.
 * The table says so once, as `merges-needed`.
 */
export function mayContinueAbove(
  { table, indicators }: RuleContext,
  { index, assessed }: IndicatorFact,
  column: 'score' | 'target',
): boolean {
  const own = assessed.row[column];
  if (own === null || !isBlankFigure(own) || !table.ambiguities.some(({ key }) => key === 'merges-needed'))
    return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = indicators[at]?.assessed.row;
    if (above?.block !== assessed.row.block) return false;
    const figure = above[column];
    if (figure !== null && !isBlankFigure(figure)) return true;
  }
  return false;
}

export function hasContent(assessed: AssessedFigure | null): boolean {
  return assessed !== null && !isBlankFigure(assessed.figure);
}

/**
 * Neither target nor actual is filled in: one thing left undone, which speaks once, at the actual. False where nothing would
 * speak there (no such column, or a score that cannot be read).
 */
export function isBlankPair({ assessed, reading }: IndicatorFact): boolean {
  const { actual, score } = assessed;
  if (reading.target.kind !== 'blank' || actual === null || !isBlankFigure(actual.figure)) return false;
  return score?.recorded != null || !hasContent(score);
}

/** The cells of the target, for a row whose target is blank as well. */
export function targetCells({ assessed }: IndicatorFact): CellAddress[] {
  return cellsOf(assessed.initialTarget?.figure, assessed.target?.figure);
}

export function nameOf({ assessed }: Pick<IndicatorFact, 'assessed'>): string {
  const { level3, group, level2, level1, scoringRule } = assessed.row;
  const own = level3 ?? group ?? level2 ?? level1;
  const name = own?.text ?? scoringRule?.cell.text ?? '';
  // Of four levels the third says what the fourth is about.
  return clip(level3 === null || group === null ? name : `${group.text}·${name}`);
}

export function relatedOf({ assessed }: IndicatorFact): CellAddress[] {
  return cellsOf(assessed.actual?.figure, assessed.score?.figure);
}

/** Target and actual as they stand in their cells, a date that only the note states included. */
export function pairData({ assessed, reading }: IndicatorFact): MessageData {
  const { target, effectiveWeight, score } = assessed;
  const missing =
    effectiveWeight !== null && score?.recorded != null ? plain(effectiveWeight.minus(score.recorded)) : '';
  return {
    target: clip(target?.figure.cell.text ?? ''),
    actual: clip(reading.actual.text),
    missing,
  };
}

/** The verdict's own sentence, carried along as key and data so that the words are made last. */
export function reasonData({ reason }: Verdict): MessageData {
  return {
    '@how': reason.key,
    ...Object.fromEntries(Object.entries(reason.data).map(([key, value]) => [`how.${key}`, value])),
  };
}

export function isTier({ reading, assessed }: IndicatorFact): boolean {
  return assessed.verdict.kind === 'range' && reading.ratio === null;
}

/** Points are missing without a missed target, and the form's cell for the reason holds none. */
export function isUnexplainedDeduction({ isDeducted, explanation }: IndicatorFact): boolean {
  return isDeducted && explanation !== null && !saysSomething(explanation);
}

/** A reason, however short. */
export function saysSomething({ quality }: ExplanationFact): boolean {
  return quality === 'ok' || quality === 'weak';
}
