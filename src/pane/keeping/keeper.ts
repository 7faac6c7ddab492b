/**
 * Keeps what the user decided about a workbook from one opening to the next, on this computer only. What is kept belongs to a
 * workbook by its address or name, and within it to one table by its project, unit and year: two files of one name never share it.
 */
import type { Assessment } from '../../core/assessment';
import type { SheetGrid } from '../../core/grid';
import { formKey } from '../../core/table/taught/form-likeness';
import type { Engine } from '../engine';
import type { PaneHost, TextStorage } from '../host';
import { policyName, SETTINGS_NAME } from './settings-text';
import type { CustomPolicy, PaneState, PolicyChoice, PolicyName } from '../state/state';
import type { Store } from '../state/store';
import { formShelf, policyShelf, type Shelf } from './library';
import { RECORD_PREFIX, recordShelf } from './record-shelf';
import { marksNow } from './review-marks';
import { waitingFor, type Waiting } from './waiting';
import type { StoredMark, WorkbookRecord } from './workbook-record';
import type { FormDescription } from '../../core/table/taught/form-description';

/** As `workbook/journal-storage` names them. */
const JOURNAL_PREFIX = 'journal.';

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

function chosen(engine: Engine, policies: readonly CustomPolicy[], name: PolicyName): PolicyChoice | null {
  if (name.kind === 'auto') return { kind: 'auto' };
  if (name.kind === 'preset')
    return engine.policies.some(({ id }) => id === name.id) ? { ...name, kind: 'preset' } : null;
  const custom = policies.find(({ policy }) => policy.id === name.id);
  return custom === undefined ? null : { kind: 'custom', ...custom };
}

const samePolicy = (a: PolicyName, b: PolicyName): boolean =>
  a.kind === b.kind && (a.kind === 'auto' || b.kind === 'auto' || a.id === b.id);

interface Library {
  readonly forms: Shelf<FormDescription>;
  readonly policies: Shelf<CustomPolicy>;
}

/** Everything that is known of the workbook, to be stored. */
function recordOf(state: PaneState, waiting: Waiting, at: Date): WorkbookRecord {
  const policy = policyName(state.settings.policy);
  const marks = [...state.review.marks].flatMap(([table, { status, remark, before, of }]): StoredMark[] =>
    of === null || (status === 'pending' && before === null && remark === '')
      ? []
      : [{ table, ...of, status: before ?? status, remark }],
  );
  const rest = waiting.rest();
  return {
    at: at.toISOString(),
    kept: [...rest.kept, ...state.kept.values()],
    marks: [...rest.marks, ...marks],
    form: state.form === null ? null : formKey(state.form),
    policy: samePolicy(policy, state.settings.usualPolicy) ? null : policy,
  };
}

/** Whether anything has changed that a record holds. */
function isKeptAlike(a: PaneState, b: PaneState): boolean {
  return (
    a.kept === b.kept && a.review.marks === b.review.marks && a.form === b.form && a.settings === b.settings
  );
}

/** What was chosen for the workbook when it was opened last, or is usual. */
function restoreChoices(store: Store, engine: Engine, record: WorkbookRecord): void {
  const { library, settings } = store.getState();
  const wanted = record.policy ?? settings.usualPolicy;
  store.dispatch({
    type: 'choices-restored',
    form: library.forms.find((form) => formKey(form) === record.form) ?? null,
    policy: chosen(engine, library.policies, wanted),
    isUsual: samePolicy(wanted, settings.usualPolicy),
  });
}

function heldIn(storage: TextStorage, { forms, policies }: Library): Held {
  const names = storage.names();
  const beginning = (prefix: string): number => names.filter((name) => name.startsWith(prefix)).length;
  return {
    workbooks: beginning(RECORD_PREFIX),
    forms: forms.list().length,
    policies: policies.list().length,
    journals: beginning(JOURNAL_PREFIX),
  };
}

/** The forms and policies of the library, shown wherever they change. */
function libraryKeeper(store: Store, engine: Engine, { forms, policies }: Library) {
  const show = (): void => {
    store.dispatch({ type: 'library-changed', library: { forms: forms.list(), policies: policies.list() } });
  };
  /** A form that only gets another name keeps its place among the others. */
  let isRenaming = false;
  return {
    show,
    formTaught: (form: FormDescription): void => {
      if (!isRenaming && forms.put(form)) show();
    },
    renameForm: (key: string, name: string): boolean => {
      const old = forms.list().find((form) => formKey(form) === key);
      const outcome = old === undefined ? null : engine.readForm({ ...old, name: name.trim() });
      if (outcome?.ok !== true) return false;
      forms.replace(outcome.form);
      show();
      // The one in use is exported under its new name.
      const { form } = store.getState();
      if (form !== null && formKey(form) === key) {
        isRenaming = true;
        store.dispatch({ type: 'form-taught', form: outcome.form });
        isRenaming = false;
      }
      return true;
    },
    forgetForm: (key: string): void => {
      forms.remove(key);
      show();
    },
    keepPolicy: (custom: CustomPolicy): void => {
      policies.put(custom);
      show();
    },
    forgetPolicy: (id: string): void => {
      policies.remove(id);
      show();
    },
  };
}

export function createKeeper(host: PaneHost, store: Store, engine: Engine): Keeper {
  const { storage } = host;
  const shelves: Library = { forms: formShelf(storage, engine), policies: policyShelf(storage, engine) };
  const { show, formTaught, ...library } = libraryKeeper(store, engine, shelves);
  const record = recordShelf(storage, host.document === null ? null : RECORD_PREFIX + host.document);
  const waiting = waitingFor(record.first);

  show();
  restoreChoices(store, engine, record.first);
  let last = store.getState();
  let isRefused = false;
  store.subscribe(() => {
    const state = store.getState();
    const before = last;
    last = state;
    if (state.form !== before.form && state.form !== null) formTaught(state.form);
    if (isKeptAlike(state, before)) return;
    const isSaved = record.save(recordOf(state, waiting, host.now()));
    // Once is enough, as long as nothing has changed about it.
    if (!isSaved && !isRefused) store.dispatch({ type: 'keeping-refused' });
    isRefused = !isSaved;
  });

  return {
    ...library,
    claim: (tables, grids) => {
      const claimed = waiting.claim(tables, grids);
      if (claimed !== null) store.dispatch({ type: 'marks-restored', ...claimed });
      return claimed !== null;
    },
    recheck: (tables, grids) => {
      const marks = marksNow(store.getState().review.marks, tables, grids);
      if (marks !== null) store.dispatch({ type: 'marks-rechecked', marks });
    },
    held: () => heldIn(storage, shelves),
    forgetAll: () => {
      waiting.forget();
      store.dispatch({ type: 'all-forgotten' });
      for (const each of storage.names()) if (each !== SETTINGS_NAME) storage.save(each, null);
    },
  };
}
