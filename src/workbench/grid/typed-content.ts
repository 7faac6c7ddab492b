/** What a person typed into a cell, as content: numbers and percents as Excel reads them, the rest as text. */
import type { CellContent } from '../../core/edit';
import type { GridCell } from '../../core/grid';
import { Decimal, HUNDRED, plain } from '../../core/number';

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/** １２。５ is 12.5, typed with the input method on. */
function halfWidth(text: string): string {
  return text
    .replaceAll('。', '.')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** `null` where a formula was typed, which the workbench does not take. */
export function contentOfTyping(typed: string, before: GridCell | undefined): CellContent | null {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  if (text.startsWith('=')) return null;
  const figure = halfWidth(text);
  const isPercent = figure.endsWith('%');
  const bare = isPercent ? figure.slice(0, -1) : figure;
  if (before?.format !== '@' && NUMBER.test(bare) && /\d/.test(bare)) {
    const number = new Decimal(bare.replaceAll(',', ''));
    if (!isPercent) return { kind: 'number', value: plain(number) };
    const isShownSo = before?.format.includes('%') === true;
    return {
      kind: 'number',
      value: plain(number.dividedBy(HUNDRED)),
      ...(isShownSo ? {} : { format: number.isInteger() ? '0%' : '0.00%' }),
    };
  }
  return { kind: 'text', value: typed };
}

/** False where a cell that is blank would be cleared. */
export function changes(before: GridCell | undefined, after: CellContent): boolean {
  return after.kind !== 'blank' || before?.value != null || before?.formula != null;
}

/** What stands in the box when the cell is opened for typing. */
export function typingOf(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value === 'number' && cell.format.includes('%')) {
    return `${plain(new Decimal(cell.value.toPrecision(15)).times(HUNDRED))}%`;
  }
  return cell.value === null ? '' : String(cell.value);
}
