/** What a person or a program changes about a sheet without changing what it says: nothing that is said of it may change. */
import { assessWorkbook } from '../../../src/core/assess-workbook';
import {
  a1,
  addressOfKey,
  cellKey,
  type CellAddress,
  type CellRange,
  type GridCell,
  type SheetGrid,
} from '../../../src/core/grid';
import { typedCell } from '../../support/blank-sheet';
import { write } from '../table/unseen-forms/notation';
import { FORMS } from './all-forms';

interface Change {
  readonly make: (grid: SheetGrid) => SheetGrid;
  /** Where a cell of the changed sheet stood before. */
  readonly before?: (address: CellAddress) => CellAddress;
  /** Forms that the change does touch, by the beginning of their names, with the reason. */
  readonly but?: Readonly<Record<string, string>>;
}

const text = (shown: string): GridCell => ({
  kind: 'text',
  value: shown,
  formula: null,
  format: 'General',
  text: shown,
});

const eachCell =
  (change: (cell: GridCell) => GridCell) =>
  (grid: SheetGrid): SheetGrid => ({
    ...grid,
    cells: new Map([...grid.cells].map(([key, cell]) => [key, change(cell)])),
  });

const eachText = (change: (shown: string) => string): ((grid: SheetGrid) => SheetGrid) =>
  eachCell((cell) => (cell.kind === 'text' ? text(change(cell.text)) : cell));

const fullWidth = (shown: string): string =>
  shown.replace(/[\d.%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function moved(
  grid: SheetGrid,
  place: (address: CellAddress) => CellAddress,
  areas: (area: CellRange) => CellRange,
): SheetGrid {
  const at = (key: number): number => {
    const { row, column } = place(addressOfKey(key));
    return cellKey(row, column);
  };
  return {
    ...grid,
    bounds: grid.bounds === null ? null : areas(grid.bounds),
    cells: new Map([...grid.cells].map(([key, cell]) => [at(key), cell])),
    merges: grid.merges === null ? null : grid.merges.map(areas),
  };
}

const shifted = (grid: SheetGrid, down: number, right: number): SheetGrid =>
  moved(
    grid,
    ({ row, column }) => ({ row: row + down, column: column + right }),
    (area) => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    }),
  );

/** So many blank rows below each line. */
function gaps(rows: number): Change {
  const below = (row: number): number => row * (rows + 1);
  return {
    make: (grid) =>
      moved(
        grid,
        ({ row, column }) => ({ row: below(row), column }),
        (area) => ({ ...area, top: below(area.top), bottom: below(area.bottom) }),
      ),
    before: ({ row, column }) => ({ row: row / (rows + 1), column }),
  };
}

/** Every column becomes two that are merged in every row. */
function spread(grid: SheetGrid): SheetGrid {
  const wide = moved(
    grid,
    ({ row, column }) => ({ row, column: column * 2 }),
    (area) => ({ ...area, left: area.left * 2, right: area.right * 2 + 1 }),
  );
  const merges = [...(wide.merges ?? [])];
  const bounds = grid.bounds ?? { top: 0, left: 0, bottom: -1, right: -1 };
  for (let row = bounds.top; row <= bounds.bottom; row += 1)
    for (let left = bounds.left * 2; left <= bounds.right * 2; left += 2) {
      const isCovered = (wide.merges ?? []).some(
        (area) => row >= area.top && row <= area.bottom && left >= area.left && left <= area.right,
      );
      if (!isCovered) merges.push({ top: row, bottom: row, left, right: left + 1 });
    }
  return { ...wide, merges };
}

