/** What the batch needs of the rest of the house; `house-engine.ts` is the real one. */
import type { Assessment, PlannedEdit } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import type { SheetKind } from '../../core/table/other/sheet-kind';
import type { Language, MessageRef } from '../../core/messages/message';
import type { Policy } from '../../core/policy/model';
import type { FormDescription } from '../../core/table/taught/form-description';
import type { Workbook } from '../../workbook/workbook';
import type { OpenFailure } from '../../workbook/guard/refusal';
import type { Fill } from '../arguments/option-table';

/** A workbook that was opened from a file and can be saved again. */
export interface FileWorkbook extends Workbook {
  /** In the order of their tabs; costs no reading. */
  readonly sheetNames: readonly string[];
  save(): Promise<Uint8Array>;
}

export type Opened = { readonly ok: true; readonly workbook: FileWorkbook | Workbook } | OpenFailure;

/** What tables are judged by. */
export interface Judging {
  readonly policy: Policy | 'auto';
  readonly form: FormDescription | null;
}

export interface Engine {
  readonly open: (bytes: Uint8Array, name: string) => Promise<Opened>;
  /** With `isPart` the grids are some sheets of a workbook: nothing is said that needs the others. */
  readonly assess: (grids: readonly SheetGrid[], judging: Judging, isPart: boolean) => readonly Assessment[];
  /** What a sheet without a table is, where it says so. */
  readonly kindOf: (grid: SheetGrid) => SheetKind | null;
  readonly plan: (assessment: Assessment, fill: Fill) => readonly PlannedEdit[];
  readonly say: (ref: MessageRef, language: Language) => string;
}

export function canSave(workbook: Workbook): workbook is FileWorkbook {
  return workbook.capabilities.canWrite && 'save' in workbook;
}
