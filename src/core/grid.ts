/**
 * What a workbook adapter hands to the core: a sheet as cells that know their address.
 * Rows and columns are zero-based; A1 is `{row: 0, column: 0}`.
 */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Inclusive on all four sides. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellKind = 'blank' | 'number' | 'text' | 'boolean' | 'error';

export interface GridCell {
  readonly kind: CellKind;
  /** The stored value; for a formula its stored result, `null` where none is stored; for an error its code, "#DIV/0!". */
  readonly value: string | number | boolean | null;
  /** The formula with its leading "=", or `null`. */
  readonly formula: string | null;
  /** The number format code, "General" where none is set. */
  readonly format: string;
  /** What the cell shows. */
  readonly text: string;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetGrid {
  readonly sheet: string;
  /** Position of the sheet in the workbook, from 0. */
  readonly index: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Smallest range that holds every non-blank cell; `null` for an empty sheet. */
  readonly bounds: CellRange | null;
  /** Keyed by `cellKey`; blank cells are absent, except formulas that have no stored result. */
  readonly cells: ReadonlyMap<number, GridCell>;
  /** `null` where the adapter did not ask for them. */
  readonly merges: readonly CellRange[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Lines right above the grid that are no cells of it: the paragraphs over a table of a document. */
  readonly above?: readonly string[];
}

/** Nothing in the cell, or nothing but blanks typed over what stood there; a formula without a stored result is something that cannot be read. */
export function isBlankCell({ kind, text, formula }: GridCell): boolean {
  return formula === null && (kind === 'blank' || (kind === 'text' && text.trim() === ''));
}

/** A cell that holds a text and nothing else. */
export function textCell(text: string): GridCell {
  return { kind: 'text', value: text, formula: null, format: 'General', text };
}

export const COLUMN_LIMIT = 16384;
export const ROW_LIMIT = 1048576;

export function cellKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

export function addressKey({ row, column }: CellAddress): number {
  return cellKey(row, column);
}

/** A cell of a workbook; names of sheets differ by more than capitals. */
export function placeKey(sheet: string, address: CellAddress): string {
  return `${sheet.toLowerCase()}!${String(addressKey(address))}`;
}

export function addressOfKey(key: number): CellAddress {
  return { row: Math.floor(key / COLUMN_LIMIT), column: key % COLUMN_LIMIT };
}

export function cellAt(grid: SheetGrid, row: number, column: number): GridCell | undefined {
  return grid.cells.get(cellKey(row, column));
}

export function sameAddress(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "H6" for `{row: 5, column: 7}`. */
export function a1(address: CellAddress): string {
  return `${columnName(address.column)}${String(address.row + 1)}`;
}

/** "A1:K30"; a single cell is written as one address. */
export function a1Range(range: CellRange): string {
  const from = a1({ row: range.top, column: range.left });
  const to = a1({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads "H6" or "$H$6"; `null` for anything else or for an address outside a worksheet. */
export function parseA1(text: string): CellAddress | null {
  // Plain capitals and digits, as nearly every file holds them; called for every cell and merged area.
  let at = 0;
  let column = 0;
  let code = text.charCodeAt(0);
  while (code >= 65 && code <= 90 && at < 3) {
    column = column * 26 + code - 64;
    at += 1;
    code = text.charCodeAt(at);
  }
  let row = 0;
  if (at === 0 || code === 48 || text.length - at > 7) return parseUnusualA1(text);
  for (; at < text.length; at += 1) {
    code = text.charCodeAt(at);
    if (code < 48 || code > 57) return parseUnusualA1(text);
    row = row * 10 + code - 48;
  }
  return row === 0 || row > ROW_LIMIT || column > COLUMN_LIMIT ? null : { row: row - 1, column: column - 1 };
}

function parseUnusualA1(text: string): CellAddress | null {
  const match = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return row < ROW_LIMIT && column <= COLUMN_LIMIT ? { row, column: column - 1 } : null;
}

/** Reads "A1:K30" or a single address; `null` for anything else. */
export function parseRange(text: string): CellRange | null {
  const colon = text.indexOf(':');
  const a = parseA1(colon === -1 ? text : text.slice(0, colon));
  const b = colon === -1 ? a : parseA1(text.slice(colon + 1));
  return a === null || b === null ? null : rangeBetween(a, b);
}

function rangeBetween(a: CellAddress, b: CellAddress): CellRange {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The range between the places of its corners. */
export function movedRange(
  { top, left, bottom, right }: CellRange,
  move: (at: CellAddress) => CellAddress,
): CellRange {
  return rangeBetween(move({ row: top, column: left }), move({ row: bottom, column: right }));
}

/** The least range that holds both. */
export function rangeAround(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function rangeContains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The smallest area with all the cells in it; `null` where there are none. */
export function boundsOfCells(cells: ReadonlyMap<number, GridCell>): CellRange | null {
  if (cells.size === 0) return null;
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const key of cells.keys()) {
    const { row, column } = addressOfKey(key);
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}
