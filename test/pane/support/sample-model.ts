/** A pane model on the sample workbook: the real core and the real file, no browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../../../src/pane/commands/read';
import { coreEngine } from '../../../src/pane/core-engine';
import type { PaneHost } from '../../../src/pane/host';
import { createPaneModel, type PaneModel } from '../../../src/pane/model';
import { memoryJournalStorage } from '../../../src/workbook/journal-storage';
import type { Workbook } from '../../../src/workbook/workbook';
import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';

export const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'sample.xlsx');

export interface Revealed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SampleModel {
  readonly model: PaneModel;
  readonly workbook: XlsxWorkbook;
  readonly revealed: Revealed[];
  readonly saved: string[];
}

export async function openSample(
  change: (workbook: Workbook) => Workbook = (same) => same,
): Promise<SampleModel> {
  const revealed: Revealed[] = [];
  const saved: string[] = [];
  const opened = await openXlsx(new Uint8Array(readFileSync(SAMPLE)), 'sample.xlsx', {
    onReveal: (sheet, target) => {
      const cell = 'row' in target ? target : { row: target.top, column: target.left };
      revealed.push({ sheet, ...cell });
    },
  });
  if (!opened.ok) throw new Error(opened.code);
  let time = Date.UTC(2026, 2, 10, 1, 0, 0);
  const host: PaneHost = {
    workbook: change(opened.workbook),
    journalStorage: memoryJournalStorage(),
    preferences: { load: () => null, save: (text) => saved.push(text) },
    loadEngine: () => Promise.resolve(coreEngine),
    now: () => new Date((time += 1000)),
    copy: () => Promise.resolve(true),
    offerFile: null,
    about: 'test',
  };
  const model = createPaneModel(host, { language: 'zh-CN', policy: { kind: 'auto' } });
  await load(model);
  return { model, workbook: opened.workbook, revealed, saved };
}

/** The values of cells of one sheet as the file holds them. */
export async function valuesOf(
  workbook: Workbook,
  sheet: string,
  cells: readonly (readonly [row: number, column: number])[],
): Promise<unknown[]> {
  const read = await workbook.read({ kind: 'named', names: [sheet] }, { merges: false });
  if (!read.ok) throw new Error(read.code);
  return cells.map(([row, column]) => read.value[0]?.cells.get(row * 16384 + column)?.value ?? null);
}
