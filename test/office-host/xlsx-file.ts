/** The host's workbook from a real file and back, through the project's own file adapter. */
import { snapshotOf } from '../../src/core/edit';
import type { CellContent, CellEdit } from '../../src/core/edit';
import { addressOfKey, cellAt } from '../../src/core/grid';
import type { SheetGrid } from '../../src/core/grid';
import { openXlsx } from '../../src/workbook/xlsx/xlsx-workbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import type { Outcome } from '../../src/workbook/workbook';
import { WorkbookModel } from './model/workbook-model';
import type { ModelCell } from './model/workbook-model';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome.value;
}

async function opened(bytes: Uint8Array): Promise<{ workbook: XlsxWorkbook; grids: readonly SheetGrid[] }> {
  const outcome = await openXlsx(bytes, 'book.xlsx');
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  const grids = valueOf(await outcome.workbook.read({ kind: 'all' }, { merges: true }));
  return { workbook: outcome.workbook, grids };
}

export async function modelOfFile(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  const { workbook, grids } = await opened(bytes);
  const model = new WorkbookModel();
  model.name = name;
  for (const grid of grids) {
    const sheet = model.addSheet(grid.sheet);
    sheet.visibility = VISIBILITY[grid.visibility];
    for (const [key, cell] of grid.cells) {
      const { row, column } = addressOfKey(key);
      model.put(sheet, row, column, { formula: cell.formula, value: cell.value ?? '', format: cell.format });
    }
    sheet.merges = [...(grid.merges ?? [])];
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
    sheet.isProtected = grid.isProtected;
  }
  model.active = valueOf(await workbook.sheets()).findIndex((sheet) => sheet.isActive);
  return model;
}

/** The file with what the model's cells hold now; sheets that the file does not have are left out. */
export async function saveModel(model: WorkbookModel, bytes: Uint8Array): Promise<Uint8Array> {
  const { workbook, grids } = await opened(bytes);
  const edits: CellEdit[] = [];
  for (const grid of grids) {
    const sheet = model.find(grid.sheet);
    if (sheet === undefined) continue;
    for (const key of new Set([...grid.cells.keys(), ...sheet.cells.keys()])) {
      const cell = addressOfKey(key);
      const now = model.cell(sheet, cell.row, cell.column);
      const before = snapshotOf(cellAt(grid, cell.row, cell.column));
      const changed =
        now.formula !== before.formula || (now.formula === null && now.value !== (before.value ?? ''));
      if (changed) edits.push({ sheet: grid.sheet, cell, before, after: contentOf(now) });
    }
  }
  const result = valueOf(await workbook.apply(edits));
  if (result.notWritten.length > 0) throw new Error('the model could not be saved');
  return workbook.save();
}

function contentOf({ formula, value, format }: ModelCell): CellContent {
  if (formula !== null) return { kind: 'formula', formula, result: String(value), format };
  if (value === '') return { kind: 'blank', format };
  if (typeof value === 'number') return { kind: 'number', value: String(value), format };
  return typeof value === 'boolean' ? { kind: 'boolean', value, format } : { kind: 'text', value, format };
}
