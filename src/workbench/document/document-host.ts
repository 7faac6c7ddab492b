/** Holds one opened file and answers for it: inside the worker, and without one in tests. */
import type { ChangeEvent } from '../../workbook/workbook';
import { openXlsx, type XlsxWorkbook } from '../../workbook/xlsx/xlsx-workbook';
import { RecalculatingWorkbook } from '../recalculating-workbook';
import type { DocumentMethods } from './protocol';

interface Held {
  readonly file: XlsxWorkbook;
  readonly workbook: RecalculatingWorkbook;
}

export function createDocumentHost(tell: (event: ChangeEvent) => void): DocumentMethods {
  let held: Held | null = null;
  const opened = (): Held => {
    if (held === null) throw new Error('no file is open');
    return held;
  };
  return {
    async open(bytes, name) {
      const outcome = await openXlsx(bytes, name, { onReveal: () => undefined });
      if (!outcome.ok) return outcome;
      const file = outcome.workbook;
      held = { file, workbook: new RecalculatingWorkbook(file) };
      file.onChange(tell);
      return { ok: true, name: file.name, capabilities: file.capabilities };
    },
    sheets: () => opened().workbook.sheets(),
    read: (selector, options) => opened().workbook.read(selector, options),
    apply: (edits) => opened().workbook.apply(edits),
    writeReport: (report) => opened().workbook.writeReport(report),
    activate: (sheet) => {
      opened().file.activate(sheet);
      return Promise.resolve(null);
    },
    presentation: (sheet) => Promise.resolve(opened().file.presentation(sheet)),
    stale: () => Promise.resolve(opened().workbook.stale()),
    save: () => opened().file.save(),
  };
}
