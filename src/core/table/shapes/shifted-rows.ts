/**
 * Rows that lost the cells which areas from above had covered, as text copied out of a page or a PDF leaves them: 质量指标 then stands
 * under 一级指标, and everything of its row too far left. What the cells of a row are tells how far.
 */
import { cellKey, type CellAddress, type CellRange, type SheetGrid } from '../../grid';
import { columnHits, NAME_ROLES } from '../heads/label-roles';
import { isFirstLevelAlone } from '../heads/names-head';
import { isKindOfIndicator } from '../indicators/level-rows';
import { isPlaceholderText } from '../indicators/row-kind';
import type { ColumnReading, ColumnRole, IndicatorBlock, IndicatorRow, Table } from '../model';
import { goalSideOf, isFigureText } from '../place';
import { SheetView, type Spot } from '../sheet-view';
import { looseNumber, PLACEHOLDER_MARKS, readLabel, squeeze } from '../text';
import { TOTAL_WORDS } from '../vocabulary';
import { openedHeads } from './closed-heads';
import { reshaped, type Reshaped } from './reshaped';
import { columnsUpTo, fitOf, nameColumns, shiftOfPoints, VALUE } from './row-fit';
import { shiftsOfFunds } from './shifted-funds';

/** So many rows suit their heads further right; one alone must bring its points. */
const FEWEST_SHIFTED = 2;
const TOTALS: ReadonlySet<string> = new Set([...TOTAL_WORDS.strict, ...TOTAL_WORDS.lenient]);

/** From a column of the row as it stands to the column where it belongs. */
type Places = Map<number, ReadonlyMap<number, number>>;
type Placed = readonly [row: number, columns: ReadonlyMap<number, number>];

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

function headsOfNames(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(
    ({ text }) =>
      text.length <= 20 && columnHits(readLabel(text)).some(({ role }) => NAME_ROLES.includes(role)),
  );
}

function moveWith(places: Places): (at: CellAddress) => CellAddress {
  return ({ row, column }) => ({ row, column: places.get(row)?.get(column) ?? column });
}

/** A kind of indicators for a first level, or cells under heads that are not theirs. */
function isShiftedRow(indicator: IndicatorRow): boolean {
  const { row, level1 } = indicator;
  const isKind = level1?.address.row === row && isKindOfIndicator(coreOf(level1.text));
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
  const label = total?.labelCell ?? (last !== null && SUM.test(coreOf(last.text)) ? last.address : null);
  const points = [columnOf(columns, 'weight'), columnOf(columns, 'score')].flatMap((at) => at ?? []);
  if (label === null || points.length === 0) return false;
  const isFigure = (column: number): boolean =>
    looseNumber(grid.cells.get(cellKey(label.row, column))?.text ?? '') !== null;
  const before = Math.max(Math.min(...points) - label.column - 1, 0);
  const stands = Array.from({ length: before }, (_, at) => label.column + 1 + at);
  return stands.some(isFigure) && !points.every(isFigure);
}

