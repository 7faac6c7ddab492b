import { assessWorkbook, type WorkbookAssessment } from '../../../src/core/assess-workbook';
import { cellKey, type SheetGrid } from '../../../src/core/grid';
import { differences, factsOf, write, type Written } from '../table/unseen-forms/notation';
import { FORMS } from './all-forms';
import type { WholeForm } from './verdict';
import { verdictOf } from './verdict-of';

test.each(FORMS)('%s', (_, form) => {
  const written = write(form);
  const { tables } = assessWorkbook([written.known], { policy: 'auto', form: null, silenced: [] });
  expect(tables).toHaveLength(written.tables.length);
  written.tables.forEach((wanted, index) => {
    const table = tables[index]?.table;
    expect(table === undefined ? null : differences(factsOf(table, wanted), wanted, null)).toEqual([]);
  });
  const [first] = tables;
  if (first === undefined) throw new Error('no table');
  expect(verdictOf(first, form)).toEqual(form.verdict);
  if (form.amounts !== undefined) expect(first.table.fundBlock?.unit ?? null).toBe(form.amounts);
});

/** What differs from the form as it was written, but for what only the merged areas tell. */
function misread(
  { tables }: WorkbookAssessment,
  written: Written,
  { unknowable }: WholeForm,
): readonly string[] {
  return written.tables.flatMap((wanted, index) => {
    const table = tables[index]?.table;
    return table === undefined
      ? ['no table']
      : differences(factsOf(table, wanted), wanted, unknowable ?? null);
  });
}

describe('without the merged areas', () => {
  test.each(FORMS)('%s', (_, form) => {
    const written = write(form);
    const reading = assessWorkbook([written.unknown], { policy: 'auto', form: null, silenced: [] });
    expect(misread(reading, written, form)).toEqual([]);
    const [first] = reading.tables;
    if (first === undefined || reading.sheetsNeedingMerges.length > 0) return;
    expect(verdictOf(first, form)).toEqual(form.verdict);
  });
});

/** As programs leave it that part the merged areas and write the value into each of their cells. */
function repeated(grid: SheetGrid): SheetGrid {
  const cells = new Map(grid.cells);
  for (const { top, left, bottom, right } of grid.merges ?? []) {
    const cell = grid.cells.get(cellKey(top, left));
    for (let row = top; cell !== undefined && row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.set(cellKey(row, column), cell);
  }
  return { ...grid, cells, merges: [] };
}

describe.each([
  ['parted', (grid: SheetGrid): SheetGrid => ({ ...grid, merges: [] })],
  ['repeated', repeated],
])('areas %s by a program', (_kind, make) => {
  test.each(FORMS)('%s', (_, form) => {
    const written = write(form);
    const reading = assessWorkbook([make(written.known)], { policy: 'auto', form: null, silenced: [] });
    expect(misread(reading, written, form)).toEqual([]);
    const [first] = reading.tables;
    expect(first && verdictOf(first, form)).toEqual(form.verdict);
  });
});
