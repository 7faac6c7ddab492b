/**
 * Sheets made by programs that part merged areas and write the value into each of their cells: the areas are told from the
 * repetition. Amounts that happen to be equal stay apart, since a run of values is cut where the heads above it change.
 */
import { cellKey, type CellRange, type GridCell, type SheetGrid } from '../grid';
import { columnHits, NAME_ROLES } from './heads/label-roles';
import type { ColumnRole } from './model';
import { goalSideOf } from './place';
import { readLabel, squeeze } from './text';
import { TOTAL_WORDS } from './vocabulary';

const SUMS: ReadonlySet<string> = new Set([...TOTAL_WORDS.strict, ...TOTAL_WORDS.lenient]);

/** Equal cells beside each other in one row; text of one kind, and where it stands. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Sheets larger than this are lists. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 64;
/** So many rows with runs of so many cells tell that values are repeated; within a row of heads one run of two does. */
const TELLING_ROWS = 2;
const TELLING_CELLS = 3;
const LEAST_HEADS = 3;
/** A label that covers this many heads makes a row of its own kind: 总分, a heading, a remark. */
const WIDE_LABEL = 3;

/** The grid with the areas that its repeated values tell of; the same grid where it has areas, or repeats nothing. */
export function withRepeatsMerged(grid: SheetGrid): SheetGrid {
  const { bounds } = grid;
  if ((grid.merges?.length ?? 0) > 0 || bounds === null) return grid;
  if (bounds.bottom - bounds.top > MOST_ROWS || bounds.right - bounds.left > MOST_COLUMNS) return grid;
  const rows = Array.from({ length: bounds.bottom - bounds.top + 1 }, (_, at) =>
    runsOf(grid, bounds.top + at, bounds),
  );
  const isTold = rows.some((runs) => isRepeatedHead(runs) || isRepeatedTitle(runs) || isRepeatedSum(runs));
  if (!isTold && rows.filter(isTelling).length < TELLING_ROWS) return grid;
  return { ...grid, merges: areasOf(rows, bounds.top) };
}

function runsOf({ cells }: SheetGrid, row: number, { left, right }: CellRange): readonly Run[] {
  const runs: Run[] = [];
  for (let column = left; column <= right; column += 1) {
    const text = textOf(cells.get(cellKey(row, column)));
    if (text === '') continue;
    const last = runs[runs.length - 1];
    if (last?.text === text && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ text, left: column, right: column });
  }
  return runs;
}

function textOf(cell: GridCell | undefined): string {
  return cell?.text.trim() ?? '';
}

function isTelling(runs: readonly Run[]): boolean {
  return runs.some(
    ({ text, left, right }) => right - left + 1 >= TELLING_CELLS && isWords(text) && text.length >= 4,
  );
}

/** A title in each cell of its row. */
function isRepeatedTitle(runs: readonly Run[]): boolean {
  const [only] = runs;
  return (
    runs.length === 1 && only !== undefined && isWords(only.text) && only.right - only.left >= TELLING_CELLS
  );
}

/** 合计 in each cell in front of its figures. */
function isRepeatedSum([first]: readonly Run[]): boolean {
  if (first === undefined || first.right - first.left < TELLING_CELLS) return false;
  return SUMS.has(first.text.length > 10 ? '' : readLabel(first.text).core);
}

function isRepeatedHead(runs: readonly Run[]): boolean {
  return runs.some(({ text, left, right }) => right > left && isWords(text)) && headsOf(runs) !== null;
}

function isWords(text: string): boolean {
  return /[\u4e00-\u9fff]\s*[\u4e00-\u9fff]/u.test(text.slice(0, 60));
}

/** The runs of the row that heads the columns, from which the rows below it are cut. */
interface Heads {
  readonly runs: readonly Run[];
  /** Its own runs and, where the heads stand over two rows, those of the row above. */
  readonly cuts: readonly Run[];
  readonly isOfFunds: boolean;
}

function headsOf(runs: readonly Run[]): Heads | null {
  const labels = runs.flatMap(({ text }) => (text.length > 60 ? [] : [readLabel(text)]));
  const hits = labels.flatMap((label) => {
    const [hit] = columnHits(label);
    return hit?.strength === 3 ? [hit.role] : [];
  });
  const sides = new Set(labels.map(({ core }) => goalSideOf(core)));
  const isGoals = sides.has('expected') && sides.has('actual');
  return isGoals || new Set(hits).size >= LEAST_HEADS
    ? { runs, cuts: runs, isOfFunds: hits.includes('executed') && !hits.includes('target') }
    : null;
}

/** So many of the rows are the one above once more where every line stood over two. */
const DOUBLED = 0.4;

/** Whether each row is the one above once more, on sheets whose lines were all two rows high; none anywhere else. */
function copiesOf(rows: readonly (readonly Run[])[]): readonly boolean[] {
  const keys = rows.map((runs) =>
    runs.map(({ text, left, right }) => `${String(left)}:${String(right)}:${text}`).join('|'),
  );
  const copies: boolean[] = [];
  // The third of three equal rows begins another line.
  keys.forEach((key, at) => copies.push(key !== '' && key === keys[at - 1] && copies[at - 1] !== true));
  const filled = keys.filter((key) => key !== '').length;
  return copies.filter((isCopy) => isCopy).length >= filled * DOUBLED ? copies : [];
}

