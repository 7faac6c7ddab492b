/** What may be written into a workbook, and what an adapter must find there before it writes. */
import type { CellAddress, GridCell } from './grid';

/** The content of a cell as it was read. An adapter compares value and formula before it writes. */
export interface CellSnapshot {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly format: string;
}

/**
 * What a cell is to hold. `value` of a number is a plain decimal string. `text` is never read as a formula by any adapter.
 * `result` of a formula is the value that it is expected to show, stored as its cached result.
 * `format` is written only where it is given.
 */
export type CellContent =
  | { readonly kind: 'blank'; readonly format?: string }
  | { readonly kind: 'number'; readonly value: string; readonly format?: string }
  | { readonly kind: 'text'; readonly value: string; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly format?: string }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly result: string | null;
      readonly format?: string;
    };

export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly before: CellSnapshot;
  readonly after: CellContent;
}

const BLANK_SNAPSHOT: CellSnapshot = { value: null, formula: null, format: 'General' };

export function snapshotOf(cell: GridCell | undefined): CellSnapshot {
  return cell === undefined
    ? BLANK_SNAPSHOT
    : { value: cell.value, formula: cell.formula, format: cell.format };
}

/** The edit as an adapter tells it, with the number format that it met. */
export function metWithFormat(edit: CellEdit, format: string): CellEdit {
  return format === edit.before.format ? edit : { ...edit, before: { ...edit.before, format } };
}

/** The content that puts a cell back to what a snapshot says, number format included. */
export function contentOfSnapshot(snapshot: CellSnapshot): CellContent {
  const { value, formula, format } = snapshot;
  if (formula !== null) {
    return { kind: 'formula', formula, result: value === null ? null : String(value), format };
  }
  if (value === null) return { kind: 'blank', format };
  if (typeof value === 'number') return { kind: 'number', value: String(value), format };
  if (typeof value === 'boolean') return { kind: 'boolean', value, format };
  return { kind: 'text', value, format };
}
