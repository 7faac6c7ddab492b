/** Finds every header on a sheet; one row can carry the heads of tables that stand side by side. */
import type { CellRange } from '../../grid';
import type { HeaderFamily, Roles } from './claims';
import { columnsOf, rolesOf } from './columns';
import { headerScore, looksLikeHeads, totalScore, type Header } from './headers';
import { splitSideBySide } from './side-by-side';
import { commonBottom, type Leaf, lowestOf } from './leaf';
import { leavesOf } from './leaves';
import { withNamesParted } from './names-head';
import { withTicksJoined } from './ticked-heads';
import { withValuesParted } from './value-parts';
import type { FormMatcher } from '../taught/form-match';
import { GROUP_HEADS } from './column-words';
import { columnHits, isSubHead, subHeadRole } from './label-roles';
import { isFundLabel } from '../funds/fund-words';
import { goalSide, isFigureText, rowsWithin } from '../place';
import type { SheetView, Spot } from '../sheet-view';
import { squeeze } from '../text';

/** A header row is narrower than this; what is wider is data. */
const WIDEST_HEADER = 256;

/** The headers within the area, which is inclusive on all sides. */
export function findHeaders(view: SheetView, area: CellRange, form: FormMatcher | null): Header[] {
  const headers: Header[] = [];
  let next = 0;
  for (const row of rowsWithin(view.rows, area)) {
    if (row < next || !mayBeHeader(view, row, area, form)) continue;
    const found = headersAt(view, row, area, form);
    headers.push(...found);
    for (const header of found) next = Math.max(next, header.bottom + 1);
  }
  return headers;
}

function mayBeHeader(view: SheetView, row: number, area: CellRange, form: FormMatcher | null): boolean {
  const spots = view.spots(row, area.left, area.right);
  if (spots.length < 2 || spots.length > WIDEST_HEADER) return false;
  let hits = 0;
  for (const spot of spots) {
    if (
      spot.cell.kind === 'text' &&
      (columnHits(view.label(spot.text)).length > 0 || form?.knows(spot.text) === true)
    )
      hits += 1;
    if (hits >= 2) return !hasAFigureToEachWord(spots);
  }
  return false;
}

/** 预算数： 60 到位数： 60 执行数： 57 — labels beside their figures head no columns. */
function hasAFigureToEachWord(spots: readonly Spot[]): boolean {
  const figures = spots.filter(isFigureText).length;
  return figures * 2 >= spots.length;
}

/** A head stands in one row or is parted by sub-heads in up to two more; the reading that says most wins, the shallower one where they say the same. */
function headersAt(view: SheetView, row: number, area: CellRange, form: FormMatcher | null): Header[] {
  const rows = [row, ...rowsBelow(view, row, area)];
  const taught = form === null ? [] : taughtHeaders(view, rows, area, form);
  if (taught.length > 0) return taught;
  let best = readWindow(view, [row], area);
  let bestDepth = 1;
  for (let depth = 2; depth <= rows.length; depth += 1) {
    if (depth > 2 && !holdsHeadsOnly(view, rows[depth - 2] ?? row, area)) break;
    const lowest = rows[depth - 1] ?? row;
    if (hasAFigureToEachWord(view.spots(lowest, area.left, area.right))) break;
    const deeper = readWindow(view, rows.slice(0, depth), area);
    const gain = totalScore(deeper) - totalScore(best);
    if ((gain > 0 || (gain === 0 && isAllHeads(lowest, deeper))) && standsOnHeads(view, lowest, deeper)) {
      best = deeper;
      bestDepth = depth;
    }
  }
  if (bestDepth > 1) {
    const least = isGoalRow(view, row, area)
      ? totalScore(best)
      : statesFigure(view, row, area)
        ? 1
        : Infinity;
    if (least < Infinity && totalScore(readWindow(view, rows.slice(1, bestDepth), area)) >= least) return [];
  }
  return best.map((header) => withColumnNumbers(view, header));
}

