/** Whole forms with blank rows between all their lines say what they say without. */
import { assessWorkbook, type WorkbookAssessment } from '../../../../src/core/assess-workbook';
import { addressOfKey, cellKey, type SheetGrid } from '../../../../src/core/grid';
import { withoutGaps } from '../../../../src/core/table/shapes/even-gaps';
import { gridOfRows } from '../../../support/grid-of-rows';
import { FORMS } from '../../whole-forms/all-forms';
import { write } from '../unseen-forms/notation';

function spread(grid: SheetGrid, gap: number): SheetGrid {
  const to = (row: number): number => row * (gap + 1);
  return {
    ...grid,
    cells: new Map(
      [...grid.cells].map(([key, cell]) => {
        const { row, column } = addressOfKey(key);
        return [cellKey(to(row), column), cell];
      }),
    ),
    bounds: grid.bounds && { ...grid.bounds, top: to(grid.bounds.top), bottom: to(grid.bounds.bottom) },
    merges: grid.merges?.map((area) => ({ ...area, top: to(area.top), bottom: to(area.bottom) })) ?? null,
  };
}

/** Findings with their rows as they were before the gaps, and what was read. */
function said({ tables }: WorkbookAssessment, gap: number): unknown {
  const line = (row: number): number => row / (gap + 1);
  return tables.map(({ table, findings, executionRate, total, indicators }) => ({
    findings: findings.map(({ rule, cell }) => [rule, line(cell.row), cell.column]),
    funds: table.fundBlock?.lines.map(({ labelCell }) => [line(labelCell.row), labelCell.column]),
    rate: executionRate?.toString(),
    total: total.computed?.toString(),
    rows: indicators.map(({ row, verdict }) => [line(row.row), verdict.min?.toString()]),
  }));
}

const judge = (grid: SheetGrid): WorkbookAssessment =>
  assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] });

describe.each([1, 2, 3])('%i blank rows below each line', (gap) => {
  test.each(FORMS)('%s', (_, form) => {
    const { known } = write(form);
    expect(said(judge(spread(known, gap)), gap)).toEqual(said(judge(known), 0));
  });
});

test('lines that touch, and lists with a gap here and there, stay as they are', () => {
  const touching = Array.from({ length: 10 }, (_, at) => `行${String(at)}`);
  expect(withoutGaps(gridOfRows(touching.join('\n')))).toBeNull();
  expect(withoutGaps(gridOfRows(touching.join('\n').replace('行5', '\n行5')))).toBeNull();
});

test('a wider gap stays one, by what it is wider', () => {
  const lines = Array.from({ length: 10 }, (_, at) => `行${String(at)}${at === 4 ? '\n\n\n\n' : ''}\n`);
  const even = withoutGaps(gridOfRows(lines.join('\n')));
  expect([...(even?.grid.cells.keys() ?? [])].map((key) => addressOfKey(key).row)).toEqual([
    0, 1, 2, 3, 4, 9, 10, 11, 12, 13,
  ]);
  expect(even?.back({ row: 9, column: 2 })).toEqual({ row: 14, column: 2 });
});
