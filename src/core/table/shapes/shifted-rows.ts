/**
 * Rows that lost the cells which areas from above had covered, as text copied out of a page or a PDF leaves them: 质量指标 then stands
 * under 一级指标, and everything of its row too far left. What the first cell of a row is tells how far.
 */
import { cellKey, type CellAddress, type CellRange, type SheetGrid } from '../../grid';
import { isFundLabel } from '../funds/fund-words';
import { isFirstLevelAlone } from '../heads/names-head';
import { isKindOfIndicator } from '../indicators/level-rows';
import type { ColumnReading, ColumnRole, FundBlock, IndicatorRow, PlacedText, Table } from '../model';
import { goalSideOf, isFigureText } from '../place';
import { SheetView } from '../sheet-view';
import { looseNumber, readLabel, squeeze } from '../text';
import { TOTAL_WORDS } from '../vocabulary';
import { reshaped, type Reshaped } from './reshaped';

/** So many rows with a kind of indicators where the first level belongs. */
const FEWEST_SHIFTED = 2;
const TOTALS: ReadonlySet<string> = new Set([...TOTAL_WORDS.strict, ...TOTAL_WORDS.lenient]);
const AMOUNTS: readonly ColumnRole[] = ['initialBudget', 'declaredBudget', 'adjustedBudget', 'executed'];

/** From a column of the row as it stands to the column where it belongs. */
type Places = Map<number, ReadonlyMap<number, number>>;

/** The grid with such rows where they belong; `null` where the tables that were read from it have none, or they do not fit. */
export function realigned(grid: SheetGrid, tables: readonly Table[]): Reshaped | null {
  if ((grid.merges?.length ?? 0) > 0 || grid.bounds === null) return null;
  const { bounds } = grid;
  const suspects = tables.filter(
    (table) => isShifted(table) || areFundsShifted(grid, table) || isTotalShifted(grid, table),
  );
  if (suspects.length === 0) return null;
  const view = new SheetView(grid);
  const places: Places = new Map();
  for (const table of suspects) {
    const next = tables[tables.indexOf(table) + 1];
    const to = next === undefined ? bounds.bottom : next.range.top - 1;
    if (isShifted(table) && !placeIndicators(view, table, to, bounds, places)) return null;
    placeTotal(view, table, places);
    if (table.fundBlock !== null && areFundsShifted(grid, table))
      placeFunds(view, table.fundBlock, bounds, places);
    placeGoals(view, table, bounds, places);
  }
  const back = new Map([...places].map(([row, moved]) => [row, new Map([...moved].map(([c, d]) => [d, c]))]));
  return {
    grid: reshaped(grid, moveWith(places), (area) => area),
    back: moveWith(back),
  };
}

function moveWith(places: Places): (at: CellAddress) => CellAddress {
  return ({ row, column }) => ({ row, column: places.get(row)?.get(column) ?? column });
}

function isShifted(table: Table): boolean {
  const shifted = table.indicators.filter((row) => isShiftedRow(row)).length;
  return shifted >= FEWEST_SHIFTED;
}

/** A kind of indicators for a first level, or what should be reached for a name. */
function isShiftedRow({ row, level1, level2, level3 }: IndicatorRow): boolean {
  if (level1?.address.row !== row) return false;
  if (isKindAlone(level1, row)) return true;
  return (
    !isFirstLevelAlone(level1.text) &&
    [level2, level3].some((name) => name?.address.row === row && VALUE.test(squeeze(name.text.slice(0, 20))))
  );
}

/** ≥95%, 810人次: no name begins so. */
const VALUE = /^[≥≤><=]*\d+(?:\.\d+)?(?:[^\d.、)）年月日]|$)/u;

function isKindAlone({ address, text }: PlacedText, row: number): boolean {
  return address.row === row && isKindOfIndicator(coreOf(text));
}

function textAt({ cells }: SheetGrid, row: number, column: number): string {
  return cells.get(cellKey(row, column))?.text.trim() ?? '';
}

/** A source at the very left, its amounts right behind it, before the heads of amounts begin. */
function areFundsShifted(grid: SheetGrid, { fundBlock }: Table): boolean {
  if (fundBlock === null) return false;
  const { left } = fundBlock.range;
  const labels = leftOfLabels(fundBlock);
  return fundBlock.lines.some(
    ({ labelCell: { row } }) =>
      left < labels &&
      isFundLabel(textAt(grid, row, left).slice(0, 40)) &&
      looseNumber(textAt(grid, row, left + 1)) !== null,
  );
}

/** Where the names of the sources belong. */
function leftOfLabels({ columns }: FundBlock): number {
  const own = columnOf(columns, 'fundLabel');
  return own ?? Math.min(...columns.filter(({ role }) => AMOUNTS.includes(role)).map(({ left }) => left)) - 1;
}

