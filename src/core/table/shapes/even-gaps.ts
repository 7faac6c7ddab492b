/** Sheets with blank rows between all their lines, as text pasted with empty paragraphs leaves them: read as if the lines touched. */
import { addressOfKey, type SheetGrid } from '../../grid';
import { firstRowFrom } from '../place';
import { reshaped, type Reshaped } from './reshaped';

const FEWEST_LINES = 8;
/** Longer sheets are lists. */
const MOST_LINES = 2000;
/** So many of the lines have a gap below them. */
const SHARE = 0.8;
/** A gap of so many rows more than the usual one parts tables. */
const MORE = 1;

/** `null` for a sheet whose lines touch. */
export function withoutGaps(grid: SheetGrid): Reshaped | null {
  const lines = linesOf(grid);
  const [first] = lines;
  if (first === undefined || lines.length < FEWEST_LINES) return null;
  const gaps = lines.slice(1).map((row, at) => row - (lines[at] ?? row) - 1);
  const open = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  if (open.length < gaps.length * SHARE) return null;
  const usual = open[open.length >> 1] ?? 0;
  const places = [first];
  for (const gap of gaps) places.push((places[places.length - 1] ?? 0) + 1 + blankLines(gap, usual));
  /** The place of a line, or of the last line above the row. */
  const placeOf = (row: number): number => {
    const at = firstRowFrom(lines, row);
    return lines[at] === row ? (places[at] ?? 0) : (places[at - 1] ?? row);
  };
  return {
    grid: {
      ...reshaped(
        grid,
        ({ row, column }) => (lines[firstRowFrom(lines, row)] === row ? { row: placeOf(row), column } : null),
        (area) => ({ ...area, top: placeOf(area.top), bottom: placeOf(area.bottom) }),
      ),
      hiddenRows: new Set([...grid.hiddenRows].map(placeOf)),
    },
    back: ({ row, column }) => {
      const at = firstRowFrom(places, row);
      const line = places[at] === row ? lines[at] : undefined;
      const above = Math.max(at - 1, 0);
      return { row: line ?? (lines[above] ?? 0) + row - (places[above] ?? 0), column };
    },
  };
}

/** What stays of a gap: one blank line of the form has the usual gap above and below it. */
function blankLines(gap: number, usual: number): number {
  const more = gap - usual;
  if (more <= MORE) return 0;
  return more === usual + 1 ? 1 : more;
}

/** Rows with something in them; an area over several rows stands in its first. */
function linesOf({ cells }: SheetGrid): readonly number[] {
  const lines = new Set<number>();
  cells.forEach(({ text, formula }, key) => {
    if (formula !== null || text.trim() !== '') lines.add(addressOfKey(key).row);
  });
  return lines.size > MOST_LINES ? [] : [...lines].sort((a, b) => a - b);
}
