/**
 * The behaviour that every adapter of the `Workbook` port owes. An adapter's own test calls `workbookContract` with a
 * function that opens a workbook made from a seed; what differs between hosts is asked of `capabilities`.
 */
import type { CellContent, CellEdit } from '../../src/core/edit';
import { snapshotOf } from '../../src/core/edit';
import type { SheetGrid, SheetVisibility } from '../../src/core/grid';
import { a1, cellAt, parseA1 } from '../../src/core/grid';
import { createJournal } from '../../src/workbook/journal';
import type { ApplyResult, Outcome, ReportSheet, Workbook } from '../../src/workbook/workbook';

export interface SeedCell {
  readonly value?: string | number | boolean;
  /** "#DIV/0!" and the like. */
  readonly error?: string;
  /** With its leading "="; `value` is then its stored result. */
  readonly formula?: string;
  readonly format?: string;
}

export interface SeedSheet {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Keyed by address, "B2". */
  readonly cells: Readonly<Record<string, SeedCell>>;
}

export interface ContractSeed {
  readonly sheets: readonly SeedSheet[];
  /** Index of the active sheet. */
  readonly active: number;
}

export type OpenSeed = (seed: ContractSeed) => Promise<Workbook>;

const SEED: ContractSeed = {
  active: 1,
  sheets: [
    {
      name: '说明',
      cells: { B2: { value: '填表说明' } },
      hiddenColumns: [3],
      hiddenRows: [5],
    },
    {
      name: "部门's 自评表",
      merges: ['A1:C1', 'A4:A6'],
      cells: {
        A1: { value: '项目支出绩效自评表' },
        A3: { value: '年度资金总额' },
        B3: { value: 33.1, format: '#,##0.00' },
        C3: { formula: '=B3/2', value: 16.55, format: '0.00' },
        D3: { value: 0.9874, format: '0.00%' },
        E3: { value: true },
        F3: { error: '#DIV/0!' },
        G3: { value: '001' },
        A4: { value: '产出指标' },
        B4: { value: 8.71, format: '0.00' },
        // Blank, and formatted for what is to be filled in.
        C4: { format: '0.00' },
      },
    },
    { name: '受保护', isProtected: true, cells: { A1: { value: 1 } } },
    { name: '隐藏', visibility: 'hidden', cells: { A1: { value: 2 } } },
    { name: '极隐藏', visibility: 'veryHidden', cells: { A1: { value: 3 } } },
    { name: '空表', cells: {} },
    { name: '__proto__', cells: { A1: { value: '原型' } } },
  ],
};
const MAIN = "部门's 自评表";

const REPORT: ReportSheet = {
  name: '复核底稿',
  columns: [
    { header: '单元格', width: 12 },
    { header: '问题', width: 40 },
    { header: '应为', width: 12 },
  ],
  rows: [
    [
      { kind: 'link', text: 'B3', sheet: MAIN, cell: { row: 2, column: 1 } },
      { kind: 'text', value: '=HYPERLINK("http://example.invalid")' },
      { kind: 'number', value: '9.87', format: '0.00' },
    ],
  ],
};

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`unexpected failure ${outcome.code} (${outcome.detail})`);
  return outcome.value;
}

async function gridOf(workbook: Workbook, name: string, merges = false): Promise<SheetGrid> {
  const grids = valueOf(await workbook.read({ kind: 'named', names: [name] }, { merges }));
  const grid = grids[0];
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
}

function edit(grid: SheetGrid, at: string, after: CellContent): CellEdit {
  const cell = parseA1(at);
  if (cell === null) throw new Error(`not an address: ${at}`);
  return { sheet: grid.sheet, cell, before: snapshotOf(cellAt(grid, cell.row, cell.column)), after };
}

function cell(grid: SheetGrid, at: string): ReturnType<typeof cellAt> {
  const address = parseA1(at);
  return address === null ? undefined : cellAt(grid, address.row, address.column);
}

function refusals(result: ApplyResult): string[] {
  return result.notWritten.map((each) => `${each.edit.sheet}!${a1(each.edit.cell)} ${each.code}`);
}

