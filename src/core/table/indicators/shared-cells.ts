/**
 * Scores, weights and targets that one cell states for several rows. Merged areas tell them; where a program parted the areas,
 * what is left tells them: a blank below (the value stood in the first row alone), or a value once more in every row.
 */
import { addressKey } from '../../grid';
import { groupsOf } from '../../groups';
import { HUNDRED, ZERO, sum } from '../../number';
import type { FundBlock, IndicatorRow, TotalRow } from '../model';
import {
  type Figure,
  type PlacedText,
  isBlankFigure,
  isFilledFigure,
  reachingDown,
  valueOf,
} from '../figure';
import type { SheetView } from '../sheet-view';
import { squeeze } from '../text';
import { withRepeatedScores } from './repeated-scores';
import { saysOfWhich } from './row-kind';
import { withScoredGroups } from './scored-groups';

/** The rows of a table with the cells that they share. */
export function withShared(
  view: SheetView,
  indicators: readonly IndicatorRow[],
  total: TotalRow | null,
  funds: FundBlock | null,
): IndicatorRow[] {
  const areLost = view.mergesAsked && !view.mergesKnown;
  const grouped = withScoredGroups(indicators);
  const rows = areLost ? withCellsAbove(grouped, isFullAsItStands(grouped, total, funds)) : grouped;
  return shareScores(withRepeatedScores(rows, total, funds, view.isRepeated));
}

/** Where the scores that are there come to the total and leave hardly a point, blank ones are none that were forgotten. */
function isFullAsItStands(
  indicators: readonly IndicatorRow[],
  total: TotalRow | null,
  funds: FundBlock | null,
): boolean {
  const execution = valueOf(funds?.lines.find(({ role }) => role === 'total')?.score) ?? ZERO;
  const scores = sum(indicators.flatMap(({ score }) => valueOf(score) ?? [])).plus(execution);
  const blanks = indicators.filter(({ score, actual }) => isBlankFigure(score) && isFilledFigure(actual));
  return HUNDRED.minus(scores).lessThan(blanks.length) && valueOf(total?.score)?.equals(scores) === true;
}

/** On a sheet that lost its areas a row with neither points nor a score of its own stands under the cells of the row above. */
function withCellsAbove(indicators: readonly IndicatorRow[], isFull: boolean): readonly IndicatorRow[] {
  const isParted = indicators.some(({ row, level1 }) => level1 !== null && level1.address.row < row);
  const underLarger = rowsUnderLargerScore(indicators);
  const rows: IndicatorRow[] = [];
  for (const row of indicators) {
    const above = rows[rows.length - 1];
    const isBelow = row.kind === 'indicator' && above?.kind === 'indicator' && above.block === row.block;
    if (!isBelow) {
      rows.push(row);
      continue;
    }
    const scored = isUnderScore(row, above, isFull)
      ? withScoreOf(row, above)
      : underLarger.has(row)
        ? { ...row, score: reachingDown(above.score, row) }
        : row;
    const aimed = isParted && isUnderTarget(row, above) ? withTargetOf(scored, above) : scored;
    rows.push(isParted && isUnderReason(row, above) ? withReasonOf(aimed, above) : aimed);
  }
  return rows;
}

/** Rows with weights and no score below a score that is more than its own row can earn, but no more than all of them. */
function rowsUnderLargerScore(indicators: readonly IndicatorRow[]): ReadonlySet<IndicatorRow> {
  const found = new Set<IndicatorRow>();
  indicators.forEach((first, at) => {
    const [score, own] = [valueOf(first.score), valueOf(first.weight)];
    if (score === null || own === null || score.lessThanOrEqualTo(own)) return;
    const below: IndicatorRow[] = [];
    let room = own;
    for (const row of indicators.slice(at + 1)) {
      const weight = valueOf(row.weight);
      const goesOn = row.kind === 'indicator' && row.block === first.block && isBlankFigure(row.score);
      if (!goesOn || weight === null || room.greaterThanOrEqualTo(score)) break;
      below.push(row);
      room = room.plus(weight);
    }
    if (room.greaterThanOrEqualTo(score)) for (const row of below) found.add(row);
  });
  return found;
}

