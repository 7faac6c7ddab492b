/**
 * Rows that lost the cells which areas from above had covered, as text copied out of a page or a PDF leaves them: 质量指标 then stands
 * under 一级指标, and everything of its row too far left. What the cells of a row are tells how far.
 */
import { cellKey, type CellAddress, type CellRange, type SheetGrid } from '../../grid';
import { isFirstLevelAlone, isKindOfIndicator } from '../level-names';
import type { IndicatorRow, Table } from '../model';
import { goalSideOf } from '../place';
import { SheetView } from '../sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, squeeze } from '../text';
import { openedHeads } from './closed-heads';
import { reshaped, type Reshaped } from './reshaped';
import { VALUE, leftOf, coreWithoutPoints } from './row-fit';
import { shiftsOfFunds } from './shifted-funds';
import { type Placed, namesSum, byColumns, rowsPlaced } from './block-shifts';

/** From a column of the row as it stands to the column where it belongs. */
type Places = Map<number, ReadonlyMap<number, number>>;

/** The grid with such rows where they belong; `null` where the tables that were read from it have none, or they do not fit. */
export function realigned(grid: SheetGrid, tables: readonly Table[]): Reshaped | null {
  if ((grid.merges?.length ?? 0) > 0 || grid.bounds === null) return null;
  const { bounds } = grid;
  const suspects = tables.filter(
    (table) =>
      table.indicators.some((row) => isShiftedRow(row)) ||
      totalShifted(grid, table) ||
      headsOpened(grid, table).length > 0 ||
      shiftsOfFunds(grid, table.fundBlock).size > 0,
  );
  if (suspects.length === 0) return null;
  const view = new SheetView(grid);
  const places: Places = new Map();
  for (const table of suspects) {
    const next = tables[tables.indexOf(table) + 1];
    const to = next === undefined ? bounds.bottom : next.range.top - 1;
    // The rows are held against their heads, which come first.
    const opened = headsOpened(grid, table);
    const moved = opened.length > 0 ? opened : rowsPlaced(view, table, to, bounds);
    for (const [row, columns] of moved) places.set(row, columns);
    for (const [row, by] of shiftsOfFunds(grid, table.fundBlock)) places.set(row, byColumns(bounds, by));
    if (places.size > 0) placeGoals(view, table, bounds, places);
  }
  if (places.size === 0) return null;
  const back = new Map([...places].map(([row, moved]) => [row, new Map([...moved].map(([c, d]) => [d, c]))]));
  return {
    grid: reshaped(grid, moveWith(places), (area) => area),
    back: moveWith(back),
  };
}

/** Heads of two rows where they belong. */
function headsOpened(grid: SheetGrid, { blocks, fundBlock }: Table): readonly Placed[] {
  const tops = [...blocks.map(({ headerRows }) => Math.min(...headerRows)), fundBlock?.range.top ?? -1];
  return tops.flatMap((top) => {
    for (const row of [top - 1, top]) {
      const opened = top < 0 ? null : openedHeads(grid, row);
      if (opened !== null) return [[row, opened.upper] as const, [row + 1, opened.lower] as const];
    }
    return [];
  });
}

function moveWith(places: Places): (at: CellAddress) => CellAddress {
  return ({ row, column }) => ({ row, column: places.get(row)?.get(column) ?? column });
}

/** A kind of indicators for a first level, or cells under heads that are not theirs. */
function isShiftedRow(indicator: IndicatorRow): boolean {
  const { row, level1 } = indicator;
  const isKind = level1?.address.row === row && isKindOfIndicator(coreWithoutPoints(level1.text));
  return isKind || isMisplaced(indicator);
}

/** What should be reached for a name, or words for the points. */
export function isMisplaced({ row, level1, level2, level3, weight }: IndicatorRow): boolean {
  const lead = level1 ?? level2 ?? level3;
  if (lead?.address.row !== row) return false;
  const points = weight?.cell.text.trim() ?? '';
  if (points !== '' && looseNumber(points) === null && !PLACEHOLDER_MARKS.has(squeeze(points.slice(0, 8))))
    return true;
  return (
    !isFirstLevelAlone(lead.text) &&
    [level2, level3].some((name) => name?.address.row === row && VALUE.test(squeeze(name.text.slice(0, 20))))
  );
}

/** 总分 | 100 | 98, where weight and score stand further right; it can have been taken for an indicator. */
function totalShifted(grid: SheetGrid, { total, blocks, indicators }: Table): boolean {
  const columns = blocks[blocks.length - 1]?.columns ?? [];
  const last = indicators[indicators.length - 1]?.level1 ?? null;
  const label =
    total?.labelCell ?? (last !== null && namesSum(coreWithoutPoints(last.text)) ? last.address : null);
  const points = [leftOf(columns, 'weight'), leftOf(columns, 'score')].flatMap((at) => at ?? []);
  if (label === null || points.length === 0) return false;
  const isFigure = (column: number): boolean =>
    looseNumber(grid.cells.get(cellKey(label.row, column))?.text ?? '') !== null;
  const before = Math.max(Math.min(...points) - label.column - 1, 0);
  const stands = Array.from({ length: before }, (_, at) => label.column + 1 + at);
  return stands.some(isFigure) && !points.every(isFigure);
}

/** The texts below 预期目标 | 实际完成情况, in front of which 年度总体目标 ran down. */
function placeGoals(view: SheetView, { range }: Table, bounds: CellRange, places: Places): void {
  for (const row of view.rows) {
    if (row < range.top || row > range.bottom) continue;
    const spots = view.spots(row);
    const expected = spots.find(
      ({ text }) => goalSideOf(coreWithoutPoints(text)) === 'expected' && text !== spots[0]?.text,
    );
    const achieved = spots.find(({ text }) => goalSideOf(coreWithoutPoints(text)) === 'actual');
    const base = spots[0]?.column;
    if (expected === undefined || achieved === undefined || base === undefined) continue;
    const below = view.spots(row + 1);
    if (below[0]?.column === base && below.length <= 2 && expected.column > base)
      places.set(row + 1, byColumns(bounds, expected.column - base));
  }
}
