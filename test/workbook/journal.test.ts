import type { CellEdit, CellSnapshot } from '../../src/core/edit';
import { cellKey } from '../../src/core/grid';
import type { CellKind, GridCell, SheetGrid } from '../../src/core/grid';
import { createJournal } from '../../src/workbook/journal';
import { memoryJournalStorage } from '../../src/workbook/journal-storage';
import { UNANSWERED_WRITE } from '../../src/workbook/workbook';
import type { ApplyResult, FailureCode, NotWritten, Outcome, Workbook } from '../../src/workbook/workbook';
import { BLANK_SHEET } from '../support/blank-sheet';

/** The smallest workbook that keeps the port's promise of comparing before it writes. */
class PaperWorkbook implements Workbook {
  readonly name = 'paper';
  readonly capabilities = {
    canWrite: true,
    canReveal: false,
    mergesAreFree: true,
    canAddSheet: false,
  };
  readonly cells = new Map<string, CellSnapshot>();
  refuse: FailureCode | null = null;
  fail: FailureCode | null = null;
  failDetail = '';
  /** Results of formulas, as a spreadsheet would work them out. */
  readonly results = new Map<string, number>();

  hold(
    sheet: string,
    row: number,
    column: number,
    value: CellSnapshot['value'],
    formula: string | null = null,
  ): void {
    this.cells.set(key(sheet, row, column), { value, formula, format: 'General' });
  }
  at(sheet: string, row: number, column: number): CellSnapshot {
    return this.cells.get(key(sheet, row, column)) ?? { value: null, formula: null, format: 'General' };
  }
  sheets(): Promise<Outcome<never[]>> {
    return Promise.resolve({ ok: true, value: [] });
  }
  read(): Promise<Outcome<readonly SheetGrid[]>> {
    const grids = new Map<string, Map<number, GridCell>>();
    for (const [place, held] of this.cells) {
      const [row, column, sheet] = place.split(':');
      const cells = grids.get(String(sheet)) ?? new Map<number, GridCell>();
      const kind: CellKind = typeof held.value === 'number' ? 'number' : 'text';
      cells.set(cellKey(Number(row), Number(column)), { ...held, kind, text: String(held.value) });
      grids.set(String(sheet), cells);
    }
    return Promise.resolve({
      ok: true,
      value: [...grids].map(([sheet, cells], index) => ({
        ...BLANK_SHEET,
        sheet,
        index,
        cells,
      })),
    });
  }
  apply(edits: readonly CellEdit[]): Promise<Outcome<ApplyResult>> {
    if (this.fail !== null) return Promise.resolve({ ok: false, code: this.fail, detail: this.failDetail });
    const written: CellEdit[] = [];
    const notWritten: NotWritten[] = [];
    for (const edit of edits) {
      const place = key(edit.sheet, edit.cell.row, edit.cell.column);
      const now = this.at(edit.sheet, edit.cell.row, edit.cell.column);
      const same = now.value === edit.before.value && now.formula === edit.before.formula;
      const code = this.refuse ?? (same ? null : 'changed');
      if (code !== null) {
        notWritten.push({ edit, code, detail: '' });
        continue;
      }
      written.push(edit);
      this.cells.set(place, this.after(edit, place));
    }
    return Promise.resolve({
      ok: true,
      value: { written, notWritten, recalculationPending: false, signatureBroken: false },
    });
  }
  private after(edit: CellEdit, place: string): CellSnapshot {
    const format = edit.after.format ?? edit.before.format;
    switch (edit.after.kind) {
      case 'blank':
        return { value: null, formula: null, format };
      case 'number':
        return { value: Number(edit.after.value), formula: null, format };
      case 'formula':
        return { value: this.results.get(place) ?? null, formula: edit.after.formula, format };
      default:
        return { value: edit.after.value, formula: null, format };
    }
  }
  reveal(): Promise<Outcome<null>> {
    return Promise.resolve({ ok: true, value: null });
  }
  onChange(): () => void {
    return () => undefined;
  }
  writeReport(): Promise<Outcome<null>> {
    return Promise.resolve({ ok: true, value: null });
  }
}

function key(sheet: string, row: number, column: number): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}

function number(
  sheet: string,
  row: number,
  column: number,
  before: CellSnapshot['value'],
  value: string,
): CellEdit {
  return {
    sheet,
    cell: { row, column },
    before: { value: before, formula: null, format: 'General' },
    after: { kind: 'number', value },
  };
}

