/** Which scores the total waits for. The pane's first code asks it too: nothing heavy is imported here. */
import type { AssessedIndicator } from '../assessment';
import { isBlankCell } from '../grid';
import type { IndicatorRow } from '../table/model';

/** The rows whose score counts once: a merged score cell belongs to its first row. */
export function countsItsScore(row: IndicatorRow, index: number): boolean {
  return row.kind !== 'placeholder' && (row.sharesScoreWith.length === 0 || row.sharesScoreWith[0] === index);
}

/** Of each row whether the total needs its score: it has points and a cell for them, and applies to the project. */
export function owedScores(indicators: readonly AssessedIndicator[]): readonly boolean[] {
  const hasWeights = indicators.some(({ effectiveWeight }) => effectiveWeight !== null);
  return indicators.map(({ row, score, effectiveWeight, isNotApplicable }, index) => {
    const hasPoints = !hasWeights || effectiveWeight?.isZero() === false;
    return hasPoints && score !== null && !isNotApplicable && countsItsScore(row, index);
  });
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
