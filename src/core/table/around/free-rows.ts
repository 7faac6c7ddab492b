/** Everything of a form that is neither fund line nor indicator: title, fields, goals, written parts, grade, notes. */
import { isNote } from '../indicators/block-end';
import { collectYear, readField, statedUnit } from './free-fields';
import { readGoal } from './free-goals';
import { readNarrative } from './free-narrative';
import {
  addressOf,
  EXPLANATION,
  GRADE,
  NARRATIVE,
  valueOf,
  type FreeReading,
  type FreeRow,
  type FreeZone,
} from './free-reading';
import {
  fieldOf,
  goalSide,
  isColumnHead,
  isFigureText,
  isGradeWord,
  isTitle,
  rowsOf,
  titleIn,
  totalKind,
  type Place,
} from '../place';
import type { Spot } from '../sheet-view';
import type { LabelText } from '../text';
import { tickedGrade } from './ticked';
import {
  inlineGrade,
  inlineTotal,
  isStatedTotal,
  isTotalInHead,
  readTotalBeside,
  readTotalRow,
  readTotalUnderHeads,
} from './totals';

/** Rows below the last block without anything of a form end it. */
const MOST_UNREAD_ROWS = 2;

export function readFreeRows(place: Place, zone: FreeZone): FreeReading {
  const reading: FreeReading = {
    title: null,
    fields: new Map(),
    lesserNames: new Set(),
    projectLabel: '',
    amountUnit: null,
    goals: [],
    total: null,
    grade: null,
    sheetExplanation: null,
    narrative: [],
    years: [],
    top: Infinity,
    bottom: -1,
  };
  let unread = 0;
  let lastRow = zone.lastBlockRow;
  const values = new Set<Spot>();
  for (const { row, spots } of rowsOf(place, zone.from, zone.to)) {
    if (zone.taken(row)) continue;
    const isTail = row > zone.lastBlockRow;
    if (isTail && (row - lastRow > MOST_UNREAD_ROWS + 2 || unread > MOST_UNREAD_ROWS)) break;
    const fresh = spots.filter((spot) => !isIn(values, spot));
    if (fresh.length === 0) continue;
    const read = readRow({ place, zone, spots: fresh, reading, values }, row);
    if (read) {
      reading.top = Math.min(reading.top, row);
      reading.bottom = Math.max(
        reading.bottom,
        row,
        ...[...values].filter((spot) => spot.row >= row).map((spot) => spot.row),
      );
      unread = 0;
      lastRow = Math.max(lastRow, row);
    } else if (isTail) unread += 1;
  }
  return reading;
}

function isIn(values: ReadonlySet<Spot>, spot: Spot): boolean {
  for (const value of values) if (value.row === spot.row && value.column === spot.column) return true;
  return false;
}

function readRow(free: FreeRow, row: number): boolean {
  const { place, zone, spots, reading, values } = free;
  const first = spots[0];
  if (first === undefined) return false;
  let read = false;
  const isHead = row < zone.firstHeader;
  const title = isHead && reading.title === null ? titleOf(place, spots) : null;
  if (title !== null) {
    reading.title = place.view.placed(title);
    read = true;
  }
  if (!isHead && row > zone.lastBlockRow && isNote(place, first)) return true;
  for (const spot of spots) {
    if (isIn(values, spot)) continue;
    collectYear(spot, reading, isHead);
    if (isHead) reading.amountUnit ??= statedUnit(spot);
    if (readLabelled(free, spot)) read = true;
  }
  return read || (isHead && (reading.title !== null || reading.years.some((year) => year.row === row)));
}

function titleOf(place: Place, spots: readonly Spot[]): Spot | null {
  const [first] = spots;
  return first !== undefined && isTitle(place, first, spots.length <= 3) ? first : titleIn(place, spots);
}

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

function readLabelled(free: FreeRow, spot: Spot): boolean {
  const { place, zone, spots, reading, values } = free;
  const { view } = place;
  const label = labelOf(place, spot);
  const { core } = label;
  if (core === '') return false;
  if (goalSide(place, spot) !== null) return readGoal(free, spot);
  if (GRADE.has(core)) {
    // Below a blank grade stands the next row of the form, not the grade.
    const near = valueOf(place, spot);
    const value = near !== null && near.row !== spot.row && !isGradeWord(near.text) ? null : near;
    const ticked = value === null ? null : tickedGrade(value.text);
    if (value !== null && ticked !== null) {
      reading.grade = view.inlineFigure(value, ticked, spot.text);
      values.add(value);
      return true;
    }
    const at = value === null ? view.rangeAt(spot.row, spot.range.right + 1) : value.range;
    if (value !== null && !isGradeWord(value.text) && label.inlineValue === null && value.text.length > 4)
      return false;
    if (label.inlineValue === null && at.left <= place.right) {
      reading.grade = view.figure(at.top, at.left, spot.text, addressOf(spot), 'sure');
      if (value !== null) values.add(value);
    }
    if (label.inlineValue !== null && isGradeWord(label.inlineValue)) {
      reading.grade ??= view.inlineFigure(spot, label.inlineValue);
    }
    return true;
  }
  if (EXPLANATION.has(core) && spots.length <= 3) {
    if (label.inlineValue !== null) {
      reading.sheetExplanation ??= view.inlineFigure(spot, label.inlineValue);
      return true;
    }
    const value = valueOf(place, spot, true);
    const right = spot.range.right + 1;
    if (value !== null && !isColumnHead(place, value)) values.add(value);
    reading.sheetExplanation ??= view.figure(
      value?.row ?? spot.row,
      value?.column ?? right,
      spot.text,
      addressOf(spot),
      'sure',
    );
    return true;
  }
  if (
    totalKind(place, spot) === 'strict' ||
    isStatedTotal(place, spot) ||
    ((spot.row < zone.firstHeader || spot.row > zone.lastBlockRow) && isTotalInHead(place, spot))
  ) {
    if (label.inlineValue !== null) {
      reading.total ??= inlineTotal(place, spot, label.inlineValue);
      reading.grade ??= inlineGrade(place, spot, label.inlineValue);
      return true;
    }
    const under = readTotalUnderHeads(place, spot.row, spot);
    if (under !== null) {
      reading.total ??= under.total;
      reading.grade ??= under.grade;
      for (const row of [spot.row, under.bottom])
        for (const each of view.spots(row, spot.column, place.right)) values.add(each);
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
  const field = fieldOf(place, spot);
  if (field !== null) return readField(free, spot, field);
  if (spot.row > zone.lastBlockRow || NARRATIVE.has(core)) return readNarrative(free, spot);
  return false;
}
