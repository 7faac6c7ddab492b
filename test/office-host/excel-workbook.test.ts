/** What the adapter on Office.js does beyond the contract. */
import fc from 'fast-check';
import type { CellContent, CellEdit } from '../../src/core/edit';
import { cellAt } from '../../src/core/grid';
import { browserJournalStorage } from '../../src/workbook/journal-storage';
import { createJournal } from '../../src/workbook/journal';
import { ExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import type { ApplyResult, ChangeEvent, Outcome } from '../../src/workbook/workbook';
import { bootOffice } from './boot-jsdom';
import { WorkbookModel } from './model/workbook-model';
import type { CellInput } from './model/input';
import { OfficeHost } from './office-host';
import { modelOfTables } from './seed-model';

const host = new OfficeHost(new WorkbookModel(), { origin: 'https://localhost' });

beforeAll(async () => {
  await bootOffice(host);
});

afterEach(() => {
  localStorage.clear();
  host.disarm();
});

/** A model with one sheet, 表, and what is typed into its cells. */
function typed(rows: readonly (readonly CellInput[])[]): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet('表');
  rows.forEach((row, r) => {
    row.forEach((input, c) => {
      model.enter(sheet, r, c, input);
    });
  });
  model.recalculate();
  host.open(model);
  return model;
}

function edit(
  row: number,
  column: number,
  before: CellInput | null,
  after: CellContent,
  sheet = '表',
): CellEdit {
  return { sheet, cell: { row, column }, before: { value: before, formula: null, format: 'General' }, after };
}

function result(outcome: Outcome<ApplyResult>): ApplyResult {
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome.value;
}

async function sheetGrid(): Promise<NonNullable<Awaited<ReturnType<typeof readOne>>>> {
  const grid = await readOne();
  if (grid === undefined) throw new Error('no sheet');
  return grid;
}

async function readOne() {
  const outcome = await new ExcelWorkbook().read({ kind: 'active' }, { merges: false });
  return outcome.ok ? outcome.value[0] : undefined;
}

