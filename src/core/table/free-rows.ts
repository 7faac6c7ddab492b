/** Everything of a form that is neither fund line nor indicator: title, fields, goals, written parts, grade, notes. */
import type { AmountUnit, Figure, NarrativePart, PlacedText, TotalRow } from './model';
import {
  fieldOf,
  goalSide,
  isColumnHead,
  isFigureText,
  isGradeWord,
  isTitle,
  rowsOf,
  totalKind,
  type FieldName,
  type Place,
} from './place';
import { isNote } from './block-end';
import type { Spot } from './sheet-view';
import { oneLine, squeeze, unitOf } from './text';
import { inlineTotal, readTotalBeside, readTotalRow } from './totals';
import { GRADE_LABELS, NARRATIVE_WORDS, SHEET_EXPLANATION } from './vocabulary';

export interface Goal {
  expected: PlacedText | null;
  actual: PlacedText | null;
}

export interface FreeReading {
  title: PlacedText | null;
  fields: Map<FieldName, PlacedText>;
  /** The label of the project name: 转移支付名称 tells the kind of form. */
  projectLabel: string;
  /** What a line such as 单位：万元 says. */
  amountUnit: AmountUnit | null;
  goals: Goal[];
  total: TotalRow | null;
  grade: Figure | null;
  sheetExplanation: Figure | null;
  narrative: NarrativePart[];
  /** Year candidates, the surest first. */
  years: { readonly year: string; readonly row: number; readonly column: number; readonly rank: number }[];
  /** Outermost rows in which something of the form was read. */
  top: number;
  bottom: number;
}

const GRADE = new Set(GRADE_LABELS);
const EXPLANATION = new Set(SHEET_EXPLANATION);
const NARRATIVE = new Set(NARRATIVE_WORDS);

/** Rows below the last block without anything of a form end it. */
const MOST_UNREAD_ROWS = 2;

export interface FreeZone {
  readonly from: number;
  readonly to: number;
  /** Rows that a block has read. */
  readonly taken: (row: number) => boolean;
  /** Last row of the last block. */
  readonly lastBlockRow: number;
  /** First header row: titles stand above it. */
  readonly firstHeader: number;
}

