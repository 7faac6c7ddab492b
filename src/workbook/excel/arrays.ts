/** The arrays that Excel answers with, cell by cell. */
import type { CellSnapshot } from '../../core/edit';

/** Three arrays and no more: texts would add half as much again to every answer. */
export const ARRAYS = { values: true, formulas: true, numberFormat: true } as const;

export interface LoadedArrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export interface LoadedCell {
  /** "" for a blank. */
  readonly value: string | number | boolean;
  readonly formula: string | null;
  readonly format: string;
}

/**
 * Excel gives `null` in place of arrays, without an error, where a read was too large. The types do not say so.
 */
export function arraysOf(range: Excel.Range): LoadedArrays | null {
  const { values, formulas, numberFormat } = range as unknown as Partial<
    Record<keyof LoadedArrays, readonly (readonly unknown[])[] | null>
  >;
  return values && formulas && numberFormat ? { values, formulas, numberFormat } : null;
}

export function cellOf(arrays: LoadedArrays, row: number, column: number): LoadedCell {
  const value = scalar(arrays.values[row]?.[column]);
  const entered = arrays.formulas[row]?.[column];
  const format = arrays.numberFormat[row]?.[column];
  // Text that starts with "=" stands in both arrays alike; a formula does not show itself.
  const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== value;
  return {
    value,
    formula: isFormula ? entered : null,
    format: typeof format === 'string' ? format : 'General',
  };
}

/** A formula with an empty result holds "", a cell without content holds nothing. */
export function snapshotOfLoaded(cell: LoadedCell): CellSnapshot {
  const value = cell.value === '' && cell.formula === null ? null : cell.value;
  return { value, formula: cell.formula, format: cell.format };
}

function scalar(value: unknown): string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
