/**
 * Several projects, or several units with the same project, beside each other behind one list of indicators: 一级指标 | 三级指标 |
 * 甲项目（指标值 | 完成值 | 得分） | 乙项目（指标值 | 完成值 | 得分）. Each is read from the sheet without the columns of the others.
 */
import { groupsOf } from '../../groups';
import { addressOfKey, type CellRange, type SheetGrid } from '../../grid';
import { GROUP_HEADS } from '../heads/column-words';
import { findHeaders } from '../heads/header-search';
import { columnHits, isSubHead, NAME_ROLES } from '../heads/label-roles';
import { type Leaf } from '../heads/leaf';
import { leavesOf } from '../heads/leaves';
import type { ColumnRole, Table } from '../model';
import type { PlacedText } from '../figure';
import type { SheetView, Spot } from '../sheet-view';
import { squeeze, type LabelText } from '../text';

export interface SharedPart {
  readonly grid: SheetGrid;
  /** What heads the part's columns. */
  readonly name: PlacedText;
  readonly isFirst: boolean;
}

export interface SharedNames {
  /** The row of the heads. */
  readonly row: number;
  readonly parts: readonly SharedPart[];
}

/** Wider rows are data; more parts than this are a register. */
const WIDEST = 200;
const MOST_PARTS = 40;
const LONGEST_NAME = 40;
/** Each part is a copy of the sheet: forty of them of a sheet that is made to be large would take the memory. */
const MOST_CELLS = 50_000;

interface Group {
  readonly head: Spot;
  readonly left: number;
  readonly right: number;
  readonly roles: readonly ColumnRole[];
}

/** `null` where no heads repeat under names of their own, or the sheet is too large; the first such row of a sheet counts. */
export function sharedNames(view: SheetView): SharedNames | null {
  if (view.grid.cells.size > MOST_CELLS) return null;
  for (const [at, row] of view.rows.entries()) {
    const next = view.rows[at + 1];
    if (next === undefined || !repeatsAHead(view, view.spots(next))) continue;
    const groups = groupsUnder(view, row, next);
    if (groups.length < 2 || groups.length > MOST_PARTS) continue;
    const bottom = lastRow(view, next);
    return {
      row,
      parts: groups.map((own, place) => ({
        isFirst: place === 0,
        grid: without(
          view.grid,
          groups.filter((group) => group !== own),
          row,
          bottom,
        ),
        name: view.placed(own.head),
      })),
    };
  }
  return null;
}

/** One look at a row tells nearly all rows apart. */
function repeatsAHead(view: SheetView, spots: readonly Spot[]): boolean {
  if (spots.length < 4 || spots.length > WIDEST) return false;
  const seen = new Set<string>();
  for (const { cell, text } of spots) {
    if (cell.kind !== 'text' || text.length > LONGEST_NAME) continue;
    const squeezed = squeeze(text);
    if (!seen.has(squeezed)) seen.add(squeezed);
    else if (mayHead(view.label(text))) return true;
  }
  return false;
}

function mayHead(label: LabelText): boolean {
  return columnHits(label).length > 0 || isSubHead(label);
}

/** The heads of `row` with the same sub-heads in `lower`, where these are figures of indicators and names stand left of them. */
function groupsUnder(view: SheetView, row: number, lower: number): readonly Group[] {
  const leaves = leavesOf(view, [row, lower], 0, Infinity);
  const isName = ({ hits }: Leaf): boolean => hits[0]?.strength === 3 && NAME_ROLES.includes(hits[0].role);
  const lastName = Math.max(...leaves.filter(isName).map(({ right }) => right));
  const groups = groupsOf(leaves, ({ path: [head, sub, more], left }) =>
    head === undefined || sub === undefined || more !== undefined || left <= lastName ? null : head,
  );
  const found = [...groups].flatMap(([head, own]): readonly Group[] => {
    const roles = own.flatMap(({ hits }) => (hits[0]?.strength === 3 ? [hits[0].role] : []));
    const [left, right] = [own[0]?.left, own[own.length - 1]?.right];
    if (left === undefined || right === undefined || !isOwnName(view, head)) return [];
    return isPart(roles) && roles.length === own.length ? [{ head, left, right, roles }] : [];
  });
  const [first] = found;
  const isSame = found.every(({ roles }) => roles.join() === first?.roles.join());
  return lastName >= 0 && isSame ? found : [];
}

/** A name of a project or a unit: no head, no year or part of one, nobody who looks at the scores again. */
function isOwnName(view: SheetView, { cell, text }: Spot): boolean {
  const label = view.label(text);
  return (
    cell.kind === 'text' &&
    text.length <= LONGEST_NAME &&
    columnHits(label).length === 0 &&
    !isSubHead(label) &&
    !GROUP_HEADS.includes(label.core) &&
    !NO_NAME.test(label.core)
  );
}

const NO_NAME = /\d年|年度|[上下]半|[今去本]年|[季评审核查]|\d月|学期|阶段|批次|[合总小]计|目标|^[A-Z\d]*$/u;

function isPart(roles: readonly ColumnRole[]): boolean {
  return (
    roles.length >= 2 &&
    new Set(roles).size === roles.length &&
    roles.some((role) => role === 'actual') &&
    roles.some((role) => role === 'target' || role === 'score')
  );
}

/** The row above the next heads, or the last of the sheet. */
function lastRow(view: SheetView, heads: number): number {
  const area = { top: heads + 1, bottom: Infinity, left: 0, right: Infinity };
  const [next] = findHeaders(view, area, null);
  return next === undefined ? Infinity : next.top - 1;
}

function without(grid: SheetGrid, groups: readonly Group[], top: number, bottom: number): SheetGrid {
  const isGone = (row: number, column: number): boolean =>
    row >= top && row <= bottom && groups.some(({ left, right }) => column >= left && column <= right);
  const isWithin = (area: CellRange): boolean =>
    isGone(area.top, area.left) && isGone(area.bottom, area.right);
  return {
    ...grid,
    cells: new Map(
      [...grid.cells].filter(([key]) => {
        const { row, column } = addressOfKey(key);
        return !isGone(row, column);
      }),
    ),
    merges: grid.merges?.filter((area) => !isWithin(area)) ?? null,
  };
}

/** Whether the table has its heads there. */
export function isHeadedAt({ blocks }: Table, row: number): boolean {
  return blocks.some(({ headerRows }) => headerRows.includes(row) || headerRows.includes(row + 1));
}

/** The name is the project's, or the unit's where the form names the project for all; each part but the first begins at its own head. */
export function namedBy(table: Table, { name, isFirst }: SharedPart): Table {
  const { address } = name;
  const range = isFirst ? table.range : { ...table.range, top: address.row, left: address.column };
  if (table.projectName === null) return { ...table, range, projectName: name };
  return { ...table, range, implementingUnit: table.implementingUnit ?? name };
}