function isUnderScore(row: IndicatorRow, above: IndicatorRow, isFull: boolean): boolean {
  const isWithoutPoints =
    row.weight === null
      ? isFull && isFilledFigure(row.actual)
      : isBlankFigure(row.weight) && isFilledFigure(above.weight);
  return (
    !saysOfWhich(row.level3?.text ?? '') &&
    isWithoutPoints &&
    isBlankFigure(row.score) &&
    isFilledFigure(above.score)
  );
}

/** Where the names of the levels stand once for several rows, one target may too: the results below it are of one kind. */
function isUnderTarget(row: IndicatorRow, above: IndicatorRow): boolean {
  return (
    isBlankFigure(row.target) &&
    (row.initialTarget === null || isBlankFigure(row.initialTarget)) &&
    isFilledFigure(above.target) &&
    isFilledFigure(row.actual) &&
    isSamePlace(row.level1, above.level1) &&
    isSamePlace(row.level2, above.level2) &&
    kindOfValue(row.actual) === kindOfValue(above.actual)
  );
}

/** The words of a reason that stands for several rows. */
const OF_SEVERAL = /[均都]|以上|上述|[两二三四五各]项/u;

/** A reason that says so, or that names the row below it too, stands for both of them; any other blank is a missing reason. */
function isUnderReason(row: IndicatorRow, above: IndicatorRow): boolean {
  if (!isBlankFigure(row.explanation) || !isFilledFigure(above.explanation)) return false;
  if (!isSamePlace(row.level1, above.level1) || !lostPoints(row) || !lostPoints(above)) return false;
  const reason = squeeze(above.explanation?.cell.text.slice(0, 400) ?? '');
  const [own, upper] = [row, above].map(({ level3 }) => squeeze(level3?.text.slice(0, 40) ?? ''));
  const named = pairsOf(own ?? '').some((pair) => reason.includes(pair) && upper?.includes(pair) !== true);
  return named || OF_SEVERAL.test(reason);
}

function lostPoints({ score, weight }: IndicatorRow): boolean {
  const [won, most] = [valueOf(score), valueOf(weight)];
  return won !== null && most !== null && won.lessThan(most);
}

/** The characters of a name, two by two. */
function pairsOf(name: string): readonly string[] {
  return Array.from({ length: Math.max(name.length - 1, 0) }, (_, at) => name.slice(at, at + 2)).filter(
    (pair) => /^\p{Script=Han}{2}$/u.test(pair) && !GENERAL_PAIR.test(pair),
  );
}

/** Said of any indicator. */
const GENERAL_PAIR =
  /^(?:完成|数量|次数|人数|时间|及时|项目|指标|目标|达标|合格|工作|情况|资金|年度)$|[率数次]/u;

function withReasonOf(row: IndicatorRow, { explanation }: IndicatorRow): IndicatorRow {
  return { ...row, explanation: reachingDown(explanation, row) };
}

function isSamePlace(a: PlacedText | null, b: PlacedText | null): boolean {
  return a?.address.row === b?.address.row;
}

/** 92% and 95.5% are of one kind, 12场 and 95% are not. */
function kindOfValue(figure: Figure | null): string {
  return squeeze(figure?.cell.text.slice(0, 40) ?? '').replace(/\d+(?:[.,]\d+)*/gu, '#');
}

function withScoreOf(row: IndicatorRow, { score, weight }: IndicatorRow): IndicatorRow {
  return { ...row, score: reachingDown(score, row), weight };
}

function withTargetOf(row: IndicatorRow, above: IndicatorRow): IndicatorRow {
  const own = (figure: Figure | null, upper: Figure | null): Figure | null =>
    isBlankFigure(figure) && isFilledFigure(upper) ? reachingDown(upper, row) : figure;
  return {
    ...row,
    target: own(row.target, above.target),
    initialTarget: own(row.initialTarget, above.initialTarget),
    operator: own(row.operator, above.operator),
    measureUnit: own(row.measureUnit, above.measureUnit),
  };
}

function shareScores(indicators: readonly IndicatorRow[]): IndicatorRow[] {
  const cellOf = ({ score }: IndicatorRow): number | null =>
    score === null ? null : addressKey(score.address);
  const byCell = groupsOf(indicators.keys(), (index) => {
    const row = indicators[index];
    return row === undefined ? null : cellOf(row);
  });
  return indicators.map((row) => {
    const shared = byCell.get(cellOf(row) ?? NaN) ?? [];
    return shared.length > 1 ? { ...row, sharesScoreWith: shared } : row;
  });
}
