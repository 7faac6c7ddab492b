/** Holds one opened file and answers for it: inside the worker, and without one in tests. */
import type { ChangeEvent, Workbook } from '../../workbook/workbook';
import { openWorkbook } from '../../workbook/open-workbook';
import type { SheetPresentation } from '../../workbook/presentation';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import type { Place } from '../../core/formula/recalculate';
import { RecalculatingWorkbook } from './recalculating-workbook';
import { packed } from './carried';
import type { DocumentMethods } from './protocol';
import { openSeveral } from './several-files';

interface Held {
  readonly workbook: Workbook;
  /** `null` for what can only be read. */
  readonly file: XlsxWorkbook | null;
  readonly presentation: (sheet: string) => SheetPresentation | null;
  readonly stale: () => readonly Place[];
}

export function createDocumentHost(tell: (event: ChangeEvent) => void): DocumentMethods {
  let held: Held | null = null;
  /** The sheet whose tab is up, for files that know no active one. */
  let active: string | null = null;
  const opened = (): Held => {
    if (held === null) throw new Error('no file is open');
    return held;
  };
  return {
    async open(bytes, name) {
      const outcome = await openWorkbook(bytes, name, { onReveal: () => undefined });
      if (!outcome.ok) return outcome;
      const { workbook } = outcome;
      if (outcome.kind === 'xlsx') {
        const recalculating = new RecalculatingWorkbook(workbook);
        held = {
          workbook: recalculating,
          file: outcome.workbook,
          presentation: (sheet) => outcome.workbook.presentation(sheet),
          stale: () => recalculating.stale(),
        };
        workbook.onChange(tell);
      } else held = { workbook, file: null, presentation: () => null, stale: () => [] };
      return { ok: true, name: workbook.name, capabilities: workbook.capabilities };
    },
    async openSeveral(files, name) {
      const { workbook, presentation, origins, failed } = await openSeveral(name, files);
      held = { workbook, file: null, presentation, stale: () => [] };
      return { ok: true, name, capabilities: workbook.capabilities, origins, failed };
    },
    async sheets() {
      const sheets = await opened().workbook.sheets();
      if (!sheets.ok || active === null) return sheets;
      return { ok: true, value: sheets.value.map((each) => ({ ...each, isActive: each.name === active })) };
    },
    read: (selector, options) =>
      opened().workbook.read(
        selector.kind === 'active' && active !== null ? { kind: 'named', names: [active] } : selector,
        options,
      ),
    async judge(sheet, options) {
      const read = await opened().workbook.read({ kind: 'named', names: [sheet] }, { merges: true });
      if (!read.ok) return read;
      const { assessWorkbook } = await import('../../core/assess-workbook');
      const { tables, sheetsNeedingMerges } = assessWorkbook(read.value, options);
      return { ok: true, value: packed({ tables, sheetsNeedingMerges }) };
    },
    apply: (edits) => opened().workbook.apply(edits),
    writeReport: (report) => opened().workbook.writeReport(report),
    activate: (sheet) => {
      const { file } = opened();
      if (file !== null) file.activate(sheet);
      else if (active !== sheet) {
        active = sheet;
        tell({ sheet, kind: 'active-sheet' });
      }
      return Promise.resolve(null);
    },
    presentation: (sheet) => Promise.resolve(opened().presentation(sheet)),
    stale: () => Promise.resolve(opened().stale()),
    save: () => {
      const { file } = opened();
      if (file === null) throw new Error('this file cannot be saved');
      return file.save();
    },
  };
}
