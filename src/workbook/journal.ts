/**
 * Undo of our own. Writing through an API clears Excel's native undo on many builds, and a file has none, so every write keeps
 * what the cells held before. Undo and redo are writes like any other: each cell is compared first, and a cell that somebody
 * changed since is reported and left alone.
 *
 * The journal knows the port only. It is text in a storage, so that it survives a closed pane; an entry is stored before the
 * write begins, so that a pane that dies in the middle of one leaves nothing that cannot be taken back.
 */
import { contentOfSnapshot, snapshotOf } from '../core/edit';
import type { CellContent, CellEdit, CellSnapshot } from '../core/edit';
import { cellAt } from '../core/grid';
import type { SheetGrid } from '../core/grid';
import { parseJournal, writeJournal } from './journal-text';
import type { JournalChange, JournalEntry } from './journal-text';
import { UNANSWERED_WRITE } from './workbook';
import type { ApplyResult, FailureCode, Outcome, Workbook } from './workbook';

/** Where the journal of one workbook lies. Neither function may throw. */
export interface JournalStorage {
  load(): string | null;
  save(text: string): void;
}

export interface NewEntry {
  /** Words for the user, such as the title of the table. */
  readonly label: string;
  /** When, as ISO 8601; the journal has no clock. */
  readonly at: string;
  readonly edits: readonly CellEdit[];
}

export interface Journal {
  /** Writes through the port and keeps the way back. What the port refuses is not kept. */
  write(workbook: Workbook, entry: NewEntry): Promise<Outcome<ApplyResult>>;
  /** Keeps edits that were written by other means (`ApplyResult.written`). Nothing happens for an empty list. */
  record(entry: NewEntry): void;
  /** The entry that `undo` would take back, or `null`. */
  undoable(): JournalEntry | null;
  /** The entry that `redo` would write again, or `null`. */
  redoable(): JournalEntry | null;
  /** Takes the last entry back, cell by cell. `null` if there is none. */
  undo(workbook: Workbook): Promise<Outcome<ApplyResult> | null>;
  /** Writes the entry that was taken back last once more. `null` if there is none. */
  redo(workbook: Workbook): Promise<Outcome<ApplyResult> | null>;
  /** Oldest first. */
  entries(): readonly JournalEntry[];
}

/** A cell that was not written for one of these reasons will not be writable later either: the entry lets go of it. */
const FINAL: ReadonlySet<FailureCode> = new Set<FailureCode>(['changed', 'sheet-gone', 'merged']);

type Direction = 'undo' | 'redo';

/** The entries as they lie in the storage, oldest first. */
class StoredEntries {
  #entries: readonly JournalEntry[];

  readonly #storage: JournalStorage;

  constructor(storage: JournalStorage) {
    this.#storage = storage;
    this.#entries = parseJournal(storage.load());
  }

  all(): readonly JournalEntry[] {
    return this.#entries;
  }

  store(next: readonly JournalEntry[]): void {
    const written = writeJournal(next);
    this.#entries = written.entries;
    this.#storage.save(written.text);
  }

  replace(id: string, changes: readonly JournalChange[]): void {
    const next = this.#entries.map((entry) => (entry.id === id ? { ...entry, changes } : entry));
    this.store(next.filter((entry) => entry.changes.some((change) => change.state !== 'kept')));
  }