/** 年度目标 | a text | 完成情况 | a text: goals with their texts beside them, which the heads below do not need. */
function isGoalRow(view: SheetView, row: number, { left, right }: CellRange): boolean {
  const spots = view.spots(row, left, right);
  return spots.some((spot, at) => {
    const next = spots[at + 1];
    if (next === undefined || goalSide({ view, left, right }, spot) === null) return false;
    const label = view.label(next.text);
    return columnHits(label).length === 0 && !GROUP_HEADS.includes(label.core) && !isSubHead(label);
  });
}

/** 自评得分 | 98 | 复核得分: labels with their figures, which are no heads of the heads below them; a year may be one. */
function statesFigure(view: SheetView, row: number, { left, right }: CellRange): boolean {
  return view
    .spots(row, left, right)
    .some((spot) => isFigureText(spot) && !/^(?:19|20)\d\d$/u.test(spot.text.trim()));
}

/** A row between heads holds nothing but words that can be heads; looked at before the leaves are built, since few rows do. */
function holdsHeadsOnly(view: SheetView, row: number, area: CellRange): boolean {
  return view.spots(row, area.left, area.right).every((spot) => {
    if (spot.cell.kind !== 'text' || spot.text.length > 30) return false;
    const label = view.label(spot.text);
    return columnHits(label).length > 0 || GROUP_HEADS.includes(label.core) || isSubHead(label);
  });
}

/**
 * Sub-heads that add no role (总额 | 财政拨款 under 预算数) are heads all the same, where each cell of their row is a known one
 * or stands beside one under the same head (甲县 | 乙县 | 合计).
 */
function isAllHeads(lowest: number, headers: readonly Header[]): boolean {
  const leaves = headers.flatMap((header) => header.leaves);
  const own = leaves.filter((leaf) => lowestOf(leaf)?.row === lowest);
  if (own.some(({ choices }) => choices !== undefined)) return true;
  if (own.length === 0) return leaves.some(({ sources }) => sources?.some(({ row }) => row === lowest));
  const headOf = ({ path }: Leaf): Spot | undefined => path[path.length - 2];
  const known = new Set(own.filter(({ hits }) => hits[0]?.strength === 3).map(headOf));
  return own.length >= 2 && own.every((leaf) => leaf.path.length > 1 && known.has(headOf(leaf)));
}

function standsOnHeads(view: SheetView, lowest: number, headers: readonly Header[]): boolean {
  const left = Math.min(...headers.map((header) => header.left));
  const right = Math.max(...headers.map((header) => header.right));
  return looksLikeHeads(view, lowest, left, right);
}

/** What such a row calls itself. */
const NUMBERS_COLUMNS = /^(?:列|栏)[次号目]$/u;

