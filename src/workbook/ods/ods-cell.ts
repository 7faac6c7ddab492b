/** What a cell of an OpenDocument sheet holds. */
import type { GridCell } from '../../core/grid';
import { booleanText, numberText } from '../display-text';
import { serialOf } from '../serial-date';
import { attributeOf, CALC_EXTENSIONS, OFFICE, TABLE } from './ods-names';
import { excelFormula } from './open-formula';
import { dateFormat, numberFormat } from './shown-format';
import type { XmlTag } from '../xml/xml';

const TIME = /^-?PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:\.\d+)?)S$/u;

/** PT12H30M00S as a part of a day. */
function timeOf(written: string): number {
  const [, hours, minutes, seconds] = (TIME.exec(written) ?? []).map(Number);
  return ((hours ?? Number.NaN) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}

/** `null` where a cell of this kind holds no number. */
function numberOf(tag: XmlTag, kind: string, text: string): { value: number; format: string } | null {
  const written = (name: string): string => attributeOf(tag, OFFICE, name) ?? '';
  switch (kind) {
    case 'float':
    case 'currency':
      return { value: Number(written('value') || 'NaN'), format: numberFormat(text, false) };
    case 'percentage':
      return { value: Number(written('value') || 'NaN'), format: numberFormat(text, true) };
    case 'date':
      return { value: serialOf(written('date-value'), false) ?? Number.NaN, format: dateFormat(text) };
    case 'time':
      return { value: timeOf(written('time-value')), format: 'h:mm' };
    default:
      return null;
  }
}

/** `text` is what the cell shows. `null` for a blank cell without a formula. */
export function cellOf(tag: XmlTag, text: string): GridCell | null {
  const written = attributeOf(tag, TABLE, 'formula');
  const formula = written === undefined ? null : excelFormula(written);
  const common = { formula, format: 'General' };
  if (attributeOf(tag, CALC_EXTENSIONS, 'value-type') === 'error')
    return { kind: 'error', value: text, ...common, text };
  const kind = attributeOf(tag, OFFICE, 'value-type') ?? '';
  const number = numberOf(tag, kind, text);
  if (number !== null && Number.isFinite(number.value)) {
    const { value, format } = number;
    return { kind: 'number', value, formula, format, text: text || numberText(value, format, false) };
  }
  if (kind === 'boolean') {
    const value = attributeOf(tag, OFFICE, 'boolean-value') === 'true';
    return { kind: 'boolean', value, ...common, text: booleanText(value) };
  }
  const value = text || (attributeOf(tag, OFFICE, 'string-value') ?? '');
  if (value !== '') return { kind: 'text', value, ...common, text: value };
  return formula === null ? null : { kind: 'blank', value: null, ...common, text: '' };
}