export function readFreeRows(place: Place, zone: FreeZone): FreeReading {
  const reading: FreeReading = {
    title: null,
    fields: new Map(),
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
    const read = readRow(place, zone, row, fresh, reading, values);
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

function readRow(
  place: Place,
  zone: FreeZone,
  row: number,
  spots: readonly Spot[],
  reading: FreeReading,
  values: Set<Spot>,
): boolean {
  const first = spots[0];
  if (first === undefined) return false;
  let read = false;
  const isHead = row < zone.firstHeader;
  if (isHead && reading.title === null && isTitle(place, first, spots.length <= 3)) {
    reading.title = place.view.placed(first);
    read = true;
  }
  if (!isHead && row > zone.lastBlockRow && isNote(place, first)) return true;
  for (const spot of spots) {
    if (isIn(values, spot)) continue;
    collectYear(spot, reading, isHead);
    if (isHead) reading.amountUnit ??= statedUnit(spot);
    if (readLabelled(place, zone, spot, spots, reading, values)) read = true;
  }
  return read || (isHead && (reading.title !== null || reading.years.some((year) => year.row === row)));
}

function readLabelled(
  place: Place,
  zone: FreeZone,
  spot: Spot,
  spots: readonly Spot[],
  reading: FreeReading,
  values: Set<Spot>,
): boolean {
  const { view } = place;
  if (spot.text.length > 200) return false;
  const label = view.label(spot.text);
  const { core } = label;
  if (core === '') return false;
  if (goalSide(place, spot) !== null) return readGoal(place, spot, spots, reading, values, zone);
  if (GRADE.has(core)) {
    // Below a blank grade stands the next row of the form, not the grade.
    const near = valueOf(place, spot);
    const value = near !== null && near.row !== spot.row && !isGradeWord(near.text) ? null : near;
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
  if (totalKind(place, spot) === 'strict') {
    if (label.inlineValue !== null) {
      reading.total ??= inlineTotal(place, spot, label.inlineValue);
      return true;
    }
    const beside = spot.row > zone.lastBlockRow ? readTotalRow(place, null, spot.row, spot) : null;
    const total = beside?.total ?? readTotalBeside(place, spot.row, spot);
    if (total === null) return false;
    reading.total ??= total;
    reading.grade ??= beside?.grade ?? null;
    for (const each of spots) if (each.column > spot.column && isFigureText(each)) values.add(each);
    return true;
  }
  const field = fieldOf(place, spot);
  if (field !== null) return readField(place, spot, field, reading, values);
  if (spot.row > zone.lastBlockRow || NARRATIVE.has(core))
    return readNarrative(place, zone, spot, spots, reading, values);
  return false;
}

function addressOf(spot: Spot): { row: number; column: number } {
  return { row: spot.row, column: spot.column };
}

/** The next non-empty cell right of the label, unless another label comes first; else the one below. */
function valueOf(place: Place, label: Spot, isLong = false): Spot | null {
  const right = place.view.spots(label.row, label.range.right + 1, place.right)[0];
  if (right !== undefined && !isLabel(place, right)) return right;
  if (right === undefined || right.column > label.range.right + 1) {
    const below = place.view.at(label.range.bottom + 1, label.column);
    if (
      right === undefined &&
      below !== null &&
      below.column === label.column &&
      !isLabel(place, below) &&
      !isFormWord(place, below) &&
      (!isLong || isAloneInRow(place, below))
    )
      return below;
  }
  return null;
}

/** A text that takes its row for itself, as the reasons for a whole sheet do below their label. */
function isAloneInRow(place: Place, spot: Spot): boolean {
  return spot.text.length >= 12 && place.view.spots(spot.row, place.left, place.right).length === 1;
}

function isLabel(place: Place, spot: Spot): boolean {
  const { core } = place.view.label(spot.text);
  return (
    fieldOf(place, spot) !== null ||
    GRADE.has(core) ||
    goalSide(place, spot) !== null ||
    totalKind(place, spot) === 'strict'
  );
}

function isFormWord(place: Place, spot: Spot): boolean {
  const { core } = place.view.label(spot.text);
  return (
    isColumnHead(place, spot) ||
    EXPLANATION.has(core) ||
    NARRATIVE.has(core) ||
    /资金|预算执行|绩效指标|总体目标/.test(core)
  );
}

function readField(
  place: Place,
  spot: Spot,
  field: FieldName,
  reading: FreeReading,
  values: Set<Spot>,
): boolean {
  const label = place.view.label(spot.text);
  let value: PlacedText | null = null;
  if (label.inlineValue !== null) value = { text: label.inlineValue, address: addressOf(spot) };
  else {
    const found = valueOf(place, spot);
    if (found !== null) {
      values.add(found);
      value = place.view.placed(found);
    }
  }
  if (field === 'projectName' && reading.projectLabel === '') reading.projectLabel = spot.text;
  if (value !== null && field !== 'other' && !reading.fields.has(field)) reading.fields.set(field, value);
  if (field === 'year' && value !== null) {
    const year = /(?:19|20)\d\d/.exec(squeeze(value.text.slice(0, 40)))?.[0];
    if (year) reading.years.push({ year, row: value.address.row, column: value.address.column, rank: 1 });
  }
  return true;
}

function collectYear(spot: Spot, reading: FreeReading, isHead: boolean): void {
  if (!isHead || spot.text.length > 120) return;
  const squeezed = squeeze(spot.text);
  const bare = /^[([]?((?:19|20)\d\d)年度?[)\]]?$/.exec(squeezed)?.[1];
  if (bare !== undefined) reading.years.push({ year: bare, row: spot.row, column: spot.column, rank: 0 });
  const inside = /((?:19|20)\d\d)年度/.exec(squeezed)?.[1];
  if (inside !== undefined) reading.years.push({ year: inside, row: spot.row, column: spot.column, rank: 2 });
  const loose = /((?:19|20)\d\d)年/.exec(squeezed)?.[1];
  if (loose !== undefined && reading.title?.address.row === spot.row)
    reading.years.push({ year: loose, row: spot.row, column: spot.column, rank: 3 });
}

/** 单位：万元, （金额单位：元）; prices such as 元/人 are none. */
function statedUnit(spot: Spot): AmountUnit | null {
  if (spot.text.length > 60) return null;
  const squeezed = squeeze(spot.text);
  const at = squeezed.indexOf('单位:');
  return at < 0 ? null : unitOf(squeezed.slice(at + 3, at + 12));
}

/** Goal heads stand over their texts, or left of them; 年度总体目标 can be the block label of both. */
function readGoal(
  place: Place,
  spot: Spot,
  spots: readonly Spot[],
  reading: FreeReading,
  values: Set<Spot>,
  zone: FreeZone,
): boolean {
  const { view } = place;
  const { inlineValue } = view.label(spot.text);
  const side = goalSide(place, spot) ?? 'expected';
  if (
    side === 'expected' &&
    spot.range.bottom > spot.row &&
    spots.some((each) => each !== spot && goalSide(place, each) === 'expected')
  )
    return true;
  if (
    !view.mergesKnown &&
    side === 'expected' &&
    spots.some((each) => each !== spot && each.column > spot.column && goalSide(place, each) === 'expected')
  )
    return true;
  let value: PlacedText | null =
    inlineValue === null ? null : { text: inlineValue, address: addressOf(spot) };
  if (value === null) {
    const below = view.at(spot.range.bottom + 1, spot.column);
    const right = view.spots(spot.row, spot.range.right + 1, place.right)[0];
    const rightIsText = right !== undefined && !isLabel(place, right) && !isColumnHead(place, right);
    const belowIsText =
      below !== null &&
      below.column === spot.column &&
      !zone.taken(below.row) &&
      !isLabel(place, below) &&
      below.row > spot.row &&
      below.row < zone.to;
    const found = rightIsText ? right : belowIsText ? below : null;
    if (found !== null) {
      values.add(found);
      value = view.placed(found);
    }
  }
  let goal = reading.goals[reading.goals.length - 1];
  if (goal === undefined || goal[side] !== null) {
    goal = { expected: null, actual: null };
    reading.goals.push(goal);
  }
  goal[side] = value;
  return true;
}

function readNarrative(
  place: Place,
  zone: FreeZone,
  spot: Spot,
  spots: readonly Spot[],
  reading: FreeReading,
  values: Set<Spot>,
): boolean {
  const { core, inlineValue } = place.view.label(spot.text);
  const known = NARRATIVE.has(core);
  if (!known && (spot.row <= zone.lastBlockRow || !isPartHead(spot, spots))) return false;
  // 项目绩效分析 stands beside the items that it heads.
  const next = spots.find((each) => each.column > spot.column);
  if (
    next !== undefined &&
    (spot.range.bottom > spot.row || !place.view.mergesKnown) &&
    NARRATIVE.has(place.view.label(next.text).core)
  )
    return true;
  if (inlineValue !== null && known) {
    reading.narrative.push({ label: core, text: inlineValue, address: addressOf(spot) });
    return true;
  }
  const value = valueOf(place, spot);
  if (value === null || zone.taken(value.row)) return known;
  values.add(value);
  reading.narrative.push({ label: oneLine(spot.text), text: value.text, address: addressOf(value) });
  return true;
}

/** A short label with a long text beside it, below the blocks. */
function isPartHead(spot: Spot, spots: readonly Spot[]): boolean {
  const next = spots.find((each) => each.column > spot.column);
  return (
    next !== undefined &&
    spots.length <= 3 &&
    spot.text.length <= 24 &&
    spot.cell.kind === 'text' &&
    next.text.length >= 12 &&
    !isFigureText(next)
  );
}