function readingContract(open: OpenSeed): void {
  test('lists every worksheet in order, with visibility, protection and which is active', async () => {
    const workbook = await open(SEED);
    expect(valueOf(await workbook.sheets())).toEqual(
      SEED.sheets.map((sheet, index) => ({
        name: sheet.name,
        index,
        visibility: sheet.visibility ?? 'visible',
        isProtected: sheet.isProtected ?? false,
        isActive: index === SEED.active,
      })),
    );
  });

  test('reads the active sheet, all sheets, or named ones in workbook order without those that are gone', async () => {
    const workbook = await open(SEED);
    const names = async (selector: Parameters<Workbook['read']>[0]): Promise<string[]> =>
      valueOf(await workbook.read(selector, { merges: false })).map((grid) => grid.sheet);
    expect(await names({ kind: 'active' })).toEqual([MAIN]);
    expect(await names({ kind: 'all' })).toEqual(SEED.sheets.map((sheet) => sheet.name));
    expect(await names({ kind: 'named', names: ['__proto__', '没有', '说明', '说明'] })).toEqual([
      '说明',
      '__proto__',
    ]);
  });

  test('gives kind, value, formula, format and shown text of every cell, and only of cells that hold something', async () => {
    const grid = await gridOf(await open(SEED), MAIN);
    expect(cell(grid, 'A1')).toEqual({
      kind: 'text',
      value: '项目支出绩效自评表',
      formula: null,
      format: 'General',
      text: '项目支出绩效自评表',
    });
    expect(cell(grid, 'B3')).toEqual({
      kind: 'number',
      value: 33.1,
      formula: null,
      format: '#,##0.00',
      text: '33.10',
    });
    expect(cell(grid, 'C3')).toEqual({
      kind: 'number',
      value: 16.55,
      formula: '=B3/2',
      format: '0.00',
      text: '16.55',
    });
    expect(cell(grid, 'D3')?.text).toBe('98.74%');
    expect(cell(grid, 'E3')).toMatchObject({ kind: 'boolean', value: true, text: 'TRUE' });
    expect(cell(grid, 'F3')).toMatchObject({ kind: 'error', value: '#DIV/0!', text: '#DIV/0!' });
    expect(cell(grid, 'G3')).toMatchObject({ kind: 'text', value: '001' });
    expect(cell(grid, 'B1')).toBeUndefined();
    expect(grid.cells.size).toBe(10);
    expect(grid.bounds).toEqual({ top: 0, left: 0, bottom: 3, right: 6 });
    expect(grid.index).toBe(1);
  });

  test('an empty sheet has no bounds and no cells', async () => {
    const grid = await gridOf(await open(SEED), '空表');
    expect(grid.bounds).toBeNull();
    expect(grid.cells.size).toBe(0);
  });

  test('gives merged areas when asked', async () => {
    const workbook = await open(SEED);
    const merges = (await gridOf(workbook, MAIN, true)).merges ?? [];
    expect(merges).toHaveLength(2);
    expect(merges).toEqual(
      expect.arrayContaining([
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 3, left: 0, bottom: 5, right: 0 },
      ]),
    );
    expect((await gridOf(workbook, MAIN)).merges === null).toBe(!workbook.capabilities.mergesAreFree);
  });

  test('carries visibility and protection into the grid', async () => {
    const workbook = await open(SEED);
    expect((await gridOf(workbook, '极隐藏')).visibility).toBe('veryHidden');
    expect((await gridOf(workbook, '受保护')).isProtected).toBe(true);
    expect((await gridOf(workbook, '说明')).isProtected).toBe(false);
  });
}

