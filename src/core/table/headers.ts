/**
 * Header rows: which rows (or pairs of rows) carry column heads, where one row carries the heads of several tables, and
 * which column has which role.
 */
import type { CellAddress } from '../grid';
import type { FormBlockKind } from './form-description';
import { columnHits, NAME_ROLES, subHeadRole, type RoleHit } from './label-roles';
import type { Certainty, ColumnReading, ColumnRole } from './model';
import type { SheetView, Spot } from './sheet-view';
import { looseNumber, oneLine, readLabel, squeeze, type LabelText } from './text';
import { GROUP_HEADS } from './column-words';

export type HeaderFamily = 'indicator' | 'fund';

/** A column head at the bottom of its stack of labels. */
export interface Leaf {
  readonly left: number;
  readonly right: number;
  /** From the uppermost label down. */
  readonly path: readonly Spot[];
  readonly hits: readonly RoleHit[];
}

export interface Column extends ColumnReading {
  readonly leaf: Leaf;
}

export interface Header {
  readonly family: HeaderFamily;
  readonly top: number;
  readonly bottom: number;
  /** First and last column of the heads, unread ones included. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  readonly leaves: readonly Leaf[];
  /** The kind of block that a taught form makes of it; `null` where the vocabulary decided. */
  readonly taught: FormBlockKind | null;
}

