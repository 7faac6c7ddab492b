/** The cells that the lines of a table part, each with the places of its edges. */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { type Box, extremes, holds } from './box';
import type { Point } from './matrix';
import type { Rule } from './page-content';
import { clustered, NEAR, nearest, type Ruling } from './rulings';

/** `left` to `right` and `top` to `bottom` count edges of the table, not cells. */
export interface RuledCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RuledTable {
  readonly box: Box;
  /** Edges from left to right, and from the top down, in points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** The cell at a point of the page; `null` outside. */
  readonly cellAt: (point: Point) => RuledCell | null;
}

/** Which part of a cell's side a line has to cover to be its edge. */
const EDGE_INSET = 0.3;

/** Edges of a table: its lines, and where the crossing ones end, for tables that are open at their sides. */
function edges(lines: readonly Rule[], crossing: readonly Rule[]): readonly number[] {
  const places = lines.map(({ at }) => at);
  return clustered([...places, ...extremes([...places, ...crossing.flatMap(({ from, to }) => [from, to])])]);
}

/** For each edge the lines on it. */
function linesOn(places: readonly number[], lines: readonly Rule[]): readonly (readonly Rule[])[] {
  const on: Rule[][] = places.map(() => []);
  for (const line of lines) on[nearest(places, line.at)]?.push(line);
  return on;
}

function covers(lines: readonly Rule[] | undefined, from: number, to: number): boolean {
  const inset = EDGE_INSET * (to - from);
  return lines?.some((line) => line.from <= from + inset && line.to >= to - inset) ?? false;
}

class Fields {
  private readonly parents: number[];

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    this.parents = Array.from({ length: columns * rows }, (_, index) => index);
  }

  private root(index: number): number {
    let at = index;
    for (let parent = this.parents[at]; parent !== undefined && parent !== at; parent = this.parents[at]) {
      this.parents[at] = this.parents[parent] ?? parent;
      at = parent;
    }
    return at;
  }

  join(column: number, row: number, otherColumn: number, otherRow: number): void {
    this.parents[this.root(row * this.columns + column)] = this.root(otherRow * this.columns + otherColumn);
  }

  /** Each area of joined fields as one cell; one that is no rectangle falls into its pieces of rows. */
  cells(): readonly RuledCell[] {
    const areas = new Map<number, number[]>();
    for (let index = 0; index < this.columns * this.rows; index += 1) {
      const root = this.root(index);
      const area = areas.get(root);
      if (area === undefined) areas.set(root, [index]);
      else area.push(index);
    }
    return [...areas.values()].flatMap((area) => this.cellsOf(area));
  }

  private cellsOf(area: readonly number[]): readonly RuledCell[] {
    const pieces: { left: number; right: number; top: number; bottom: number }[] = [];
    for (const index of area) {
      const [row, column] = [Math.floor(index / this.columns), index % this.columns];
      const last = pieces[pieces.length - 1];
      if (last?.top === row && last.right === column) last.right = column + 1;
      else pieces.push({ left: column, right: column + 1, top: row, bottom: row + 1 });
    }
    const [top] = pieces;
    const bottom = pieces[pieces.length - 1];
    if (top === undefined || bottom === undefined) return [];
    const isWhole = pieces.every(({ left, right }) => left === top.left && right === top.right);
    return isWhole ? [{ ...top, bottom: bottom.bottom }] : pieces;
  }
}

/** `null` where the lines part nothing: a frame, or a line with a stroke across. Throws `Refusal` for more fields than any form has. */
export function ruledTable({ across, down }: Ruling): RuledTable | null {
  const xs = edges(down, across);
  const ys = edges(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  if (columns * rows > LIMITS.pageFields) throw new Refusal('too-large', '', 'pageFields');
  const [downOn, acrossOn] = [linesOn(xs, down), linesOn(ys, across)];
  const fields = new Fields(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      if (column + 1 < columns && !covers(downOn[column + 1], y0, y1))
        fields.join(column, row, column + 1, row);
      if (row + 1 < rows && !covers(acrossOn[row + 1], x0, x1)) fields.join(column, row, column, row + 1);
    }
  }
  const cells = fields.cells();
  if (cells.length < 2) return null;
  const owner: RuledCell[] = [];
  for (const cell of cells) {
    for (let row = cell.top; row < cell.bottom; row += 1) {
      for (let column = cell.left; column < cell.right; column += 1) owner[row * columns + column] = cell;
    }
  }
  const box = { left: xs[0] ?? 0, right: xs[columns] ?? 0, top: ys[0] ?? 0, bottom: ys[rows] ?? 0 };
  const outer = {
    left: box.left - NEAR,
    right: box.right + NEAR,
    top: box.top - NEAR,
    bottom: box.bottom + NEAR,
  };
  const cellAt = (point: Point): RuledCell | null =>
    holds(outer, point) ? (owner[fieldAt(ys, point.y) * columns + fieldAt(xs, point.x)] ?? null) : null;
  return { box, xs, ys, cells, cellAt };
}

/** The field between two edges in which a value lies. */
function fieldAt(places: readonly number[], value: number): number {
  let [low, high] = [0, places.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
