/** A form that is right, with its derived cells blank or wrong: what is planned brings back what stood there, and touches nothing else. */
import type { Assessment } from '../../../src/core/assessment';
import { assessWorkbook } from '../../../src/core/assess-workbook';
import { a1, cellKey, type GridCell, type SheetGrid } from '../../../src/core/grid';
import { type FillLevel, planEdits } from '../../../src/core/plan/plan-edits';
import type { Figure } from '../../../src/core/table/figure';
import { typedCell } from '../../support/blank-sheet';
import { write } from '../table/unseen-forms/notation';
import { FORMS } from '../whole-forms/all-forms';

/** Why another figure than the form's is as right. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'money planned, arrived and spent, the rate reckoned on the plan':
    'what it is reckoned on shows only in the rate',
  'a city on the river: heads typed over two rows, nothing merged':
    'the form rounds the rate to a whole per cent',
  'two names of projects, the rate as a fraction, a goal that counts another rate':
    'the form writes a fraction',
};
/** Cells of which the row is blank but for its label: the first of them is filled. */
const ANYWHERE = /^[优良中差]$/u;

const NUMBER = /-?\d+(?:\.\d+)?/u;

function assessed(grid: SheetGrid): readonly Assessment[] {
  return assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables;
}

function planned(grid: SheetGrid, fill: FillLevel): ReadonlyMap<string, string> {
  return new Map(
    assessed(grid).flatMap((table) => planEdits(table, fill).map(({ cell, after }) => [a1(cell), after])),
  );
}

function derivedCells({ funds, total, grade, subtotals }: Assessment): readonly Figure[] {
  const fund = funds.find(({ line }) => line.role === 'total');
  const figures = [fund?.rate?.figure, fund?.score?.figure, total.figure, grade.figure];
  return [...figures, ...subtotals.map(({ score }) => score?.figure)].filter(
    (figure) => figure != null && figure.isInline !== true && figure.cell.text.trim() !== '',
  ) as Figure[];
}

function withCells(
  grid: SheetGrid,
  figures: readonly Figure[],
  cellOf: (cell: GridCell) => GridCell,
): SheetGrid {
  const cells = new Map(grid.cells);
  for (const { address } of figures) {
    const key = cellKey(address.row, address.column);
    const cell = cells.get(key);
    if (cell !== undefined) cells.set(key, cellOf(cell));
  }
  return { ...grid, cells };
}

/** "９５．\n5%" and 95.5% are one number. */
function numberIn(text: string): number {
  return Number(NUMBER.exec(text.normalize('NFKC').replace(/\s/gu, ''))?.[0]);
}

/** The same to the digits that either shows, or the same word. */
function isSame(before: string, after: string): boolean {
  const [a, b] = [numberIn(before), numberIn(after)];
  return Number.isNaN(a) ? before.includes(after) || after.includes(before) : Math.abs(a - b) < 0.06;
}

const RIGHT = FORMS.flatMap(([name, form]) => {
  const grid = write(form).known;
  const isRight = planned(grid, 'derived').size === 0;
  return isRight && OTHERWISE[name] === undefined ? [[name, grid] as const] : [];
});

test('most forms are right', () => {
  expect(RIGHT.length).toBeGreaterThan(FORMS.length / 2);
});

test.each(RIGHT)('filled in again: %s', (_, grid) => {
  const cells = assessed(grid).flatMap(derivedCells);
  const before = new Map(cells.map(({ address, cell }) => [a1(address), cell.text]));
  const blank = withCells(grid, cells, (cell) => ({
    ...cell,
    kind: 'blank',
    text: '',
    value: null,
    formula: null,
  }));
  const others = [...planned(blank, 'blanks')].filter(([at, after]) => {
    const was = before.get(at);
    return was === undefined ? !ANYWHERE.test(after) : !isSame(was, after);
  });
  expect(others).toEqual([]);
});

test.each(RIGHT)('put right again: %s', (_, grid) => {
  const tables = assessed(grid);
  // A budget of zero, or a rule that cannot be told, leaves any score of execution as it is, and the total follows it.
  const isChecked = tables.every(({ funds }) =>
    funds.every(({ score }) => score === null || score.computed !== null),
  );
  for (const figure of tables.flatMap(derivedCells)) {
    const { text } = figure.cell;
    const number = numberIn(text);
    if (!isChecked || Number.isNaN(number) || number === 0) continue;
    const other = text.replace(
      NUMBER,
      String(Math.round((number > 3 ? number - 1.3 : number + 0.4) * 100) / 100),
    );
    const wrong = withCells(grid, [figure], () => typedCell(other));
    const at = a1(figure.address);
    const others = [...planned(wrong, 'derived')].filter(
      ([cell, after]) => cell !== at || !isSame(text, after),
    );
    expect([at, others]).toEqual([at, []]);
  }
});
