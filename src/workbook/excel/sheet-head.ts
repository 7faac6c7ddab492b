/** What is loaded of every worksheet, and how Excel's words become ours. */
import type { SheetVisibility } from '../../core/grid';

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

export const HEAD_LOAD = {
  id: true,
  name: true,
  position: true,
  visibility: true,
  protection: { protected: true },
} as const;

const VISIBILITY: Readonly<Partial<Record<string, SheetVisibility>>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function headOf(sheet: Excel.Worksheet): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    index: sheet.position,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    isProtected: sheet.protection.protected,
  };
}
