/**
 * Keeps what the user decided about a workbook from one opening to the next, on this computer only. What is kept belongs to a
 * workbook by its address or name, and within it to one table by its project, unit and year: two files of one name never share it.
 */
import { figuresOf, subjectOf, type Silenced } from '../../core/kept';
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { formKey } from '../../core/table/taught/form-likeness';
import type { Engine } from '../engine';
import type { PaneHost, TextStorage } from '../host';
import { policyName, SETTINGS_NAME } from '../settings-text';
import { tableKey } from '../state/keys';
import type { CustomPolicy, PaneState, PolicyChoice, PolicyName, ReviewMark } from '../state/state';
import type { Store } from '../state/store';
import { formShelf, policyShelf } from './library';
import { markOf, marksNow } from './review-marks';
import {
  EMPTY_RECORD,
  isEmpty,
  parseRecord,
  writeRecord,
  type StoredMark,
  type WorkbookRecord,
} from './workbook-record';

const RECORD_PREFIX = 'workbook ';
/** As `workbook/journal-storage` names them. */
const JOURNAL_PREFIX = 'journal.';
const MOST_RECORDS = 60;

/** How much of what this computer keeps. */
export interface Held {
  readonly workbooks: number;
  readonly forms: number;
  readonly policies: number;
  readonly journals: number;
}

export interface Keeper {
  /** Takes over what was kept for tables just read, before they are shown. True where there was anything. */
  claim(tables: readonly Assessment[], grids: ReadonlyMap<string, SheetGrid>): boolean;
  /** Marks belong to the figures that were looked at: where those have changed, the status waits for another look. */
  recheck(tables: readonly Assessment[], grids: ReadonlyMap<string, SheetGrid>): void;
  forgetForm(key: string): void;
  /** Gives a saved form another name; false where the name is none. */
  renameForm(key: string, name: string): boolean;
  keepPolicy(custom: CustomPolicy): void;
  forgetPolicy(id: string): void;
  held(): Held;
  /** Takes everything away that is kept on this computer, of this and of other workbooks; the language stays. */
  forgetAll(): void;
}

