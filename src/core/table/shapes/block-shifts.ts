/** How far the rows of a block that lost cells go right: as far as suits their heads, if all of them fit. */
import type { CellRange } from '../../grid';
import type { ColumnRole, IndicatorBlock, Table } from '../model';
import { NAME_ROLES, columnHits } from '../heads/label-roles';
import type { SheetView, Spot } from '../sheet-view';
import { TOTAL_WORDS } from '../vocabulary';
import { leftOf, columnsUpTo, coreWithoutPoints, fitOf, nameColumns, shiftOfPoints } from './row-fit';
import { exceeds, WHOLE } from '../sums';
import { statedPoints } from '../heads/points-in-cell';
import { isFirstLevelAlone, isKindOfIndicator } from '../level-names';
import { isPlaceholderText } from '../indicators/row-kind';
import { looseNumber, readLabel, squeeze } from '../text';

/** So many rows suit their heads further right; one alone must bring its points. */
const FEWEST_SHIFTED = 2;
const TOTALS: ReadonlySet<string> = new Set([...TOTAL_WORDS.strict, ...TOTAL_WORDS.lenient]);

/** A row with, for its columns as they stand, the columns where they belong. */
export type Placed = readonly [row: number, columns: ReadonlyMap<number, number>];

/** 产出指标小计, 预算执行得分, 总分. */
export function namesSum(core: string): boolean {
  return /(?:小计|合计|共计|总计|总分|得分|评分|总评)$/u.test(core);
}

/** All columns of the row moved by so many; a column past the sheet has no place. */
export function byColumns(bounds: CellRange, by: number): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (let column = bounds.left; column <= bounds.right; column += 1) moved.set(column, column + by);
  return moved;
}

/** The rows of all blocks; none of a block whose rows do not fit its heads. */
export function rowsPlaced(
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

function rowsOfBlock(
  view: SheetView,
  block: IndicatorBlock,
  to: number,
): { readonly rows: readonly Shift[]; readonly sums: readonly Shift[] } | null {
  const rows: Shift[] = [];
  const sums: Shift[] = [];
  const head = Math.max(...block.headerRows);
  const base = view.spots(head)[0]?.column ?? 0;
  const points = leftOf(block.columns, 'weight') ?? leftOf(block.columns, 'score');
  // Marks before the names stand at the left edge of every row.
  if (points !== null && points < (nameColumns(block)[0] ?? 0)) return null;
  for (const row of view.rows) {
    if (row <= head || row > to) continue;
    const spots = view.spots(row);
    const [lead] = spots;
    if (lead === undefined) continue;
    const core = coreWithoutPoints(lead.text);
    if (namesSum(core) || TOTALS.has(core)) {
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
        isKindOfIndicator(coreWithoutPoints(view.spots(row)[0]?.text ?? '')) ||
        (fitOf(view, block, row, by)?.good ?? 0) >= 2,
    );
  if (!isSure || !bringPoints(view, block, rows)) return null;
  return {
    rows: moved,
    sums: moved.length > 0 ? sums : sums.filter((sum) => isOwnSum(view, block, rows, sum)),
  };
}

/** Points that the execution beside the indicators has at most. */
const MOST_BESIDE = 20;

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
    const at = leftOf(columns, role);
    if (at === null) return 0;
    const figure = (of: number, column: number): number => looseNumber(view.at(of, column)?.text ?? '') ?? 0;
    return figure(row, at - by) - rows.reduce((all, [each]) => all + figure(each, at), 0);
  };
  const [weight, score] = [left('weight'), left('score')];
  if (exceeds(0, weight) || exceeds(weight, MOST_BESIDE)) return false;
  return !exceeds(0, score) && !exceeds(score, Math.max(weight, 0));
}

function headsOfNames(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(
    ({ text }) =>
      text.length <= 20 && columnHits(readLabel(text)).some(({ role }) => NAME_ROLES.includes(role)),
  );
}

/** A remark or a field below the indicators. */
function endsBlock(spots: readonly Spot[]): boolean {
  const [lead] = spots;
  if (lead === undefined || spots.length >= 3 || isPlaceholderText(squeeze(lead.text.slice(0, 40))))
    return false;
  return !isFirstLevelAlone(lead.text) && !isKindOfIndicator(coreWithoutPoints(lead.text));
}

/** How far right a row suits its heads best; where several places suit, as its first words say. `null` where none does. */
function shiftOfRow(view: SheetView, block: IndicatorBlock, row: number, base: number): number | null {
  const names = nameColumns(block);
  const [lead, second] = view.spots(row).map(({ text }) => text);
  const isKind = isKindOfIndicator(coreWithoutPoints(lead ?? ''));
  // 满意度指标 is either; above a kind of indicators it is the first level.
  const opens =
    isFirstLevelAlone(coreWithoutPoints(lead ?? '')) &&
    !(isKind && !isKindOfIndicator(coreWithoutPoints(second ?? '')));
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

/** Points that the indicators of a form have at least. */
const LEAST_POINTS = WHOLE - MOST_BESIDE;

/** What comes under the head of the points is points: in a row that is only not filled in yet a result or nothing would come there. */
function bringPoints(view: SheetView, { columns }: IndicatorBlock, rows: readonly Shift[]): boolean {
  const points = leftOf(columns, 'weight') ?? leftOf(columns, 'score');
  if (points === null) return true;
  const brought = (shifts: readonly Shift[]): readonly number[] =>
    shifts.flatMap(([row, by]) => statedPoints(view.at(row, points - by)?.text ?? '') ?? []);
  const sum = brought(rows).reduce((all, each) => all + each, 0);
  const moved = rows.filter(([, by]) => by > 0);
  // Rows that share the points of another, and parts of what it counts, bring none.
  const isWhole = !exceeds(LEAST_POINTS, sum) || brought(moved).length * 3 >= moved.length * 2;
  return isWhole && !exceeds(sum, WHOLE);
}
