/** The sums of parts of a form: of the rows above or below them, of all of it, or of the execution. */
import type { AssessedFigure, AssessedIndicator, AssessedSubtotal } from '../assessment';
import { type Decimal, ONE, sum } from '../number';
import { readPlainNumber } from '../quantity/plain-number';
import type { Figure } from '../table/figure';
import type { SubtotalRow } from '../table/model';
import type { ScoreSheet } from './score-sheet';
import type { SummedForm } from './totals';
import { hidesPoints } from './unreadable';
import { weightScale } from './weight-scale';

/** 预算执行得分 10 | 9.5, in a row of its own behind the block or row that it repeats. */
export function sumsExecution({ label, members }: SubtotalRow): boolean {
  return members.length === 0 && label.includes('执行');
}

/** The points that the form gives for execution, in its block of the money or in rows of their own. */
export function executionScores(
  indicators: readonly AssessedIndicator[],
  scores: ScoreSheet,
): readonly Decimal[] {
  const inRows = indicators.map(({ row }, index) => (row.kind === 'execution' ? scores.rows[index] : null));
  return [scores.execution, ...inRows].filter((value) => value != null);
}

export function assessSubtotals(
  { table, execution }: Pick<SummedForm, 'table' | 'execution'>,
  indicators: readonly AssessedIndicator[],
  scores: ScoreSheet,
): AssessedSubtotal[] {
  const scale = table.subtotals.length === 0 ? ONE : weightScale(table);
  return table.subtotals.map((row) => {
    const members = row.members.flatMap((index) => indicators[index]?.row ?? []);
    const weights = row.members.flatMap((index) => indicators[index]?.effectiveWeight?.div(scale) ?? []);
    const points = sumsExecution(row)
      ? executionScores(indicators, scores)
      : row.members.flatMap((index) => scores.rows[index] ?? []);
    const figureOf = (
      figure: Figure | null,
      values: readonly Decimal[],
      parts: readonly (Figure | null)[],
    ): AssessedFigure | null =>
      figure === null
        ? null
        : {
            figure,
            recorded: readPlainNumber(figure.cell),
            computed: values.length > 0 && !parts.some(hidesPoints) ? sum(values) : null,
          };
    const ofRows = {
      weight: figureOf(
        row.weight,
        weights,
        members.map(({ weight }) => weight),
      ),
      score: figureOf(
        row.score,
        points,
        members.map(({ score }) => score),
      ),
    };
    const isOfAll = members.length === indicators.length && execution !== null && scores.execution !== null;
    const ofAll = isOfAll ? withExecution(ofRows, execution.weight, scores.execution) : ofRows;
    return { row, ...ofAll };
  });
}

type Sums = Pick<AssessedSubtotal, 'weight' | 'score'>;

/** 合计 100 | 97.5 above the total: what the indicators and the execution come to, where the row says so by its weight or else by its score. */
function withExecution(ofRows: Sums, weight: Decimal, score: Decimal): Sums {
  const plus = (figure: AssessedFigure | null, more: Decimal): AssessedFigure | null =>
    figure === null ? null : { ...figure, computed: figure.computed?.plus(more) ?? null };
  const ofAll = { weight: plus(ofRows.weight, weight), score: plus(ofRows.score, score) };
  const told = ofAll.weight?.recorded == null ? ofAll.score : ofAll.weight;
  return told?.recorded != null && told.computed?.equals(told.recorded) === true ? ofAll : ofRows;
}
