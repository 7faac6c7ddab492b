/** A pane model on the sample workbook: the real core and the real file, no browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../../../src/pane/commands/read';
import { coreEngine } from '../../../src/pane/core-engine';
import { memoryStorage } from '../../../src/pane/browser/text-storage';
import type { Engine } from '../../../src/pane/engine';
import type { PaneHost, TextStorage } from '../../../src/pane/host';
import { createPaneModel, type PaneModel } from '../../../src/pane/model';
import { memoryJournalStorage } from '../../../src/workbook/journal-storage';
import type { Workbook } from '../../../src/workbook/workbook';
import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';

export const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'sample.xlsx');

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(SAMPLE));
}

export interface Revealed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SampleModel {
  readonly model: PaneModel;
  readonly workbook: XlsxWorkbook;
  readonly revealed: Revealed[];
  readonly storage: TextStorage;
}

export interface Opening {
  readonly storage?: TextStorage;
  readonly document?: string | null;
  readonly bytes?: Uint8Array;
  readonly opensOnTable?: boolean;
  readonly openComparison?: NonNullable<PaneHost['openComparison']>;
  readonly engine?: Engine;
}

export async function openSample(
  change: (workbook: Workbook) => Workbook = (same) => same,
  {
    storage = memoryStorage(),
    document = 'sample.xlsx',
    bytes = sampleBytes(),
    opensOnTable = false,
    openComparison,
    engine = coreEngine,
  }: Opening = {},
  /** Before anything is read. */
  onModel: (model: PaneModel) => void = () => undefined,
): Promise<SampleModel> {
  const revealed: Revealed[] = [];
  const opened = await openXlsx(bytes, 'sample.xlsx', {
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
    storage,
    document,
    loadEngine: () => Promise.resolve(engine),
    now: () => new Date((time += 1000)),
    copy: () => Promise.resolve(true),
    hasSchemes: true,
    opensOnTable,
    ...(openComparison === undefined ? {} : { openComparison }),
    offerFile: null,
    about: 'test',
  };
  const model = createPaneModel(host, 'zh-CN');
  onModel(model);
  await load(model);
  return { model, workbook: opened.workbook, revealed, storage };
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