const AT = '2026-11-22T08:00:00Z';

function setUp(): { workbook: PaperWorkbook; storage: ReturnType<typeof memoryJournalStorage> } {
  const workbook = new PaperWorkbook();
  workbook.hold('表一', 5, 7, 10);
  workbook.hold('表一', 6, 7, 88);
  return { workbook, storage: memoryJournalStorage() };
}

test('undo puts back what was there, and redo writes it once more', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, {
    label: '表一',
    at: AT,
    edits: [number('表一', 5, 7, 10, '9.87'), number('表一', 9, 7, null, '97.87')],
  });
  expect(workbook.at('表一', 5, 7).value).toBe(9.87);
  const undone = await journal.undo(workbook);
  expect(undone?.ok && undone.value.written).toHaveLength(2);
  expect(workbook.at('表一', 5, 7).value).toBe(10);
  expect(workbook.at('表一', 9, 7).value).toBeNull();
  expect(journal.undoable()).toBeNull();
  await journal.redo(workbook);
  expect(workbook.at('表一', 9, 7).value).toBe(97.87);
  expect(journal.redoable()).toBeNull();
});

test('undo works from the stored text alone, after the pane was closed', async () => {
  const { workbook, storage } = setUp();
  await createJournal(storage).write(workbook, {
    label: 'a',
    at: AT,
    edits: [number('表一', 5, 7, 10, '9')],
  });
  const reopened = createJournal(storage);
  expect(reopened.undoable()).toMatchObject({ label: 'a', at: AT });
  await reopened.undo(workbook);
  expect(workbook.at('表一', 5, 7).value).toBe(10);
  expect(createJournal(storage).undoable()).toBeNull();
  expect(createJournal(storage).redoable()).toMatchObject({ label: 'a' });
});

test('entries are taken back in the reverse order of writing and redone in the order of writing', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, { label: 'first', at: AT, edits: [number('表一', 5, 7, 10, '9')] });
  await journal.write(workbook, { label: 'second', at: AT, edits: [number('表一', 5, 7, 9, '8')] });
  await journal.undo(workbook);
  expect(journal.undoable()?.label).toBe('first');
  await journal.undo(workbook);
  expect(workbook.at('表一', 5, 7).value).toBe(10);
  expect(journal.redoable()?.label).toBe('first');
  await journal.redo(workbook);
  await journal.redo(workbook);
  expect(workbook.at('表一', 5, 7).value).toBe(8);
});

test('a cell that was changed since is reported and never overwritten, the others are taken back', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, {
    label: 'a',
    at: AT,
    edits: [number('表一', 5, 7, 10, '9'), number('表一', 6, 7, 88, '87')],
  });
  workbook.hold('表一', 6, 7, 86);
  const outcome = await journal.undo(workbook);
  expect(outcome?.ok && outcome.value.notWritten).toMatchObject([
    { code: 'changed', edit: { cell: { row: 6 } } },
  ]);
  expect(workbook.at('表一', 5, 7).value).toBe(10);
  expect(workbook.at('表一', 6, 7).value).toBe(86);
  expect(journal.undoable()).toBeNull();
  await journal.redo(workbook);
  expect(workbook.at('表一', 5, 7).value).toBe(9);
  expect(workbook.at('表一', 6, 7).value).toBe(86);
});

test('an entry whose cells were all changed is let go, so that older ones can be reached', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, { label: 'old', at: AT, edits: [number('表一', 5, 7, 10, '9')] });
  await journal.write(workbook, { label: 'new', at: AT, edits: [number('表一', 6, 7, 88, '87')] });
  workbook.hold('表一', 6, 7, 1);
  await journal.undo(workbook);
  expect(journal.undoable()?.label).toBe('old');
  expect(journal.entries().map((entry) => entry.label)).toEqual(['old']);
});

test('a failure that may pass keeps the entry for the next try', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, { label: 'a', at: AT, edits: [number('表一', 5, 7, 10, '9')] });
  workbook.refuse = 'protected';
  await journal.undo(workbook);
  workbook.refuse = null;
  workbook.fail = 'editing';
  expect(await journal.undo(workbook)).toMatchObject({ ok: false, code: 'editing' });
  workbook.fail = null;
  await journal.undo(workbook);
  expect(workbook.at('表一', 5, 7).value).toBe(10);
});

