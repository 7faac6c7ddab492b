import fc from 'fast-check';
import { cellKey, type CellRange, type GridCell, type SheetGrid } from '../../../src/core/grid';
import { recognize } from '../../../src/core/table/recognize';
import { COLUMN_WORDS } from '../../../src/core/table/heads/column-words';
import { gridOfRows } from '../../support/grid-of-rows';
import { watchRunaway } from '../../support/runaway';
import { generateForm, generateNoiseSheet, generateSheet } from '../../generator/generate';
import { BLANK_SHEET } from '../../support/blank-sheet';

const LABELS = COLUMN_WORDS.flatMap((words) => words.exact.slice(0, 3)).concat([
  '总分',
  '合计',
  '小计',
  '项目支出绩效自评表',
  '年度资金总额',
  '其中：',
  '项目名称：',
  '/',
  '……',
  '自评等级',
  '预算资金',
  '实际支出资金',
]);

const cell: fc.Arbitrary<GridCell> = fc
  .oneof(
    fc.constantFrom(...LABELS),
    fc.constantFrom(...LABELS),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.integer({ min: 0, max: 100 }),
  )
  .map((value) => ({
    kind: typeof value === 'number' ? 'number' : 'text',
    value,
    formula: null,
    format: 'General',
    text: String(value),
  }));

const place = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 12 }));
const range: fc.Arbitrary<CellRange> = fc
  .tuple(place, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(([[top, left], height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const grid: fc.Arbitrary<SheetGrid> = fc
  .tuple(fc.array(fc.tuple(place, cell), { maxLength: 120 }), fc.option(fc.array(range, { maxLength: 12 })))
  .map(([cells, merges]) => ({
    ...BLANK_SHEET,
    sheet: 'S',
    cells: new Map(cells.map(([[row, column], each]) => [cellKey(row, column), each])),
    merges,
  }));

test('no grid makes it throw, and every figure lies on the sheet', () => {
  fc.assert(
    fc.property(grid, (each) => {
      for (const table of recognize(each, {}).tables) {
        for (const row of table.indicators) {
          for (const figure of [row.target, row.actual, row.weight, row.score]) {
            if (figure !== null) expect(figure.address.row).toBeLessThan(40);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

function moved(source: SheetGrid, rows: number, columns: number): SheetGrid {
  const shift = (area: CellRange): CellRange => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  });
  return {
    ...source,
    bounds: source.bounds === null ? null : shift(source.bounds),
    cells: new Map([...source.cells].map(([key, each]) => [key + cellKey(rows, columns), each])),
    merges: source.merges === null ? null : source.merges.map(shift),
    hiddenColumns: new Set([...source.hiddenColumns].map((column) => column + columns)),
    hiddenRows: new Set([...source.hiddenRows].map((row) => row + rows)),
  };
}

test('a table moved on its sheet is read the same', () => {
  for (let seed = 1; seed <= 15; seed += 1) {
    const form = generateForm(seed, { plain: true }).grid;
    const scores = (source: SheetGrid, rows: number, columns: number): (string | null)[] =>
      (recognize(source, {}).tables[0]?.indicators ?? []).map((row) =>
        row.score === null
          ? null
          : `${String(row.score.address.row - rows)}:${String(row.score.address.column - columns)}`,
      );
    expect(scores(moved(form, 37, 9), 37, 9)).toEqual(scores(form, 0, 0));
  }
});

test('sheets without a table give none', () => {
  for (let seed = 1; seed <= 20; seed += 1)
    expect(recognize(generateNoiseSheet(seed), {}).tables).toEqual([]);
});

test('as many tables as there are, stacked or side by side', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const sheet = generateSheet(seed);
    expect(recognize(sheet.grid, {}).tables).toHaveLength(sheet.truths.length);
  }
});

/** Measured in steps of the clock that a slow machine still meets; the sizes grow tenfold, the time must not grow a hundredfold. */
test('the time grows with the cells, not with their square', () => {
  const words = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'];
  const stacked = (count: number): SheetGrid => {
    const cells = new Map<number, GridCell>();
    const put = (row: number, column: number, text: string): void => {
      cells.set(cellKey(row, column), { kind: 'text', value: text, formula: null, format: 'General', text });
    };
    for (let at = 0; at < count; at += 1) {
      put(at * 4, 0, '项目支出绩效自评表');
      words.forEach((word, column) => {
        put(at * 4 + 1, column, word);
      });
      ['产出', '数量', '培训', '1', '1', '1'].forEach((word, column) => {
        put(at * 4 + 2, column, word);
      });
    }
    return {
      ...BLANK_SHEET,
      sheet: 'S',
      cells,
    };
  };
  const time = (count: number): number => {
    const sheet = stacked(count);
    const before = process.cpuUsage();
    expect(recognize(sheet, {}).tables).toHaveLength(count);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  time(200);
  const small = time(200);
  expect(time(2000)).toBeLessThan(small * 60);
});

test('merged areas as wide as a sheet below a form cost no more than any cell', () => {
  const check = watchRunaway();
  const form = gridOfRows(`
项目支出绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|培训人数|100人|100人|100|100
总分|||||100|100`);
  const cells = new Map(form.cells);
  const merges: CellRange[] = [];
  const line: GridCell = { kind: 'text', value: '说明', formula: null, format: 'General', text: '说明' };
  for (let row = 10; row < 60_000; row += 1) {
    cells.set(cellKey(row, 0), line);
    merges.push({ top: row, bottom: row, left: 0, right: 16_383 });
  }
  const [table] = recognize({ ...form, cells, merges }, {}).tables;
  expect(table?.indicators).toHaveLength(1);
  check();
});

test('a sheet full of heads costs no more than any other', () => {
  const check = watchRunaway();
  const heads = Array.from({ length: 28_000 }, () => '三级指标|指标值|得分').join('\n');
  expect(recognize(gridOfRows(heads), {}).tables).toEqual([]);
  check();
});