function withCells(grid: SheetGrid, added: readonly (readonly [CellAddress, GridCell])[]): SheetGrid {
  const cells = new Map(grid.cells);
  const bounds = { ...(grid.bounds ?? { top: 0, left: 0, bottom: 0, right: 0 }) };
  for (const [{ row, column }, cell] of added) {
    cells.set(cellKey(row, column), cell);
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return { ...grid, cells, bounds };
}

const NOTE =
  '填报说明：1.本表由项目实施单位填写，资金单位为万元，保留两位小数；2.未完成绩效目标的须在偏差原因栏说明；3.得分不得超过分值。';

/** What somebody wrote below the last row, from its first column on. */
const below = (...rows: readonly (readonly string[])[]): Change => ({
  make: (grid) => {
    const { bottom, left } = grid.bounds ?? { bottom: 0, left: 0 };
    return withCells(
      grid,
      rows.flatMap((shown, down) =>
        shown.flatMap((each, right) =>
          each === '' ? [] : [[{ row: bottom + 1 + down, column: left + right }, typedCell(each)] as const],
        ),
      ),
    );
  },
});

const CHANGES: Readonly<Record<string, Change>> = {
  'figures kept as text': { make: eachCell((cell) => (cell.kind === 'number' ? text(cell.text) : cell)) },
  'percent written out': {
    make: eachCell((cell) => (cell.kind === 'number' && cell.text.endsWith('%') ? text(cell.text) : cell)),
  },
  'figures of double width': {
    make: eachCell((cell) =>
      cell.kind === 'number' || cell.kind === 'text' ? text(fullWidth(cell.text)) : cell,
    ),
  },
  'blanks of a web page around the texts': {
    make: eachText((shown) => `\u00a0${shown.replace(/ /gu, '\u00a0')}\u200b`),
  },
  'a line end behind each text': { make: eachText((shown) => `${shown}\n`) },
  'brackets of single width': {
    make: eachText((shown) => shown.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':')),
  },
  'heads broken in two lines': {
    make: eachText((shown) =>
      /^[\u4e00-\u9fff]{4,6}$/u.test(shown) ? `${shown.slice(0, 2)}\n${shown.slice(2)}` : shown,
    ),
  },
  'whole numbers shown with decimals': {
    make: eachCell((cell) =>
      cell.format === 'General' && Number.isInteger(cell.value)
        ? { ...cell, format: '0.00_ ', text: `${cell.text}.00 ` }
        : cell,
    ),
    but: { 'a city on the river': 'a score of 6 is right for 5.96, one of 6.00 is not' },
  },
  'figures that formulas give': {
    make: eachCell((cell) => (cell.kind === 'number' ? { ...cell, formula: '=SUM(Z99)' } : cell)),
  },
  'each column spread over two': {
    make: spread,
    before: ({ row, column }) => ({ row, column: Math.floor(column / 2) }),
    but: { 'pasted from a text': 'where every cell is an area of its own, each line of its texts is a row' },
  },
  'moved on the sheet': {
    make: (grid) => shifted(grid, 7, 3),
    before: ({ row, column }) => ({ row: row - 7, column: column - 3 }),
  },
  'a blank row below each line': gaps(1),
  'two blank rows below each line': gaps(2),
  'three blank rows below each line': gaps(3),
  'notes above and below': {
    make: (grid) => {
      const end = (grid.bounds?.bottom ?? 0) + 3;
      return withCells(shifted(grid, 3, 0), [
        [{ row: 0, column: 0 }, text('附件2')],
        [{ row: 1, column: 0 }, text(NOTE)],
        [{ row: end + 1, column: 0 }, text(NOTE)],
        [{ row: end + 2, column: 0 }, text('填表人：张三      联系电话：12345      填报日期：2024年3月1日')],
      ]);
    },
    before: ({ row, column }) => ({ row: row - 3, column }),
  },
  'who made it, in cells below': below(
    ['填表人：', '张三', '', '联系电话：', '12345678'],
    ['单位负责人（签字）：', '', '', '单位（盖章）'],
  ),
  'a check that stands below the points': {
    make: (grid) => {
      const { bottom, right } = grid.bounds ?? { bottom: 0, right: 0 };
      return withCells(grid, [
        [{ row: bottom + 2, column: right - 1 }, text('校验')],
        [{ row: bottom + 2, column: right }, text('通过')],
      ]);
    },
  },
  'the number of the page below': below([], ['', '', '', '第 1 页，共 1 页']),
  'room for the stamp below': {
    make: (grid) => {
      const { bottom, left, right } = grid.bounds ?? { bottom: 0, left: 0, right: 0 };
      const row = bottom + 1;
      const stamped = withCells(grid, [
        [{ row, column: left }, text('单位盖章')],
        [{ row, column: left + 1 }, text('（公章）\n2024年3月15日')],
      ]);
      const room = { top: row, bottom: row, left: left + 1, right };
      return { ...stamped, merges: [...(stamped.merges ?? []), room] };
    },
  },
  'nothing below this': below(['以下空白']),
  'sums of somebody’s own right of the last row': {
    make: (grid) => {
      const { bottom, right } = grid.bounds ?? { bottom: 0, right: 0 };
      return withCells(grid, [
        [
          { row: bottom, column: right + 3 },
          { kind: 'number', value: 97.25, formula: null, format: 'General', text: '97.25' },
        ],
      ]);
    },
  },
};

const plain = (
  value: { toDecimalPlaces: (digits: number) => { toFixed: () => string } } | null,
): string | null => (value === null ? null : value.toDecimalPlaces(6).toFixed());

/** Every figure at its cell with what is recorded and computed, the sums, and the findings. */
function saidOf(grid: SheetGrid, before: (address: CellAddress) => CellAddress): unknown {
  const at = (address: CellAddress): string => a1(before(address));
  return assessWorkbook([grid], { policy: 'auto', form: null, silenced: [] }).tables.map((one) => ({
    funds: one.funds.map(({ adjustedBudget, executed, rate, score }) =>
      [adjustedBudget, executed, rate, score].map(
        (each) =>
          each &&
          `${at(each.figure.address)} ${String(plain(each.recorded))} ${String(plain(each.computed))}`,
      ),
    ),
    rows: one.indicators.map(({ target, actual, weight, score }) =>
      [target, actual, weight, score].map(
        (each) =>
          each &&
          `${at(each.figure.address)} ${String(plain(each.recorded))} ${String(plain(each.computed))}`,
      ),
    ),
    total: [plain(one.total.recorded), plain(one.total.computed), one.grade.computed],
    findings: one.findings.map(({ rule, cell }) => `${rule} ${at(cell)}`).sort(),
  }));
}

const same = (address: CellAddress): CellAddress => address;

/** Each change goes through one form in eight, the next change through the ones beside them: all of them take minutes. */
const SHARE = 8;

describe.each(Object.entries(CHANGES).map(([name, change], at) => [name, change, at] as const))(
  '%s',
  (_, { make, before = same, but = {} }, at) => {
    const unlike = Object.keys(but);
    const forms = FORMS.filter(
      ([name], index) => index % SHARE === at % SHARE && !unlike.some((each) => name.startsWith(each)),
    );
    test.each(forms)('%s', (_name, form) => {
      const grid = write(form).known;
      expect(saidOf(make(grid), before)).toEqual(saidOf(grid, same));
    });
  },
);
