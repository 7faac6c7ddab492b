/** The port for documents that are read as sheets and never written: reports and forms in Word, plain text. */
import type { SheetGrid } from '../core/grid';
import type { ApplyResult, Outcome, SheetInfo, Workbook } from './workbook';

/** "report" for "report.docx": the sheet that a document's paragraphs go to. */
export function documentSheetName(name: string): string {
  const bare = name.replace(/^.*[/\\]/u, '').replace(/\.(?:docx|docm|txt)$/iu, '');
  return bare === '' ? name : bare;
}

export class ReadOnlyWorkbook implements Workbook {
  readonly name: string;
  readonly capabilities = {
    canWrite: false,
    canReveal: false,
    mergesAreFree: true,
    hasNativeUndo: false,
    canAddSheet: false,
  };
  private readonly grids: readonly SheetGrid[];

  constructor(name: string, grids: readonly SheetGrid[]) {
    this.name = name;
    this.grids = grids;
  }

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    const value = this.grids.map(({ sheet, index, visibility, isProtected }) => ({
      name: sheet,
      index,
      visibility,
      isProtected,
      isActive: index === 0,
    }));
    return Promise.resolve({ ok: true, value });
  }

  readonly read: Workbook['read'] = (selector) => {
    const names = selector.kind === 'named' ? new Set(selector.names) : null;
    const value = this.grids.filter(({ sheet, index }) =>
      selector.kind === 'active' ? index === 0 : (names?.has(sheet) ?? true),
    );
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
