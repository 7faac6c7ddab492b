/**
 * Mutates sample workbooks and does with each what the programs do: open, read, look, write one cell, save, open again. What must never
 * happen: an exception, a hang, or a change outside the cell written. A run is told by its seed and can be repeated.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { CellEdit } from '../../../src/core/edit';
import { snapshotOf } from '../../../src/core/edit';
import type { SheetGrid } from '../../../src/core/grid';
import { addressOfKey, cellAt, cellKey } from '../../../src/core/grid';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';
import { guarded } from './guarded';
import { hitBytes } from './mutate-bytes';
import { below, pick, randomOf, type Random } from './random';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `refused`: not opened, or a sheet of it not read. `written`: a cell was written and everything else was as before. */
export type FuzzOutcome = 'refused' | 'read' | 'written';

const VALUES = [
  '',
  '0',
  '-1',
  '1e999',
  '4294967296',
  'A0',
  'XFD1048576',
  'XFE1',
  'A1:XFD1048576',
  '__proto__',
  'constructor',
  's',
  'str',
  'inlineStr',
  'b',
  'e',
  'd',
  'shared',
  'array',
  '1',
  '2',
  '99999999',
  'true',
  '&#0;',
  '&amp;',
  '_x0000_',
  'A1',
  'B2:C3',
];
const SNIPPETS = [
  '<c r="B2"><v>7</v></c>',
  '<c><v>7</v></c>',
  '<c r="D4" t="s"><v>3</v></c>',
  '<row r="3"><c r="A3"><v>1</v></c></row>',
  '<row/>',
  '<f t="shared" ref="A1:C9" si="0">A1+B$2</f>',
  '<f t="array" ref="A1:C3">A1:C3*2</f>',
  '<f t="shared" si="0"/>',
  '<mergeCell ref="A1:B9"/>',
  '<x:c xmlns:x="urn:x" r="A1"/>',
  '<!-- <c r="A1"> -->',
  '<![CDATA[<c r="A1">]]>',
  '<?pi <c?>',
  '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
  '<sheetProtection sheet="1"/>',
  '</c>',
  '\ufeff',
  '\r',
];

function mutateText(text: string, random: Random): string {
  const at = below(random, text.length + 1);
  switch (below(random, 7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + below(random, 60));
    case 1: {
      const piece = text.slice(at, at + below(random, 200));
      return text.slice(0, at) + piece + text.slice(at);
    }
    case 2:
      return text.slice(0, at) + pick(random, SNIPPETS) + text.slice(at);
    case 3: {
      // Between two tags, where it may even be well-formed.
      const place = text.indexOf('><', at) + 1;
      return text.slice(0, place) + pick(random, SNIPPETS) + text.slice(place);
    }
    case 4: {
      const match = /="[^"]*"/g;
      match.lastIndex = at;
      const found = match.exec(text);
      if (found === null) return text;
      const value = `="${pick(random, VALUES)}"`;
      return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
    }
    case 5: {
      // A whole element twice, or gone.
      const start = text.indexOf('<c ', at);
      const end = text.indexOf('</c>', start) + 4;
      if (start < 0 || end < 4) return text;
      const element = text.slice(start, end);
      return text.slice(0, start) + (random() < 0.5 ? element + element : '') + text.slice(end);
    }
    default: {
      const match = /\sr="[^"]*"/g;
      match.lastIndex = at;
      const found = match.exec(text);
      if (found === null) return text;
      return text.slice(0, found.index) + text.slice(found.index + found[0].length);
    }
  }
}

const MUTABLE = /(?:\.xml|\.rels)$/i;

function mutateParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const names = [...parts.keys()].filter((name) => MUTABLE.test(name));
  const sheets = names.filter((name) => name.includes('worksheets/'));
  for (let count = 1 + below(random, 4); count > 0; count -= 1) {
    const name = pick(random, random() < 0.7 && sheets.length > 0 ? sheets : names);
    const old = parts.get(name) ?? new Uint8Array();
    // Latin-1 both ways keeps every byte that is not hit as it is.
    parts.set(name, strToU8(mutateText(strFromU8(old, true), random), true));
  }
  if (random() < 0.05) parts.delete(pick(random, names));
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

export function mutate(sample: Sample, seed: number): Uint8Array {
  const random = randomOf(seed);
  // Half of the hits go to the end, where the directory lies.
  return random() < 0.3 ? hitBytes(sample.bytes, random, 2500) : mutateParts(sample.bytes, random);
}

async function readAll(workbook: XlsxWorkbook): Promise<readonly SheetGrid[] | null> {
  await workbook.sheets();
  const read = await workbook.read({ kind: 'all' }, { merges: true });
  return read.ok ? read.value : null;
}

function editFor(grid: SheetGrid, random: Random): CellEdit {
  const keys = [...grid.cells.keys()];
  const near = { row: below(random, 12), column: below(random, 8) };
  const cell = keys.length > 0 && random() < 0.6 ? addressOfKey(pick(random, keys)) : near;
  const before = snapshotOf(cellAt(grid, cell.row, cell.column));
  return { sheet: grid.sheet, cell, before, after: { kind: 'number', value: '123.25' } };
}

function withoutCell(grid: SheetGrid, key: number | null): unknown {
  const cells = [...grid.cells].filter(([each]) => each !== key).sort(([a], [b]) => a - b);
  return { sheet: grid.sheet, cells, merges: grid.merges, isProtected: grid.isProtected };
}

function requireSame(
  before: readonly SheetGrid[],
  after: readonly SheetGrid[],
  edit: CellEdit,
  isWritten: boolean,
): void {
  if (before.length !== after.length) throw new Error('a sheet came or went');
  before.forEach((grid, index) => {
    const other = after[index];
    const key = isWritten && grid.sheet === edit.sheet ? cellKey(edit.cell.row, edit.cell.column) : null;
    if (
      other === undefined ||
      JSON.stringify(withoutCell(grid, key)) !== JSON.stringify(withoutCell(other, key))
    ) {
      throw new Error(`sheet ${String(index)} changed outside the cell written`);
    }
  });
  const target = after.find((grid) => grid.sheet === edit.sheet);
  const value = target === undefined ? undefined : cellAt(target, edit.cell.row, edit.cell.column)?.value;
  if (isWritten && value !== 123.25) throw new Error('the cell does not hold what was written');
}

async function exercise(bytes: Uint8Array, random: Random): Promise<FuzzOutcome> {
  const opened = await openXlsx(bytes, 'fuzz.xlsx');
  if (!opened.ok) return 'refused';
  const { workbook } = opened;
  const before = await readAll(workbook);
  if (before === null) return 'refused';
  for (const grid of before) workbook.presentation(grid.sheet);
  const edit = editFor(pick(random, before), random);
  const applied = await workbook.apply([edit]);
  if (!applied.ok) throw new Error(`apply failed as a whole: ${applied.code}`);
  const isWritten = applied.value.written.length === 1;
  const again = await openXlsx(await workbook.save(), 'fuzz.xlsx');
  if (!again.ok) throw new Error(`the saved file is refused: ${again.code} ${again.detail}`);
  const after = await readAll(again.workbook);
  if (after === null) throw new Error('the saved file cannot be read');
  requireSame(before, after, edit, isWritten);
  return isWritten ? 'written' : 'read';
}

/** Throws where something happened that never must; the seed is in the message. */
export async function fuzzOnce(samples: readonly Sample[], seed: number): Promise<FuzzOutcome> {
  const random = randomOf(seed ^ 0x5bd1e995);
  const sample = pick(random, samples);
  return guarded(`xlsx seed ${String(seed)} on ${sample.name}`, () => exercise(mutate(sample, seed), random));
}
