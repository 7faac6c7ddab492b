/** Which scores the total waits for. The pane's first code asks it too: nothing heavy is imported here. */
import type { AssessedIndicator } from '../assessment';
import { isBlankCell } from '../grid';
import type { IndicatorRow } from '../table/model';

/** The rows whose score counts once: a merged score cell belongs to its first row. */
export function countsItsScore(row: IndicatorRow, index: number): boolean {
  return row.kind !== 'placeholder' && (row.sharesScoreWith.length === 0 || row.sharesScoreWith[0] === index);
}

/** The row has a cell for its points and applies to the project; rows worth nothing owe no score. */
export function asksForScore({ score, effectiveWeight, isNotApplicable }: AssessedIndicator): boolean {
  return score !== null && !isNotApplicable && effectiveWeight?.isZero() !== true;
}

/** Of each row whether the total needs its score; beside rows with weights those without one count for nothing. */
export function owedScores(indicators: readonly AssessedIndicator[]): readonly boolean[] {
  const hasWeights = indicators.some(({ effectiveWeight }) => effectiveWeight !== null);
  return indicators.map(
    (indicator, index) =>
      asksForScore(indicator) &&
      (!hasWeights || indicator.effectiveWeight !== null) &&
      countsItsScore(indicator.row, index),
  );
}

/** Of each row whether its score is needed and still blank. */
export function blankScores(indicators: readonly AssessedIndicator[]): readonly boolean[] {
  return owedScores(indicators).map((isOwed, index) => {
    const cell = indicators[index]?.score?.figure.cell;
    return isOwed && cell !== undefined && isBlankCell(cell);
  });
}

/** A score that the total needs is still blank. */
export function isUnfinished(indicators: readonly AssessedIndicator[]): boolean {
  return blankScores(indicators).includes(true);
}

/** There are targets, results and scores, and nothing says what any of them is worth: no score can be held against its row. */
export function lacksWeights(indicators: readonly AssessedIndicator[]): boolean {
  const scored = indicators.filter(
    ({ row, target, actual, score }) =>
      row.kind === 'indicator' && target !== null && actual !== null && score?.recorded != null,
  );
  return (
    scored.length > 0 &&
    scored.every(({ effectiveWeight, verdict }) => effectiveWeight === null && verdict.min === null)
  );
}
