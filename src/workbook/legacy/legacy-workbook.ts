/**
 * Workbooks from before 2007 (.xls, and .et files that are .xls inside), read only. The library is large, so this module is
 * only ever imported dynamically, by `open-workbook.ts`.
 */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { read, utils } from '@e965/xlsx';

import type { CellRange, GridCell, SheetGrid, SheetVisibility } from '../../core/grid';
import { boundsOfCells, cellKey } from '../../core/grid';
import { booleanText, numberText, textText } from '../display-text';
import { openedFrom, type ReadOnlyOutcome } from '../read-only-workbook';
import { compoundStreams } from '../compound-file';
import { decryptRecords } from '../encryption/decrypt-records';
import { Refusal } from '../guard/refusal';
import { guardRecords } from './biff-guard';

/** What the format can hold; it stores larger numbers only where it is damaged. */
const COLUMNS = 256;
const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
/** Built-in formats whose meaning depends on the locale: the library names them as an American Excel would. */
const LOCAL_FORMATS: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'yyyy/m/d'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);

/** By the numbers that the format stores. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function formatOf(cell: CellObject): string {
  const code = cell.z === undefined ? 'General' : String(cell.z);
  return LOCAL_FORMATS.get(code) ?? code;
}

function gridCell(cell: CellObject, date1904: boolean): GridCell | null {
  const format = formatOf(cell);
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const { v: value } = cell;
  // Bits that are no number are shown as an error, as Excel shows them.
  if (cell.t === 'e' || (typeof value === 'number' && !Number.isFinite(value))) {
    const code = cell.t === 'e' ? (ERRORS.get(value) ?? '#VALUE!') : '#NUM!';
    return { kind: 'error', value: code, formula, format, text: code };
  }
  if (typeof value === 'number') {
    return { kind: 'number', value, formula, format, text: numberText(value, format, date1904) };
  }
  if (typeof value === 'boolean') {
    return { kind: 'boolean', value, formula, format, text: booleanText(value) };
  }
  if (typeof value === 'string' && (value !== '' || formula !== null)) {
    return { kind: 'text', value, formula, format, text: textText(value, format) };
  }
  return formula === null ? null : { kind: 'blank', value: null, formula, format, text: '' };
}

function hiddenOf(list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  list?.forEach((each, index) => {
    if (each?.hidden === true) hidden.add(index);
  });
  return hidden;
}

/** A sheet called __proto__ becomes the prototype of the library's table instead of an entry in it. */
function sheetOf(book: WorkBook, name: string): WorkSheet | undefined {
  const own: unknown = Object.getOwnPropertyDescriptor(book.Sheets, name)?.value;
  return (own ?? (name === '__proto__' ? Object.getPrototypeOf(book.Sheets) : undefined)) as
    WorkSheet | undefined;
}

function cellsOf(sheet: WorkSheet | undefined, date1904: boolean): Map<number, GridCell> {
  const cells = new Map<number, GridCell>();
  for (const [address, raw] of Object.entries(sheet ?? {})) {
    if (address.startsWith('!')) continue;
    const cell = gridCell(raw as CellObject, date1904);
    const { r, c } = utils.decode_cell(address);
    const isOnSheet = r >= 0 && c >= 0 && c < COLUMNS;
    if (cell !== null && isOnSheet) cells.set(cellKey(r, c), cell);
  }
  return cells;
}

function mergesOf(sheet: WorkSheet | undefined): CellRange[] {
  return (sheet?.['!merges'] ?? [])
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right && right < COLUMNS);
}

function readGrid(book: WorkBook, name: string, index: number): SheetGrid {
  const sheet = sheetOf(book, name);
  const cells = cellsOf(sheet, book.Workbook?.WBProps?.date1904 === true);
  return {
    sheet: name,
    index,
    visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
    isProtected: Boolean(sheet?.['!protect']),
    bounds: boundsOfCells(cells),
    cells,
    merges: mergesOf(sheet),
    hiddenRows: hiddenOf(sheet?.['!rows']),
    hiddenColumns: hiddenOf(sheet?.['!cols']),
  };
}

/** The library prints what it does not know to the console, which belongs to the program that runs. */
function quietly<T>(run: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return run();
  } finally {
    console.error = error;
  }
}

/** The records of the workbook: bare, or as a stream in a compound file. Throws `Refusal`, or the library's error. */
function recordsOf(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x09) return bytes.slice();
  const streams = compoundStreams(bytes);
  const stream = streams('Workbook') ?? streams('Book');
  if (stream === null) throw new Refusal('damaged', '');
  return stream;
}

function readBook(bytes: Uint8Array): WorkBook {
  const records = recordsOf(bytes);
  decryptRecords(records);
  guardRecords(records, 'Workbook');
  // Styles are asked for because hidden rows and columns come with them; what cells show is worked out here.
  return read(records, {
    type: 'buffer',
    cellText: false,
    cellNF: true,
    cellFormula: true,
    cellStyles: true,
  });
}

/** Never throws for bad input. */
export function openLegacy(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedFrom(name, () => {
    let book: WorkBook;
    try {
      book = quietly(() => readBook(bytes));
    } catch (error) {
      throw Refusal.of(error);
    }
    const { SheetNames: names } = book;
    if (names.length === 0) throw new Refusal('no-sheets', '');
    if (new Set(names).size < names.length) throw new Refusal('damaged', '');
    return names.map((sheet, index) => readGrid(book, sheet, index));
  });
}
