/** Small clean forms as data, and the changes that a case makes to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GridCell, type SheetGrid, cellKey, parseA1, parseRange } from '../../src/core/grid';
import { booleanText, numberText, textText } from '../../src/workbook/display-text';
import { BLANK_SHEET } from './blank-sheet';

export type FormCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: string | number | boolean | null; readonly format?: string; readonly formula?: string };

export interface FormData {
  readonly sheet: string;
  readonly merges: readonly string[];
  readonly rows: readonly (readonly FormCell[])[];
}

export function loadForm(name: string): FormData {
  const file = join(__dirname, '..', 'fixtures', 'forms', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as FormData;
}

function gridCell(content: FormCell): GridCell | null {
  const {
    value,
    format = 'General',
    formula = null,
  } = typeof content === 'object' && content !== null ? content : { value: content };
  if (value === null && formula === null) return null;
  const kind =
    value === null
      ? 'blank'
      : typeof value === 'number'
        ? 'number'
        : typeof value === 'boolean'
          ? 'boolean'
          : 'text';
  return { kind, value, formula, format, text: shown(value, format) };
}

function shown(value: string | number | boolean | null, format: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, format);
  return typeof value === 'boolean' ? booleanText(value) : textText(value, format);
}

/** The form with some cells changed; `null` empties a cell. */
export function formGrid(form: FormData, set: Readonly<Record<string, FormCell>>): SheetGrid {
  const cells = new Map<number, GridCell>();
  let right = 0;
  form.rows.forEach((row, r) => {
    row.forEach((content, c) => {
      const cell = gridCell(content);
      if (cell !== null) cells.set(cellKey(r, c), cell);
      right = Math.max(right, c);
    });
  });
  let bottom = form.rows.length - 1;
  for (const [place, content] of Object.entries(set)) {
    const address = parseA1(place);
    if (address === null) throw new Error(`no address: ${place}`);
    const cell = gridCell(content);
    if (cell === null) cells.delete(cellKey(address.row, address.column));
    else cells.set(cellKey(address.row, address.column), cell);
    bottom = Math.max(bottom, address.row);
    right = Math.max(right, address.column);
  }
  return {
    ...BLANK_SHEET,
    sheet: form.sheet,
    bounds: { top: 0, left: 0, bottom, right },
    cells,
    merges: form.merges.flatMap((range) => parseRange(range) ?? []),
  };
}