/** 质量指标12分 is 质量指标. */
function coreOf(text: string): string {
  return text.length > 60 ? '' : readLabel(text).core.replace(/\d{1,3}(?:\.\d+)?分$/u, '');
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
function rowsPlaced(
  view: SheetView,
  { blocks, fundBlock }: Table,
  to: number,
  bounds: CellRange,
): readonly Placed[] {
  const tops = [
    ...blocks.map(({ range }) => range.top),
    ...(fundBlock === null ? [] : [fundBlock.range.top]),
  ];
  return blocks.flatMap((block) => {
    const below = tops.filter((top) => top > block.range.top);
    const found = rowsOfBlock(view, block, Math.min(to, ...below.map((top) => top - 1)));
    if (found === null) return [];
    return [
      ...found.rows.map(([row, by]): Placed => [row, byColumns(bounds, by)]),
      // The label of a sum covered everything up to its points, and stays.
      ...found.sums.map(([row, by]): Placed => {
        const [, ...rest] = view.spots(row);
        return [row, new Map(rest.map(({ column }) => [column, column + by]))];
      }),
    ];
  });
}

type Shift = readonly [row: number, by: number];

/** 产出指标小计, 预算执行得分, 总分. */
const SUM = /(?:小计|合计|共计|总计|总分|得分|评分|总评)$/u;

function rowsOfBlock(
  view: SheetView,
  block: IndicatorBlock,
  to: number,
): { readonly rows: readonly Shift[]; readonly sums: readonly Shift[] } | null {
  const rows: Shift[] = [];
  const sums: Shift[] = [];
  const head = Math.max(...block.headerRows);
  const base = view.spots(head)[0]?.column ?? 0;
  const points = columnOf(block.columns, 'weight') ?? columnOf(block.columns, 'score');
  // Marks before the names stand at the left edge of every row.
  if (points !== null && points < (nameColumns(block)[0] ?? 0)) return null;
  for (const row of view.rows) {
    if (row <= head || row > to) continue;
    const spots = view.spots(row);
    const [lead] = spots;
    if (lead === undefined) continue;
    const core = coreOf(lead.text);
    if (SUM.test(core) || TOTALS.has(core)) {
      const by = shiftOfPoints(view, block, row);
      if (by !== null && by > 0) sums.push([row, by]);
      if (TOTALS.has(core) && rows.length > 0) break;
      if (by !== null) continue;
    }
    // The heads once more, below another goal or on another page.
    if (headsOfNames(spots).length > 1) continue;
    // Rows with blanks in front kept their places.
    if (lead.column !== base) return null;
    if (endsBlock(spots)) break;
    // 三、满意度指标（10分） above its rows has nothing to move.
    if (spots.length === 1 && isFirstLevelAlone(core)) continue;
    const by = shiftOfRow(view, block, row, base);
    if (by === null) return null;
    rows.push([row, by]);
  }
  const moved = rows.filter(([, by]) => by > 0);
  const isSure =
    moved.length >= FEWEST_SHIFTED ||
    moved.every(
      ([row, by]) =>
        isKindOfIndicator(coreOf(view.spots(row)[0]?.text ?? '')) ||
        (fitOf(view, block, row, by)?.good ?? 0) >= 2,
    );
  if (!isSure || !bringPoints(view, block, rows)) return null;
  return {
    rows: moved,
    sums: moved.length > 0 ? sums : sums.filter((sum) => isOwnSum(view, block, rows, sum)),
  };
}

/** Points that the execution beside the indicators has at most. */
const MOST_BESIDE = 20.005;

/** Where no row moved a sum does so only if it follows its label, or is what its rows come to beside the execution. */
function isOwnSum(
  view: SheetView,
  { columns }: IndicatorBlock,
  rows: readonly Shift[],
  [row, by]: Shift,
): boolean {
  const [label, first] = view.spots(row);
  if (first?.column === (label?.column ?? 0) + 1) return true;
  const left = (role: ColumnRole): number => {
    const at = columnOf(columns, role);
    if (at === null) return 0;
    const figure = (of: number, column: number): number => looseNumber(view.at(of, column)?.text ?? '') ?? 0;
    return figure(row, at - by) - rows.reduce((all, [each]) => all + figure(each, at), 0);
  };
  const [weight, score] = [left('weight'), left('score')];
  return weight >= -0.005 && weight <= MOST_BESIDE && score >= -0.005 && score <= Math.max(weight, 0) + 0.005;
}

/** A remark or a field below the indicators. */
function endsBlock(spots: readonly Spot[]): boolean {
  const [lead] = spots;
  if (lead === undefined || spots.length >= 3 || isPlaceholderText(squeeze(lead.text.slice(0, 40))))
    return false;
  return !isFirstLevelAlone(lead.text) && !isKindOfIndicator(coreOf(lead.text));
}

/** How far right a row suits its heads best; where several places suit, as its first words say. `null` where none does. */
function shiftOfRow(view: SheetView, block: IndicatorBlock, row: number, base: number): number | null {
  const names = nameColumns(block);
  const [lead, second] = view.spots(row).map(({ text }) => text);
  const isKind = isKindOfIndicator(coreOf(lead ?? ''));
  // 满意度指标 is either; above a kind of indicators it is the first level.
  const opens =
    isFirstLevelAlone(coreOf(lead ?? '')) && !(isKind && !isKindOfIndicator(coreOf(second ?? '')));
  const said = opens ? names[0] : isKind ? names[1] : names[names.length - 1];
  let best: { readonly by: number; readonly bad: number; readonly good: number } | null = null;
  // What the words say comes first, since only a better place takes its place.
  const places = columnsUpTo(block, names[names.length - 1] ?? base);
  for (const column of [...(said === undefined ? [] : [said]), ...places]) {
    const fit = fitOf(view, block, row, column - base);
    if (fit === null) continue;
    // A lead that is known by its words moves only where it cannot stand.
    const isBetter =
      best === null ||
      fit.bad < best.bad ||
      (fit.bad === best.bad && fit.good > best.good && !isKind && !opens);
    if (isBetter) best = { by: column - base, ...fit };
  }
  return best === null || (best.bad > 0 && best.by > 0) ? null : best.by;
}

/** Points that a whole form has at most, and that its indicators have at least. */
const MOST_POINTS = 100.005;
const LEAST_POINTS = 79.995;

/** What comes under the head of the points is points: in a row that is only not filled in yet a result or nothing would come there. */
function bringPoints(view: SheetView, { columns }: IndicatorBlock, rows: readonly Shift[]): boolean {
  const points = columnOf(columns, 'weight') ?? columnOf(columns, 'score');
  if (points === null) return true;
  const brought = (shifts: readonly Shift[]): readonly number[] =>
    shifts.flatMap(([row, by]) => {
      const spot = view.at(row, points - by);
      return spot === null || !isFigureText(spot) ? [] : (looseNumber(spot.text) ?? []);
    });
  const sum = brought(rows).reduce((all, each) => all + each, 0);
  const moved = rows.filter(([, by]) => by > 0);
  // Rows that share the points of another, and parts of what it counts, bring none.
  return sum <= MOST_POINTS && (sum >= LEAST_POINTS || brought(moved).length * 3 >= moved.length * 2);
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
