/** One head over all the names (绩效指标 above 产出指标 | 数量指标 | 培训人数): the columns below it say how many levels it holds. */
import { GROUP_HEADS } from './column-words';
import { NAME_ROLES } from './label-roles';
import type { Leaf } from './leaf';
import { isFirstLevel } from '../level-names';
import type { ColumnRole } from '../model';
import type { SheetView } from '../sheet-view';
import { readLabel } from '../text';

/** Rows below the head in which the names are looked at. */
const NAME_ROWS = 8;
const MOST_LEVELS = 3;
const LEVELS: Readonly<Record<number, readonly ColumnRole[]>> = {
  2: ['level1', 'level3'],
  3: ['level1', 'level2', 'level3'],
};

/** The heads with the names' own head parted by its levels; the same heads where none covers several. */
export function withNamesParted(view: SheetView, leaves: readonly Leaf[], bottom: number): readonly Leaf[] {
  const named = leaves.filter(({ hits }) => hits.some(({ role }) => NAME_ROLES.includes(role)));
  const [only] = named;
  if (named.length > 1) return leaves;
  const found = only ?? leaves.find((leaf) => isGroupHead(leaf));
  if (found === undefined) return leaves;
  // Unmerged, the head goes on up to its neighbour.
  const next = leaves[leaves.indexOf(found) + 1];
  const head = { ...found, right: Math.max(found.right, (next?.left ?? found.right + 1) - 1) };
  if (head.right === head.left) return leaves;
  const starts = levelStarts(view, head, bottom);
  const roles = LEVELS[starts.length];
  if (roles === undefined) return leaves;
  const parts = starts.map((left, at): Leaf => {
    const role = roles[at] ?? 'level3';
    const right = (starts[at + 1] ?? head.right + 1) - 1;
    return { ...head, left, right, hits: [{ role, strength: 3, family: 'indicator' }] };
  });
  return leaves.flatMap((leaf) => (leaf === found ? parts : [leaf]));
}

function isGroupHead({ path }: Leaf): boolean {
  return GROUP_HEADS.includes(readLabel(path[path.length - 1]?.text ?? '').core);
}

/** The columns in which names begin below the head; empty unless the first of them holds first levels. */
function levelStarts(view: SheetView, { left, right }: Leaf, bottom: number): readonly number[] {
  const starts = new Set<number>();
  let hasFirstLevel = false;
  for (let row = bottom + 1; row <= bottom + NAME_ROWS; row += 1) {
    for (const spot of view.spots(row, left, right)) {
      // What runs past the head is a sum or a note, not a name.
      if (spot.range.right > right || spot.cell.kind !== 'text') return sorted(starts, hasFirstLevel);
      starts.add(spot.column);
      if (spot.column === left && isFirstLevel(spot.text)) hasFirstLevel = true;
    }
  }
  return sorted(starts, hasFirstLevel);
}

function sorted(starts: ReadonlySet<number>, hasFirstLevel: boolean): readonly number[] {
  return hasFirstLevel && starts.size <= MOST_LEVELS ? [...starts].sort((a, b) => a - b) : [];
}
