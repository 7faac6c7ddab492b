import { gridsFromXlsx } from '../support/grid-from-xlsx';
import { assessWorkbook } from '../../src/core/assess-workbook';
import { a1 } from '../../src/core/grid';
import { join } from 'node:path';

test('a fund list that runs downwards gives one total line with the sums of its groups', () => {
  const file = join(__dirname, '..', 'fixtures', 'corpus', 'scoresheet-01-renshi-kaoshi.xlsx');
  const { tables } = assessWorkbook(gridsFromXlsx(file, true), { policy: 'auto', form: null, silenced: [] });
  const total = tables[0]!.funds.find(({ line }) => line.role === 'total')!;
  expect(total.adjustedBudget?.recorded?.toString()).toBe('180');
  expect(total.initialBudget?.recorded?.toString()).toBe('180');
  expect(total.executed?.recorded?.toString()).toBe('151.2');
  expect(total.line.executedRows.map(({ address }) => a1(address))).toEqual(['F9', 'F10', 'F11', 'F12']);
  expect(tables[0]!.executionRate?.toString()).toBe('0.84');
});
