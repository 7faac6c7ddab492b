/** All changes of the pane's state, as data. */
import type { Assessment } from '../../core/assessment';
import type { SheetInfo } from '../../workbook/workbook';
import type { PaneEvent, Refusal } from './events';
import { keptKey, keyedFindings, tableKey } from './keys';
import {
  initialState,
  NOTHING_RESTORED,
  PREVIEW_DEFAULT,
  type PaneFailure,
  type PaneState,
  type View,
} from './state';

type EventOf<T extends PaneEvent['type']> = Extract<PaneEvent, { readonly type: T }>;
type Handlers = { readonly [T in PaneEvent['type']]: (state: PaneState, event: EventOf<T>) => PaneState };

function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

function withoutKeys<K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key]) => !keys.includes(key)));
}

function failureOf({ code, detail }: Refusal, during: PaneFailure['during']): PaneFailure {
  return { code, detail, during };
}

/** What did not work is forgotten when the same is tried again or has worked. */
function without(failure: PaneFailure | null, during: PaneFailure['during']): PaneFailure | null {
  return failure?.during === during ? null : failure;
}

/** Said in the place of the preview: the user is not left to guess whether something was written. */
const PREVIEW_CLOSED: PaneFailure = { code: 'preview-closed', detail: '', during: 'writing' };

/** Keeps the place where the user is, as far as it still exists. */
function withTables(
  state: PaneState,
  tables: readonly Assessment[],
  sheets: readonly SheetInfo[],
): PaneState {
  const kept = tables.find(({ table }) => tableKey(table) === state.current);
  const active = sheets.find((sheet) => sheet.isActive)?.name;
  const shown = kept ?? tables.find(({ table }) => table.sheet === active);
  const current = shown === undefined ? null : tableKey(shown.table);
  const stays = shown !== undefined && keyedFindings(shown).some(({ key }) => key === state.selected);
  // A preview is of the table that it was opened on: where that one is gone, nothing is written into another.
  const isOfAnother = state.view.kind === 'preview' && state.current !== null && kept === undefined;
  return {
    ...state,
    tables,
    sheets,
    current,
    selected: stays ? state.selected : null,
    view: isOfAnother ? { kind: 'problems' } : state.view,
    failure: isOfAnother ? PREVIEW_CLOSED : state.failure,
  };
}

const IN_REVIEW: ReadonlySet<View['kind']> = new Set(['letters', 'against']);
const BACK_TO_LIST: View = { kind: 'review', isBack: true };

/** What was opened from the sheet list or from the settings leads back there, at the same place. */
function viewBehind({ view, home }: PaneState): View {
  if (view.kind === 'teach' && view.openedFrom === 'settings') return { kind: 'settings', isBack: true };
  return IN_REVIEW.has(view.kind) && home === 'review' ? BACK_TO_LIST : { kind: 'problems' };
}

