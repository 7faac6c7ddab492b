/** The port for documents that are read as sheets and never written: reports and forms in Word, plain text. */
import type { SheetGrid } from '../core/grid';
import { type OpenFailure, Refusal } from './guard/refusal';
import type { ApplyResult, Outcome, SheetInfo, SheetSelector, Workbook } from './workbook';

/** "report" for "report.docx": the sheet that a document's paragraphs go to. */
export function documentSheetName(name: string): string {
  const bare = name
    .replace(/^.*[/\\]/u, '')
    .replace(/\.(?:docx?|docm|wps|pdf|ofd|txt|csv|xlsx?|et|html?|xml)$/iu, '');
  return bare === '' ? name : bare;
}

/** It has its tab, and says why when it is read. */
export interface DamagedSheet {
  readonly info: Omit<SheetInfo, 'isActive'>;
  readonly refusal: OpenFailure;
}

function isSelected(selector: SheetSelector, name: string, index: number): boolean {
  if (selector.kind === 'active') return index === 0;
  return selector.kind === 'all' || selector.names.includes(name);
}

export class ReadOnlyWorkbook implements Workbook {
  readonly name: string;
  readonly capabilities = {
    canWrite: false,
    canReveal: false,
    mergesAreFree: true,
    canAddSheet: false,
  };
  private readonly grids: readonly SheetGrid[];
  private readonly damaged: readonly DamagedSheet[];

  constructor(name: string, grids: readonly SheetGrid[], damaged: readonly DamagedSheet[] = []) {
    this.name = name;
    this.grids = grids;
    this.damaged = damaged;
  }

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    const read = this.grids.map(({ sheet, index, visibility, isProtected }) => ({
      name: sheet,
      index,
      visibility,
      isProtected,
    }));
    const value = [...read, ...this.damaged.map(({ info }) => info)]
      .sort((a, b) => a.index - b.index)
      .map((info): SheetInfo => ({ ...info, isActive: info.index === 0 }));
    return Promise.resolve({ ok: true, value });
  }

  readonly read: Workbook['read'] = (selector) => {
    const damaged = this.damaged.find(({ info }) => isSelected(selector, info.name, info.index));
    if (damaged !== undefined) {
      const refusal = { ...damaged.refusal, sheet: damaged.info.name };
      return Promise.resolve({ ok: false, code: 'damaged', detail: refusal.detail, refusal });
    }
    const value = this.grids.filter(({ sheet, index }) => isSelected(selector, sheet, index));
    return Promise.resolve({ ok: true, value });
  };

  readonly apply: Workbook['apply'] = (edits) => {
    const value: ApplyResult = {
      written: [],
      notWritten: edits.map((edit) => ({ edit, code: 'read-only', detail: this.name })),
      recalculationPending: false,
      signatureBroken: false,
    };
    return Promise.resolve({ ok: true, value });
  };

  readonly reveal: Workbook['reveal'] = () =>
    Promise.resolve({ ok: false, code: 'unsupported', detail: 'reveal' });

  readonly onChange: Workbook['onChange'] = () => () => undefined;

  readonly writeReport: Workbook['writeReport'] = () =>
    Promise.resolve({ ok: false, code: 'read-only', detail: this.name });
}

export type ReadOnlyOutcome = { readonly ok: true; readonly workbook: ReadOnlyWorkbook } | OpenFailure;

/** The workbook of the sheets that `read` gives; a refusal from within becomes a value. */
export function openedFrom(name: string, read: () => readonly SheetGrid[]): ReadOnlyOutcome {
  try {
    return { ok: true, workbook: new ReadOnlyWorkbook(name, read()) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.failure;
  }
}
