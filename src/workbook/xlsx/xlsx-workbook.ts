/** The `Workbook` port on .xlsx and .xlsm files, in memory. Runs in a browser, a worker and Node alike. */
import type { CellEdit } from '../../core/edit';
import type { CellAddress, CellRange } from '../../core/grid';
import type { SheetPresentation } from '../presentation';
import type {
  ApplyResult,
  ChangeEvent,
  Failure,
  Outcome,
  ReportSheet,
  SheetInfo,
  Workbook,
  WorkbookCapabilities,
} from '../workbook';
import { applyEdits } from './writing/apply-edits';
import type { ZipTools } from '../zip/inflate';
import type { OpenFailure } from '../guard/refusal';
import { Refusal } from '../guard/refusal';
import { readPresentation } from './looks/sheet-presentation';
import { WorkbookFile } from './workbook-file';
import { writeReport } from './writing/write-report';

export type { OpenFailureCode } from '../guard/refusal';

export type OpenOutcome = { readonly ok: true; readonly workbook: XlsxWorkbook } | OpenFailure;

export interface XlsxOptions {
  /** Shows a cell to the user; without it the workbook cannot reveal. */
  readonly onReveal?: (sheet: string, target: CellAddress | CellRange) => void;
  /** Without them everything is done in JavaScript. */
  readonly zipTools?: ZipTools;
}

/** A sheet that cannot be read: the part in `detail`, the whole reason in `refusal`. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Refusal)) throw error;
  const { code, where, failure } = error;
  const reason = code === 'too-large' || code === 'unsafe' ? code : 'damaged';
  return { ok: false, code: reason, detail: where, refusal: failure };
}

export class XlsxWorkbook implements Workbook {
  readonly name: string;
  readonly capabilities: WorkbookCapabilities;
  private readonly file: WorkbookFile;
  private readonly onReveal: XlsxOptions['onReveal'];
  private readonly listeners = new Set<(event: ChangeEvent) => void>();
  private active: string | null = null;

  constructor(file: WorkbookFile, name: string, options: XlsxOptions) {
    this.file = file;
    this.name = name;
    this.onReveal = options.onReveal;
    this.capabilities = {
      canWrite: true,
      canReveal: options.onReveal !== undefined,
      mergesAreFree: true,
      canAddSheet: true,
      ...(file.hasSignature ? { isSigned: true } : {}),
    };
  }

  /** In the order of their tabs. */
  get sheetNames(): readonly string[] {
    return this.file.workbook.sheets.map(({ name }) => name);
  }

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.guarded(() =>
      this.file.workbook.sheets.map((entry) => ({
        name: entry.name,
        index: entry.index,
        visibility: entry.visibility,
        isProtected: this.file.isProtected(entry),
        isActive: entry.name === this.activeName(),
      })),
    );
  }

  /** Merged areas come with every read. */
  readonly read: Workbook['read'] = (selector) =>
    this.guarded(() => {
      const wanted = selector.kind === 'named' ? new Set(selector.names) : null;
      return this.file.workbook.sheets
        .filter(({ name }) => {
          if (selector.kind === 'active') return name === this.activeName();
          return wanted?.has(name) ?? true;
        })
        .map((entry) => this.file.grid(entry));
    });

  async apply(edits: readonly CellEdit[]): Promise<Outcome<ApplyResult>> {
    const outcome = await this.guarded(() => applyEdits(this.file, edits));
    if (outcome.ok) {
      for (const sheet of new Set(outcome.value.written.map((edit) => edit.sheet))) {
        this.tell({ sheet, kind: 'cells' });
      }
    }
    return outcome;
  }

  reveal(sheet: string, target: CellAddress | CellRange): Promise<Outcome<null>> {
    if (this.file.sheet(sheet) === undefined) {
      return Promise.resolve({ ok: false, code: 'sheet-gone', detail: sheet });
    }
    if (this.onReveal === undefined)
      return Promise.resolve({ ok: false, code: 'unsupported', detail: 'reveal' });
    this.activate(sheet);
    this.onReveal(sheet, target);
    return Promise.resolve({ ok: true, value: null });
  }

  /** Makes a sheet the active one, as a click on its tab does; nothing of it is saved. */
  activate(sheet: string): void {
    if (this.file.sheet(sheet) === undefined || this.activeName() === sheet) return;
    this.active = sheet;
    this.tell({ sheet, kind: 'active-sheet' });
  }

  onChange(listener: (event: ChangeEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async writeReport(report: ReportSheet): Promise<Outcome<null>> {
    const outcome = await this.guarded(() => writeReport(this.file, report));
    if (!outcome.ok) return outcome;
    if (outcome.value.ok) this.tell({ sheet: report.name, kind: 'sheets' });
    return outcome.value;
  }

  /** How a sheet looks; `null` where there is no such sheet or it cannot be read. */
  presentation(sheet: string): SheetPresentation | null {
    const entry = this.file.sheet(sheet);
    if (entry === undefined) return null;
    try {
      const grid = this.file.grid(entry);
      return readPresentation(this.file.source(entry).text, entry.part, grid, this.file.looks());
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  /** The whole file; the compressed bytes of untouched parts are those that were opened. */
  save(): Promise<Uint8Array> {
    return Promise.resolve(this.file.parts.save());
  }

  private activeName(): string | undefined {
    if (this.active !== null && this.file.sheet(this.active) !== undefined) return this.active;
    const { sheets, activeIndex } = this.file.workbook;
    return sheets[activeIndex]?.name;
  }

  private tell(event: ChangeEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private guarded<T>(run: () => T): Promise<Outcome<T>> {
    try {
      return Promise.resolve({ ok: true, value: run() });
    } catch (error) {
      return Promise.resolve(failureOf(error));
    }
  }
}

/** Opens a workbook from its bytes, whatever its name says. Never throws for bad input. */
export function openXlsx(bytes: Uint8Array, name: string, options: XlsxOptions = {}): Promise<OpenOutcome> {
  try {
    const file = WorkbookFile.open(bytes, options.zipTools);
    return Promise.resolve({ ok: true, workbook: new XlsxWorkbook(file, name, options) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Promise.resolve(error.failure);
  }
}