const HANDLERS: Handlers = {
  'read-started': (state) => ({
    ...state,
    readings: state.readings + 1,
    failure: without(state.failure, 'reading'),
    phase: state.phase === 'ready' ? 'ready' : 'loading',
  }),
  'read-finished': (state, event) => ({
    ...withTables({ ...state, failure: without(state.failure, 'reading') }, event.tables, event.sheets),
    phase: 'ready',
    readings: state.readings - 1,
    refused: new Set([...state.refused, ...event.refused]),
    stale: event.isStale,
    grids: event.grids,
    hiddenSheets: event.hiddenSheets,
    fileFindings: event.fileFindings,
    checkedAt: event.at,
  }),
  'read-failed': (state, event) => ({
    ...state,
    readings: state.readings - 1,
    failure: failureOf(event.failure, 'reading'),
    phase: state.phase === 'ready' ? 'ready' : 'failed',
  }),
  reassessed: (state, event) => ({
    ...withTables(state, event.tables, state.sheets),
    judging: null,
    hiddenSheets: event.hiddenSheets,
    fileFindings: event.fileFindings,
    checkedAt: event.at,
  }),
  scanned: (state, { scan }) => ({ ...state, scan }),
  judging: (state, { judging }) => ({ ...state, judging }),
  looked: (state, { isLooking }) => ({ ...state, isLooking }),
  'became-stale': (state) => ({ ...state, stale: true }),
  'table-chosen': (state, event) => ({
    ...state,
    sheets:
      event.sheet === undefined
        ? state.sheets
        : state.sheets.map((each) => ({ ...each, isActive: each.name === event.sheet })),
    current: event.table,
    selected: null,
    outcome: null,
    view: { kind: 'problems' },
    preview: PREVIEW_DEFAULT,
  }),
  'finding-selected': (state, event) => ({ ...state, selected: event.finding }),
  'view-opened': (state, event) => ({
    ...state,
    view: event.view.kind === 'review' && state.home === 'review' ? BACK_TO_LIST : event.view,
    home: event.view.kind === 'review' ? 'review' : state.home,
    outcome: event.view.kind === 'preview' ? null : state.outcome,
    failure: event.view.kind === 'preview' ? without(state.failure, 'writing') : state.failure,
    preview: event.view.kind === 'preview' ? PREVIEW_DEFAULT : state.preview,
  }),
  'view-closed': (state) => ({
    ...state,
    view: viewBehind(state),
    home: state.view.kind === 'review' ? 'problems' : state.home,
  }),
  // What was written last stays in its place until there is something newer to say.
  'write-started': (state) => ({ ...state, isWriting: true, failure: null }),
  'write-finished': (state, event) => ({
    ...state,
    isWriting: false,
    outcome: event.outcome,
    view: state.view.kind === 'preview' || state.view.kind === 'explain' ? { kind: 'problems' } : state.view,
  }),
  'write-failed': (state, event) => ({
    ...state,
    isWriting: false,
    outcome: null,
    failure: failureOf(event.failure, 'writing'),
  }),
  went: (state, { failure }) => ({
    ...state,
    failure: failure === null ? without(state.failure, 'going') : failureOf(failure, 'going'),
  }),
  'outcome-dismissed': (state) => ({ ...state, outcome: null }),
  'failure-dismissed': (state) => ({ ...state, failure: null }),
  'journal-moved': (state, { journal }) => ({ ...state, journal }),
  'preview-changed': (state, event) => ({ ...state, preview: { ...state.preview, ...event.choice } }),
  'draft-changed': (state, event) => ({
    ...state,
    drafts: withEntry(state.drafts, event.finding, event.draft),
  }),
  kept: (state, event) => ({
    ...state,
    kept: withEntry(state.kept, keptKey(event.silenced), event.silenced),
    view: { kind: 'problems' },
  }),
  unkept: (state, event) => ({ ...state, kept: withoutKeys(state.kept, event.kept) }),
  'form-taught': (state, event) => ({ ...state, form: event.form }),
  'settings-changed': (state, event) => ({ ...state, settings: { ...state.settings, ...event.settings } }),
  'review-changed': (state, event) => ({ ...state, review: { ...state.review, ...event.choice } }),
  'against-changed': (state, event) => ({ ...state, against: { ...state.against, ...event.against } }),
  marked: (state, event) => ({
    ...state,
    review: { ...state.review, marks: withEntry(state.review.marks, event.table, event.mark) },
  }),
  'choices-restored': (state, { form, policy, isUsual }) => ({
    ...state,
    form: form ?? state.form,
    settings: policy === null ? state.settings : { ...state.settings, policy },
    restored:
      form === null && (policy === null || isUsual)
        ? state.restored
        : {
            ...(state.restored ?? NOTHING_RESTORED),
            form: form !== null,
            policy: policy !== null && !isUsual,
          },
  }),
  'marks-restored': (state, { kept, marks }) => {
    const before = state.restored ?? NOTHING_RESTORED;
    return {
      ...state,
      kept: new Map([...state.kept, ...kept.map((each) => [keptKey(each), each] as const)]),
      review: { ...state.review, marks: new Map([...state.review.marks, ...marks]) },
      restored: {
        ...before,
        kept: new Set([...before.kept, ...kept.map(keptKey)]),
        marks: new Set([...before.marks, ...marks.keys()]),
      },
    };
  },
  'marks-rechecked': (state, { marks }) => ({ ...state, review: { ...state.review, marks } }),
  'keeping-refused': (state) => ({
    ...state,
    restored: { ...(state.restored ?? NOTHING_RESTORED), isRefused: true },
  }),
  'restored-dismissed': (state) => ({ ...state, restored: null }),
  'library-changed': (state, { library }) => ({ ...state, library: { ...state.library, ...library } }),
  'form-declined': (state, { form }) => ({
    ...state,
    declinedForms: new Set([...state.declinedForms, form]),
  }),
  'all-forgotten': (state) => {
    const { settings, review } = initialState({
      language: state.settings.language,
      scheme: state.settings.scheme,
      policy: { kind: 'auto' },
      usualPolicy: { kind: 'auto' },
    });
    return {
      ...state,
      settings,
      kept: new Map(),
      form: null,
      review: { ...state.review, marks: review.marks },
      library: { forms: [], policies: [] },
      restored: null,
      declinedForms: new Set(),
    };
  },
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  // The handler table is total over the event types; the compiler cannot pair them inside one call.
  const handler = HANDLERS[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return handler(state, event);
}
