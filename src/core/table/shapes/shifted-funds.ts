/** Fund lines that lost the cells which the name of the block covered in front of them: 年度资金总额 below 项目资金（万元）. */
import { cellKey, type SheetGrid } from '../../grid';
import { AMOUNTS } from '../funds/fund-structure';
import { isFundLabel } from '../funds/fund-words';
import { statedPoints } from '../heads/points-in-cell';
import type { ColumnReading, FundBlock } from '../model';
import { looseNumber, PLACEHOLDER_MARKS, squeeze } from '../text';

/** Lines that a block of funds has at most. */
const MOST_LINES = 24;

/** By how much each line below the heads stands too far left; empty where the first of them stands where it belongs. */
export function shiftsOfFunds(grid: SheetGrid, block: FundBlock | null): ReadonlyMap<number, number> {
  const shifts = new Map<number, number>();
  const amounts = block?.columns.filter(({ role }) => AMOUNTS.includes(role)) ?? [];
  if (block === null || amounts.length === 0) return shifts;
  const head = Math.max(...amounts.map(({ labelCell }) => labelCell.row));
  for (let row = head + 1; row <= head + MOST_LINES; row += 1) {
    const by = shiftOfLine(grid, block, row);
    if (by === null || (row === head + 1 && by === 0)) break;
    if (by > 0) shifts.set(row, by);
  }
  return shifts;
}

/** Whether the cells of the total line are what their heads say. */
export function standsUnderHeads(grid: SheetGrid, { columns, lines, range }: FundBlock): boolean {
  const total = lines.find(({ role }) => role === 'total');
  const amounts = columns.filter(({ role }) => AMOUNTS.includes(role));
  if (total === undefined || amounts.length === 0) return true;
  const { row } = (total.executed ?? total.adjustedBudget)?.address ?? total.labelCell;
  const last = Math.max(...columns.map(({ right }) => right));
  const texts = textsOf(grid, row, range.left, last);
  const first = Math.min(...amounts.map(({ left }) => left));
  return suits(texts, columns, { left: range.left, first, last, by: 0 }) !== null;
}

function textsOf(grid: SheetGrid, row: number, left: number, right: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = left; column <= right; column += 1) {
    const text = grid.cells.get(cellKey(row, column))?.text.trim() ?? '';
    if (text !== '') texts.set(column, text);
  }
  return texts;
}

/** `null` for what is no line that begins at the left edge of the block, or suits its heads nowhere. */
function shiftOfLine(grid: SheetGrid, { columns, range }: FundBlock, row: number): number | null {
  const last = Math.max(...columns.map(({ right }) => right));
  const texts = textsOf(grid, row, range.left, last);
  const lead = texts.get(range.left);
  const figures = [...texts.values()].filter((text) => looseNumber(text) !== null).length;
  if (lead === undefined || (figures === 0 && !isFundLabel(lead.slice(0, 40)))) return null;
  const first = Math.min(...columns.filter(({ role }) => AMOUNTS.includes(role)).map(({ left }) => left));
  let best: { readonly by: number; readonly good: number } | null = null;
  for (let by = 0; by <= last - range.left; by += 1) {
    const good = suits(texts, columns, { left: range.left, first, last, by });
    if (by === 0 && good !== null) return 0;
    if (good !== null && good > (best?.good ?? -1)) best = { by, good };
  }
  return best?.by ?? null;
}

/** How many cells are what their heads say; `null` where one cannot be. */
function suits(
  texts: ReadonlyMap<number, string>,
  columns: readonly ColumnReading[],
  { left: base, first, last, by }: { left: number; first: number; last: number; by: number },
): number | null {
  let good = 0;
  const lead = Math.min(...texts.keys());
  for (const [column, text] of texts) {
    const at = column + by;
    if (at > last) return null;
    const isFigure = statedPoints(text) !== null;
    const isRate = isFigure && /%$/u.test(squeeze(text.slice(0, 20)));
    const isMark = PLACEHOLDER_MARKS.has(squeeze(text.slice(0, 8)));
    const head = columns.find(({ left, right }) => at >= left && at <= right);
    const role = head?.role ?? null;
    if (column === lead && !isFigure) continue;
    if (at < first) {
      // Under the name of the block and that of the sources stands no figure.
      if (isFigure && (head === undefined || head.left === base || role === 'fundLabel')) return null;
      if (isFigure && role === 'sequence') good += 1;
    } else if (role === 'rate') {
      if (isRate) good += 1;
    } else if (role !== 'reason' && role !== null && role !== 'ignored') {
      if (isRate || (!isFigure && !isMark)) return null;
      if (isFigure) good += 1;
    }
  }
  return good;
}
