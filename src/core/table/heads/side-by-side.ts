/** A row of heads that belongs to several tables is cut where its roles begin to repeat. */
import { type Leaf, lowestOf } from './leaf';
import type { ColumnRole } from '../model';
import type { SheetView } from '../sheet-view';

/** Roles that a table has once; a second one in a row belongs to the next table. */
const ONCE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'level1',
  'level2',
  'level3',
  'actual',
  'weight',
  'executed',
  'adjustedBudget',
  'initialBudget',
  'rate',
  'fundLabel',
  'sequence',
  'explanation',
  'progress',
  'carryover',
]);

function mainRole(leaf: Leaf): ColumnRole | null {
  const hit = leaf.hits[0];
  return hit !== undefined && hit.strength === 3 && ONCE.has(hit.role) ? hit.role : null;
}

/**
 * 二级指标 | 三级指标 | 指标值 twice behind one 一级指标, and nothing about results: the goals of the whole period and those of
 * the year. The heads of the first of the two, an empty list for any other heads.
 */
export function headsOfPeriod(leaves: readonly Leaf[]): readonly Leaf[] {
  const heads = leaves.filter(({ hits }) => hits[0]?.strength === 3);
  const roles = heads.map(({ hits }) => hits[0]?.role);
  const from = roles.indexOf('level2');
  const again = roles.indexOf('level2', from + 1);
  if (from < 0 || again < 0 || roles[0] !== 'level1' || roles.lastIndexOf('level1') !== 0) return [];
  const isTwice = ['level2', 'level3', 'target'].every(
    (role) => roles.filter((each) => each === role).length === 2,
  );
  return isTwice && !roles.includes('actual') && !roles.includes('score') ? heads.slice(from, again) : [];
}

/** Cuts a row of heads where its roles begin to repeat; the cut prefers an empty column and the start of a title. */
export function splitSideBySide(view: SheetView, leaves: readonly Leaf[], row: number): Leaf[][] {
  if (headsOfPeriod(leaves).length > 0) return [[...leaves]];
  const segments: Leaf[][] = [];
  let rest = [...leaves];
  for (let guard = 0; guard < 64; guard += 1) {
    const cut = nextCut(view, rest, row);
    if (cut === null) break;
    segments.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  segments.push(rest);
  return segments;
}

function nextCut(view: SheetView, leaves: readonly Leaf[], row: number): number | null {
  const seen = new Map<ColumnRole, number>();
  const repeats: { from: number; to: number }[] = [];
  leaves.forEach((leaf, index) => {
    const role = mainRole(leaf);
    if (role === null) return;
    const before = seen.get(role);
    if (before === undefined) seen.set(role, index);
    else if (!repeats.some((pair) => pair.from === before)) repeats.push({ from: before, to: index });
  });
  // One repeated role is a form's own habit, two are another table.
  if (repeats.length < 2) return null;
  const low = Math.max(...repeats.map((pair) => pair.from)) + 1;
  const high = Math.min(...repeats.map((pair) => pair.to));
  if (low > high) return low < leaves.length ? high : null;
  const opening = leaves.find((leaf) => leaf.hits.length > 0)?.hits[0]?.role;
  let best = high;
  let bestScore = -Infinity;
  for (let cut = low; cut <= high; cut += 1) {
    const before = leaves[cut - 1];
    const after = leaves[cut];
    if (before === undefined || after === undefined) continue;
    const gap = hasEmptyColumn(view, lowestOf(before)?.range.right ?? before.left, after.left, row);
    const score =
      (gap ? 4 : 0) +
      (startsBlock(view, after.left, row) ? 2 : 0) +
      // Copies of one form begin with the same head.
      (after.hits[0]?.role === opening ? 1 : 0) -
      repeatedRoles(leaves.slice(0, cut)) -
      repeatedRoles(leaves.slice(cut, cut * 2));
    if (score > bestScore) {
      bestScore = score;
      best = cut;
    }
  }
  return best;
}

/** Heads that say the same twice; a good cut leaves none on either side. */
function repeatedRoles(leaves: readonly Leaf[]): number {
  const roles = leaves.flatMap((leaf) => (leaf.hits[0]?.strength === 3 ? [leaf.hits[0].role] : []));
  return roles.length - new Set(roles).size;
}

/** True where a column between the two holds nothing for a good stretch around the header. */
function hasEmptyColumn(view: SheetView, left: number, right: number, row: number): boolean {
  for (let column = right - 1; column > left; column -= 1) {
    let empty = true;
    for (let at = Math.max(0, row - 12); at <= row + 12 && empty; at += 1) {
      const range = view.rangeAt(at, column);
      if (range.left < range.right || view.at(at, column) !== null) empty = false;
    }
    if (empty) return true;
  }
  return false;
}

/** True where cells above begin in this column, as a title or a field does at the left edge of a table. */
function startsBlock(view: SheetView, column: number, row: number): boolean {
  let starts = 0;
  for (let at = Math.max(0, row - 12); at < row; at += 1) {
    if (view.spots(at, column, column).length > 0) starts += 1;
  }
  return starts >= 2;
}
