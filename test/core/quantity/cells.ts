import type { GridCell } from '../../../src/core/grid';

export function textCell(text: string): GridCell {
  return text === ''
    ? { kind: 'blank', value: null, formula: null, format: 'General', text: '' }
    : { kind: 'text', value: text, formula: null, format: 'General', text };
}

export function numberCell(value: number, format = 'General', text = String(value)): GridCell {
  return { kind: 'number', value, formula: null, format, text };
}

export function formulaCell(
  formula: string,
  value: number | null,
  format = 'General',
  text = String(value),
): GridCell {
  return { kind: value === null ? 'blank' : 'number', value, formula, format, text };
}