/** The leaves of the heads in the first of `rows`, parted by the sub-heads in the rows below it. */
export function leavesOf(
  view: SheetView,
  rows: readonly number[],
  from: number,
  to: number,
): readonly Leaf[] {
  const [top, ...lower] = rows;
  if (top === undefined) return [];
  const heads = view.spots(top, from, to);
  let stacks: readonly Stack[] = heads.map((spot, at) => ({
    path: [spot],
    left: spot.column,
    right: view.mergesKnown ? spot.range.right : reachOf(spot, heads[at + 1]),
  }));
  for (const row of lower) stacks = parted(view, stacks, view.spots(row, from, to));
  return stacks.map(({ path, left, right }) => ({ path, left, right, hits: hitsOfPath(view, path) }));
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
    const limit = !view.mergesKnown && index === stacks.length - 1 ? Infinity : stack.right;
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

function bottomOf(leaf: Leaf): number {
  return leaf.path[leaf.path.length - 1]?.range.bottom ?? 0;
}

/** The row in which most heads end; heads may be merged over empty rows. */
export function commonBottom(leaves: readonly Leaf[], atLeast: number): number {
  const votes = new Map<number, number>();
  for (const leaf of leaves) {
    if (leaf.hits.length === 0) continue;
    const bottom = Math.max(bottomOf(leaf), atLeast);
    votes.set(bottom, (votes.get(bottom) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? atLeast;
}

/** Labels that run down past the heads name the block, as one merged down the first column does. */
function runsDown(leaf: Leaf, bottom: number): boolean {
  return bottomOf(leaf) > bottom;
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

function familyHits(leaf: Leaf, family: HeaderFamily): readonly RoleHit[] {
  return leaf.hits.filter((hit) => hit.family === family || hit.family === 'both');
}

/** Every role at most once, the strongest claims first; two claims to 指标值 are the initial and the adjusted target. */
export function assignColumns(
  view: SheetView,
  leaves: readonly Leaf[],
  family: HeaderFamily,
  bottom: number,
): Column[] {
  const claims: { leaf: Leaf; hit: RoleHit; order: number }[] = [];
  for (const leaf of leaves) {
    if (runsDown(leaf, bottom)) continue;
    familyHits(leaf, family).forEach((hit, order) => claims.push({ leaf, hit, order }));
  }
  claims.sort(
    (a, b) =>
      b.hit.strength - a.hit.strength ||
      a.order - b.order ||
      Number(view.isHiddenColumn(a.leaf.left)) - Number(view.isHiddenColumn(b.leaf.left)) ||
      a.leaf.left - b.leaf.left,
  );
  const taken = new Map<ColumnRole, Leaf>();
  const roles = new Map<Leaf, { role: ColumnRole; certainty: Certainty }>();
  for (const { leaf, hit } of claims) {
    if (roles.has(leaf)) continue;
    const role = freeRole(hit.role, taken);
    if (role === null) continue;
    if (role !== 'ignored') taken.set(role, leaf);
    roles.set(leaf, {
      role,
      certainty: hit.strength === 3 ? 'sure' : hit.strength === 2 ? 'likely' : 'guess',
    });
  }
  untangleTargets(taken, roles);
  const columns: Column[] = [];
  for (const leaf of leaves) {
    const role = roles.get(leaf);
    const last = leaf.path[leaf.path.length - 1];
    if (last === undefined || runsDown(leaf, bottom)) continue;
    columns.push({
      role: role?.role ?? 'ignored',
      label: leaf.path.map((spot) => oneLine(spot.text)).join(' / '),
      labelCell: addressOf(last),
      left: leaf.left,
      right: leaf.right,
      certainty: role?.certainty ?? 'guess',
      leaf,
    });
  }
  return columns;
}

function freeRole(role: ColumnRole, taken: ReadonlyMap<ColumnRole, Leaf>): ColumnRole | null {
  if (!taken.has(role)) return role;
  // A second 得分 is the reviewer's, a second 指标值 the initial or the adjusted one.
  if (role === 'score' && !taken.has('reviewScore')) return 'reviewScore';
  if (role === 'target' && !taken.has('initialTarget')) return 'initialTarget';
  if (role === 'ignored') return 'ignored';
  return null;
}

function untangleTargets(
  taken: Map<ColumnRole, Leaf>,
  roles: Map<Leaf, { role: ColumnRole; certainty: Certainty }>,
): void {
  const target = taken.get('target');
  const initial = taken.get('initialTarget');
  const put = (leaf: Leaf, role: ColumnRole): void => {
    roles.set(leaf, { role, certainty: roles.get(leaf)?.certainty ?? 'likely' });
    taken.set(role, leaf);
  };
  if (initial !== undefined && target === undefined) {
    taken.delete('initialTarget');
    put(initial, 'target');
    return;
  }
  if (initial === undefined || target === undefined) return;
  const words = (leaf: Leaf): string => squeeze(leaf.path.map((spot) => spot.text).join(''));
  if (/调整后|调整$|调整数/.test(words(initial)) && !/调整后|调整$|调整数/.test(words(target))) {
    put(initial, 'target');
    put(target, 'initialTarget');
  }
}

function addressOf(spot: Spot): CellAddress {
  return { row: spot.row, column: spot.column };
}

const INDICATOR_FIGURES: readonly ColumnRole[] = [
  'target',
  'initialTarget',
  'actual',
  'weight',
  'score',
  'reviewScore',
  'progress',
];

/** How well the roles make a header of that kind; 0 where they make none. */
export function headerScore(columns: readonly ColumnReading[], family: HeaderFamily): number {
  const sure = new Map<ColumnRole, number>();
  for (const column of columns) {
    if (column.role === 'ignored') continue;
    sure.set(column.role, column.certainty === 'sure' ? 3 : column.certainty === 'likely' ? 2 : 1);
  }
  const has = (role: ColumnRole): boolean => sure.has(role);
  let points = 0;
  for (const value of sure.values()) points += value;
  if (family === 'fund') {
    const budget = has('adjustedBudget') || has('initialBudget') || has('declaredBudget');
    return has('executed') && budget ? points : 0;
  }
  const names = NAME_ROLES.filter(has).length;
  const figures = INDICATOR_FIGURES.filter(has).length;
  if (names === 0) return 0;
  if (figures >= 2) return points;
  // A list of targets only: the levels have to speak for it.
  return names >= 2 && figures === 1 ? points : 0;
}

/** A row of column heads has words, hardly any figures. */
export function looksLikeHeads(view: SheetView, row: number, left: number, right: number): boolean {
  let words = 0;
  let figures = 0;
  for (const spot of view.spots(row, left, right)) {
    if (spot.cell.kind === 'number' || looseNumber(spot.text) !== null) figures += 1;
    else words += 1;
  }
  return words > 0 && figures * 4 <= words;
}
