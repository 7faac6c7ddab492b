/**
 * Tables that stand side by side: a sheet is cut along empty columns where both sides have a header of their own. The cut
 * is looked for band by band (a band ends at an empty row), so that stacked tables of other widths do not hide it.
 */
import type { CellRange } from '../grid';
import { remembered } from '../remember';
import { findHeaders } from './heads/header-search';
import { headerScore, totalScore, type Header } from './heads/headers';
import { columnHits, NAME_ROLES } from './heads/label-roles';
import type { ColumnRole } from './model';
import { isTitle, rowsOf, rowsWithin, type Place } from './place';
import type { SheetView, Spot } from './sheet-view';
import { readLabel } from './text';

/** The last regions of the sheet have no bottom but `Infinity`. */
export type Region = CellRange;

/** Wider sheets are lists, not forms; they are read as one region. */
const WIDEST = 400;
const MOST_BANDS = 4000;
/** Bands of one sheet in which a cut is looked for. */
const MOST_LOOKS = 60;
/** Empty columns of a band that are tried. */
const MOST_GAPS = 40;

export function regionsOf(view: SheetView): Region[] {
  const whole: Region = { top: 0, bottom: Infinity, left: 0, right: Infinity };
  if (!hasAnchorsApart(view, { top: 0, bottom: Infinity })) return [whole];
  const bands = bandsOf(view);
  if (bands.length > MOST_BANDS) return [whole];
  const regions: Region[] = [];
  let cuts: readonly number[] = [];
  let open: Region[] = [];
  const close = (bottom: number): void => {
    for (const region of open) regions.push({ ...region, bottom });
    open = [];
  };
  let looked = 0;
  for (const band of bands) {
    const isPossible = looked < MOST_LOOKS && hasAnchorsApart(view, band);
    if (isPossible) looked += 1;
    const found = isPossible ? cutsOf(view, band, cuts) : keptCuts(view, band, cuts);
    if (open.length === 0 || !sameCuts(found, cuts)) {
      close(band.top - 1);
      open = stripsOf(band.top, found);
      cuts = found;
    }
  }
  close(Infinity);
  return regions.length === 0 ? [whole] : regions;
}

function sameCuts(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((cut, at) => cut === b[at]);
}

function stripsOf(top: number, cuts: readonly number[]): Region[] {
  const lefts = [0, ...cuts.map((cut) => cut + 1)];
  return lefts.map((left, at) => ({ top, bottom: Infinity, left, right: cuts[at] ?? Infinity }));
}

/** Only where two heads of the same level stand apart in columns can tables stand side by side. */
function hasAnchorsApart(view: SheetView, band: Band): boolean {
  const seen = new Map<string, number>();
  for (const row of rowsWithin(view.rows, band)) {
    const spots = view.spots(row);
    if (spots.length > WIDEST) continue;
    for (const spot of spots) {
      const role = anchorOf(spot);
      if (role === null) continue;
      const before = seen.get(role);
      if (before !== undefined && Math.abs(before - spot.column) >= 3) return true;
      seen.set(role, spot.column);
    }
  }
  return false;
}

/** 一级指标, 执行数: a head that every table has once. */
function anchorOf({ cell, text }: Spot): ColumnRole | null {
  return cell.kind === 'text' ? anchorIn(text) : null;
}

const anchorIn = remembered((text): ColumnRole | null => {
  const hit = columnHits(readLabel(text))[0];
  return hit?.strength === 3 && (NAME_ROLES.includes(hit.role) || hit.role === 'executed') ? hit.role : null;
});

interface Band {
  readonly top: number;
  readonly bottom: number;
}

function bandsOf(view: SheetView): Band[] {
  const bands: Band[] = [];
  let top = -1;
  let reach = -1;
  for (const row of view.rows) {
    if (top >= 0 && row > reach + 1) {
      bands.push({ top, bottom: reach });
      top = row;
    }
    if (top < 0) top = row;
    for (const spot of view.spots(row)) reach = Math.max(reach, spot.range.bottom);
    reach = Math.max(reach, row);
  }
  if (top >= 0) bands.push({ top, bottom: reach });
  return bands;
}

/** Columns of names at which a second table can begin although no column before it is empty. */
function touchingStarts(view: SheetView, band: Band): readonly number[] {
  const starts = new Map<number, number>();
  for (const row of rowsWithin(view.rows, band)) {
    // Heads that stand in one row are cut where their roles repeat.
    const first = view.spots(row).find((spot) => NAME_ROLES.some((role) => anchorOf(spot) === role));
    if (first !== undefined && !starts.has(first.column)) starts.set(first.column, row);
  }
  return [...starts.keys()].sort((a, b) => a - b).slice(1, MOST_TOUCHING);
}

