/** The total row and the grade, wherever the form keeps them. */
import { sameAddress } from '../../grid';
import type { Header } from '../heads/headers';
import { coreOf } from '../heads/leaf';
import { RoleColumns } from '../heads/role-columns';
import type { TotalRow } from '../model';
import { type Figure, isBlankFigure } from '../figure';
import { isFigureText, isGradeLabel, isGradeWord, isTotalOfForm, rowsOf, type Place } from '../place';
import { asLabel, type Spot } from '../sheet-view';
import { looseNumber, oneLine, readLabel, squeeze } from '../text';
import { columnHits } from '../heads/label-roles';
import { chosenBeside, tickedGrade } from './ticked';
import { inlineGrade, inlineTotal, scoreAndGrade } from './stated-total';

export interface TotalReading {
  readonly total: TotalRow;
  readonly grade: Figure | null;
}

/** A total row under a block: its figures stand in the block's columns, or else right of the label. */
export function readTotalRow(place: Place, header: Header | null, row: number, label: Spot): TotalReading {
  const { view } = place;
  const { inlineValue } = view.label(label.text);
  const inline = inlineValue === null ? null : inlineTotal(place, label, inlineValue);
  if (inline !== null)
    return {
      total: inline,
      grade: inlineGrade(place, label, inlineValue ?? '') ?? gradeInRow(place, row, label),
    };
  const named = asLabel(label);
  const cellIn = (role: PointsRole): Figure | null =>
    header === null ? null : cellInColumn(place, header, row, label, role);
  let weight = cellIn('weight');
  let score = cellIn('score');
  const reviewScore = cellIn('reviewScore');
  const beside = header === null ? null : new RoleColumns(place, header).spot(row, 'score');
  const stated = beside ?? view.spots(row, label.range.right + 1, place.right)[0] ?? null;
  const both = stated === null || stated === label ? null : scoreAndGrade(place, stated, named.label);
  if (both !== null)
    return { total: { ...named, weight, score: both.score, reviewScore }, grade: both.grade };
  const figures = view
    .spots(row, place.left, place.right)
    .filter(
      (spot) =>
        spot !== label &&
        spot.column > label.column &&
        isFigureText(spot) &&
        !isTakenOff(header, spot) &&
        !isUsed(spot, [weight, score, reviewScore]),
    );
  if (score === null || (isBlankFigure(score) && figures.length > 0)) {
    const loose = figures[figures.length - 1];
    if (loose !== undefined && (weight === null || isBlankFigure(weight)) && figures.length >= 2) {
      const first = figures[0];
      if (first !== undefined) weight = view.figure(row, first.column, named);
    }
    if (loose !== undefined) score = view.figure(row, loose.column, named);
  }
  if (weight !== null && isBlankFigure(weight) && !view.mergesKnown) weight = null;
  // One cell over both columns is the score.
  const isInline = score?.isInline === true;
  if (weight !== null && score !== null && !isInline && sameAddress(weight.address, score.address))
    weight = null;
  // A form with a column of weights and none of scores has no cell for their sum.
  const hasScores = header?.columns.some(({ role }) => role === 'score') ?? true;
  const hasGrade = beside !== null && isGradeWord(beside.text);
  if (!hasGrade && (hasScores || weight === null || isBlankFigure(weight)))
    score ??= nextCellAfter(place, row, label);
  return { total: { ...named, weight, score, reviewScore }, grade: gradeInRow(place, row, label) };
}

type PointsRole = 'weight' | 'score' | 'reviewScore';

/** The cell of the total row in a column of the block; `null` where another figure's label stands there. */
function cellInColumn(
  place: Place,
  header: Header,
  row: number,
  label: Spot,
  role: PointsRole,
): Figure | null {
  const columns = new RoleColumns(place, header);
  const points = role === 'reviewScore' ? null : columns.points(row, role);
  if (points !== null) return points;
  const column = columns.column(role);
  if (column === undefined || coversColumn(label, column.left)) return null;
  const spot = columns.spot(row, role);
  if (
    spot !== null &&
    (spot === label || (!isFigureText(spot) && spot.cell.kind === 'text' && !/^[\d.,]+分?$/.test(spot.text)))
  )
    return null;
  return place.view.figure(row, spot?.column ?? column.left, asLabel(label));
}

/** 自评总分 or 等级 as a column: the one figure, the one word that stands in it beside all the rows. */
export function readResultColumns(
  place: Place,
  { columns, bottom }: Header,
  last: number,
): { readonly total: TotalRow | null; readonly grade: Figure | null } {
  const onlyIn = (isHead: (core: string) => boolean): Figure | null => {
    const column = columns.find(({ role, leaf }) => role === 'ignored' && isHead(coreOf(leaf)));
    if (column === undefined) return null;
    const spots = [
      ...rowsOf({ ...place, left: column.left, right: column.right }, bottom + 1, last + 1),
    ].flatMap(({ row, spots }) => spots.filter((spot) => spot.row === row));
    const [first] = spots;
    return first === undefined || spots.some(({ text }) => text !== first.text)
      ? null
      : place.view.figure(first.row, first.column, column);
  };
  const [score, grade] = [onlyIn(isTotalOfForm), onlyIn(isGradeLabel)];
  const isScore = score !== null && looseNumber(score.cell.text) !== null;
  return {
    total: isScore
      ? {
          label: score.evidence.label,
          labelCell: score.evidence.labelCell ?? score.address,
          weight: null,
          score,
          reviewScore: null,
        }
      : null,
    grade: grade !== null && isGradeWord(grade.cell.text) ? grade : null,
  };
}

