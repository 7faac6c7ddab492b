import { assessWorkbook, type WorkbookAssessment } from '../../../src/core/assess-workbook';
import { cellKey, type GridCell, type SheetGrid } from '../../../src/core/grid';
import { differences, factsOf, write, type Written } from '../table/unseen-forms/notation';
import { FORMS } from './all-forms';
import { SCORE_OVER_SOURCES } from './forms-by-neighbours';
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

/** As text copied out of a page or a PDF leaves a table: what an area covers is no cell at all, and its rows close up to the left. */
function closedUp(grid: SheetGrid): SheetGrid {
  const cells: [number, GridCell][] = [];
  const { bottom, right } = grid.bounds ?? { bottom: -1, right: -1 };
  for (let row = 0; row <= bottom; row += 1) {
    let at = 0;
    for (let column = 0; column <= right; column += 1) {
      const isCovered = grid.merges?.some(
        ({ top, left, ...area }) =>
          row >= top &&
          row <= area.bottom &&
          column >= left &&
          column <= area.right &&
          (row > top || column > left),
      );
      if (isCovered === true) continue;
      const cell = grid.cells.get(cellKey(row, column));
      if (cell !== undefined) cells.push([cellKey(row, at), cell]);
      at += 1;
    }
  }
  return { ...grid, cells: new Map(cells), merges: [] };
}

describe('rows closed up to the left', () => {
  const names = [
    'central form of 2023: cost as a level of its own, parts of the grant',
    'Xinjiang: history, planned value and how it is scored, reasons named at length',
    'instructions above the title, a code line, signatures below the total',
    'a transfer of five levels of government, how it was managed, no scores',
    'weight and score before target and result',
    'Shanghai: amounts in yuan with separators, the score of execution taken on the initial budget',
    'university: 项目学校, two kinds of satisfaction at five points',
    '兵团: money by level of government, zero adjusted parts, decimals everywhere',
    'school: dates before terms begin, meals, aid paid in two terms',
    'Yunnan 2023: 公开表 number, upper-level and own grants, notes of the ministry below',
    'Hubei: execution worth 20, two goals of 40, weights in the names only',
    'a library: one score for two rows and no weights, targets in words',
    'money of last year in columns: carried over, granted, available, spent, left',
    'Sichuan 2024: cost block, nature = ≤ ≥ and 定性, reasons of execution given',
    'a rural school in yuan: the head of the targets over operator, value and unit, the sum below a remark',
    'Guangdong score table: criteria, self-given scores, reasons for points lost, a grade of four',
    'Jiangsu: decision, process, output and effects, execution among the process rows',
    'a city school: the score beside the name, criteria rows without targets, execution among them',
    'a sub-total that is wrong, and the total that adds it up',
    'one line of money without a name of its own, three columns',
    'the score and grade above everything, the money below the indicators',
    'two sources side by side, each over its own budget and spending, the rate of both below what it says',
    'all the money beside the part of it that the budget pays',
    'two years of the same form beside each other',
    'a numbered form: its columns are counted in a row that leaves the last head without a number',
  ];
  test.each(names)('%s', (name) => {
    const form = FORMS.find((each) => each[0] === name)?.[1];
    if (form === undefined) throw new Error(name);
    const sheet = closedUp(write(form).known);
    const [first] = assessWorkbook([sheet], { policy: 'auto', form: null, silenced: [] }).tables;
    if (first === undefined) throw new Error('no table');
    const { rate, rows, sum } = verdictOf(first, form);
    expect({ rate, rows, sum }).toEqual({
      rate: form.verdict.rate,
      rows: form.verdict.rows,
      sum: form.verdict.sum,
    });
    const rules = (found: readonly string[]): string[] =>
      found.map((each) => each.split(' ')[0] ?? '').sort();
    expect(rules(first.findings.map(({ rule }) => rule))).toEqual(rules(form.verdict.findings));
    // Every figure is told at its own cell of the sheet.
    for (const { row, score } of first.indicators)
      if (row.score !== null && score?.recorded != null)
        expect(sheet.cells.get(cellKey(row.score.address.row, row.score.address.column))).toBe(
          row.score.cell,
        );
  });

  test('hardly any form is blamed for cells that it lost: it is read right, or not at all', () => {
    const blamed = FORMS.filter(([, form]) => {
      const left = form.verdict.findings.map((each) => each.split(' ')[0] ?? '');
      const [first] = assessWorkbook([closedUp(write(form).known)], {
        policy: 'auto',
        form: null,
        silenced: [],
      }).tables;
      return first?.findings.some(({ rule, severity }) => severity === 'error' && !left.includes(rule));
    });
    expect(blamed.length).toBeLessThanOrEqual(16);
  });
});

test('a total without a name is called by the head above it', () => {
  const form = FORMS.find(([name]) => name.endsWith('the total without a name'))?.[1];
  if (form === undefined) throw new Error('no form');
  const [first] = assessWorkbook([write(form).known], { policy: 'auto', form: null, silenced: [] }).tables;
  expect([first?.table.total?.label, first?.table.total?.labelCell]).toEqual(['得分', { row: 8, column: 0 }]);
});

test('one score merged over the sources of the money counts once', () => {
  const [first] = assessWorkbook([write(SCORE_OVER_SOURCES).known], {
    policy: 'auto',
    form: null,
    silenced: [],
  }).tables;
  expect(first && verdictOf(first, SCORE_OVER_SOURCES)).toEqual(SCORE_OVER_SOURCES.verdict);
});