/** Of the records of other workbooks, those that were not used for longest are let go. */
function makeRoom(storage: TextStorage, own: string, most: number): void {
  const others = storage
    .names()
    .filter((name) => name.startsWith(RECORD_PREFIX) && name !== own)
    .map((name) => ({ name, at: parseRecord(storage.load(name)).at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { name } of others.slice(0, Math.max(0, others.length - most))) storage.save(name, null);
}

function chosen(engine: Engine, policies: readonly CustomPolicy[], name: PolicyName): PolicyChoice | null {
  if (name.kind === 'auto') return { kind: 'auto' };
  if (name.kind === 'preset')
    return engine.policies.some(({ id }) => id === name.id) ? { ...name, kind: 'preset' } : null;
  const custom = policies.find(({ policy }) => policy.id === name.id);
  return custom === undefined ? null : { kind: 'custom', ...custom };
}

const samePolicy = (a: PolicyName, b: PolicyName): boolean =>
  a.kind === b.kind && (a.kind === 'auto' || b.kind === 'auto' || a.id === b.id);

export function createKeeper(host: PaneHost, store: Store, engine: Engine): Keeper {
  const { storage } = host;
  const forms = formShelf(storage, engine);
  const policies = policyShelf(storage, engine);
  const name = host.document === null ? null : RECORD_PREFIX + host.document;
  const record = name === null ? EMPTY_RECORD : parseRecord(storage.load(name));
  /** Of tables that were not read yet, or of another file of the same name. */
  let waitingKept: readonly Silenced[] = record.kept;
  let waitingMarks: readonly StoredMark[] = record.marks;

  const showLibrary = (): void => {
    store.dispatch({ type: 'library-changed', library: { forms: forms.list(), policies: policies.list() } });
  };

  const restoreChoices = (): void => {
    showLibrary();
    const { library, settings } = store.getState();
    const wanted = record.policy ?? settings.usualPolicy;
    store.dispatch({
      type: 'choices-restored',
      form: library.forms.find((form) => formKey(form) === record.form) ?? null,
      policy: chosen(engine, library.policies, wanted),
      isUsual: samePolicy(wanted, settings.usualPolicy),
    });
  };

  const recordOf = (state: PaneState): WorkbookRecord => {
    const policy = policyName(state.settings.policy);
    const marks = [...state.review.marks].flatMap(([table, { status, remark, before, of }]): StoredMark[] =>
      of === null || (status === 'pending' && before === null && remark === '')
        ? []
        : [{ table, ...of, status: before ?? status, remark }],
    );
    return {
      at: host.now().toISOString(),
      kept: [...waitingKept, ...state.kept.values()],
      marks: [...waitingMarks, ...marks],
      form: state.form === null ? null : formKey(state.form),
      policy: samePolicy(policy, state.settings.usualPolicy) ? null : policy,
    };
  };

  const save = (): void => {
    if (name === null) return;
    const next = recordOf(store.getState());
    if (isEmpty(next)) {
      storage.save(name, null);
      return;
    }
    makeRoom(storage, name, MOST_RECORDS - 1);
    const text = writeRecord(next);
    if (storage.save(name, text)) return;
    // Full: half of the other workbooks' records give way.
    makeRoom(storage, name, MOST_RECORDS / 2);
    storage.save(name, text);
  };

  const claim: Keeper['claim'] = (tables, grids) => {
    const kept = new Set<Silenced>();
    const marks = new Map<StoredMark, ReviewMark>();
    for (const { table } of tables) {
      const subject = subjectOf(table);
      const grid = grids.get(table.sheet);
      for (const each of waitingKept) {
        if (each.sheet === table.sheet && each.subject === subject) kept.add(each);
      }
      for (const each of waitingMarks) {
        if (each.table === tableKey(table) && each.subject === subject && grid !== undefined)
          marks.set(each, markOf(each, figuresOf(grid, table.range)));
      }
    }
    if (kept.size + marks.size === 0) return false;
    waitingKept = waitingKept.filter((each) => !kept.has(each));
    waitingMarks = waitingMarks.filter((each) => !marks.has(each));
    store.dispatch({
      type: 'marks-restored',
      kept: [...kept],
      marks: new Map([...marks].map(([{ table }, mark]) => [table, mark])),
    });
    return true;
  };

  restoreChoices();
  /** A form that only gets another name keeps its place among the others. */
  let isRenaming = false;
  let last = store.getState();
  store.subscribe(() => {
    const state = store.getState();
    const before = last;
    last = state;
    if (state.form !== before.form && state.form !== null && !isRenaming && forms.put(state.form))
      showLibrary();
    const isSame =
      state.kept === before.kept &&
      state.review.marks === before.review.marks &&
      state.form === before.form &&
      state.settings === before.settings;
    if (!isSame) save();
  });

  return {
    claim,
    recheck: (tables, grids) => {
      const marks = marksNow(store.getState().review.marks, tables, grids);
      if (marks !== null) store.dispatch({ type: 'marks-rechecked', marks });
    },
    renameForm: (key, name) => {
      const old = forms.list().find((form) => formKey(form) === key);
      const outcome = old === undefined ? null : engine.readForm({ ...old, name: name.trim() });
      if (outcome?.ok !== true) return false;
      forms.replace(outcome.form);
      showLibrary();
      // The one in use is exported under its new name.
      const { form } = store.getState();
      if (form !== null && formKey(form) === key) {
        isRenaming = true;
        store.dispatch({ type: 'form-taught', form: outcome.form });
        isRenaming = false;
      }
      return true;
    },
    forgetForm: (key) => {
      forms.remove(key);
      showLibrary();
    },
    keepPolicy: (custom) => {
      policies.put(custom);
      showLibrary();
    },
    forgetPolicy: (id) => {
      policies.remove(id);
      showLibrary();
    },
    held: () => {
      const names = storage.names();
      return {
        workbooks: names.filter((each) => each.startsWith(RECORD_PREFIX)).length,
        forms: forms.list().length,
        policies: policies.list().length,
        journals: names.filter((each) => each.startsWith(JOURNAL_PREFIX)).length,
      };
    },
    forgetAll: () => {
      waitingKept = [];
      waitingMarks = [];
      store.dispatch({ type: 'all-forgotten' });
      for (const each of storage.names()) if (each !== SETTINGS_NAME) storage.save(each, null);
    },
  };
}