function areasOf(rows: readonly (readonly Run[])[], top: number): readonly CellRange[] {
  const copies = copiesOf(rows);
  const areas: CellRange[] = [];
  let heads: Heads | null = null;
  let above = new Map<string, number>();
  let isHeadAbove = false;
  rows.forEach((runs, at) => {
    const row = top + at;
    const named = headsOf(runs);
    const own = named && {
      ...named,
      runs: runs.flatMap((run) => (isOneColumn(rows, at, run) ? [run] : single(run))),
    };
    // Heads over two rows part the columns together.
    const upper: readonly Run[] = isHeadAbove && heads !== null ? heads.runs : [];
    heads = own === null ? heads : { ...own, cuts: [...own.runs, ...upper] };
    isHeadAbove = own !== null;
    const cut: readonly Run[] = own?.runs ?? cutAtHeads(runs, heads);
    const here = new Map<string, number>();
    for (const run of cut) {
      const key = `${String(run.left)}:${String(run.right)}:${squeeze(run.text)}`;
      const isDown = copies[at] === true || goesDown(run, heads, own !== null);
      const over: number | undefined = isDown ? above.get(key) : undefined;
      const area = over === undefined ? undefined : areas[over];
      if (over !== undefined && area !== undefined) {
        areas[over] = { ...area, bottom: row };
        here.set(key, over);
      } else here.set(key, areas.push({ top: row, left: run.left, bottom: row, right: run.right }) - 1);
    }
    above = here;
  });
  return areas.filter(({ top: first, bottom, left, right }) => bottom > first || right > left);
}

/** Two heads of one name beside each other head two columns where the figures below differ between them. */
function isOneColumn(rows: readonly (readonly Run[])[], at: number, { left, right }: Run): boolean {
  if (left === right) return true;
  for (const runs of rows.slice(at + 1)) {
    if (headsOf(runs) !== null) return true;
    const below = runs.filter((run) => run.left <= right && run.right >= left);
    if (below.length > 1 && below.every(({ text }) => isFigure(text))) return false;
  }
  return true;
}

/** Words may cover several heads where the row is no row of figures; everything else ends where the heads change. */
function cutAtHeads(runs: readonly Run[], heads: Heads | null): readonly Run[] {
  if (heads === null) return runs.flatMap((run) => (isFigure(run.text) ? single(run) : [run]));
  const isOwnKind = runs.some(
    (run, at) =>
      !isFigure(run.text) &&
      ((at === 0 && headsUnder(run, heads).length >= WIDE_LABEL) || isAcrossKinds(run, heads)),
  );
  return runs.flatMap((run) =>
    (isOwnKind || heads.isOfFunds) && !isFigure(run.text) ? [run] : pieces(run, heads),
  );
}

/** 100, ≥95%, 12.5万元, —; texts that begin with a number are none. */
function isFigure(text: string): boolean {
  return /^[\d.,%‰≥≤=<>—–\-/+]+(?:分|[百千万亿]{0,2}元|[百千万亿]{1,2})?$/u.test(squeeze(text.slice(0, 40)));
}

function single(run: Run): readonly Run[] {
  return Array.from({ length: run.right - run.left + 1 }, (_, at) => ({
    ...run,
    left: run.left + at,
    right: run.left + at,
  }));
}

function headsUnder(run: Run, { runs }: Heads): readonly Run[] {
  return runs.filter(({ left, right }) => left <= run.right && right >= run.left);
}

const KINDS: readonly (readonly ColumnRole[])[] = [
  NAME_ROLES,
  ['target', 'initialTarget', 'actual'],
  ['weight', 'score'],
];

/** True where the text stands over names and values, or over values and points, at once: no cell of an indicator does. */
function isAcrossKinds(run: Run, heads: Heads): boolean {
  const roles = headsUnder(run, heads).map(roleOf);
  return KINDS.filter((kind) => kind.some((role) => roles.includes(role))).length >= 2;
}

function roleOf({ text }: Run): ColumnRole | undefined {
  return text.length > 60 ? undefined : columnHits(readLabel(text))[0]?.role;
}

function pieces(run: Run, { cuts: heads }: Heads): readonly Run[] {
  const starts = [run.left, ...heads.flatMap(({ left, right }) => [left, right + 1])].filter(
    (column) => column >= run.left && column <= run.right,
  );
  // Under no head nothing tells one column from the next.
  for (let column = run.left; isFigure(run.text) && column <= run.right; column += 1)
    if (!heads.some(({ left, right }) => left <= column && right >= column)) starts.push(column);
  const cuts = [...new Set(starts)].sort((a, b) => a - b);
  return cuts.map((left, at) => ({ ...run, left, right: (cuts[at + 1] ?? run.right + 1) - 1 }));
}

const GOING_DOWN: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2', 'group']);

/** Labels and names go on from row to row; targets, results and scores that are equal are so by chance. */
function goesDown(run: Run, heads: Heads | null, isHead: boolean): boolean {
  if (heads === null || isHead) return isWords(run.text);
  const head = heads.runs.find(({ left, right }) => left <= run.left && right >= run.left);
  const role = head === undefined ? undefined : roleOf(head);
  // A head over two rows, the lower of which numbers the columns.
  if (head?.text === run.text) return isWords(run.text);
  const isName = role === undefined || GOING_DOWN.has(role) || run.left === heads.runs[0]?.left;
  return isWords(run.text) && isName;
}
