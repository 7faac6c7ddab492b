/** Changes to a sheet that must not change what is said about it. */
import { addressOfKey, cellKey, type CellRange, type GridCell, type SheetGrid } from '../../src/core/grid';
import type { CellContent } from '../../src/core/edit';
import type { PlannedEdit } from '../../src/core/assessment';
import type { FormTruth } from './generate';
import { rational } from '../oracle/rational';
import { fullWidth, shown } from './written';

type Shift = (at: number) => number;

function boundsOf(cells: ReadonlyMap<number, GridCell>): CellRange | null {
  const places = [...cells.keys()].map(addressOfKey);
  if (places.length === 0) return null;
  const rows = places.map((place) => place.row);
  const columns = places.map((place) => place.column);
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function shifted(grid: SheetGrid, row: Shift, column: Shift): SheetGrid {
  const cells = new Map<number, GridCell>();
  for (const [key, cell] of grid.cells) {
    const place = addressOfKey(key);
    cells.set(cellKey(row(place.row), column(place.column)), cell);
  }
  return {
    ...grid,
    cells,
    bounds: boundsOf(cells),
    merges:
      grid.merges?.map((merge) => ({
        top: row(merge.top),
        left: column(merge.left),
        bottom: row(merge.bottom),
        right: column(merge.right),
      })) ?? null,
    hiddenRows: new Set([...grid.hiddenRows].map(row)),
    hiddenColumns: new Set([...grid.hiddenColumns].map(column)),
  };
}

export function moved(grid: SheetGrid, rows: number, columns: number): SheetGrid {
  return shifted(
    grid,
    (row) => row + rows,
    (column) => column + columns,
  );
}

/** Everything at or after the place moves on by one; merges over it grow, as in a spreadsheet. */
export function withBlankRow(grid: SheetGrid, at: number): SheetGrid {
  return shifted(
    grid,
    (row) => (row >= at ? row + 1 : row),
    (column) => column,
  );
}
export function withBlankColumn(grid: SheetGrid, at: number): SheetGrid {
  return shifted(
    grid,
    (row) => row,
    (column) => (column >= at ? column + 1 : column),
  );
}

export function unmerged(grid: SheetGrid): SheetGrid {
  return { ...grid, merges: [] };
}

function withCells(grid: SheetGrid, change: (cell: GridCell, key: number) => GridCell): SheetGrid {
  return { ...grid, cells: new Map([...grid.cells].map(([key, cell]) => [key, change(cell, key)])) };
}

const RESULT =
  /^(?:funds\[\d+\]\.(?:\w+Budget|executed|carryover|weight|score)|indicators\[\d+\]\.(?:weight|score)|subtotals\[\d+\]\.\w+|total|total\.weight)$/;

/** Cells that hold plain figures: amounts, weights, scores, totals. */
export function plainFigureKeys(truths: readonly FormTruth[]): Set<number> {
  const keys = new Set<number>();
  for (const truth of truths) {
    for (const [path, { address }] of truth.figures) {
      if (RESULT.test(path)) keys.add(cellKey(address.row, address.column));
    }
  }
  return keys;
}

/** Two decimals where fewer were shown: 10 becomes 10.00. */
export function inFixedFormat(grid: SheetGrid, keys: ReadonlySet<number>): SheetGrid {
  return withCells(grid, (cell, key) => {
    if (!keys.has(key) || cell.kind !== 'number' || cell.format !== 'General') return cell;
    const decimals = (cell.text.split('.')[1] ?? '').length;
    const format = `0.${'0'.repeat(Math.max(2, decimals))}`;
    return { ...cell, format, text: shown(String(cell.value), format) };
  });
}

/** Numbers that became text, as they do when a table is pasted. */
export function asText(grid: SheetGrid, keys: ReadonlySet<number>): SheetGrid {
  return withCells(grid, (cell, key) =>
    keys.has(key) && cell.kind === 'number'
      ? { kind: 'text', value: cell.text, formula: null, format: '@', text: cell.text }
      : cell,
  );
}

function withText(cell: GridCell, text: string): GridCell {
  return { ...cell, value: text, text };
}

export function inFullWidth(grid: SheetGrid, keys: ReadonlySet<number>): SheetGrid {
  return withCells(grid, (cell, key) =>
    keys.has(key) && cell.kind === 'text' ? withText(cell, fullWidth(cell.text)) : cell,
  );
}

export function spacedOut(grid: SheetGrid): SheetGrid {
  return withCells(grid, (cell, key) =>
    cell.kind === 'text' ? withText(cell, key % 3 === 0 ? `  ${cell.text}` : `${cell.text}\u3000`) : cell,
  );
}

function cellOf(content: CellContent, before: GridCell | undefined): GridCell | null {
  const format = content.format ?? before?.format ?? 'General';
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return { kind: 'text', value: content.value, formula: null, format, text: content.value };
    case 'boolean':
      return { kind: 'boolean', value: content.value, formula: null, format, text: String(content.value) };
    case 'number':
      return {
        kind: 'number',
        value: Number(content.value),
        formula: null,
        format,
        text: shown(content.value, format),
      };
    case 'formula': {
      const { formula, result } = content;
      if (result === null) return { kind: 'number', value: null, formula, format, text: '' };
      rational(result);
      return { kind: 'number', value: Number(result), formula, format, text: shown(result, format) };
    }
  }
}

/** The sheet after the planned edits were written. */
export function written(grid: SheetGrid, edits: readonly PlannedEdit[]): SheetGrid {
  const cells = new Map(grid.cells);
  for (const { edit } of edits) {
    const key = cellKey(edit.cell.row, edit.cell.column);
    const cell = cellOf(edit.after, cells.get(key));
    if (cell === null) cells.delete(key);
    else cells.set(key, cell);
  }
  return { ...grid, cells, bounds: boundsOf(cells) };
}
