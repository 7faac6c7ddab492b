/** One label of a form's free rows with what belongs to it: a goal, the grade, reasons for the whole sheet, the total, a name. */
import { readField } from './free-fields';
import { readGoal } from './free-goals';
import { readNarrative } from './free-narrative';
import { EXPLANATION, NARRATIVE, valueBeside, valuesBelow, type FreeRow } from './free-reading';
import {
  fieldOf,
  goalSide,
  isColumnHead,
  isFigureText,
  isGradeLabel,
  isGradeWord,
  totalKind,
  type Place,
} from '../place';
import { type Spot, asLabel } from '../sheet-view';
import type { TotalRow } from '../model';
import { type LabelText } from '../text';
import { chosenBeside, tickedGrade } from './ticked';
import { readTotalBeside, readTotalRow, readTotalUnderHeads } from './totals';
import { inlineGrade, inlineTotal, isStatedTotal, isTotalInHead } from './stated-total';

/** Reasons for a whole sheet can follow their label in one cell, at any length; nothing else of a long text is a label. */
const LONGEST_LABELLED = 200;
const LONGEST_OPENING = 40;

function labelOf({ view }: Place, spot: Spot): LabelText {
  if (spot.text.length <= LONGEST_LABELLED) return view.label(spot.text);
  const colon = spot.text.slice(0, LONGEST_OPENING).search(/[:：]/u);
  const label = view.label(colon < 0 ? '' : spot.text.slice(0, colon));
  return EXPLANATION.has(label.core)
    ? { ...label, inlineValue: spot.text.slice(colon + 1).trim() }
    : view.label('');
}

/** Whether the spot was a label and has been read, with its value. */
export function readLabelled(free: FreeRow, spot: Spot): boolean {
  const { place, zone, spots } = free;
  const label = labelOf(place, spot);
  if (label.core === '') return false;
  if (goalSide(place, spot) !== null) return readGoal(free, spot);
  if (isGradeLabel(label.core)) return readGrade(free, spot, label);
  if (EXPLANATION.has(label.core) && spots.length <= 3) {
    readSheetReasons(free, spot, label);
    return true;
  }
  if (isTotalLabel(free, spot)) return readTotal(free, spot, label);
  const field = fieldOf(place, spot);
  if (field !== null) return readField(free, spot, field);
  if (spot.row > zone.lastBlockRow || NARRATIVE.has(label.core)) return readNarrative(free, spot);
  return false;
}

function readGrade(free: FreeRow, spot: Spot, { core, inlineValue }: LabelText): boolean {
  const { place, reading, values } = free;
  const { view } = place;
  const chosen = inlineValue === null ? chosenBeside(free.spots, spot) : undefined;
  if (chosen !== undefined) {
    if (chosen !== null) reading.grade = view.inlineFigure(chosen.spot, chosen.word, spot.text);
    return true;
  }
  // 评价结论 may be a grade, and what is concluded in sentences.
  const mayBeText = NARRATIVE.has(core);
  // Below a blank grade stands the next row of the form, not the grade.
  const near = valueBeside(place, spot);
  const value = near !== null && near.row !== spot.row && !isGradeWord(near.text) ? null : near;
  const ticked = value === null ? null : tickedGrade(value.text);
  if (value !== null && ticked !== null) {
    reading.grade = view.inlineFigure(value, ticked, spot.text);
    values.add(value);
    return true;
  }
  if (inlineValue !== null) {
    if (!isGradeWord(inlineValue)) return !mayBeText || readNarrative(free, spot);
    reading.grade ??= view.inlineFigure(spot, inlineValue);
    return true;
  }
  // 绩效评价结果 | 29分 is no grade, and neither is a text.
  const isNone = value !== null && !isGradeWord(value.text) && (isFigureText(value) || value.text.length > 4);
  if (isNone) return mayBeText && !isFigureText(value) && readNarrative(free, spot);
  const at = value === null ? view.rangeAt(spot.row, spot.range.right + 1) : value.range;
  // A heading over the whole sheet has no cell beside it.
  if (at.left <= Math.min(place.right, view.grid.bounds?.right ?? place.right)) {
    reading.grade = view.figure(at.top, at.left, asLabel(spot));
    if (value !== null) values.add(value);
  }
  return true;
}

/** One cell of reasons for all rows, in the label's own cell, beside it or below. */
function readSheetReasons({ place, reading, values }: FreeRow, spot: Spot, { inlineValue }: LabelText): void {
  const { view } = place;
  if (inlineValue !== null) {
    reading.sheetExplanation ??= view.inlineFigure(spot, inlineValue);
    return;
  }
  const value = valueBeside(place, spot, true);
  if (value !== null && !isColumnHead(place, value)) values.add(value);
  reading.sheetExplanation ??= view.figure(
    value?.row ?? spot.row,
    value?.column ?? spot.range.right + 1,
    asLabel(spot),
  );
}

function isTotalLabel({ place, zone }: FreeRow, spot: Spot): boolean {
  return (
    totalKind(place, spot) === 'strict' ||
    isStatedTotal(place, spot) ||
    ((spot.row < zone.firstHeader || spot.row > zone.lastBlockRow) && isTotalInHead(place, spot))
  );
}

function totalAt({ view }: Place, label: Spot, { row, column }: Spot): TotalRow {
  const named = asLabel(label);
  return { ...named, weight: null, score: view.figure(row, column, named), reviewScore: null };
}

/** The total and, where it stands with it, the grade: in the label's own cell, under heads, as a row, or beside the label. */
function readTotal(
  { place, zone, spots, reading, values }: FreeRow,
  spot: Spot,
  { inlineValue }: LabelText,
): boolean {
  if (inlineValue !== null) {
    reading.total ??= inlineTotal(place, spot, inlineValue);
    reading.grade ??= inlineGrade(place, spot, inlineValue);
    return true;
  }
  const under = readTotalUnderHeads(place, spot.row, spot);
  if (under !== null) {
    reading.total ??= under.total;
    reading.grade ??= under.grade;
    for (const row of [spot.row, under.bottom])
      for (const each of place.view.spots(row, spot.column, place.right)) values.add(each);
    return true;
  }
  // 产出 | 效益 | 总分 over 58 | 30 | 88.
  const below = valuesBelow(place, spot).find(({ column }) => column === spot.column);
  if (below !== undefined && isFigureText(below)) {
    reading.total ??= totalAt(place, spot, below);
    values.add(below);
    return true;
  }
  const isRow = spot.row > zone.lastBlockRow && totalKind(place, spot) === 'strict';
  const beside = isRow ? readTotalRow(place, null, spot.row, spot) : null;
  const total = beside?.total ?? readTotalBeside(place, spot.row, spot);
  if (total === null) return false;
  reading.total ??= total;
  reading.grade ??= beside?.grade ?? null;
  for (const each of spots) if (each.column > spot.column && isFigureText(each)) values.add(each);
  return true;
}