/** 总分 beside 总分值 | 总得分 | 自评等级, whose figures stand in the row below; `null` where it does not stand so. */
export function readTotalUnderHeads(
  place: Place,
  row: number,
  label: Spot,
): (TotalReading & { readonly bottom: number }) | null {
  const { view } = place;
  const heads = view.spots(row, place.left, place.right).filter((spot) => spot.column > label.column);
  const below = Math.max(...heads.map((spot) => spot.range.bottom)) + 1;
  const parts: Partial<Record<'weight' | 'score' | 'reviewScore' | 'grade', Figure>> = {};
  for (const head of heads) {
    const part = partOfTotal(view.label(head.text).core);
    const value = view.at(below, head.column);
    if (part === null || (value !== null && part !== 'grade' && !isFigureText(value))) return null;
    parts[part] ??= view.figure(below, head.column, asLabel(head));
  }
  if (parts.score === undefined || heads.length < 2) return null;
  return {
    total: {
      ...asLabel(label),
      weight: parts.weight ?? null,
      score: parts.score,
      reviewScore: parts.reviewScore ?? null,
    },
    grade: parts.grade ?? null,
    bottom: below,
  };
}

function partOfTotal(core: string): 'weight' | 'score' | 'reviewScore' | 'grade' | null {
  if (isGradeLabel(core)) return 'grade';
  if (/^(?:总分值|总分|满分|总权重|分值|权重|分值合计|总分数)$/.test(core)) return 'weight';
  const role = columnHits(readLabel(core)).find((hit) => hit.strength === 3)?.role;
  if (role === 'weight' || role === 'score' || role === 'reviewScore') return role;
  return /得分$/.test(core) ? 'score' : null;
}

/** The sum of 扣分 is no sum of scores. */
function isTakenOff(header: Header | null, { column }: Spot): boolean {
  return (
    header?.columns.some(
      ({ role, label, left, right }) =>
        role === 'ignored' && column >= left && column <= right && TAKEN_OFF.test(squeeze(label)),
    ) === true
  );
}

const TAKEN_OFF = /扣分|减分|失分|扣减|核减|扣除/u;

function coversColumn(label: Spot, column: number): boolean {
  return column >= label.range.left && column <= label.range.right;
}

function isUsed(spot: Spot, figures: readonly (Figure | null)[]): boolean {
  return figures.some((figure) => figure !== null && sameAddress(figure.address, spot));
}

function nextCellAfter(place: Place, row: number, label: Spot): Figure | null {
  const column = label.range.right + 1;
  const spot = place.view.at(row, column);
  if (spot === null ? column > place.right : !isFigureText(spot)) return null;
  return place.view.figure(row, column, asLabel(label));
}

function gradeInRow(place: Place, row: number, label: Spot): Figure | null {
  const spots = place.view.spots(row, place.left, place.right);
  for (const spot of spots) {
    const { core, inlineValue } = place.view.label(spot.text);
    if (inlineValue !== null && isGradeLabel(core) && isGradeWord(inlineValue))
      return place.view.inlineFigure(spot, inlineValue);
  }
  const chosen = chosenBeside(spots, label);
  if (chosen === null) return null;
  if (chosen !== undefined) return place.view.inlineFigure(chosen.spot, chosen.word, oneLine(label.text));
  const last = [...spots].reverse().find((spot) => spot.column > label.column);
  if (last === undefined || last.cell.kind !== 'text') return null;
  const ticked = tickedGrade(last.text);
  if (ticked !== null) return place.view.inlineFigure(last, ticked, oneLine(label.text));
  if (!isGradeWord(last.text)) return null;
  return place.view.figure(row, last.column, asLabel(label));
}

/** 总分 100 得分 95 side by side, as some forms print it above the table. */
export function readTotalBeside(place: Place, row: number, label: Spot): TotalRow | null {
  const { view } = place;
  const spots = view.spots(row, place.left, place.right).filter((spot) => spot.column > label.column);
  const named = asLabel(label);
  const [value, second, third] = spots;
  const secondRole =
    second === undefined
      ? undefined
      : columnHits(view.label(second.text)).find((hit) => hit.role === 'score');
  if (value !== undefined && isFigureText(value) && second !== undefined && secondRole !== undefined) {
    const scoreColumn = third !== undefined && isFigureText(third) ? third.column : second.range.right + 1;
    return {
      ...named,
      weight: view.figure(row, value.column, named),
      score: view.figure(row, scoreColumn, asLabel(second)),
      reviewScore: null,
    };
  }
  if (value !== undefined && looseNumber(value.text) === null && value.cell.kind !== 'number') return null;
  if (value === undefined && label.range.right + 1 > place.right) return null;
  const column = value?.column ?? label.range.right + 1;
  return { ...named, weight: null, score: view.figure(row, column, named), reviewScore: null };
}
