/**
 * Forms whose indicators run across: 三级指标, 指标值, 完成值, 分值 and 得分 stand below each other in one column, and each
 * indicator has a column of its own. The block is turned so that it reads like any other; what stands above and below it stays.
 */
import { movedRange, rangeContains, type CellAddress, type CellRange, type SheetGrid } from '../../grid';
import { columnHits, NAME_ROLES } from '../heads/label-roles';
import type { ColumnRole } from '../model';
import { SheetView, type Spot } from '../sheet-view';
import { readLabel } from '../text';
import { reshaped, type Reshaped } from './reshaped';

/** Heads below each other that make such a block, and the columns in which they are looked for. */
const FEWEST_HEADS = 4;
const MOST_COLUMNS = 6;
const FEWEST_INDICATORS = 2;
const WIDEST = 200;
const FIGURES: readonly ColumnRole[] = ['target', 'initialTarget', 'actual', 'weight', 'score'];

/** `null` where no heads stand below each other. */
export function turned(grid: SheetGrid): Reshaped | null {
  const block = blockOf(new SheetView(grid));
  if (block === null) return null;
  const { top, bottom, left, right } = block;
  const [height, width] = [bottom - top + 1, right - left + 1];
  const inBlock = ({ row, column }: CellAddress): boolean => rangeContains(block, row, column);
  const to = ({ row, column }: CellAddress): CellAddress => {
    if (inBlock({ row, column })) return { row: top + column - left, column: left + row - top };
    return { row: row > bottom ? row + width - height : row, column };
  };
  return {
    grid: reshaped(
      grid,
      // What stands beside the block names it, and would stand beside other rows now.
      (at) => (at.row >= top && at.row <= bottom && !inBlock(at) ? null : to(at)),
      (area) => areaTo(area, block, to),
    ),
    back: ({ row, column }) => {
      const isOfBlock = row >= top && row < top + width && column >= left && column < left + height;
      if (isOfBlock) return { row: top + column - left, column: left + row - top };
      return { row: row >= top + width ? row - width + height : row, column };
    },
  };
}

function areaTo(area: CellRange, block: CellRange, to: (at: CellAddress) => CellAddress): CellRange | null {
  const touches = area.top <= block.bottom && area.bottom >= block.top;
  const isWithin =
    area.top >= block.top &&
    area.bottom <= block.bottom &&
    area.left >= block.left &&
    area.right <= block.right;
  if (touches && !isWithin) return null;
  return movedRange(area, to);
}

function blockOf(view: SheetView): CellRange | null {
  const { bounds } = view.grid;
  if (bounds === null || bounds.right - bounds.left > WIDEST) return null;
  for (let left = bounds.left; left < Math.min(bounds.right, bounds.left + MOST_COLUMNS); left += 1) {
    let heads: Spot[] = [];
    // One row more than there are closes the last heads.
    for (const row of [...view.rows, Infinity]) {
      const spot = view.at(row, left);
      const last = heads[heads.length - 1];
      if (spot?.row === row && spot.column === left && roleOf(spot) !== null) {
        if (last?.range.bottom === row - 1) heads.push(spot);
        else heads = [spot];
        continue;
      }
      if (spot !== null && spot === last) continue;
      const block = blockUnder(view, heads, bounds.right);
      if (block !== null) return block;
      heads = [];
    }
  }
  return null;
}

function roleOf({ cell, text }: Spot): ColumnRole | null {
  if (cell.kind !== 'text' || text.length > 40) return null;
  const [hit] = columnHits(readLabel(text));
  return hit !== undefined && hit.strength === 3 && hit.family !== 'fund' ? hit.role : null;
}

/** The heads with everything right of them; `null` where they do not head indicators. */
function blockUnder(view: SheetView, heads: readonly Spot[], last: number): CellRange | null {
  const roles = new Set(heads.map(roleOf));
  const [first] = heads;
  const bottom = heads[heads.length - 1]?.range.bottom;
  if (first === undefined || bottom === undefined || roles.size < FEWEST_HEADS) return null;
  if (!NAME_ROLES.some((role) => roles.has(role))) return null;
  if (FIGURES.filter((role) => roles.has(role)).length < 2) return null;
  let right = first.range.right;
  for (let row = first.row; row <= bottom; row += 1)
    for (const spot of view.spots(row, first.column, last)) right = Math.max(right, spot.range.right);
  // One value beside each head: labels of a form, not the heads of indicators.
  return right - first.range.right < FEWEST_INDICATORS
    ? null
    : { top: first.row, bottom, left: first.column, right };
}
