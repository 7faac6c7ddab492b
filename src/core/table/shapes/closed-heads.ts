/**
 * Heads of two rows that lost the cells of their areas: 财政拨款 | 其他资金 | 得分 over 预算数 | 执行数 | 预算数 | 执行数, all of them closed
 * up to the left. Which of the upper heads stood over which of the lower ones is what their words say.
 */
import { cellKey, type SheetGrid } from '../../grid';
import { isFundLabel } from '../funds/fund-words';
import { GROUP_HEADS } from '../heads/column-words';
import { columnHits, isSubHead, subHeadRole } from '../heads/label-roles';
import { looseNumber, readLabel, type LabelText } from '../text';

/** Rows below the heads that tell how many columns there are. */
const ROWS_BELOW = 4;
/** Heads of both rows together; the ways to part more of them are too many. */
const MOST_HEADS = 22;

/** From the columns in which the heads of both rows stand to those where they belong. */
export interface Opened {
  readonly upper: ReadonlyMap<number, number>;
  readonly lower: ReadonlyMap<number, number>;
}

/** How many of the lower heads stand under each of the upper ones, 0 for those merged over both rows. */
interface Reading {
  readonly score: number;
  readonly sizes: readonly number[];
}

/** `null` where the two rows are no such heads, or their words suit several places. */
export function openedHeads(grid: SheetGrid, row: number): Opened | null {
  const [upper, lower] = [cellsOf(grid, row), cellsOf(grid, row + 1)];
  const base = upper[0]?.column;
  if (base === undefined || upper.length < 3 || lower.length < 2) return null;
  if (upper.length + lower.length > MOST_HEADS || !isClosed(upper, base) || !isClosed(lower, base))
    return null;
  const heads = upper.map(({ text }) => readLabel(text));
  const subs = lower.map(({ text }) => readLabel(text));
  const isHead = (label: LabelText): boolean => columnHits(label).length > 0 || isSubHead(label);
  if (!subs.every(isHead) || !heads.some(isHead)) return null;
  const needed = widthBelow(grid, row + 2, base);
  if (needed <= upper.length) return null;
  const [best, next] = readings(heads, subs)
    .filter(({ sizes }) => widthOf(sizes) >= needed)
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score <= (next?.score ?? -Infinity)) return null;
  return placed(best.sizes, base);
}

interface Written {
  readonly column: number;
  readonly text: string;
}

function cellsOf({ cells, bounds }: SheetGrid, row: number): readonly Written[] {
  const found: Written[] = [];
  const left = bounds?.left ?? 0;
  for (let column = left; column <= Math.min(bounds?.right ?? -1, left + MOST_HEADS); column += 1) {
    const text = cells.get(cellKey(row, column))?.text.trim() ?? '';
    if (text !== '') found.push({ column, text });
  }
  return found;
}

function isFigure({ text }: Written): boolean {
  return looseNumber(text) !== null;
}

function isClosed(spots: readonly Written[], base: number): boolean {
  return spots.every((spot, at) => spot.column === base + at && spot.text.length <= 30 && !isFigure(spot));
}

function widthBelow(grid: SheetGrid, from: number, base: number): number {
  let widest = 0;
  for (let row = from; row < from + ROWS_BELOW; row += 1) {
    const spots = cellsOf(grid, row);
    if (spots.some(isFigure)) widest = Math.max(widest, (spots[spots.length - 1]?.column ?? 0) - base + 1);
  }
  return widest;
}

function widthOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + Math.max(size, 1), 0);
}

/** Every way to part the lower heads among the upper ones. */
function readings(heads: readonly LabelText[], subs: readonly LabelText[], at = 0): readonly Reading[] {
  const [head, ...others] = heads;
  if (head === undefined) return subs.length === 0 ? [{ score: 0, sizes: [] }] : [];
  const found: Reading[] = [];
  for (let size = 0; size <= subs.length; size += 1) {
    if (size === 1) continue;
    const own = size === 0 ? aloneScore(head, at) : groupScore(head, subs.slice(0, size));
    if (own === null) continue;
    for (const rest of readings(others, subs.slice(size), at + 1))
      found.push({ score: own + rest.score, sizes: [size, ...rest.sizes] });
  }
  return found;
}

const ALONE = 2;

/** A head that is known stands for itself; sources have amounts below them, but for the name of the whole block. */
function aloneScore(head: LabelText, at: number): number {
  const strength = columnHits(head)[0]?.strength ?? 0;
  return strength === 3 ? ALONE : at > 0 && isFundLabel(head.core) ? -1 : strength;
}

/** `null` where one of them cannot stand under the head, or the head would say the same twice. */
function groupScore(head: LabelText, subs: readonly LabelText[]): number | null {
  if (new Set(subs.map(({ core }) => core)).size < subs.length) return null;
  const own = columnHits(head).filter(({ strength }) => strength === 3);
  const isGroup = own.length === 0 || GROUP_HEADS.includes(head.core);
  let score = 0;
  for (const sub of subs) {
    const isParted = own.some(({ role }) => subHeadRole(role, sub) !== null);
    if (!isParted && (!isGroup || columnHits(sub)[0]?.strength !== 3)) return null;
    const isSame = own.some(({ role }) => role === columnHits(sub)[0]?.role);
    score += ALONE + Number(isParted) + Number(isSame);
  }
  return score;
}

function placed(sizes: readonly number[], base: number): Opened {
  const [upper, lower] = [new Map<number, number>(), new Map<number, number>()];
  let to = base;
  sizes.forEach((size, at) => {
    upper.set(base + at, to);
    for (let sub = 0; sub < size; sub += 1) lower.set(base + lower.size, to + sub);
    to += Math.max(size, 1);
  });
  return { upper, lower };
}
