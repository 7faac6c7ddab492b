/** Which sheets a job reads, and which of them it reports. */
import type { SheetSelector, Workbook } from '../../workbook/workbook';
import { canSave } from './engine';
import type { Part } from './job';

export interface PartSheets {
  readonly selector: SheetSelector;
  readonly isOwn: (sheet: string) => boolean;
}

/**
 * A part also reads the sheets beside its own, since a form may go on on the next one. A workbook whose sheets cannot be told
 * before reading is the first part's whole.
 */
export function sheetsOf(workbook: Workbook, part: Part | undefined): PartSheets {
  if (part === undefined) return { selector: { kind: 'all' }, isOwn: () => true };
  if (!canSave(workbook)) {
    const isFirst = part.at === 0;
    return { selector: isFirst ? { kind: 'all' } : { kind: 'named', names: [] }, isOwn: () => isFirst };
  }
  const { sheetNames } = workbook;
  const from = (at: number): number => Math.floor((sheetNames.length * at) / part.of);
  const [first, end] = [from(part.at), from(part.at + 1)];
  const own = new Set(sheetNames.slice(first, end));
  const names = own.size === 0 ? [] : sheetNames.slice(Math.max(0, first - 1), end + 1);
  return { selector: { kind: 'named', names }, isOwn: (sheet) => own.has(sheet) };
}
