/** Opening fixtures and editing them, for the tests of this folder. */
import { readFileSync } from 'node:fs';

import type { CellContent, CellEdit } from '../../../src/core/edit';
import { snapshotOf } from '../../../src/core/edit';
import type { GridCell, SheetGrid } from '../../../src/core/grid';
import { cellAt, parseA1 } from '../../../src/core/grid';
import type { ApplyResult } from '../../../src/workbook/workbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsx-workbook';

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/${name}`));
}

export async function openBytes(bytes: Uint8Array, name = 'test.xlsx'): Promise<XlsxWorkbook> {
  const outcome = await openXlsx(bytes, name);
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
  return outcome.workbook;
}

export async function grids(workbook: XlsxWorkbook): Promise<readonly SheetGrid[]> {
  const outcome = await workbook.read({ kind: 'all' }, { merges: true });
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
  return outcome.value;
}

export async function grid(workbook: XlsxWorkbook, sheet: string): Promise<SheetGrid> {
  const found = (await grids(workbook)).find((each) => each.sheet === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found;
}

export function at(of: SheetGrid, address: string): GridCell | undefined {
  const place = parseA1(address);
  if (place === null) throw new Error(`not an address: ${address}`);
  return cellAt(of, place.row, place.column);
}

export function editOf(of: SheetGrid, address: string, after: CellContent): CellEdit {
  const cell = parseA1(address);
  if (cell === null) throw new Error(`not an address: ${address}`);
  return { sheet: of.sheet, cell, before: snapshotOf(at(of, address)), after };
}

export async function write(
  workbook: XlsxWorkbook,
  sheet: string,
  contents: Readonly<Record<string, CellContent>>,
): Promise<ApplyResult> {
  const of = await grid(workbook, sheet);
  const outcome = await workbook.apply(
    Object.entries(contents).map(([address, after]) => editOf(of, address, after)),
  );
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
  return outcome.value;
}
