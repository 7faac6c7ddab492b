/**
 * The workbook behind the host: cells with constants or formulas and their cached results, formats, merges, hidden rows and
 * columns, protection, names, settings. It behaves like Excel as far as the add-in can tell; what is known to differ or was
 * never compared stands in docs/differences.md.
 */
import { cellKey } from '../../../src/core/grid';
import type { CellRange } from '../../../src/core/grid';
import { HostError } from '../protocol/host-object';
import { evaluate } from './formula';
import { readInput } from './input';
import type { CellInput, CellValue } from './input';

export interface ModelCell {
  /** With its leading "=", or `null` for a constant. */
  readonly formula: string | null;
  /** '' is blank. */
  readonly value: CellValue;
  readonly format: string;
}

export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  readonly cells: Map<number, ModelCell>;
  merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Names local to the sheet. */
  readonly names: Map<string, { formula: string; visible: boolean }>;
  readonly links: Map<number, string>;
  readonly columnWidths: Map<number, number>;
  frozenRows: number;
}

export interface ModelEvent {
  readonly type: 'changed' | 'activated' | 'deactivated' | 'added' | 'deleted' | 'selection';
  readonly sheet: ModelSheet;
  readonly range: CellRange | null;
  /** The add-in did it itself. */
  readonly own: boolean;
}

export const BLANK_CELL: ModelCell = { formula: null, value: '', format: 'General' };

export class WorkbookModel {
  name = 'Book1.xlsx';
  readonly sheets: ModelSheet[] = [];
  active = 0;
  selection: { sheet: string; range: CellRange } | null = null;
  readonly settings = new Map<string, unknown>();
  /** The user is typing into a cell. */
  editing = false;
  /** True while the add-in's own batch runs. */
  ownBatch = false;
  structureProtected = false;
  manualCalculation = false;
  /** What is known or reported to empty the user's undo stack. */
  undoLosses: string[] = [];
  /** Bumped by every change of content. */
  version = 0;
  readonly #listeners = new Set<(event: ModelEvent) => void>();
  #nextId = 1;

  listen(listener: (event: ModelEvent) => void): void {
    this.#listeners.add(listener);
  }

  emit(type: ModelEvent['type'], sheet: ModelSheet, range: CellRange | null = null): void {
    for (const listener of this.#listeners) listener({ type, sheet, range, own: this.ownBatch });
  }

  addSheet(name: string): ModelSheet {
    const serial = (this.#nextId++).toString(16).padStart(12, '0').toUpperCase();
    const sheet: ModelSheet = {
      id: `{00000000-0001-0000-0000-${serial}}`,
      name,
      visibility: 'Visible',
      isProtected: false,
      cells: new Map(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      names: new Map(),
      links: new Map(),
      columnWidths: new Map(),
      frozenRows: 0,
    };
    this.sheets.push(sheet);
    this.version += 1;
    return sheet;
  }

  /** Throws if there is none: for tests that know their workbook. */
  sheet(name: string): ModelSheet {
    const sheet = this.find(name);
    if (sheet === undefined) throw new Error(`the model has no sheet ${name}`);
    return sheet;
  }

  /** By name, without regard to case, or by id. */
  find(key: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  deleteSheet(sheet: ModelSheet): void {
    if (this.sheets.length === 1) throw new HostError('InvalidOperation', 'the last sheet cannot be deleted');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.active = Math.min(this.active, this.sheets.length - 1);
    this.version += 1;
    this.emit('deleted', sheet);
  }

  cell(sheet: ModelSheet, row: number, column: number): ModelCell {
    return sheet.cells.get(cellKey(row, column)) ?? BLANK_CELL;
  }

  /** Puts a cell as it is, without Excel's reading of what is typed. */
  put(sheet: ModelSheet, row: number, column: number, cell: Partial<ModelCell>): void {
    const next = { ...this.cell(sheet, row, column), ...cell };
    const key = cellKey(row, column);
    if (next.value === '' && next.formula === null && next.format === 'General') sheet.cells.delete(key);
    else sheet.cells.set(key, next);
    this.version += 1;
  }

  /** Enters what an API call or a user types: "=…" is a formula, "'…" is text, "50%" is a number with a format. */
  enter(sheet: ModelSheet, row: number, column: number, input: CellInput): void {
    const inner = sheet.merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
    // Excel keeps nothing in the covered cells of a merged area.
    if (inner) return;
    const { format } = this.cell(sheet, row, column);
    // A cell formatted as text makes text of whatever it is given.
    if (format === '@' && typeof input !== 'string') {
      this.put(sheet, row, column, { formula: null, value: String(input), format });
      return;
    }
    const read = readInput(input, format);
    const value = read.formula === null ? read.value : this.#evaluate(sheet, read.formula, '');
    this.put(sheet, row, column, { formula: read.formula, value, format: read.format });
  }

  /** A user's own edit, with its event. */
  userEdit(name: string, row: number, column: number, input: CellInput): void {
    const sheet = this.sheet(name);
    this.enter(sheet, row, column, input);
    this.recalculate();
    this.emit('changed', sheet, { top: row, left: column, bottom: row, right: column });
  }

  activate(sheet: ModelSheet): void {
    const before = this.sheets[this.active];
    if (before === sheet) return;
    this.active = this.sheets.indexOf(sheet);
    if (before !== undefined) this.emit('deactivated', before);
    this.emit('activated', sheet);
  }

  /** Works out the formulas that the model understands; others keep the result that was stored. */
  recalculate(): void {
    if (this.manualCalculation) return;
    for (let pass = 0; pass < 4; pass++) {
      let changed = false;
      for (const sheet of this.sheets) {
        for (const [key, cell] of sheet.cells) {
          if (cell.formula === null) continue;
          const value = this.#evaluate(sheet, cell.formula, cell.value);
          if (value === cell.value) continue;
          sheet.cells.set(key, { ...cell, value });
          changed = true;
        }
      }
      if (!changed) return;
    }
  }

  /** Smallest range with content; `null` for a blank sheet. */
  usedRange(sheet: ModelSheet, valuesOnly: boolean): CellRange | null {
    let range: CellRange | null = null;
    for (const [key, cell] of sheet.cells) {
      if (valuesOnly && cell.value === '' && cell.formula === null) continue;
      const row = Math.floor(key / 16384);
      const column = key % 16384;
      range =
        range === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(range.top, row),
              left: Math.min(range.left, column),
              bottom: Math.max(range.bottom, row),
              right: Math.max(range.right, column),
            };
    }
    return range;
  }

  #evaluate(sheet: ModelSheet, formula: string, stored: CellValue): CellValue {
    return evaluate(formula, stored, (name, row, column) => {
      const from = name === null ? sheet : this.find(name);
      return from === undefined ? '#REF!' : this.cell(from, row, column).value;
    });
  }
}