/** A, B, 1, （2）, 5=3/2 and 甲, 乙 over the columns of words: what a row that numbers the columns is made of. */
const COLUMN_NUMBER = /^\(?(?:[A-Z甲乙丙丁戊己庚]|\d{1,2})\)?(?:[=＝][()A-Z\d÷/*×+\-%]{1,20})?$/i;

/** A row of letters or running numbers below the heads belongs to them. */
function withColumnNumbers(view: SheetView, header: Header): Header {
  const row = header.bottom + 1;
  const [first, ...others] = view.spots(row, header.left, header.right);
  const isNamed = first !== undefined && NUMBERS_COLUMNS.test(squeeze(first.text.slice(0, 10)));
  const spots = first === undefined || isNamed ? others : [first, ...others];
  if (spots.length < 3) return header;
  const texts = spots.map((spot) => squeeze(spot.text.slice(0, 30)).replace(/^(\d{1,2})\.0+$/, '$1'));
  const marks = texts.filter((text) => COLUMN_NUMBER.test(text));
  // 列次 | 1 | 2 | 3 | 所需材料: a row that says what it is may leave a head without a number.
  if (marks.length < (isNamed ? 3 : texts.length)) return header;
  const numbers = marks.flatMap((mark) => /^\(?(\d{1,2})/.exec(mark)?.[1] ?? []).map(Number);
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
    ? { ...header, bottom: row }
    : header;
}

/** A taught form is looked for in every depth, the deepest first: its sub-heads are part of its texts. */
function taughtHeaders(
  view: SheetView,
  rows: readonly number[],
  area: CellRange,
  form: FormMatcher,
): Header[] {
  for (let depth = rows.length; depth > 0; depth -= 1) {
    const leaves = leavesOf(view, rows.slice(0, depth), area.left, area.right);
    const header = form.header(leaves, rows[0] ?? 0, commonBottom(leaves, rows[depth - 1] ?? 0));
    if (header !== null) return [header];
  }
  return [];
}

/** Rows below a head that can hold its sub-heads. */
const DEEPEST = 3;

/** The rows of possible sub-heads: each the next one, or the one after an empty row. */
function rowsBelow(view: SheetView, row: number, area: CellRange): readonly number[] {
  const rows: number[] = [];
  let last = row;
  for (let lower = row + 1; lower <= last + 2 && rows.length < DEEPEST - 1; lower += 1) {
    const spots = view.spots(lower, area.left, area.right);
    if (spots.length === 0) continue;
    if (spots.length > WIDEST_HEADER) break;
    rows.push(lower);
    last = lower;
  }
  return rows;
}

function readWindow(view: SheetView, rows: readonly number[], area: CellRange): Header[] {
  const [row] = rows;
  const lowest = rows[rows.length - 1];
  if (row === undefined || lowest === undefined) return [];
  const leaves = leavesOf(view, rows, area.left, area.right);
  if (rows.length > 1 && !subRowIsRead(lowest, leaves)) return [];
  if (rows.slice(1, -1).some((each) => !middleRowIsRead(view, each, leaves))) return [];
  const headers: Header[] = [];
  for (const segment of splitSideBySide(view, leaves, row)) {
    const header = headerOf(view, segment, row, lowest);
    if (header !== null) headers.push(header);
  }
  return headers;
}

/** Most cells of the lowest row must be heads themselves, else it is the first row of data. */
function subRowIsRead(row: number, leaves: readonly Leaf[]): boolean {
  let read = 0;
  let unread = 0;
  for (const leaf of leaves) {
    const last = lowestOf(leaf);
    if (leaf.sources?.some((source) => source.row === row)) read += 1;
    if (last?.row !== row) continue;
    if (leaf.hits.length > 0 && last.text.length <= 30) read += 1;
    else unread += 1;
  }
  return read > 0 && read >= unread;
}

/** Every cell between the first row and the lowest must be a head by its own words: goals and their texts stand above heads too. */
function middleRowIsRead(view: SheetView, row: number, leaves: readonly Leaf[]): boolean {
  let read = 0;
  for (const leaf of leaves) {
    const at = leaf.path.findIndex((spot) => spot.row === row);
    const own = leaf.path[at];
    if (own === undefined) continue;
    if (own.text.length > 30 || !isHeadWord(view, leaf.path[at - 1] ?? null, own)) return false;
    read += 1;
  }
  return read > 0;
}

function isHeadWord(view: SheetView, above: Spot | null, own: Spot): boolean {
  const label = view.label(own.text);
  if (columnHits(label).length > 0 || GROUP_HEADS.includes(label.core) || isFundLabel(own.text)) return true;
  return (
    above !== null && columnHits(view.label(above.text)).some((hit) => subHeadRole(hit.role, label) !== null)
  );
}

function headerOf(view: SheetView, heads: readonly Leaf[], row: number, lower: number): Header | null {
  const first = heads[0];
  const last = heads[heads.length - 1];
  if (first === undefined || last === undefined) return null;
  const bottom = commonBottom(heads, lower);
  const parted = withValuesParted(view, withNamesParted(view, heads, bottom), bottom);
  const leaves = withTicksJoined(view, parted, bottom);
  let best: { readonly family: HeaderFamily; readonly roles: Roles } | null = null;
  let bestScore = 0;
  for (const family of ['indicator', 'fund'] satisfies HeaderFamily[]) {
    const roles = rolesOf(view, leaves, family, bottom);
    const score = headerScore(roles.values(), family);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { family, roles };
    // Money beside names with their targets and results heads no funds, however much of it there is.
    const found = new Set([...roles.values()].map(({ role }) => role));
    if (found.has('level3') && found.has('target') && found.has('actual')) break;
  }
  if (best === null) return null;
  const columns = columnsOf(leaves, best.roles, bottom);
  return {
    family: best.family,
    top: row,
    bottom,
    left: first.left,
    right: last.right,
    columns,
    leaves,
    taught: null,
  };
}
