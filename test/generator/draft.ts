/** A sheet under construction: cells, merges, and for each figure of the truth where it stands. */
import { a1, cellKey, type CellRange, type GridCell, type SheetGrid } from '../../src/core/grid';
import { BLANK, textOf, type Written } from './written';

export interface Place {
  row: number;
  column: number;
}

export interface DraftCell {
  row: number;
  column: number;
  written: Written;
}

export class SheetDraft {
  cells: DraftCell[] = [];
  merges: { top: number; left: number; bottom: number; right: number }[] = [];
  readonly places = new Map<string, Place>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** What stands at a figure's cell instead of what the form would write there: planted defects. */
  overrides: ReadonlyMap<string, Written> = new Map();

  put(row: number, column: number, content: Written, path?: string): void {
    const written = (path === undefined ? undefined : this.overrides.get(path)) ?? content;
    if (written.kind !== 'blank') this.cells.push({ row, column, written });
    if (path !== undefined) this.places.set(path, { row, column });
  }

  /** One value over a whole area; a single cell is not merged. */
  putOver(area: CellRange, written: Written, path?: string): void {
    this.put(area.top, area.left, written, path);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push({ ...area });
  }

  at(row: number, column: number): Written {
    return this.cells.find((c) => c.row === row && c.column === column)?.written ?? BLANK;
  }

  get bottom(): number {
    const rows = [...this.cells.map((c) => c.row), ...this.merges.map((m) => m.bottom)];
    return rows.reduce((most, row) => Math.max(most, row), -1);
  }

  get right(): number {
    const columns = [...this.cells.map((c) => c.column), ...this.merges.map((m) => m.right)];
    return columns.reduce((most, column) => Math.max(most, column), -1);
  }

  private *all(): Generator<Place> {
    yield* this.cells;
    yield* this.places.values();
  }

  /** Merges that span the new row grow by it. */
  insertRow(at: number): void {
    for (const place of this.all()) if (place.row >= at) place.row += 1;
    for (const merge of this.merges) {
      if (merge.top >= at) merge.top += 1;
      if (merge.bottom >= at) merge.bottom += 1;
    }
    this.hiddenRows = new Set([...this.hiddenRows].map((row) => (row >= at ? row + 1 : row)));
  }

  insertColumn(at: number): void {
    for (const place of this.all()) if (place.column >= at) place.column += 1;
    for (const merge of this.merges) {
      if (merge.left >= at) merge.left += 1;
      if (merge.right >= at) merge.right += 1;
    }
    this.hiddenColumns = new Set(
      [...this.hiddenColumns].map((column) => (column >= at ? column + 1 : column)),
    );
  }

  /** Adds another draft at an offset; its figures are known under `prefix`. */
  paste(other: SheetDraft, row: number, column: number, prefix: string): void {
    for (const cell of other.cells) {
      const written = prefixed(cell.written, prefix);
      this.cells.push({ written, row: cell.row + row, column: cell.column + column });
    }
    for (const { top, left, bottom, right } of other.merges) {
      this.merges.push({
        top: top + row,
        left: left + column,
        bottom: bottom + row,
        right: right + column,
      });
    }
    for (const [path, place] of other.places) {
      this.places.set(`${prefix}${path}`, { row: place.row + row, column: place.column + column });
    }
    for (const hidden of other.hiddenRows) this.hiddenRows.add(hidden + row);
    for (const hidden of other.hiddenColumns) this.hiddenColumns.add(hidden + column);
  }

  /** Formulas name figures, "{funds[0].executed}", until everything has its place. */
  private resolved(written: Written): Written {
    if (written.kind !== 'number' || written.formula === null) return written;
    const formula = written.formula.replace(/\{([^{}]+)\}/g, (_, path: string) => {
      const place = this.places.get(path);
      return place === undefined ? '0' : a1(place);
    });
    return { ...written, formula };
  }

  toGrid(sheet: string, index: number, withMerges = true): SheetGrid {
    const cells = new Map<number, GridCell>();
    for (const { row, column, written } of this.cells) {
      const cell = gridCell(this.resolved(written));
      if (cell !== null) cells.set(cellKey(row, column), cell);
    }
    return {
      sheet,
      index,
      visibility: 'visible',
      isProtected: false,
      bounds: boundsOf(this.cells),
      cells,
      merges: withMerges ? this.merges.map((merge) => ({ ...merge })) : null,
      hiddenRows: new Set(this.hiddenRows),
      hiddenColumns: new Set(this.hiddenColumns),
    };
  }
}

function prefixed(written: Written, prefix: string): Written {
  if (written.kind !== 'number' || written.formula === null) return written;
  return { ...written, formula: written.formula.replaceAll('{', `{${prefix}`) };
}

export function gridCell(written: Written): GridCell | null {
  if (written.kind === 'blank') return null;
  if (written.kind === 'text') {
    const { text } = written;
    return { kind: 'text', value: text, formula: null, format: 'General', text };
  }
  return {
    kind: 'number',
    value: Number(written.value),
    formula: written.formula,
    format: written.format,
    text: textOf(written),
  };
}

function boundsOf(cells: readonly DraftCell[]): CellRange | null {
  const [first, ...rest] = cells;
  if (first === undefined) return null;
  const bounds = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of rest) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}
