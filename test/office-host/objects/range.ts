/** Excel's Range and RangeAreas, as far as the add-in uses them. */
import { a1Range, addressOfKey, parseRange } from '../../../src/core/grid';
import type { CellRange } from '../../../src/core/grid';
import type { ModelCell, ModelSheet, WorkbookModel } from '../model/workbook-model';
import type { CellInput } from '../model/input';
import { HostError, NULL_OBJECT, invalidArgument, itemNotFound } from '../protocol/host-object';
import type { HostObject, HostProperty } from '../protocol/host-object';
import { displayed } from './displayed';

/** What the objects of one workbook share. */
export interface Objects {
  readonly model: WorkbookModel;
  worksheet(sheet: ModelSheet): HostObject;
}

const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: 1048575, right: 16383 };
/** Documented: fetching merged areas fails above this number. */
const MOST_MERGED_AREAS = 512;
/** Documented: a read of more cells answers null without an error, or fails. */
const MOST_CELLS_READ = 5_000_000;

export function rangeAt(text: unknown, location: string): CellRange {
  const bare = String(text).replace(/^.*!/, '').replaceAll('$', '');
  const range = parseRange(bare);
  if (range === null) throw invalidArgument(location, String(text));
  return range;
}

export function rangeObject(objects: Objects, sheet: ModelSheet, range: CellRange): HostObject {
  const { model } = objects;
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const make = (next: CellRange): HostObject => rangeObject(objects, sheet, next);

  const grid = <T>(of: (cell: ModelCell, row: number, column: number) => T): T[][] | null => {
    if (rows * columns > MOST_CELLS_READ) return null;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) =>
        of(model.cell(sheet, range.top + r, range.left + c), range.top + r, range.left + c),
      ),
    );
  };
  const fixed = (get: () => unknown): HostProperty => ({ get });
  const assign = (
    name: string,
    value: unknown,
    put: (row: number, column: number, one: CellInput) => void,
  ): void => {
    guardWriting(model, sheet);
    const matrix = matrixOf(value, rows, columns, name);
    matrix.forEach((line, r) => {
      line.forEach((one, c) => {
        if (one !== null) put(range.top + r, range.left + c, inputOf(one, name));
      });
    });
    model.recalculate();
    model.undoLosses.push(`write ${sheet.name}!${a1Range(range)}`);
    model.emit('changed', sheet, range);
  };
  const enter = (name: string): ((value: unknown) => void) => {
    return (value) => {
      assign(name, value, (row, column, one) => {
        model.enter(sheet, row, column, one);
      });
    };
  };

  return {
    type: 'Range',
    referable: true,
    properties: {
      Address: fixed(() => `${quoted(sheet.name)}!${a1Range(range)}`),
      RowIndex: fixed(() => range.top),
      ColumnIndex: fixed(() => range.left),
      RowCount: fixed(() => rows),
      ColumnCount: fixed(() => columns),
      CellCount: fixed(() => rows * columns),
      Values: { get: () => grid((cell) => cell.value), set: enter('values') },
      Formulas: { get: () => grid((cell) => cell.formula ?? cell.value), set: enter('formulas') },
      NumberFormat: {
        get: () => grid((cell) => cell.format),
        set: (value) => {
          assign('numberFormat', value, (row, column, one) => {
            model.put(sheet, row, column, { format: String(one) });
          });
        },
      },
      Text: fixed(() => grid((cell) => displayed(cell))),
      ValueTypes: fixed(() => grid((cell) => typeOf(cell))),
      RowHidden: fixed(() => hiddenState(sheet.hiddenRows, range.top, range.bottom)),
      ColumnHidden: fixed(() => hiddenState(sheet.hiddenColumns, range.left, range.right)),
      Hyperlink: {
        get: () => sheet.links.get(range.top * 16384 + range.left) ?? null,
        set: (value) => {
          setHyperlink(model, sheet, range, value);
        },
      },
    },
    navigation: {
      Worksheet: () => objects.worksheet(sheet),
      Format: () => formatObject(model, sheet, range),
    },
    methods: {
      GetCell: (row, column) => {
        const top = range.top + Number(row);
        const left = range.left + Number(column);
        return make({ top, left, bottom: top, right: left });
      },
      GetRow: (row) => make({ ...range, top: range.top + Number(row), bottom: range.top + Number(row) }),
      GetColumn: (column) =>
        make({ ...range, left: range.left + Number(column), right: range.left + Number(column) }),
      GetEntireColumn: () => make({ ...range, top: 0, bottom: WHOLE_SHEET.bottom }),
      GetResizedRange: (r, c) =>
        make({ ...range, bottom: range.bottom + Number(r), right: range.right + Number(c) }),
      GetOffsetRange: (r, c) =>
        make({
          top: range.top + Number(r),
          bottom: range.bottom + Number(r),
          left: range.left + Number(c),
          right: range.right + Number(c),
        }),
      GetBoundingRect: (other) => {
        const b = otherRange(sheet, other);
        return make({
          top: Math.min(range.top, b.top),
          left: Math.min(range.left, b.left),
          bottom: Math.max(range.bottom, b.bottom),
          right: Math.max(range.right, b.right),
        });
      },
      GetIntersectionOrNullObject: (other) => {
        const common = intersect(range, otherRange(sheet, other));
        return common === null ? NULL_OBJECT : make(common);
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = model.usedRange(sheet, valuesOnly === true);
        const common = used === null ? null : intersect(range, used);
        return common === null ? NULL_OBJECT : make(common);
      },
      /** The client sends this before it cuts a large write into row blocks. */
      _ValidateArraySize: (r, c) => {
        if (r !== rows || c !== columns)
          throw new HostError('InvalidArgument', SIZE_MISMATCH, 'Range.values');
        return null;
      },
      GetRowProperties: () =>
        Array.from({ length: rows }, (_, index) => ({ rowHidden: sheet.hiddenRows.has(range.top + index) })),
      GetColumnProperties: () =>
        Array.from({ length: columns }, (_, index) => ({
          columnHidden: sheet.hiddenColumns.has(range.left + index),
        })),
      GetMergedAreasOrNullObject: () => {
        model.undoLosses.push('getMergedAreas');
        const inside = sheet.merges.filter(
          (merge) =>
            merge.top >= range.top &&
            merge.top <= range.bottom &&
            merge.left >= range.left &&
            merge.left <= range.right,
        );
        if (inside.length > MOST_MERGED_AREAS) {
          throw new HostError('InvalidArgument', 'too many areas', 'Range.getMergedAreasOrNullObject');
        }
        return inside.length === 0 ? NULL_OBJECT : areasObject(objects, sheet, inside);
      },
      Clear: () => {
        guardWriting(model, sheet);
        clear(model, sheet, range);
        return null;
      },
      Select: () => {
        if (sheet.visibility !== 'Visible') throw hiddenSheet('Range.select');
        model.activate(sheet);
        model.selection = { sheet: sheet.name, range };
        model.emit('selection', sheet, range);
        return null;
      },
    },
  };
}

