/** Holds one opened file and answers for it: inside the worker, and without one in tests. */
import type { AssessOptions } from '../../core/assess-workbook';
import type { OpenFailure } from '../../workbook/guard/refusal';
import type { ChangeEvent, Workbook } from '../../workbook/workbook';
import { openWorkbook } from '../../workbook/open-workbook';
import type { SheetPresentation } from '../../workbook/presentation';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import type { Place } from '../../core/formula/recalculate';
import { RecalculatingWorkbook } from './recalculating-workbook';
import { unpack } from './archive';
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

/** A file to be worked on, where its kind can be. */
async function holdOne(
  bytes: Uint8Array,
  name: string,
  tell: (event: ChangeEvent) => void,
): Promise<Held | OpenFailure> {
  const outcome = await openWorkbook(bytes, name, { onReveal: () => undefined });
  if (!outcome.ok) return outcome;
  const { workbook } = outcome;
  if (outcome.kind !== 'xlsx') return { workbook, file: null, presentation: () => null, stale: () => [] };
  const file = outcome.workbook;
  const recalculating = new RecalculatingWorkbook(workbook);
  workbook.onChange(tell);
  return {
    workbook: recalculating,
    file,
    presentation: (sheet) => file.presentation(sheet),
    stale: () => recalculating.stale(),
  };
}

async function judgeSheet(
  workbook: Workbook,
  sheet: string,
  options: AssessOptions,
): ReturnType<DocumentMethods['judge']> {
  const read = await workbook.read({ kind: 'named', names: [sheet] }, { merges: true });
  if (!read.ok) return read;
  const { assessWorkbook } = await import('../../core/assess-workbook');
  const { tables, sheetsNeedingMerges } = assessWorkbook(read.value, options);
  return { ok: true, value: packed({ tables, sheetsNeedingMerges }) };
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
    unpack: (archive) => Promise.resolve(unpack(archive)),
    async open(bytes, name) {
      const outcome = await holdOne(bytes, name, tell);
      if ('ok' in outcome) return outcome;
      held = outcome;
      const { workbook } = held;
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
    judge: async (sheet, options) => judgeSheet(opened().workbook, sheet, options),
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
