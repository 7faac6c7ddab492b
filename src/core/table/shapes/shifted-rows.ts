/**
 * Rows that lost the cells which areas from above had covered, as text copied out of a page or a PDF leaves them: 质量指标 then stands
 * under 一级指标, and everything of its row too far left. What the first cell of a row is tells how far.
 */
import { cellKey, type CellAddress, type CellRange, type SheetGrid } from '../../grid';
import { isFundLabel } from '../funds/fund-words';
import { GROUP_HEADS } from '../heads/column-words';
import { columnHits, NAME_ROLES } from '../heads/label-roles';
import { isFirstLevelAlone } from '../heads/names-head';
import { isKindOfIndicator } from '../indicators/level-rows';
import type {
  ColumnReading,
  ColumnRole,
  FundBlock,
  IndicatorBlock,
  IndicatorRow,
  PlacedText,
  Table,
} from '../model';
import { goalSideOf, isFigureText } from '../place';
import { SheetView, type Spot } from '../sheet-view';
import { looseNumber, readLabel, squeeze } from '../text';
import { TOTAL_WORDS } from '../vocabulary';
import { reshaped, type Reshaped } from './reshaped';

/** So many rows with a kind of indicators where the first level belongs. */
const FEWEST_SHIFTED = 2;
const TOTALS: ReadonlySet<string> = new Set([...TOTAL_WORDS.strict, ...TOTAL_WORDS.lenient]);
const AMOUNTS: readonly ColumnRole[] = ['initialBudget', 'declaredBudget', 'adjustedBudget', 'executed'];

/** From a column of the row as it stands to the column where it belongs. */
type Places = Map<number, ReadonlyMap<number, number>>;
type Placed = readonly [row: number, columns: ReadonlyMap<number, number>];

/** The grid with such rows where they belong; `null` where the tables that were read from it have none, or they do not fit. */
export function realigned(grid: SheetGrid, tables: readonly Table[]): Reshaped | null {
  if ((grid.merges?.length ?? 0) > 0 || grid.bounds === null) return null;
  const { bounds } = grid;
  const suspects = tables.filter(
    (table) => isShifted(table) || shiftOfFunds(grid, table) > 0 || totalShifted(grid, table) !== null,
  );
  if (suspects.length === 0) return null;
  const view = new SheetView(grid);
  const places: Places = new Map();
  for (const table of suspects) {
    const next = tables[tables.indexOf(table) + 1];
    const to = next === undefined ? bounds.bottom : next.range.top - 1;
    // The rows are held against their heads, which come first.
    const moved =
      headsOpened(view, table, bounds) ?? (isShifted(table) ? rowsPlaced(view, table, to, bounds) : []);
    for (const [row, columns] of moved) places.set(row, columns);
    const total = totalShifted(grid, table);
    if (total !== null) placeTotal(view, table, total, places);
    const by = shiftOfFunds(grid, table);
    if (table.fundBlock !== null && by > 0) placeFunds(view, table.fundBlock, by, bounds, places);
    placeGoals(view, table, bounds, places);
  }
  if (places.size === 0) return null;
  const back = new Map([...places].map(([row, moved]) => [row, new Map([...moved].map(([c, d]) => [d, c]))]));
  return {
    grid: reshaped(grid, moveWith(places), (area) => area),
    back: moveWith(back),
  };
}

/**
 * 绩效指标 | 年度指标值 | 实际完成值 over 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位: the first head covered the names, the
 * second what is left of the heads below, and the others stood behind.
 */
function headsOpened(view: SheetView, { blocks }: Table, bounds: CellRange): readonly Placed[] | null {
  const [block] = blocks;
  if (block === undefined) return null;
  for (let row = Math.min(...block.headerRows) - 1; row <= Math.max(...block.headerRows); row += 1) {
    const [upper, lower] = [view.spots(row), view.spots(row + 1)];
    const names = headsOfNames(lower);
    const [group, second] = upper;
    const isClosed = group?.column === lower[0]?.column && second?.column === (group?.column ?? 0) + 1;
    if (group === undefined || !isClosed || upper.length < 4 || names.length < 2) continue;
    if (!GROUP_HEADS.includes(coreOf(group.text)) || lower.length <= names.length) continue;
    const next = group.column + 1;
    const columns = new Map(byColumns(bounds, lower.length - 2));
    columns.delete(group.column);
    columns.set(next, group.column + names.length);
    return [[row, columns]];
  }
  return null;
}

