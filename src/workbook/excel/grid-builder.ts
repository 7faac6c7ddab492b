/** Puts the pieces of a sheet that were read together into the grid that the core reads. */
import { cellKey } from '../../core/grid';
import type { CellRange, GridCell, SheetGrid } from '../../core/grid';
import { plainNumberText } from '../plain-format';
import { cellOf } from './arrays';
import type { LoadedArrays, LoadedCell } from './arrays';
import type { SheetHead } from './sheet-head';

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
]);

interface Formatter {
  readonly numberText: (value: number, format: string) => string;
  readonly textText: (value: string, format: string) => string;
}

let formatter: Formatter | null = null;

/** The full formatter is a chunk of its own, fetched when a format is met that is not simple. */
async function fullFormatter(): Promise<Formatter> {
  formatter ??= await import('../display-text');
  return formatter;
}

export class GridBuilder {
  readonly head: SheetHead;
  readonly #cells = new Map<number, GridCell>();
  /** Cells whose text needs the full formatter. */
  readonly #undecided: number[] = [];
  #bounds: CellRange | null = null;
  merges: CellRange[] | null = null;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(head: SheetHead) {
    this.head = head;
  }

  add(top: number, left: number, arrays: LoadedArrays): void {
    for (let r = 0; r < arrays.values.length; r++) {
      const columns = arrays.values[r]?.length ?? 0;
      for (let c = 0; c < columns; c++) {
        const cell = cellOf(arrays, r, c);
        if (cell.value !== '' || cell.formula !== null) this.#put(top + r, left + c, cell);
      }
    }
  }

  async grid(): Promise<SheetGrid> {
    if (this.#undecided.length > 0) {
      const { numberText, textText } = await fullFormatter();
      for (const key of this.#undecided) {
        const cell = this.#cells.get(key);
        if (cell === undefined) continue;
        const { value, format } = cell;
        const text = typeof value === 'number' ? numberText(value, format) : textText(String(value), format);
        this.#cells.set(key, { ...cell, text });
      }
    }
    return {
      sheet: this.head.name,
      index: this.head.index,
      visibility: this.head.visibility,
      isProtected: this.head.isProtected,
      bounds: this.#bounds,
      cells: this.#cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  #put(row: number, column: number, cell: LoadedCell): void {
    const key = cellKey(row, column);
    const shown = shownText(cell);
    if (shown === null) this.#undecided.push(key);
    this.#cells.set(key, { ...cell, kind: kindOf(cell), text: shown ?? '' });
    const old = this.#bounds;
    this.#bounds =
      old === null
        ? { top: row, left: column, bottom: row, right: column }
        : {
            top: Math.min(old.top, row),
            left: Math.min(old.left, column),
            bottom: Math.max(old.bottom, row),
            right: Math.max(old.right, column),
          };
  }
}

function kindOf({ value }: LoadedCell): GridCell['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return ERRORS.has(value) ? 'error' : 'text';
}

/** `null` where the full formatter has to say. */
function shownText({ value, format }: LoadedCell): string | null {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return plainNumberText(value, format);
  return format.includes('@') && format !== '@' && !ERRORS.has(value) ? null : value;
}