function writingContract(open: OpenSeed): void {
  test('writes numbers, text, booleans, formulas and blanks, and keeps the number format', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    const edits = [
      edit(grid, 'B3', { kind: 'number', value: '9.87' }),
      edit(grid, 'G3', { kind: 'text', value: '=1+1 "<&>" 分' }),
      edit(grid, 'E3', { kind: 'boolean', value: false }),
      edit(grid, 'D3', { kind: 'blank' }),
      edit(grid, 'H9', { kind: 'formula', formula: '=SUM(B3:B4)', result: '18.58' }),
    ];
    const result = valueOf(await workbook.apply(edits));
    expect(result.notWritten).toEqual([]);
    expect(result.written).toHaveLength(edits.length);
    const after = await gridOf(workbook, MAIN);
    expect(cell(after, 'B3')).toMatchObject({
      kind: 'number',
      value: 9.87,
      format: '#,##0.00',
      text: '9.87',
    });
    expect(cell(after, 'G3')).toMatchObject({ kind: 'text', value: '=1+1 "<&>" 分', formula: null });
    expect(cell(after, 'E3')).toMatchObject({ kind: 'boolean', value: false });
    expect(cell(after, 'D3')).toBeUndefined();
    expect(cell(after, 'H9')?.formula).toBe('=SUM(B3:B4)');
    expect(cell(after, 'A1')).toEqual(cell(grid, 'A1'));
    expect(cell(after, 'B4')).toEqual(cell(grid, 'B4'));
  });

  test('overwrites a formula with a value', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    valueOf(await workbook.apply([edit(grid, 'C3', { kind: 'number', value: '16' })]));
    expect(cell(await gridOf(workbook, MAIN), 'C3')).toMatchObject({
      value: 16,
      formula: null,
      text: '16.00',
    });
  });

  test('changes the number format only where it is given', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    valueOf(await workbook.apply([edit(grid, 'B4', { kind: 'number', value: '0.5', format: '0.0%' })]));
    const after = await gridOf(workbook, MAIN);
    expect(cell(after, 'B4')).toMatchObject({ value: 0.5, format: '0.0%', text: '50.0%' });
    expect(cell(after, 'B3')?.format).toBe('#,##0.00');
  });

  test('text that starts like a formula stays text', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    const texts = ['=1', '+1', '-1', '@SUM(A1)', '＝1', '001', "'quoted", '1/2', 'TRUE'];
    const edits = texts.map((value, index) => edit(grid, `J${String(index + 10)}`, { kind: 'text', value }));
    expect(valueOf(await workbook.apply(edits)).notWritten).toEqual([]);
    const after = await gridOf(workbook, MAIN);
    texts.forEach((value, index) => {
      expect(cell(after, `J${String(index + 10)}`)).toMatchObject({ kind: 'text', value, formula: null });
    });
  });

  test('refuses, cell by cell, what no longer holds what was read, and writes the rest', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    const stale: CellEdit = {
      ...edit(grid, 'B3', { kind: 'number', value: '1' }),
      before: { value: 12, formula: null, format: '#,##0.00' },
    };
    const staleFormula: CellEdit = {
      ...edit(grid, 'C3', { kind: 'number', value: '1' }),
      before: { value: 16.55, formula: '=B3/3', format: '0.00' },
    };
    const staleBlank: CellEdit = {
      ...edit(grid, 'B4', { kind: 'number', value: '1' }),
      before: { value: null, formula: null, format: '0.00' },
    };
    const good = edit(grid, 'D3', { kind: 'number', value: '1' });
    const result = valueOf(await workbook.apply([stale, staleFormula, staleBlank, good]));
    expect(refusals(result)).toEqual([`${MAIN}!B3 changed`, `${MAIN}!C3 changed`, `${MAIN}!B4 changed`]);
    expect(result.written).toEqual([good]);
    const after = await gridOf(workbook, MAIN);
    expect(cell(after, 'B3')?.value).toBe(33.1);
    expect(cell(after, 'D3')?.value).toBe(1);
  });

  test('does not compare number formats, and tells the one that it met', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    const other: CellEdit = {
      ...edit(grid, 'B3', { kind: 'number', value: '1' }),
      before: { value: 33.1, formula: null, format: 'General' },
    };
    const met = { ...other, before: { ...other.before, format: '#,##0.00' } };
    expect(valueOf(await workbook.apply([other])).written).toEqual([met]);
  });

  test('never writes to a protected sheet, and other sheets do not suffer', async () => {
    const workbook = await open(SEED);
    const locked = await gridOf(workbook, '受保护');
    const main = await gridOf(workbook, MAIN);
    const result = valueOf(
      await workbook.apply([
        edit(locked, 'A1', { kind: 'number', value: '5' }),
        edit(main, 'B4', { kind: 'number', value: '5' }),
      ]),
    );
    expect(refusals(result)).toEqual(['受保护!A1 protected']);
    expect(result.written).toHaveLength(1);
    expect(cell(await gridOf(workbook, '受保护'), 'A1')?.value).toBe(1);
  });

  test('reports a sheet that is gone', async () => {
    const workbook = await open(SEED);
    const gone: CellEdit = {
      sheet: '没有',
      cell: { row: 0, column: 0 },
      before: { value: null, formula: null, format: 'General' },
      after: { kind: 'number', value: '1' },
    };
    expect(refusals(valueOf(await workbook.apply([gone])))).toEqual(['没有!A1 sheet-gone']);
  });

  test('refuses an address inside a merged area that is not its first cell', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    const result = valueOf(
      await workbook.apply([
        edit(grid, 'A5', { kind: 'text', value: '内' }),
        edit(grid, 'A4', { kind: 'text', value: '首' }),
      ]),
    );
    expect(refusals(result)).toEqual([`${MAIN}!A5 merged`]);
    const after = await gridOf(workbook, MAIN);
    expect(cell(after, 'A4')?.value).toBe('首');
    expect(cell(after, 'A5')).toBeUndefined();
  });

  test('writes to hidden sheets and to a sheet named like a prototype', async () => {
    const workbook = await open(SEED);
    for (const name of ['极隐藏', '__proto__']) {
      const grid = await gridOf(workbook, name);
      valueOf(await workbook.apply([edit(grid, 'A1', { kind: 'number', value: '7' })]));
      expect(cell(await gridOf(workbook, name), 'A1')?.value).toBe(7);
    }
  });

  test('an empty plan is no failure', async () => {
    const workbook = await open(SEED);
    expect(valueOf(await workbook.apply([]))).toMatchObject({ written: [], notWritten: [] });
  });

  test('what was written can be put back', async () => {
    const workbook = await open(SEED);
    const grid = await gridOf(workbook, MAIN);
    valueOf(await workbook.apply([edit(grid, 'C3', { kind: 'number', value: '1', format: '0' })]));
    const changed = await gridOf(workbook, MAIN);
    valueOf(
      await workbook.apply([
        edit(changed, 'C3', { kind: 'formula', formula: '=B3/2', result: '16.55', format: '0.00' }),
      ]),
    );
    const restored = cell(await gridOf(workbook, MAIN), 'C3');
    expect(restored).toMatchObject({ formula: '=B3/2', format: '0.00' });
  });
}