function areasObject(objects: Objects, sheet: ModelSheet, areas: readonly CellRange[]): HostObject {
  return {
    type: 'RangeAreas',
    referable: true,
    properties: {
      Address: { get: () => areas.map((area) => `${quoted(sheet.name)}!${a1Range(area)}`).join(',') },
      AreaCount: { get: () => areas.length },
    },
    navigation: {
      Areas: () => ({
        type: 'RangeCollection',
        items: () => areas.map((area) => rangeObject(objects, sheet, area)),
      }),
    },
  };
}

function formatObject(model: WorkbookModel, sheet: ModelSheet, range: CellRange): HostObject {
  const style = (type: string, names: readonly string[]): HostObject => ({
    type,
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        {
          get: () => null,
          set: () => {
            guardWriting(model, sheet);
          },
        },
      ]),
    ),
  });
  return {
    ...style('RangeFormat', ['WrapText', 'VerticalAlignment', 'HorizontalAlignment']),
    properties: {
      ...style('RangeFormat', ['WrapText', 'VerticalAlignment', 'HorizontalAlignment']).properties,
      ColumnWidth: {
        get: () => sheet.columnWidths.get(range.left) ?? 48,
        set: (value) => {
          guardWriting(model, sheet);
          for (let column = range.left; column <= range.right; column++) {
            sheet.columnWidths.set(column, Number(value));
          }
        },
      },
    },
    navigation: {
      Font: () => style('RangeFont', ['Bold', 'Color']),
      Fill: () => style('RangeFill', ['Color']),
    },
  };
}

export function guardWriting(model: WorkbookModel, sheet: ModelSheet): void {
  if (!model.sheets.includes(sheet)) throw itemNotFound();
  if (sheet.isProtected) {
    throw new HostError('AccessDenied', 'You do not have permissions to perform this operation.', '', 403);
  }
}

export function hiddenSheet(location: string): HostError {
  return new HostError('InvalidOperation', 'the sheet is hidden', location);
}

export function quoted(name: string): string {
  return /^[_\p{L}][\w\p{L}]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function intersect(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

function otherRange(sheet: ModelSheet, other: unknown): CellRange {
  if (typeof other === 'string') return rangeAt(other, 'Range');
  const object = other as HostObject;
  const address = object.properties?.['Address']?.get();
  const at = object.navigation?.['Worksheet']?.().properties?.['Name']?.get();
  if (at !== sheet.name) throw invalidArgument('Range', 'a range of another sheet');
  return rangeAt(address, 'Range');
}

/** A scalar fills the range; `null` inside an array leaves the cell alone. */
function matrixOf(value: unknown, rows: number, columns: number, name: string): unknown[][] {
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const matrix: readonly unknown[] = value;
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new HostError('InvalidArgument', SIZE_MISMATCH, `Range.${name}`);
  return matrix as unknown[][];
}

function inputOf(value: unknown, name: string): CellInput {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(`Range.${name}`, typeof value);
}

function typeOf(cell: ModelCell): string {
  if (cell.value === '') return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return /^#[A-Z/0]+[!?A]$/.test(cell.value) ? 'Error' : 'String';
}

/** True, false, or null where it is mixed. */
function hiddenState(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((index) => index >= from && index <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function setHyperlink(model: WorkbookModel, sheet: ModelSheet, range: CellRange, value: unknown): void {
  guardWriting(model, sheet);
  const link = value as { documentReference?: string; textToDisplay?: string };
  if (link.documentReference === undefined) throw invalidArgument('Range.hyperlink');
  sheet.links.set(range.top * 16384 + range.left, link.documentReference);
  if (link.textToDisplay !== undefined) {
    model.put(sheet, range.top, range.left, { value: link.textToDisplay, formula: null });
  }
}

function clear(model: WorkbookModel, sheet: ModelSheet, range: CellRange): void {
  for (const key of [...sheet.cells.keys()]) {
    const { row, column } = addressOfKey(key);
    const inside = row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    if (!inside) continue;
    sheet.cells.delete(key);
    sheet.links.delete(key);
  }
  model.recalculate();
  model.emit('changed', sheet, range);
}