  /** A new write ends what could be redone. */
  append(entry: NewEntry): JournalEntry {
    const added: JournalEntry = {
      id: nextId(this.#entries),
      label: entry.label,
      at: entry.at,
      changes: entry.edits.map(changeOf),
    };
    const kept = this.#entries
      .map((old) => ({ ...old, changes: old.changes.filter((change) => change.state === 'applied') }))
      .filter((old) => old.changes.length > 0);
    this.store([...kept, added]);
    return added;
  }

  undoable(): JournalEntry | null {
    return this.#entries.filter((entry) => has(entry, 'applied')).at(-1) ?? null;
  }

  redoable(): JournalEntry | null {
    return this.#entries.find((entry) => has(entry, 'undone')) ?? null;
  }
}

/** One step back or forth. */
async function walk(
  stored: StoredEntries,
  workbook: Workbook,
  direction: Direction,
): Promise<Outcome<ApplyResult> | null> {
  const entry = direction === 'undo' ? stored.undoable() : stored.redoable();
  if (entry === null) return null;
  const from = direction === 'undo' ? 'applied' : 'undone';
  const to = direction === 'undo' ? 'undone' : 'applied';
  const wanted = entry.changes.filter((change) => change.state === from);
  const edits = await editsFor(workbook, wanted, direction);
  if (!edits.ok) return edits;
  const outcome = await workbook.apply(edits.value);
  if (!outcome.ok) return outcome;
  const settled = settle(outcome.value);
  stored.replace(
    entry.id,
    entry.changes.map((change) => {
      if (change.state !== from) return change;
      const result = settled.get(placeOf(change));
      if (result === 'written') return { ...change, state: to };
      return result === 'final' ? { ...change, state: 'kept' } : change;
    }),
  );
  return outcome;
}

async function write(
  stored: StoredEntries,
  workbook: Workbook,
  entry: NewEntry,
): Promise<Outcome<ApplyResult>> {
  if (entry.edits.length === 0) return workbook.apply([]);
  const previous = stored.all();
  const added = stored.append(entry);
  const outcome = await workbook.apply(entry.edits);
  const written = new Map(outcome.ok ? outcome.value.written.map((edit) => [placeOf(edit), edit]) : []);
  const settled = outcome.ok ? settle(outcome.value) : new Map<string, Settled>();
  // Without an answer the cells may or may not have been written: the entry stays, and undo compares.
  if (!outcome.ok && outcome.detail === UNANSWERED_WRITE) return outcome;
  if (!outcome.ok || outcome.value.written.length === 0) {
    stored.store(previous);
  } else {
    stored.replace(
      added.id,
      added.changes.map((change) =>
        settled.get(placeOf(change)) === 'written'
          ? { ...change, before: written.get(placeOf(change))?.before ?? change.before }
          : { ...change, state: 'kept' },
      ),
    );
  }
  return outcome;
}

/** Over what `storage` still holds. Never throws: a write that fails is the outcome that the workbook gives. */
export function createJournal(storage: JournalStorage): Journal {
  const stored = new StoredEntries(storage);
  return {
    write: (workbook, entry) => write(stored, workbook, entry),
    record: (entry) => {
      if (entry.edits.length > 0) stored.append(entry);
    },
    undoable: () => stored.undoable(),
    redoable: () => stored.redoable(),
    undo: (workbook) => walk(stored, workbook, 'undo'),
    redo: (workbook) => walk(stored, workbook, 'redo'),
    entries: () => stored.all(),
  };
}

function nextId(entries: readonly JournalEntry[]): string {
  return String(1 + entries.reduce((highest, entry) => Math.max(highest, Number(entry.id) || 0), 0));
}

function has(entry: JournalEntry, state: JournalChange['state']): boolean {
  return entry.changes.some((change) => change.state === state);
}

function changeOf(edit: CellEdit): JournalChange {
  return { sheet: edit.sheet, cell: edit.cell, before: edit.before, after: edit.after, state: 'applied' };
}

function placeOf(place: { readonly sheet: string; readonly cell: CellEdit['cell'] }): string {
  return `${String(place.cell.row)}:${String(place.cell.column)}:${place.sheet}`;
}

type Settled = 'written' | 'final' | 'later';

function settle(result: ApplyResult): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const edit of result.written) settled.set(placeOf(edit), 'written');
  for (const refused of result.notWritten) {
    settled.set(placeOf(refused.edit), FINAL.has(refused.code) ? 'final' : 'later');
  }
  return settled;
}

/** What a cell holds once `content` was written into it; the result of a formula is the host's business. */
function snapshotAfter(content: CellContent, format: string): CellSnapshot {
  switch (content.kind) {
    case 'blank':
      return { value: null, formula: null, format };
    case 'number':
      return { value: Number(content.value), formula: null, format };
    case 'text':
      return { value: content.value, formula: null, format };
    case 'boolean':
      return { value: content.value, formula: null, format };
    case 'formula':
      return { value: content.result, formula: content.formula, format };
  }
}

function expectedNow(change: JournalChange, direction: Direction): CellSnapshot {
  return direction === 'undo'
    ? snapshotAfter(change.after, change.after.format ?? change.before.format)
    : change.before;
}

function wantedThen(change: JournalChange, direction: Direction): CellContent {
  return direction === 'undo' ? contentOfSnapshot(change.before) : change.after;
}

/**
 * The edits that walk one step. The result of a formula moves with its inputs, so a formula is compared by its text: the sheet is
 * read, and if the same formula is still there, what it shows now is what the port is to find.
 */
async function editsFor(
  workbook: Workbook,
  changes: readonly JournalChange[],
  direction: Direction,
): Promise<Outcome<readonly CellEdit[]>> {
  const names = new Set<string>();
  for (const change of changes) {
    if (expectedNow(change, direction).formula !== null) names.add(change.sheet);
  }
  const grids = new Map<string, SheetGrid>();
  if (names.size > 0) {
    const read = await workbook.read({ kind: 'named', names: [...names] }, { merges: false });
    if (!read.ok) return read;
    for (const grid of read.value) grids.set(grid.sheet, grid);
  }
  return {
    ok: true,
    value: changes.map((change) => {
      const expected = expectedNow(change, direction);
      const grid = grids.get(change.sheet);
      const now =
        grid === undefined ? undefined : snapshotOf(cellAt(grid, change.cell.row, change.cell.column));
      const before = expected.formula !== null && now?.formula === expected.formula ? now : expected;
      return { sheet: change.sheet, cell: change.cell, before, after: wantedThen(change, direction) };
    }),
  };
}
