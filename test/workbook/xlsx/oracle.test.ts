/** Every readable sample and corpus workbook, cell by cell, against another library. */
import { readdirSync } from 'node:fs';

import type { WorkSheet } from '@e965/xlsx';
import { read, utils } from '@e965/xlsx';

import type { SheetGrid } from '../../../src/core/grid';
import { a1, addressOfKey, cellAt } from '../../../src/core/grid';
import { fixture, grids, openBytes } from './support';

const SAMPLES = ['from-libreoffice', 'kitchen', 'noref', 'proto', 'sparse', 'strict', 'utf16'].map(
  (name) => `xlsx/${name}.xlsx`,
);
const CORPUS = readdirSync('test/fixtures/corpus')
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => `corpus/${name}`);

interface OracleCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly f?: string;
}

function oracleCells(sheet: WorkSheet): Map<string, OracleCell> {
  const cells = new Map<string, OracleCell>();
  for (const [address, value] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const cell = value as OracleCell;
    const isBlank = cell.t === 'z' || (cell.v === '' && cell.f === undefined);
    if (!isBlank) cells.set(address, cell);
  }
  return cells;
}

function compare(grid: SheetGrid, sheet: WorkSheet): number {
  const expected = oracleCells(sheet);
  const found = new Map([...grid.cells.keys()].map((key) => [a1(addressOfKey(key)), key]));
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [address, cell] of expected) {
    const { row, column } = addressOfKey(found.get(address) ?? 0);
    const ours = cellAt(grid, row, column);
    const where = `${grid.sheet}!${address}`;
    if (cell.t === 'e') expect([where, ours?.kind, ours?.value]).toEqual([where, 'error', cell.w]);
    else expect([where, ours?.value]).toEqual([where, cell.v]);
    expect([where, ours?.formula ?? null]).toEqual([where, cell.f === undefined ? null : `=${cell.f}`]);
  }
  const merges = (sheet['!merges'] ?? []).map((each) => utils.encode_range(each)).sort();
  expect(
    (grid.merges ?? [])
      .map((m) => `${a1({ row: m.top, column: m.left })}:${a1({ row: m.bottom, column: m.right })}`)
      .sort(),
  ).toEqual(merges);
  return expected.size;
}

describe.each([...SAMPLES, ...CORPUS, 'xlsx/kitchen.xlsm'])('%s', (name) => {
  test('reads like the other library', async () => {
    const bytes = fixture(name);
    const ours = await grids(await openBytes(bytes));
    // The oracle does not read UTF-16 parts; the same workbook in UTF-8 stands in for it.
    const other = name.includes('utf16') ? fixture('xlsx/from-libreoffice.xlsx') : bytes;
    const book = read(other, { cellNF: true, cellFormula: true, dense: false });
    expect(ours.map((grid) => grid.sheet)).toEqual(book.SheetNames);
    let compared = 0;
    ours.forEach((grid, index) => {
      const sheetName = book.SheetNames[index] ?? '';
      const sheet = Object.getOwnPropertyDescriptor(book.Sheets, sheetName)?.value as WorkSheet | undefined;
      // Assigning a sheet called __proto__ sets the prototype of the oracle's table instead.
      compared += compare(grid, sheet ?? (Object.getPrototypeOf(book.Sheets) as WorkSheet));
    });
    expect(compared).toBeGreaterThan(0);
  });
});
