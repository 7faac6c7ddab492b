/** Several files as one workbook to be reviewed: their sheets one after the other, named by their file, read only. */
import type { SheetGrid } from '../../core/grid';
import { openWorkbook } from '../../workbook/open-workbook';
import type { SheetPresentation } from '../../workbook/presentation';
import { ReadOnlyWorkbook } from '../../workbook/read-only-workbook';
import type { OpenFailure } from '../../workbook/guard/refusal';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be opened, or not read to its end. */
export interface FailedFile {
  readonly name: string;
  readonly size: number;
  readonly failure: OpenFailure;
}

export interface SeveralFiles {
  readonly workbook: ReadOnlyWorkbook;
  /** As the sheet looks in its own file; `null` where the file says nothing about looks. */
  readonly presentation: (sheet: string) => SheetPresentation | null;
  readonly failed: readonly FailedFile[];
}

interface ReadFile {
  readonly grids: readonly SheetGrid[];
  readonly presentation: (sheet: string) => SheetPresentation | null;
}

async function readFile({ bytes, name }: NamedFile): Promise<ReadFile | OpenFailure> {
  const opened = await openWorkbook(bytes, name);
  if (!opened.ok) return opened;
  const read = await opened.workbook.read({ kind: 'all' }, { merges: true });
  if (!read.ok) return read.refusal ?? { ok: false, code: 'damaged', detail: read.detail };
  return {
    grids: read.value,
    presentation: (sheet) => (opened.kind === 'xlsx' ? opened.workbook.presentation(sheet) : null),
  };
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
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
  const failed: FailedFile[] = [];
  const sheets = new Map<
    string,
    { readonly grid: SheetGrid; readonly look: () => SheetPresentation | null }
  >();
  // Sheets follow each other within a file only: no form goes on from one file to the next.
  let gaps = 0;
  for (const file of files) {
    const read = await readFile(file);
    if ('ok' in read) {
      failed.push({ name: file.name, size: file.bytes.length, failure: read });
      continue;
    }
    const stem = stemOf(file.name);
    const shown = read.grids.filter(({ visibility }) => visibility === 'visible');
    for (const grid of read.grids) {
      const isOnly = shown.length === 1 && shown[0] === grid;
      const own = isOnly ? stem : `${stem} · ${grid.sheet}`;
      const sheet = unique(own, sheets);
      sheets.set(sheet, {
        grid: { ...grid, sheet, index: sheets.size + gaps },
        look: () => read.presentation(grid.sheet),
      });
    }
    if (read.grids.length > 0) gaps += 1;
  }
  return {
    workbook: new ReadOnlyWorkbook(
      name,
      [...sheets.values()].map(({ grid }) => grid),
    ),
    presentation: (sheet) => sheets.get(sheet)?.look() ?? null,
    failed,
  };
}