test('a write that was refused leaves no entry and does not cost what could be redone', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, { label: 'a', at: AT, edits: [number('表一', 5, 7, 10, '9')] });
  await journal.undo(workbook);
  workbook.refuse = 'protected';
  await journal.write(workbook, { label: 'b', at: AT, edits: [number('表一', 6, 7, 88, '87')] });
  expect(journal.undoable()).toBeNull();
  expect(journal.redoable()?.label).toBe('a');
});

test('a new write ends what could be redone', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  await journal.write(workbook, { label: 'a', at: AT, edits: [number('表一', 5, 7, 10, '9')] });
  await journal.undo(workbook);
  await journal.write(workbook, { label: 'b', at: AT, edits: [number('表一', 6, 7, 88, '87')] });
  expect(journal.redoable()).toBeNull();
  expect(await journal.redo(workbook)).toBeNull();
});

test('a write without an answer can be taken back whether or not it reached the workbook', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  workbook.fail = 'busy';
  workbook.failDetail = UNANSWERED_WRITE;
  await journal.write(workbook, { label: 'a', at: AT, edits: [number('表一', 5, 7, 10, '9')] });
  workbook.fail = null;
  expect(journal.undoable()?.label).toBe('a');
  await journal.undo(workbook);
  expect(workbook.at('表一', 5, 7).value).toBe(10);
  expect(journal.undoable()).toBeNull();
});

test('a formula is compared by its text, because its result moves with its inputs', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  workbook.hold('表一', 8, 7, 98, '=H6+H7');
  workbook.results.set(key('表一', 8, 7), 97.5);
  const edit: CellEdit = {
    sheet: '表一',
    cell: { row: 8, column: 7 },
    before: { value: 98, formula: '=H6+H7', format: '0.00' },
    after: { kind: 'formula', formula: '=ROUND(H6+H7,2)', result: '97.87' },
  };
  await journal.write(workbook, { label: 'a', at: AT, edits: [edit] });
  const outcome = await journal.undo(workbook);
  expect(outcome?.ok && outcome.value.written).toHaveLength(1);
  expect(workbook.at('表一', 8, 7)).toMatchObject({ formula: '=H6+H7', format: '0.00' });
  await journal.redo(workbook);
  workbook.hold('表一', 8, 7, 97.5, '=SUM(H6:H7)');
  const refused = await journal.undo(workbook);
  expect(refused?.ok && refused.value.notWritten).toMatchObject([{ code: 'changed' }]);
});

test('a stored text that is not a journal counts as none', () => {
  const broken = [
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"entries":[]}',
    '{"version":1,"entries":[{"id":"1"}]}',
  ];
  for (const text of broken) {
    expect(createJournal({ load: () => text, save: () => undefined }).entries()).toEqual([]);
  }
});

test('nor does one in which anything is not what it should be', () => {
  const { workbook, storage } = setUp();
  workbook.hold('表一', 0, 0, 1);
  createJournal(storage).record({ label: '写入', at: AT, edits: [number('表一', 0, 0, 1, '2')] });
  const good: unknown = JSON.parse(storage.load() ?? '');
  const entriesOf = (data: unknown) =>
    createJournal({ load: () => JSON.stringify(data), save: () => undefined }).entries();
  expect(entriesOf(good)).toHaveLength(1);
  const spoil = (value: unknown, change: (spoilt: unknown) => void): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, held] of Object.entries(value)) {
      change({ ...value, [key]: { odd: true } });
      spoil(held, (inner) => {
        change(Array.isArray(value) ? [inner] : { ...value, [key]: inner });
      });
    }
  };
  let spoilt = 0;
  spoil(good, (data) => {
    if (Array.isArray((data as { entries: unknown }).entries)) expect(entriesOf(data)).toEqual([]);
    spoilt += 1;
  });
  expect(spoilt).toBeGreaterThan(12);
});

test('a long history drops its oldest entries', async () => {
  const { workbook, storage } = setUp();
  const journal = createJournal(storage);
  for (let n = 0; n < 120; n++) {
    journal.record({ label: String(n), at: AT, edits: [number('表一', n, 0, null, '1')] });
  }
  expect(journal.entries()).toHaveLength(100);
  expect(journal.undoable()?.label).toBe('119');
  expect(createJournal(storage).entries()).toHaveLength(100);
  workbook.hold('表一', 119, 0, 1);
  await journal.undo(workbook);
  expect(workbook.at('表一', 119, 0).value).toBeNull();
});