const MOST_TOUCHING = 8;

/**
 * Tables that touch, their heads on different rows: the cut before a second table's names, where no cell reaches across and
 * each header says as much with the cut as without.
 */
function touchingCuts(view: SheetView, band: Band): readonly number[] {
  const cuts: number[] = [];
  let left = 0;
  for (const column of touchingStarts(view, band)) {
    if (reachesAcross(view, band, column - 1)) continue;
    const before = headersWithin(view, band, left, column - 1);
    const after = headersWithin(view, band, column, Infinity);
    if (strength(before) === 0 || strength(after) === 0) continue;
    if (totalScore(before) + totalScore(after) < totalScore(headersWithin(view, band, left, Infinity)))
      continue;
    cuts.push(column - 1);
    left = column;
  }
  return cuts;
}

function reachesAcross(view: SheetView, band: Band, cut: number): boolean {
  return rowsWithin(view.rows, band).some((row) =>
    view.spots(row).some((spot) => spot.column <= cut && spot.range.right > cut),
  );
}

/** Empty columns of the band that part two headers; a band without headers keeps the cuts above where they are still empty. */
function cutsOf(view: SheetView, band: Band, above: readonly number[]): readonly number[] {
  const used = usedColumns(view, band);
  if (used === null) return [];
  const empty = gapsOf(used);
  if (empty.length > MOST_GAPS) return keptCuts(view, band, above);
  const cuts: number[] = [];
  let left = 0;
  for (let guard = 0; guard < 16; guard += 1) {
    const cut = bestCut(view, band, empty, left);
    if (cut === null) break;
    cuts.push(cut);
    left = cut + 1;
  }
  if (cuts.length > 0) return cuts;
  const kept = keptCuts(view, band, above);
  return kept.length > 0 ? kept : touchingCuts(view, band);
}

/** A band without a cut of its own keeps those above it, where they are empty here too and no header spans them. */
function keptCuts(view: SheetView, band: Band, above: readonly number[]): readonly number[] {
  if (above.length === 0) return [];
  const used = usedColumns(view, band);
  if (used === null || above.some((cut) => used.has(cut))) return [];
  const spans = headersWithin(view, band, 0, Infinity).some((header) =>
    above.some((cut) => header.left <= cut && header.right > cut),
  );
  return spans ? [] : above;
}

/** Columns that some cell of the band covers; `null` for very wide bands. */
function usedColumns(view: SheetView, band: Band): ReadonlySet<number> | null {
  const used = new Set<number>();
  for (const row of rowsWithin(view.rows, band)) {
    for (const spot of view.spots(row)) {
      if (spot.column > WIDEST) return null;
      const right = Math.min(spot.range.right, WIDEST);
      for (let column = spot.column; column <= right; column += 1) used.add(column);
    }
  }
  return used;
}

function gapsOf(used: ReadonlySet<number>): readonly number[] {
  const columns = [...used];
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const gaps: number[] = [];
  for (let column = first; column < last; column += 1) if (!used.has(column)) gaps.push(column);
  return gaps;
}

function headersWithin(view: SheetView, band: Band, left: number, right: number): Header[] {
  return findHeaders(view, { top: band.top, bottom: band.bottom, left, right }, null);
}

function strength(headers: readonly Header[]): number {
  return headers.reduce(
    (best, header) =>
      Math.max(best, header.family === 'indicator' ? headerScore(header.columns, 'indicator') : 0),
    0,
  );
}

/** The empty column whose weaker side is strongest; of a run of empty columns the last one. */
function bestCut(view: SheetView, band: Band, empty: readonly number[], left: number): number | null {
  let best: number | null = null;
  let bestStrength = 0;
  empty.forEach((column, at) => {
    if (column < left || empty[at + 1] === column + 1) return;
    const before = strength(headersWithin(view, band, left, column));
    if (before + TITLE_BONUS <= bestStrength) return;
    const after = strength(headersWithin(view, band, column + 1, Infinity));
    const weaker =
      after === 0 ? 0 : Math.min(before, after) + (titleBegins(view, band, column + 1) ? TITLE_BONUS : 0);
    if (weaker > bestStrength) {
      bestStrength = weaker;
      best = column;
    }
  });
  return best;
}

/** A title at the left edge of the right-hand side tells the gap between two tables from one within a table. */
const TITLE_BONUS = 6;

function titleBegins(view: SheetView, band: Band, column: number): boolean {
  const place: Place = { view, left: column, right: Infinity };
  for (const { spots } of rowsOf(place, band.top, Math.min(band.bottom, band.top + 30) + 1)) {
    const [first] = spots;
    if (first?.column === column && isTitle(place, first, spots.length <= 2)) return true;
  }
  return false;
}
