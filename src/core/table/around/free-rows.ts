/** Everything of a form that is neither fund line nor indicator: title, fields, goals, written parts, grade, notes. */
import { isNote } from '../indicators/block-end';
import { collectYear, statedUnit } from './free-fields';
import type { FreeReading, FreeRow, FreeZone } from './free-reading';
import { readLabelled } from './labelled-cells';
import { isTitle, rowsOf, titleIn, type Place } from '../place';
import type { Spot } from '../sheet-view';
import { statedTotal } from './stated-total';

/** Rows below the last block without anything of a form end it. */
const MOST_UNREAD_ROWS = 2;

/** From top to bottom, each label with its value; `top` and `bottom` are Infinity and -1 where nothing was read. */
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
  for (const { row, spots } of rowsOf(place, belowList(place, zone), zone.to)) {
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

/** 自评表清单, a list of the forms that follow on the sheet: a form begins with its own title below the list. */
function belowList(place: Place, { from, firstHeader }: FreeZone): number {
  let hasList = false;
  let start = from;
  for (const { row, spots } of rowsOf(place, from, firstHeader - 1)) {
    const [first] = spots;
    if (first === undefined) continue;
    if (hasList && isTitle(place, first, spots.length <= 2)) start = row;
    if (/^(?:序号|编号)$/u.test(place.view.label(first.text.slice(0, 20)).core)) hasList = spots.length > 1;
  }
  return start;
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
    if (isHead) {
      reading.amountUnit ??= statedUnit(spot);
      if (readTotalInWords(free, spot)) read = true;
    }
    if (readLabelled(free, spot)) read = true;
  }
  return read || (isHead && (reading.title !== null || reading.years.some((year) => year.row === row)));
}

/** Score and grade in brackets or in a sentence above the blocks. */
function readTotalInWords({ place, reading }: FreeRow, spot: Spot): boolean {
  const found = reading.total === null ? statedTotal(place, spot) : null;
  if (found === null) return false;
  reading.total = found.total;
  reading.grade ??= found.grade;
  return true;
}

function titleOf(place: Place, spots: readonly Spot[]): Spot | null {
  const [first] = spots;
  return first !== undefined && isTitle(place, first, spots.length <= 3) ? first : titleIn(place, spots);
}