function undoContract(open: OpenSeed): void {
  // Whatever was said to be written: with its own format, and with one that the cell has not.
  test.each([{}, { format: '0.0%' }])(
    'a blank cell that was filled in gets its number format back %j',
    async (format) => {
      const workbook = await open(SEED);
      const journal = createJournal({ load: () => null, save: () => undefined });
      const blank = edit(await gridOf(workbook, MAIN), 'C4', { kind: 'number', value: '12', ...format });
      valueOf(await journal.write(workbook, { label: '', at: '', edits: [blank] }));
      await journal.undo(workbook);
      expect(cell(await gridOf(workbook, MAIN), 'C4')).toBeUndefined();
      valueOf(await workbook.apply([{ ...blank, after: { kind: 'number', value: '7' } }]));
      expect(cell(await gridOf(workbook, MAIN), 'C4')).toMatchObject({ text: '7.00', format: '0.00' });
    },
  );
}

function reportContract(open: OpenSeed): void {
  test('adds a report sheet at the end, its text as text', async () => {
    const workbook = await open(SEED);
    if (!workbook.capabilities.canAddSheet) return;
    valueOf(await workbook.writeReport(REPORT));
    const sheets = valueOf(await workbook.sheets());
    expect(sheets.at(-1)?.name).toBe('复核底稿');
    expect(sheets).toHaveLength(SEED.sheets.length + 1);
    const grid = await gridOf(workbook, '复核底稿');
    expect(cell(grid, 'A1')?.value).toBe('单元格');
    expect(cell(grid, 'A2')?.text).toBe('B3');
    expect(cell(grid, 'B2')).toMatchObject({
      kind: 'text',
      value: '=HYPERLINK("http://example.invalid")',
      formula: null,
    });
    expect(cell(grid, 'C2')).toMatchObject({ kind: 'number', value: 9.87, text: '9.87' });
  });

  test('replaces a report of its own', async () => {
    const workbook = await open(SEED);
    if (!workbook.capabilities.canAddSheet) return;
    valueOf(await workbook.writeReport(REPORT));
    valueOf(await workbook.writeReport({ ...REPORT, rows: [] }));
    expect(valueOf(await workbook.sheets())).toHaveLength(SEED.sheets.length + 1);
    const grid = await gridOf(workbook, '复核底稿');
    expect(cell(grid, 'A1')?.value).toBe('单元格');
    expect(cell(grid, 'A2')).toBeUndefined();
  });

  test('refuses to replace a sheet that somebody else made', async () => {
    const workbook = await open(SEED);
    if (!workbook.capabilities.canAddSheet) return;
    const outcome = await workbook.writeReport({ ...REPORT, name: '说明' });
    expect(outcome).toMatchObject({ ok: false, code: 'name-taken', detail: '说明' });
    expect(cell(await gridOf(workbook, '说明'), 'B2')?.value).toBe('填表说明');
  });
}

function restContract(open: OpenSeed): void {
  test('reveal answers for a sheet that is gone', async () => {
    const workbook = await open(SEED);
    const outcome = await workbook.reveal('没有', { row: 0, column: 0 });
    expect(outcome.ok).toBe(false);
    if (workbook.capabilities.canReveal) {
      expect(outcome).toMatchObject({ code: 'sheet-gone' });
      expect(await workbook.reveal(MAIN, { row: 2, column: 1 })).toEqual({ ok: true, value: null });
    }
  });

  test('a subscription ends, and may be ended twice', async () => {
    const workbook = await open(SEED);
    const stop = workbook.onChange(() => undefined);
    stop();
    expect(stop).not.toThrow();
  });
}

export function workbookContract(adapter: string, open: OpenSeed): void {
  describe(`${adapter} keeps the workbook contract`, () => {
    describe('reading', () => {
      readingContract(open);
    });
    describe('writing', () => {
      writingContract(open);
    });
    describe('undo', () => {
      undoContract(open);
    });
    describe('report sheet', () => {
      reportContract(open);
    });
    describe('reveal and change', () => {
      restContract(open);
    });
  });
}
