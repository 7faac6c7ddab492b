/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.13 and nothing later. */
import type { CellEdit } from '../../core/edit';
import type { CellAddress, CellRange, SheetGrid } from '../../core/grid';
import type {
  ApplyResult,
  ChangeEvent,
  Outcome,
  ReadOptions,
  ReportSheet,
  SheetInfo,
  SheetSelector,
  Workbook,
  WorkbookCapabilities,
} from '../workbook';
import { ChangeWatcher } from './change-watcher';
import { CALL_SETTINGS, HostCalls } from './host-calls';
import type { CallSettings } from './host-calls';
import { writeReportSheet } from './report-writer';
import { revealCell } from './reveal';
import type { SheetHead } from './sheet-head';
import { listSheets } from './sheet-list';
import { readSheets } from './sheet-reader';
import type { SheetKey } from './sheet-reader';
import { writeEdits } from './sheet-writer';

export interface ExcelWorkbookOptions extends Partial<CallSettings> {
  /** Milliseconds of quiet after which changes are told. */
  readonly debounce?: number;
}

const DEBOUNCE = 300;

export class ExcelWorkbook implements Workbook {
  readonly name: string;
  readonly capabilities: WorkbookCapabilities;
  readonly #calls: HostCalls;
  readonly #changes: ChangeWatcher;
  /** Names by id, as last seen: events speak of ids. */
  #names: ReadonlyMap<string, string> = new Map();

  /** Office must be ready. */
  constructor(options: ExcelWorkbookOptions = {}) {
    const { context } = Office;
    const canWrite = context.document.mode !== Office.DocumentMode.ReadOnly;
    this.name = fileName(context.document.url);
    this.capabilities = {
      canWrite,
      canReveal: true,
      mergesAreFree: false,
      canAddSheet: canWrite,
      isLive: true,
    };
    this.#calls = new HostCalls({ ...CALL_SETTINGS, ...options });
    this.#changes = new ChangeWatcher(
      this.#calls,
      (id) => this.#names.get(id) ?? null,
      options.debounce ?? DEBOUNCE,
    );
  }

  async sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    const list = await listSheets(this.#calls);
    if (!list.ok) return list;
    this.#remember(list.value.heads);
    return {
      ok: true,
      value: list.value.heads.map(({ id, name, index, visibility, isProtected }) => ({
        name,
        index,
        visibility,
        isProtected,
        isActive: id === list.value.activeId,
      })),
    };
  }

  async read(selector: SheetSelector, options: ReadOptions): Promise<Outcome<readonly SheetGrid[]>> {
    const keys = await this.#keys(selector);
    if (!keys.ok || keys.value.length === 0) return keys.ok ? { ok: true, value: [] } : keys;
    return readSheets(this.#calls, keys.value, options);
  }

  async apply(edits: readonly CellEdit[]): Promise<Outcome<ApplyResult>> {
    if (!this.capabilities.canWrite) return { ok: false, code: 'read-only', detail: this.name };
    return writeEdits(this.#calls, edits);
  }

  reveal(sheet: string, target: CellAddress | CellRange): Promise<Outcome<null>> {
    return revealCell(this.#calls, sheet, target);
  }

  onChange(listener: (event: ChangeEvent) => void): () => void {
    return this.#changes.listen(listener);
  }

  async writeReport(report: ReportSheet): Promise<Outcome<null>> {
    if (!this.capabilities.canAddSheet) return { ok: false, code: 'read-only', detail: this.name };
    return writeReportSheet(this.#calls, report);
  }

  async #keys(selector: SheetSelector): Promise<Outcome<readonly SheetKey[]>> {
    if (selector.kind === 'active') return { ok: true, value: [null] };
    if (selector.kind === 'named') return { ok: true, value: [...new Set(selector.names)] };
    const list = await listSheets(this.#calls);
    if (!list.ok) return list;
    this.#remember(list.value.heads);
    return { ok: true, value: list.value.heads.map((head) => head.id) };
  }

  #remember(heads: readonly SheetHead[]): void {
    this.#names = new Map(heads.map((head) => [head.id, head.name]));
  }
}

/** The last part of an address or path; "" for a workbook that was never saved. */
function fileName(url: string | null | undefined): string {
  const last = (url ?? '').split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
