import type { GridCell, SheetGrid } from '../../src/core/grid';

/** A visible sheet with nothing on it, to be spread into grids that are made by hand. */
export const BLANK_SHEET: SheetGrid = {
  sheet: '自评表',
  index: 0,
  visibility: 'visible',
  isProtected: false,
  bounds: null,
  cells: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

/** The cell that typing this text gives: a number where it is one. */
export function typedCell(text: string): GridCell {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  return {
    kind: isNumber ? 'number' : 'text',
    value: isNumber ? Number(text) : text,
    formula: null,
    format: 'General',
    text,
  };
}