/** However long a busy machine takes; what never comes true fails with the test's own time limit. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(5);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('reading', () => {
  test('a target typed as =100% is a formula with its percentage [percent-formula]', async () => {
    typed([['=100%', '98%', '2024/6/30', true, "'001", '#DIV/0!', '=1/0']]);
    const grid = await sheetGrid();
    const row = [0, 1, 2, 3, 4, 5, 6].map((column) => cellAt(grid, 0, column));
    expect(row).toMatchObject([
      { kind: 'number', value: 1, formula: '=100%', text: '100%' },
      { kind: 'number', value: 0.98, text: '98%' },
      { kind: 'number', value: 45473, text: '2024/6/30' },
      { kind: 'boolean', value: true },
      { kind: 'text', value: '001', formula: null },
      { kind: 'error', value: '#DIV/0!', formula: null },
      { kind: 'error', value: '#DIV/0!', formula: '=1/0' },
    ]);
  });

  test('a formula with an empty result is kept, a cell without content is not', async () => {
    const model = typed([['x']]);
    model.put(model.sheet('表'), 1, 0, { formula: '=IF(A1="",1,"")', value: '' });
    model.put(model.sheet('表'), 2, 0, { value: '', format: '0.00' });
    const grid = await sheetGrid();
    expect(cellAt(grid, 1, 0)).toMatchObject({ kind: 'text', value: '', formula: '=IF(A1="",1,"")' });
    expect(grid.cells.size).toBe(2);
  });

  test('a blank sheet has no cells, and costs no more [used-range]', async () => {
    typed([]);
    const grid = await sheetGrid();
    expect([grid.bounds, grid.cells.size]).toEqual([null, 0]);
    expect(host.recorder.roundTrips).toHaveLength(1);
  });

  test('tells hidden rows and columns', async () => {
    const model = typed([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    model.sheet('表').hiddenRows.add(1);
    model.sheet('表').hiddenColumns.add(2);
    const grid = await sheetGrid();
    expect([...grid.hiddenRows]).toEqual([1]);
    expect([...grid.hiddenColumns]).toEqual([2]);
    expect(grid.cells.size).toBe(9);
  });

  test('a table far from A1 and one wider than the window are read whole', async () => {
    const model = typed([]);
    const sheet = model.sheet('表');
    model.put(sheet, 900, 40, { value: 'far' });
    model.put(sheet, 3, 2, { value: 'near' });
    // On both sides of every edge at which the window may end.
    for (let column = 24; column < 29; column++) model.put(sheet, 3, column, { value: 'across' });
    for (let row = 760; row < 780; row++) model.put(sheet, row, 2, { value: 'down' });
    const grid = await sheetGrid();
    expect(grid.bounds).toEqual({ top: 3, left: 2, bottom: 900, right: 40 });
    expect(grid.cells.size).toBe(27);
  });

  test('more merged areas than Excel hands out at once are read in parts [512-areas]', async () => {
    const model = typed([['a']]);
    const sheet = model.sheet('表');
    for (let row = 0; row < 1400; row++) sheet.merges.push({ top: row, left: 1, bottom: row, right: 2 });
    model.put(sheet, 1399, 3, { value: 'end' });
    const outcome = await new ExcelWorkbook().read({ kind: 'active' }, { merges: true });
    expect(outcome.ok && outcome.value[0]?.merges).toHaveLength(1400);
  });

  test('sheets whose names look like addresses or hold quotes keep their own ranges', async () => {
    const model = new WorkbookModel();
    for (const name of ["a'!B2", 'A1', '表,1!C3']) {
      const sheet = model.addSheet(name);
      model.put(sheet, 4, 3, { value: name });
      sheet.merges.push({ top: 4, left: 3, bottom: 5, right: 3 });
    }
    host.open(model);
    const outcome = await new ExcelWorkbook().read({ kind: 'all' }, { merges: true });
    const grids = outcome.ok ? outcome.value : [];
    expect(grids.map((grid) => [grid.sheet, cellAt(grid, 4, 3)?.value, grid.merges?.length])).toEqual([
      ["a'!B2", "a'!B2", 1],
      ['A1', 'A1', 1],
      ['表,1!C3', '表,1!C3', 1],
    ]);
  });
});

describe('writing', () => {
  test('any text arrives as the text that it is [apostrophe] [typed-text]', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^[=+\-@'\t＝＋－＠0-9０１９.,:/%年月日¥a-eE ]{1,8}$/u),
      fc.constantFrom(
        'TRUE',
        'false',
        '#N/A',
        '1e5',
        '1,234',
        '50%',
        '2024-1-1',
        '3月4日',
        '10:30',
        '=cmd|x',
        '10.00分',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        nasty.filter((text) => text !== ''),
        async (text) => {
          const model = typed([['before']]);
          const outcome = await new ExcelWorkbook().apply([
            edit(0, 0, 'before', { kind: 'text', value: text }),
          ]);
          expect(result(outcome).written).toHaveLength(1);
          expect(model.cell(model.sheet('表'), 0, 0)).toMatchObject({ formula: null, value: text });
        },
      ),
      { numRuns: 300, examples: [['⁴'], ['②'], ['ｔｒｕｅ']] },
    );
  });

  test('a number goes into a cell formatted as text as a number, and back as it was [text-format]', async () => {
    const model = typed([['x']]);
    model.put(model.sheet('表'), 0, 1, { value: '9.8', format: '@' });
    const workbook = new ExcelWorkbook();
    const journal = createJournal(browserJournalStorage('text-cell'));
    const number: CellEdit = {
      ...edit(0, 1, '9.8', { kind: 'number', value: '9.87' }),
      before: { value: '9.8', formula: null, format: '@' },
    };
    await journal.write(workbook, { label: '', at: '', edits: [number] });
    expect(model.cell(model.sheet('表'), 0, 1)).toMatchObject({ value: 9.87, format: 'General' });
    await journal.undo(workbook);
    expect(model.cell(model.sheet('表'), 0, 1)).toMatchObject({ value: '9.8', format: '@' });
  });

  test('cells that were only read are not written back', async () => {
    const model = typed([["'001", 5, "'=kept"]]);
    await new ExcelWorkbook().apply([edit(0, 1, 5, { kind: 'number', value: '6' })]);
    expect(model.cell(model.sheet('表'), 0, 0).value).toBe('001');
    expect(model.cell(model.sheet('表'), 0, 2)).toMatchObject({ value: '=kept', formula: null });
    const sent = host.recorder.requests.at(-1)?.body ?? '';
    expect(sent).not.toContain('001');
  });

  test('edits far apart become blocks that the client does not cut', async () => {
    host.open(modelOfTables(1, 1000, 10));
    const edits = [0, 400, 999].map((row) => edit(row, 9, row + 0.9, { kind: 'number', value: '1' }, '表1'));
    const outcome = await new ExcelWorkbook().apply(edits);
    expect(result(outcome).written).toHaveLength(3);
    expect(host.recorder.roundTrips).toHaveLength(2);
    expect(host.recorder.requests.at(-1)?.body).not.toContain('_ValidateArraySize');
  });

  test('a cell that takes nothing is refused even where merged areas cannot be asked for [covered-cell]', async () => {
    const model = typed([['x']]);
    const sheet = model.sheet('表');
    for (let row = 2; row < 602; row++) sheet.merges.push({ top: row, left: 0, bottom: row, right: 1 });
    const outcome = await new ExcelWorkbook().apply([
      edit(601, 1, null, { kind: 'number', value: '1' }),
      edit(601, 2, null, { kind: 'number', value: '2' }),
    ]);
    expect(result(outcome).notWritten).toMatchObject([{ code: 'merged', edit: { cell: { column: 1 } } }]);
    expect(model.cell(sheet, 601, 2).value).toBe(2);
  });

  test('says when formulas wait for a recalculation', async () => {
    typed([[1]]);
    host.model.manualCalculation = true;
    const outcome = await new ExcelWorkbook().apply([edit(0, 0, 1, { kind: 'number', value: '2' })]);
    expect(result(outcome).recalculationPending).toBe(true);
  });

  test('never asks to unprotect, and asks for merged areas only to write into blank cells', async () => {
    const model = typed([[1, 2]]);
    model.undoLosses = [];
    await new ExcelWorkbook().apply([edit(0, 0, 9, { kind: 'number', value: '2' })]);
    expect(model.undoLosses).toEqual([]);
    model.sheet('表').isProtected = true;
    const outcome = await new ExcelWorkbook().apply([edit(0, 0, 1, { kind: 'number', value: '2' })]);
    expect(result(outcome).notWritten).toMatchObject([{ code: 'protected' }]);
    expect(host.recorder.requests.some((request) => request.body.includes('nprotect'))).toBe(false);
  });
});

describe('the report sheet', () => {
  const report = {
    name: '复核底稿',
    columns: [{ header: '问题', width: 30 }],
    rows: [[{ kind: 'text', value: '=1' }]],
  } as const;

  test('carries a hidden mark and may be replaced by it [marker-name]', async () => {
    const model = typed([['x']]);
    const workbook = new ExcelWorkbook();
    expect(await workbook.writeReport(report)).toEqual({ ok: true, value: null });
    expect([...model.sheet('复核底稿').names.values()]).toMatchObject([{ visible: false }]);
    expect(await workbook.writeReport(report)).toEqual({ ok: true, value: null });
    expect(model.sheets).toHaveLength(2);
  });

  test('never wipes a sheet of that name that somebody else filled', async () => {
    const model = typed([['x']]);
    const own = model.addSheet('复核底稿');
    model.enter(own, 0, 0, '我的');
    expect(await new ExcelWorkbook().writeReport(report)).toMatchObject({ ok: false, code: 'name-taken' });
    expect(model.cell(own, 0, 0).value).toBe('我的');
  });
});

describe('while the user works', () => {
  test('a cell being edited delays the answer, with a hint after a while [edit-mode]', async () => {
    typed([[1]]);
    const hints: boolean[] = [];
    const onWaiting = (waiting: boolean): void => {
      hints.push(waiting);
      // Who reads the hint ends what he types.
      host.model.editing = false;
    };
    const workbook = new ExcelWorkbook({ onWaiting, hintAfter: 20 });
    host.model.editing = true;
    const outcome = await workbook.apply([edit(0, 0, 1, { kind: 'number', value: '2' })]);
    expect(result(outcome).written).toHaveLength(1);
    expect(hints).toEqual([true, false]);
    await workbook.sheets();
    expect(hints).toHaveLength(2);
  });

  test('an answer that never comes is given up', async () => {
    typed([[1]]);
    host.arm([{ kind: 'silence', ran: false }]);
    const outcome = await new ExcelWorkbook({ giveUpAfter: 30 }).sheets();
    expect(outcome).toMatchObject({ ok: false, code: 'busy' });
  });

  test('changes are told once, by sheet name, without our own [event-timing]', async () => {
    host.open(modelOfTables(2));
    const workbook = new ExcelWorkbook({ debounce: 150 });
    const events: ChangeEvent[] = [];
    const listener = (event: ChangeEvent): void => void events.push(event);
    const stop = workbook.onChange(listener);
    // The same function once more; what ends is this subscription alone, however often it is ended.
    const other = workbook.onChange(listener);
    other();
    other();
    await until(() => host.isListenedTo);
    // The answer to the listener's request has come when a later one has.
    await workbook.sheets();
    for (let n = 0; n < 5; n++) host.model.userEdit('表1', n, 0, n);
    await workbook.apply([edit(5, 8, 5.8, { kind: 'number', value: '1' }, '表2')]);
    await until(() => events.length > 0);
    await pause(300);
    expect(events).toEqual([{ kind: 'cells', sheet: '表1' }]);
    host.model.activate(host.model.sheet('表2'));
    host.model.addSheet('新');
    host.model.deleteSheet(host.model.sheet('表1'));
    await until(() => events.length > 2);
    await pause(300);
    expect(events.slice(1).map((event) => event.kind)).toEqual(['active-sheet', 'sheets']);
    // What was noted and not told yet ends with the subscription.
    host.model.userEdit('表2', 0, 0, 'x');
    await pause(50);
    stop();
    await pause(300);
    expect(events).toHaveLength(3);
    await until(() => !host.isListenedTo);
    workbook.onChange(listener);
    await until(() => host.isListenedTo);
    await workbook.sheets();
    host.model.userEdit('表2', 0, 0, 'y');
    await until(() => events.length > 3);
    expect(events[3]).toEqual({ kind: 'cells', sheet: '表2' });
  });

  test('a hidden sheet is not unhidden to show a cell [hidden-activate]', async () => {
    host.open(modelOfTables(2));
    host.model.sheet('表2').visibility = 'Hidden';
    const outcome = await new ExcelWorkbook().reveal('表2', { row: 0, column: 0 });
    expect(outcome).toEqual({ ok: false, code: 'hidden', detail: '表2' });
    expect(host.model.sheet('表2').visibility).toBe('Hidden');
  });

  test('showing a cell activates its sheet and selects it', async () => {
    host.open(modelOfTables(2));
    await new ExcelWorkbook().reveal('表2', { top: 5, left: 7, bottom: 6, right: 8 });
    expect(host.model.active).toBe(1);
    expect(host.model.selection).toEqual({ sheet: '表2', range: { top: 5, left: 7, bottom: 6, right: 8 } });
  });
});

describe('undo', () => {
  test('works after the pane was closed and opened again, and reports what was changed since', async () => {
    const model = typed([[10, 88, '=A1+B1']]);
    const edits = [
      edit(0, 0, 10, { kind: 'number', value: '9' }),
      edit(0, 1, 88, { kind: 'number', value: '87' }),
      {
        ...edit(0, 2, 98, { kind: 'number', value: '96', format: '0.0' }),
        before: { value: 98, formula: '=A1+B1', format: 'General' },
      },
    ];
    const at = '2026-11-22T08:00:00Z';
    await createJournal(browserJournalStorage('book')).write(new ExcelWorkbook(), { label: '表', at, edits });
    expect(model.cell(model.sheet('表'), 0, 2)).toMatchObject({ value: 96, formula: null, format: '0.0' });
    model.userEdit('表', 0, 1, 86);
    const outcome = await createJournal(browserJournalStorage('book')).undo(new ExcelWorkbook());
    expect(outcome?.ok && outcome.value.notWritten).toMatchObject([{ code: 'changed' }]);
    expect([0, 1, 2].map((column) => model.cell(model.sheet('表'), 0, column))).toMatchObject([
      { value: 10 },
      { value: 86 },
      { formula: '=A1+B1', value: 96, format: 'General' },
    ]);
    const redone = await createJournal(browserJournalStorage('book')).redo(new ExcelWorkbook());
    expect(redone?.ok && redone.value.written).toHaveLength(2);
  });
});
