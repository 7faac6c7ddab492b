/** 完成 | 未完成, 是 | 否 below 是否完成: heads of which one is ticked in each row; together they head the result. */
import type { SheetView } from '../sheet-view';
import { squeeze } from '../text';
import { words } from '../word-list';
import { coreOf, type Leaf } from './leaf';

const MET = words('是 完成 已完成 全部完成 达标 已达标 达成 已达成 达到 实现 已实现');
const MISSED = words(`
  否 未完成 部分完成 基本完成 未全部完成 未达标 部分达标 基本达标 未达成 部分达成 基本达成 未达到 部分达到 基本达到 未实现 部分实现
  基本实现`);
const CHOICES: ReadonlySet<string> = new Set([...MET, ...MISSED]);
const BY_ANSWER: ReadonlyMap<string, string> = new Map([
  ['是', '完成'],
  ['否', '未完成'],
]);

/** Rows below the heads in which ticks are looked at. */
const TICK_ROWS = 8;
const LEAST_TICKS = 2;
const TICK = /^[☑✓✔√■☒●◉▣v]$/iu;

/** The heads with those joined that are ticked; the same heads where none are. */
export function withTicksJoined(view: SheetView, leaves: readonly Leaf[], bottom: number): readonly Leaf[] {
  const from = leaves.findIndex((leaf) => CHOICES.has(coreOf(leaf)));
  if (from < 0) return leaves;
  const end = leaves.findIndex((leaf, at) => at > from && !CHOICES.has(coreOf(leaf)));
  const ticked = leaves.slice(from, end < 0 ? leaves.length : end);
  const [first] = ticked;
  const right = ticked[ticked.length - 1]?.right;
  if (first === undefined || right === undefined || !isTicked(view, ticked, bottom)) return leaves;
  const choices = ticked.map((leaf) => ({
    column: leaf.left,
    word: BY_ANSWER.get(coreOf(leaf)) ?? coreOf(leaf),
  }));
  const joined: Leaf = {
    ...first,
    right,
    hits: [{ role: 'actual', strength: 3, family: 'indicator' }],
    choices,
  };
  return [...leaves.slice(0, from), joined, ...leaves.slice(from + ticked.length)];
}

function isTicked(view: SheetView, heads: readonly Leaf[], bottom: number): boolean {
  const [left, right] = [heads[0]?.left ?? 0, heads[heads.length - 1]?.right ?? 0];
  if (!heads.some((leaf) => MISSED.includes(coreOf(leaf)))) return false;
  let ticks = 0;
  for (let row = bottom + 1; row <= bottom + TICK_ROWS; row += 1)
    for (const { text, range } of view.spots(row, left, right)) {
      // What is no tick, or runs past the heads, is below the list.
      if (range.right > right || !TICK.test(squeeze(text.slice(0, 10)))) return ticks >= LEAST_TICKS;
      ticks += 1;
    }
  return ticks >= LEAST_TICKS;
}
