/** Rows of a binary Word table as a grid: each row says for itself where its cells begin and end. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import type { TableGrid } from '../word/table-grid';
import type { RowCell } from './paragraph-formats';

/** Edges of rows that were drawn by hand differ by so many twentieths of a point; no column is as narrow. */
const SAME_EDGE = 40;

interface Row {
  readonly texts: readonly string[];
  readonly cells: readonly RowCell[];
}

export class TableRows {
  private readonly rows: Row[] = [];

  constructor(private readonly grid: TableGrid) {}

  /** Throws `Refusal` where the row says nothing of some of its cells: they would end up in wrong columns. */
  add(texts: readonly string[], cells: readonly RowCell[] | null): void {
    if (cells === null || cells.length < texts.length) throw new Refusal('damaged', '');
    if (this.rows.length >= LIMITS.textRows) throw new Refusal('too-large', '', 'textRows');
    this.rows.push({ texts, cells });
  }

  /** Once, when no row follows. */
  finish(): void {
    const columnOf = columnsOf(this.rows);
    for (const { texts, cells } of this.rows) {
      this.grid.startRow(columnOf(cells[0]?.left ?? 0));
      let first = 0;
      while (first < cells.length) {
        let next = first + 1;
        while (cells[next]?.continues === true) next += 1;
        const [start, end] = [cells[first], cells[next - 1]];
        if (start === undefined || end === undefined) break;
        const text = texts
          .slice(first, next)
          .filter((each) => each !== '')
          .join('\n');
        this.grid.addCell(text, columnOf(end.right) - columnOf(start.left), start.merge);
        first = next;
      }
    }
  }
}

/** Which column begins at an edge, by all edges of the table. */
function columnsOf(rows: readonly Row[]): (edge: number) => number {
  // Rows that are alike share their cells.
  const kinds = new Set(rows.map(({ cells }) => cells));
  const edges = new Set([...kinds].flatMap((cells) => cells.flatMap(({ left, right }) => [left, right])));
  const columns = new Map<number, number>();
  let column = -1;
  let start = -Infinity;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - start > SAME_EDGE) {
      column += 1;
      start = edge;
    }
    columns.set(edge, column);
  }
  return (edge) => columns.get(edge) ?? 0;
}
