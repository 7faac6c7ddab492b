/** One head over a sign, a figure and a unit that stand in cells of their own (年度指标值 above ≥ | 500 | 户): the cells below part it. */
import type { Leaf } from './leaf';
import type { ColumnRole } from '../model';
import { isFigureText } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { squeeze } from '../text';

/** Rows below the head in which its cells are looked at. */
const VALUE_ROWS = 8;
/** Rows that must be parted alike. */
const LEAST_ROWS = 2;
const SIGN = /^(?:[≥≤≧≦<>=]{1,2}|[大小]于(?:或?等于)?|等于|不[低高少多]于|定性)$/u;
const LONGEST_UNIT = 8;

const MOST_PARTS = 3;

type Part = 'sign' | 'value' | 'unit';
const PATTERNS: readonly (readonly Part[])[] = [
  ['sign', 'value'],
  ['sign', 'value', 'unit'],
  ['value', 'unit'],
];

/** The heads of targets and results with those parted that stand over several cells; the same heads where none does. */
export function withValuesParted(view: SheetView, leaves: readonly Leaf[], bottom: number): readonly Leaf[] {
  const found: Leaf[] = [];
  let isChanged = false;
  for (let at = 0; at < leaves.length;) {
    const same = sameHeads(leaves, at);
    const [first] = same;
    if (first === undefined) break;
    // A program that parted the head wrote it above each of its cells.
    const head = { ...first, right: same[same.length - 1]?.right ?? first.right };
    const parts = partsOf(view, head, bottom);
    if (parts !== null) isChanged = true;
    found.push(...(parts ?? same));
    at += same.length;
  }
  return isChanged ? found : leaves;
}

/** The head and those right of it that say the same word for word. */
function sameHeads(leaves: readonly Leaf[], at: number): readonly Leaf[] {
  const [first, ...others] = leaves.slice(at, at + MOST_PARTS);
  if (first === undefined || valueRole(first) === null) return leaves.slice(at, at + 1);
  const textOf = ({ path }: Leaf): string => path.map(({ text }) => text).join('\n');
  const end = others.findIndex((other) => textOf(other) !== textOf(first));
  return [first, ...(end < 0 ? others : others.slice(0, end))];
}

function valueRole({ hits }: Leaf): ColumnRole | null {
  const [hit] = hits;
  return hit?.role === 'target' || hit?.role === 'actual' ? hit.role : null;
}

function partsOf(view: SheetView, leaf: Leaf, bottom: number): readonly Leaf[] | null {
  const role = valueRole(leaf);
  if (role === null || leaf.right === leaf.left) return null;
  const rows: (readonly Spot[])[] = [];
  for (let row = bottom + 1; row <= bottom + VALUE_ROWS; row += 1) {
    const spots = view.spots(row, leaf.left, leaf.right);
    // What runs past the head is a sum or a note, and nothing below it is one of its values.
    const outer = view.at(row, leaf.left);
    if (outer !== null && outer.range.left < leaf.left) break;
    if (spots.some(({ range }) => range.right > leaf.right)) break;
    if (spots.length > 1) rows.push(spots);
  }
  const starts = rows[0]?.map(({ column }) => column) ?? [];
  if (rows.length < LEAST_ROWS) return null;
  if (rows.some((spots) => spots.some(({ column }) => !starts.includes(column)))) return null;
  const pattern = PATTERNS.find(
    (parts) =>
      parts.length === starts.length &&
      parts.every((part, at) =>
        rows.every((spots) => {
          const spot = spots.find(({ column }) => column === starts[at]);
          return spot === undefined || isPart(part, spot);
        }),
      ) &&
      // Words beside words are no figure with its unit.
      (parts[0] === 'sign' || rows.every(([first]) => first !== undefined && isFigureText(first))),
  );
  return (
    pattern?.map((part, at): Leaf => ({
      ...leaf,
      left: starts[at] ?? leaf.left,
      right: (starts[at + 1] ?? leaf.right + 1) - 1,
      hits: [{ role: roleOf(part, role), strength: 3, family: 'indicator' }],
    })) ?? null
  );
}

function isPart(part: Part, spot: Spot): boolean {
  const text = squeeze(spot.text.slice(0, 20));
  if (part === 'sign') return SIGN.test(text);
  if (part === 'unit') return spot.cell.kind === 'text' && text.length <= LONGEST_UNIT && !/\d/u.test(text);
  return !SIGN.test(text);
}

function roleOf(part: Part, role: ColumnRole): ColumnRole {
  if (part === 'value') return role;
  return part === 'sign' ? 'operator' : 'measureUnit';
}
