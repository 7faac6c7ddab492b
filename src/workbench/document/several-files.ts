/** Several files as one workbook to be reviewed: their sheets one after the other, named by their file, read only. */
import type { SheetGrid } from '../../core/grid';
import { openWorkbook } from '../../workbook/open-workbook';
import type { SheetPresentation } from '../../workbook/presentation';
import { ReadOnlyWorkbook, type DamagedSheet } from '../../workbook/read-only-workbook';
import type { OpenFailure } from '../../workbook/guard/refusal';
import type { SheetInfo, SheetOrigin, Workbook } from '../../workbook/workbook';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be opened, or not read to its end. */
export interface FailedFile {
  /** Its place among the files: two may bear one name. */
  readonly index: number;
  readonly name: string;
  readonly size: number;
  readonly failure: OpenFailure;
}

export interface SeveralFiles {
  readonly workbook: ReadOnlyWorkbook;
  /** As the sheet looks in its own file; `null` where the file says nothing about looks. */
  readonly presentation: (sheet: string) => SheetPresentation | null;
  readonly origins: ReadonlyMap<string, SheetOrigin>;
  readonly failed: readonly FailedFile[];
}

interface ReadFile {
  readonly sheets: readonly SheetInfo[];
  /** By the number of their tab. */
  readonly grids: ReadonlyMap<number, SheetGrid>;
  /** Why each of the other sheets cannot be read. */
  readonly damaged: ReadonlyMap<string, OpenFailure>;
  readonly presentation: (sheet: string) => SheetPresentation | null;
}

async function readFile({ bytes, name }: NamedFile): Promise<ReadFile | OpenFailure> {
  const opened = await openWorkbook(bytes, name);
  if (!opened.ok) return opened;
  const read = await readSheets(opened.workbook);
  if ('ok' in read) return read;
  return {
    ...read,
    presentation: (sheet) => (opened.kind === 'xlsx' ? opened.workbook.presentation(sheet) : null),
  };
}

/** A damaged sheet keeps nobody from the others; a file without any other is refused for it. */
async function readSheets(workbook: Workbook): Promise<Omit<ReadFile, 'presentation'> | OpenFailure> {
  const sheets = await workbook.sheets();
  if (!sheets.ok) return { ok: false, code: 'damaged', detail: sheets.detail };
  const damaged = new Map<string, OpenFailure>();
  for (;;) {
    const names = sheets.value.map(({ name }) => name).filter((name) => !damaged.has(name));
    const read = await workbook.read({ kind: 'named', names }, { merges: true });
    if (read.ok) {
      return { sheets: sheets.value, grids: new Map(read.value.map((grid) => [grid.index, grid])), damaged };
    }
    const refusal = read.refusal ?? { ok: false, code: 'damaged', detail: read.detail };
    const sheet = read.code === 'damaged' ? refusal.sheet : undefined;
    if (sheet === undefined || damaged.has(sheet) || damaged.size + 1 === sheets.value.length) return refusal;
    damaged.set(sheet, refusal);
  }
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}

/** By the name of a file, what stands for it: without its ending, unless that is what tells it from another (自评表.xlsx beside 自评表.pdf). */
function shortNames(files: readonly NamedFile[]): (name: string) => string {
  const names = [...new Set(files.map(({ name }) => name))];
  const stems = names.map(stemOf);
  const shared = new Set(stems.filter((stem, index) => stems.indexOf(stem) !== index));
  return (name) => (shared.has(stemOf(name)) ? name : stemOf(name));
}

/** Files of one name in several folders are told apart by a number. */
function unique(name: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${String(number)})`)) number += 1;
  return `${name} (${String(number)})`;
}

/** `name` is that of the whole. Never throws for bad files. */
export async function openSeveral(name: string, files: readonly NamedFile[]): Promise<SeveralFiles> {
  const shortName = shortNames(files);
  const failed: FailedFile[] = [];
  const grids: SheetGrid[] = [];
  const damaged: DamagedSheet[] = [];
  const origins = new Map<string, SheetOrigin>();
  const looks = new Map<string, () => SheetPresentation | null>();
  // Sheets follow each other within a file only: no form goes on from one file to the next.
  let gaps = 0;
  for (const [index, file] of files.entries()) {
    const read = await readFile(file);
    if ('ok' in read) {
      failed.push({ index, name: file.name, size: file.bytes.length, failure: read });
      continue;
    }
    const stem = shortName(file.name);
    const shown = read.sheets.filter(({ visibility }) => visibility === 'visible');
    for (const info of read.sheets) {
      const isOnly = shown.length === 1 && shown[0] === info;
      const sheet = unique(isOnly ? stem : `${stem} · ${info.name}`, looks);
      const place = looks.size + gaps;
      origins.set(sheet, { file: file.name, sheet: info.name });
      looks.set(sheet, () => read.presentation(info.name));
      const grid = read.grids.get(info.index);
      const refusal = read.damaged.get(info.name);
      if (grid !== undefined) grids.push({ ...grid, sheet, index: place });
      else if (refusal !== undefined) damaged.push({ info: { ...info, name: sheet, index: place }, refusal });
    }
    if (read.sheets.length > 0) gaps += 1;
  }
  return {
    workbook: new ReadOnlyWorkbook(name, grids, damaged),
    presentation: (sheet) => looks.get(sheet)?.() ?? null,
    origins,
    failed,
  };
}