/** 总分 | 100 | 98, where weight and score stand further right. */
function isTotalShifted(grid: SheetGrid, { total, blocks }: Table): boolean {
  const columns = blocks[blocks.length - 1]?.columns ?? [];
  const [weight, score] = [columnOf(columns, 'weight'), columnOf(columns, 'score')];
  if (total === null || weight === null || score === null) return false;
  const { row, column } = total.labelCell;
  return (
    column + 1 < Math.min(weight, score) &&
    [1, 2].every((by) => looseNumber(textAt(grid, row, column + by)) !== null)
  );
}

function coreOf(text: string): string {
  return text.length > 60 ? '' : readLabel(text).core;
}

/** All columns of the row moved by so many; a column past the sheet has no place. */
function byColumns(bounds: CellRange, by: number): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (let column = bounds.left; column <= bounds.right; column += 1) moved.set(column, column + by);
  return moved;
}

function columnOf(columns: readonly ColumnReading[], role: ColumnRole): number | null {
  return columns.find((column) => column.role === role)?.left ?? null;
}

/** False where a row does not fit its heads. */
function placeIndicators(
  view: SheetView,
  { blocks }: Table,
  to: number,
  bounds: CellRange,
  places: Places,
): boolean {
  const [block] = blocks;
  if (block === undefined) return false;
  const [first, second, name] = (['level1', 'level2', 'level3'] as const).map((role) =>
    columnOf(block.columns, role),
  );
  if (first == null || second == null || name == null) return false;
  const head = Math.max(...block.headerRows);
  const base = view.spots(head)[0]?.column ?? first;
  const right = Math.max(...block.columns.map((column) => column.right));
  for (const row of view.rows) {
    if (row <= head || row > to) continue;
    const spots = view.spots(row);
    const [lead, second0] = spots;
    if (lead === undefined) continue;
    const core = coreOf(lead.text);
    if (TOTALS.has(core)) break;
    // Rows with blanks in front kept their places.
    if (lead.column !== base) return false;
    const isKind = isKindOfIndicator(core);
    const opens =
      isFirstLevelAlone(lead.text) && !(isKind && !isKindOfIndicator(coreOf(second0?.text ?? '')));
    if (!opens && !isKind && spots.length < 3) break;
    const by = (opens ? first : isKind ? second : name) - base;
    if ((spots[spots.length - 1]?.column ?? 0) + by > right) return false;
    if (by !== 0) places.set(row, byColumns(bounds, by));
  }
  return true;
}

/** 总分 | 100 | 98: its points stand right behind the label that covered everything up to them. */
function placeTotal(view: SheetView, { blocks, total }: Table, places: Places): void {
  const columns = blocks[blocks.length - 1]?.columns ?? [];
  const points = (['weight', 'score'] as const)
    .flatMap((role) => columnOf(columns, role) ?? [])
    .sort((a, b) => a - b);
  if (total === null) return;
  const { row, column } = total.labelCell;
  const rest = view.spots(row).filter((spot) => spot.column > column);
  const figures = rest.filter(isFigureText);
  if (figures.length === 0 || figures.length > points.length) return;
  const by = (points[points.length - figures.length] ?? 0) - (figures[0]?.column ?? 0);
  if (by <= 0) return;
  places.set(row, new Map(rest.map((spot) => [spot.column, spot.column + by])));
}

/** 年度资金总额 below 项目资金（万元）, which ran down in front of it. */
function placeFunds(view: SheetView, block: FundBlock, bounds: CellRange, places: Places): void {
  const amounts = block.columns.filter(({ role }) => AMOUNTS.includes(role));
  const head = Math.max(...amounts.map(({ labelCell }) => labelCell.row));
  const base = view.spots(head)[0]?.column ?? bounds.left;
  const by = leftOfLabels(block) - base;
  if (by <= 0) return;
  for (let row = head + 1; row <= bounds.bottom; row += 1) {
    const [lead] = view.spots(row);
    if (lead?.column !== base || !isFundLabel(lead.text.slice(0, 40))) break;
    places.set(row, byColumns(bounds, by));
  }
}

/** The texts below 预期目标 | 实际完成情况, in front of which 年度总体目标 ran down. */
function placeGoals(view: SheetView, { range }: Table, bounds: CellRange, places: Places): void {
  for (const row of view.rows) {
    if (row < range.top || row > range.bottom) continue;
    const spots = view.spots(row);
    const expected = spots.find(
      ({ text }) => goalSideOf(coreOf(text)) === 'expected' && text !== spots[0]?.text,
    );
    const achieved = spots.find(({ text }) => goalSideOf(coreOf(text)) === 'actual');
    const base = spots[0]?.column;
    if (expected === undefined || achieved === undefined || base === undefined) continue;
    const below = view.spots(row + 1);
    if (below[0]?.column === base && below.length <= 2 && expected.column > base)
      places.set(row + 1, byColumns(bounds, expected.column - base));
  }
}
