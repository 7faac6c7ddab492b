/** The heads of a table as leaves: each column's stack of labels, from the uppermost down, and the roles that they claim. */
import { GROUP_HEADS } from './column-words';
import { bareLabel, isPartLabel, isTotalLabel } from '../funds/fund-words';
import { columnHits, subHeadRole } from './label-roles';
import { lowestOf, type Leaf } from './leaf';
import type { RoleHit } from './role-hit';
import { FUND_AMOUNTS } from '../model';
import type { SheetView, Spot } from '../sheet-view';
import { withGroupsJoined } from './source-groups';
import { readLabel, type LabelText } from '../text';

/** The leaves of the heads in the first of `rows`, parted by the sub-heads in the rows below it. */
export function leavesOf(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
): readonly Leaf[] {
  const [top, ...lower] = rows;
  if (top === undefined) return [];
  const heads = [...view.spots(top, from, to), ...headsFromAbove(view, top, from, to)].sort(
    (a, b) => a.column - b.column,
  );
  let stacks: readonly Stack[] = heads.map((spot, at) => ({
    path: [spot],
    left: spot.column,
    right: view.mergesKnown ? spot.range.right : reachOf(spot, heads[at + 1]),
  }));
  for (const row of lower) stacks = parted(view, stacks, view.spots(row, from, to));
  const leaves = stacks.map(({ path, left, right }) => ({ path, left, right, hits: hitsOfPath(view, path) }));
  return withGroupsJoined(view, withSourcesJoined(view, leaves));
}

/**
 * 全年执行数 over 财政拨款 | 其他资金: sources without a sum are no heads of their own, together they are what the head says; beside
 * their sum they are its parts.
 */
function withSourcesJoined(view: SheetView, leaves: readonly Leaf[]): readonly Leaf[] {
  const joined = new Map<Leaf, Leaf | null>();
  for (const leaf of leaves) {
    const [top] = leaf.path;
    if (top === undefined || joined.has(leaf) || !isSource(leaf)) continue;
    // A program that parted the area of the head wrote it above each of its sources.
    const group = leaves.filter(({ path: [own] }) => own?.row === top.row && own.text === top.text);
    const hits = hitsOfPath(view, [top]);
    const role = FUND_AMOUNTS.find((each) => each === hits[0]?.role);
    if (role === undefined || group.length === 1) continue;
    if (group.some(isSum)) {
      const source = lowestOf(leaf);
      if (source !== undefined) joined.set(leaf, { ...leaf, part: { source, role } });
      continue;
    }
    if (!group.every(isSource)) continue;
    const whole: Leaf = {
      path: [top],
      hits,
      sources: group.flatMap((each) => lowestOf(each) ?? []),
      left: Math.min(...group.map(({ left }) => left)),
      right: Math.max(...group.map(({ right }) => right)),
    };
    for (const each of group) joined.set(each, each === leaf ? whole : null);
  }
  if (joined.size === 0) return leaves;
  return leaves.flatMap((leaf) => (joined.has(leaf) ? (joined.get(leaf) ?? []) : leaf));
}

function isSum(leaf: Leaf): boolean {
  return isTotalLabel(bareLabel(lowestOf(leaf)?.text ?? '').core);
}

/** 财政拨款, 其中：财政拨款 below another head. */
function isSource(leaf: Leaf): boolean {
  const [hit] = leaf.hits;
  if (leaf.path.length < 2) return false;
  if (hit?.role === 'ignored' && hit.strength === 3) return true;
  const { core, opensParts } = bareLabel(lowestOf(leaf)?.text ?? '');
  return opensParts && isPartLabel(core);
}

/** 说明 merged over a row that only groups the heads (指标信息 | 目标与结果 | 计分) and the heads themselves is one of these. */
function headsFromAbove(view: SheetView, top: number, from: number, to: number): readonly Spot[] {
  if (!view.mergesKnown || top === 0) return [];
  return view
    .spots(top - 1, from, to)
    .filter(
      ({ cell, text, range }) =>
        range.bottom === top && cell.kind === 'text' && columnHits(view.label(text))[0]?.strength === 3,
    );
}

interface Stack {
  readonly path: readonly Spot[];
  readonly left: number;
  readonly right: number;
}

/** Where merges are not known a head reaches up to its neighbour; the last one has no neighbour that bounds it. */
function reachOf(spot: Spot, next: Spot | undefined): number {
  return Math.max((next?.column ?? spot.column + 1) - 1, spot.column);
}

function parted(view: SheetView, stacks: readonly Stack[], below: readonly Spot[]): readonly Stack[] {
  const result: Stack[] = [];
  const used = new Set<Spot>();
  const first = stacks[0];
  for (const spot of below) {
    if (first === undefined || spot.column < first.left) {
      result.push({ path: [spot], left: spot.column, right: spot.range.right });
      used.add(spot);
    }
  }
  let nextBelow = 0;
  stacks.forEach((stack, index) => {
    const limit = reachOverSubHeads(view, stack, stacks[index + 1]);
    while ((below[nextBelow]?.column ?? Infinity) < stack.left) nextBelow += 1;
    const children: Spot[] = [];
    for (let at = nextBelow; at < below.length; at += 1) {
      const child = below[at];
      if (child === undefined || child.column > limit) break;
      if (!used.has(child)) children.push(child);
    }
    const firstChild = children[0];
    if (firstChild === undefined) {
      result.push(stack);
      return;
    }
    if (firstChild.column > stack.left) result.push({ ...stack, right: firstChild.column - 1 });
    children.forEach((child, at) => {
      used.add(child);
      const right = view.mergesKnown
        ? child.range.right
        : Math.max((children[at + 1]?.column ?? stack.right + 1) - 1, child.column);
      result.push({ path: [...stack.path, child], left: child.column, right });
    });
  });
  for (const spot of below) {
    if (!used.has(spot)) result.push({ path: [spot], left: spot.column, right: spot.range.right });
  }
  return result.sort((a, b) => a.left - b.left);
}

/** How far a head's sub-heads go: over its merged area, or up to the next head where it is not merged. */
function reachOverSubHeads(view: SheetView, { path, right }: Stack, next: Stack | undefined): number {
  const own = lowestOf({ path })?.range;
  const isMerged = own !== undefined && (own.left < own.right || own.top < own.bottom);
  if (view.mergesKnown && (isMerged || path.length > 1)) return right;
  return next === undefined ? Infinity : Math.max(right, next.left - 1);
}

function hitsOfPath(view: SheetView, path: readonly Spot[]): readonly RoleHit[] {
  const [top, ...lower] = path;
  if (top === undefined) return [];
  let label = view.label(top.text);
  let hits = columnHits(label);
  for (const sub of lower) {
    const below = view.label(sub.text);
    hits = hitsUnder(label, hits, below);
    label = below;
  }
  return hits;
}

/** What a sub-head means under its head: the pair's own meaning, else the sub-head's, else that of both read as one label. */
function hitsUnder(head: LabelText, headHits: readonly RoleHit[], sub: LabelText): readonly RoleHit[] {
  if (!GROUP_HEADS.includes(head.core)) {
    for (const hit of headHits) {
      const role = subHeadRole(hit.role, sub);
      if (role !== null) return [{ role, strength: 3, family: hit.family }];
    }
  }
  const subHits = columnHits(sub);
  return subHits.length > 0 ? subHits : columnHits(readLabel(head.core + sub.core));
}
