/** Workbook models from the seeds of the contract suite, and of any size. */
import { parseA1, parseRange } from '../../src/core/grid';
import type { ContractSeed } from '../workbook/contract';
import { WorkbookModel } from './model/workbook-model';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export function modelOfSeed(seed: ContractSeed): WorkbookModel {
  const model = new WorkbookModel();
  for (const from of seed.sheets) {
    const sheet = model.addSheet(from.name);
    sheet.visibility = VISIBILITY[from.visibility ?? 'visible'];
    for (const row of from.hiddenRows ?? []) sheet.hiddenRows.add(row);
    for (const column of from.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
    for (const [address, cell] of Object.entries(from.cells)) {
      const at = parseA1(address);
      if (at === null) throw new Error(`not an address: ${address}`);
      model.put(sheet, at.row, at.column, {
        formula: cell.formula ?? null,
        value: cell.error ?? cell.value ?? '',
        format: cell.format ?? 'General',
      });
    }
    sheet.merges = (from.merges ?? []).map((text) => {
      const range = parseRange(text);
      if (range === null) throw new Error(`not a range: ${text}`);
      return range;
    });
    sheet.isProtected = from.isProtected ?? false;
  }
  model.active = seed.active;
  model.recalculate();
  return model;
}

/** Sheets 表1, 表2 … with `rows` × `columns` cells of text, numbers and formulas, the size of a self-evaluation table by default. */
export function modelOfTables(sheets: number, rows = 32, columns = 10): WorkbookModel {
  const model = new WorkbookModel();
  for (let n = 1; n <= sheets; n++) {
    const sheet = model.addSheet(`表${String(n)}`);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const isNumber = column >= columns - 3;
        model.put(sheet, row, column, {
          value: isNumber ? row + column / 10 : `产出指标${String(row)}·数量${String(column)}`,
          format: isNumber ? '0.00' : 'General',
        });
      }
    }
  }
  return model;
}