function headsOfNames(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(
    ({ text }) =>
      text.length <= 20 && columnHits(readLabel(text)).some(({ role }) => NAME_ROLES.includes(role)),
  );
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

/** By how many columns the funds stand too far left: a source at the very left, its amounts or its rate before their heads. */
function shiftOfFunds(grid: SheetGrid, { fundBlock }: Table): number {
  if (fundBlock === null || !fundBlock.columns.some(({ role }) => AMOUNTS.includes(role))) return 0;
  const { left } = fundBlock.range;
  const labels = leftOfLabels(fundBlock);
  const rate = columnOf(fundBlock.columns, 'rate');
  const isRate = (text: string): boolean => /%$/u.test(squeeze(text.slice(0, 20)));
  for (const { labelCell } of fundBlock.lines) {
    const at = (column: number): string => textAt(grid, labelCell.row, column);
    if (!isFundLabel(at(left).slice(0, 40))) continue;
    if (looseNumber(at(left + 1)) !== null && hasBlankHeads(grid, fundBlock)) return labels - left;
    if (rate !== null && isRate(at(rate - 1)) && !isRate(at(rate))) return 1;
  }
  return 0;
}

/** Between the name of the block and its amounts stands the blank head of the sources, or their own. */
function hasBlankHeads(grid: SheetGrid, block: FundBlock): boolean {
  const labels = leftOfLabels(block);
  const own = columnOf(block.columns, 'fundLabel');
  const row = headOfFunds(block);
  const between = Array.from(
    { length: Math.max(labels - block.range.left, 0) },
    (_, at) => block.range.left + 1 + at,
  );
  return between.length > 0 && between.every((column) => column === own || textAt(grid, row, column) === '');
}

function headOfFunds({ columns }: FundBlock): number {
  return Math.max(
    ...columns.filter(({ role }) => AMOUNTS.includes(role)).map(({ labelCell }) => labelCell.row),
  );
}

/** Where the names of the sources belong. */
function leftOfLabels({ columns }: FundBlock): number {
  const own = columnOf(columns, 'fundLabel');
  return own ?? Math.min(...columns.filter(({ role }) => AMOUNTS.includes(role)).map(({ left }) => left)) - 1;
}

/** The label of 总分 | 100 | 98, where weight and score stand further right; it can have been taken for an indicator. */
function totalShifted(grid: SheetGrid, { total, blocks, indicators }: Table): CellAddress | null {
  const columns = blocks[blocks.length - 1]?.columns ?? [];
  const [weight, score] = [columnOf(columns, 'weight'), columnOf(columns, 'score')];
  const last = indicators[indicators.length - 1]?.level1 ?? null;
  const label = total?.labelCell ?? (last !== null && TOTALS.has(coreOf(last.text)) ? last.address : null);
  if (label === null || weight === null || score === null) return null;
  if ([weight, score].every((column) => looseNumber(textAt(grid, label.row, column)) !== null)) return null;
  const points = Math.min(weight, score);
  const before = Array.from({ length: Math.max(points - label.column - 1, 0) }, (_, at) =>
    textAt(grid, label.row, label.column + 1 + at),
  );
  const figures = before.filter((text) => text !== '');
  return figures.length >= 2 && figures.every((text) => looseNumber(text) !== null) ? label : null;
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

/** The rows of all blocks; none of a block whose rows do not fit its heads. */
function rowsPlaced(view: SheetView, { blocks }: Table, to: number, bounds: CellRange): readonly Placed[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    return rowsOfBlock(view, block, next === undefined ? to : Math.min(...next.headerRows) - 1, bounds);
  });
}

function rowsOfBlock(
  view: SheetView,
  block: IndicatorBlock,
  to: number,
  bounds: CellRange,
): readonly Placed[] {
  const [first, second, name] = (['level1', 'level2', 'level3'] as const).map((role) =>
    columnOf(block.columns, role),
  );
  if (first == null || second == null || name == null) return [];
  const moved: (readonly [row: number, by: number])[] = [];
  const score = columnOf(block.columns, 'score');
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
    // The heads once more, below another goal or on another page.
    if (headsOfNames(spots).length > 1) continue;
    // Rows with blanks in front kept their places.
    if (lead.column !== base) return [];
    const last = spots[spots.length - 1]?.column ?? 0;
    // 满意度指标 is either; as the second level its row has room.
    const isKind = isKindOfIndicator(core) && last + second - base <= right;
    const opens =
      isFirstLevelAlone(lead.text) && !(isKind && !isKindOfIndicator(coreOf(second0?.text ?? '')));
    if (!opens && !isKind && spots.length < 3) break;
    const by = (opens ? first : isKind ? second : name) - base;
    // A row with its score under the head of the scores is where it belongs.
    const isInPlace = score !== null && isFigureAt(view, row, score);
    if (by > 0 && (isInPlace || last + by > right)) return [];
    if (by !== 0) moved.push([row, by]);
  }
  return bringPoints(view, block, moved) ? moved.map(([row, by]) => [row, byColumns(bounds, by)]) : [];
}

/** Points that a whole form has at most. */
const MOST_POINTS = 100.005;

/** What comes under the head of the points is points: in a row that is only not filled in yet a result or nothing would come there. */
function bringPoints(
  view: SheetView,
  { columns }: IndicatorBlock,
  moved: readonly (readonly [row: number, by: number])[],
): boolean {
  const points = columnOf(columns, 'weight') ?? columnOf(columns, 'score');
  if (points === null) return true;
  const brought = moved.flatMap(([row, by]) => {
    const spot = view.at(row, points - by);
    return spot === null || !isFigureText(spot) ? [] : (looseNumber(spot.text) ?? []);
  });
  return (
    brought.length * 3 >= moved.length * 2 && brought.reduce((sum, each) => sum + each, 0) <= MOST_POINTS
  );
}

function isFigureAt(view: SheetView, row: number, column: number): boolean {
  const spot = view.at(row, column);
  return spot !== null && isFigureText(spot);
}

/** Its points stand right behind the label that covered everything up to them. */
function placeTotal(view: SheetView, { blocks }: Table, { row, column }: CellAddress, places: Places): void {
  const columns = blocks[blocks.length - 1]?.columns ?? [];
  const first = Math.min(...(['weight', 'score'] as const).flatMap((role) => columnOf(columns, role) ?? []));
  const rest = view.spots(row).filter((spot) => spot.column > column);
  const by = first - (rest.find(isFigureText)?.column ?? first);
  if (by > 0) places.set(row, new Map(rest.map((spot) => [spot.column, spot.column + by])));
}

/** 年度资金总额 below 项目资金（万元）, which ran down in front of it. */
function placeFunds(view: SheetView, block: FundBlock, by: number, bounds: CellRange, places: Places): void {
  const { left } = block.range;
  for (let row = headOfFunds(block) + 1; row <= bounds.bottom; row += 1) {
    const [lead] = view.spots(row);
    if (lead?.column !== left || !isFundLabel(lead.text.slice(0, 40))) break;
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
