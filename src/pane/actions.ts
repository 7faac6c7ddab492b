/**
 * Everything the user can ask of the pane as a whole, as data: one definition feeds the button, the key and the entry's own
 * commands, so that they cannot drift apart.
 */
import { refresh } from './commands/read';
import { step } from './commands/navigate';
import { redo, undo } from './commands/write';
import type { PaneModel } from './model';
import { needsExplanation } from './reasons/needs-explanation';
import { currentAssessment, neighbour, walkOrder } from './state/selectors';
import type { PaneState, View } from './state/state';
import type { PlainWordKey } from './words/words';

export interface Shortcut {
  readonly key: string;
  readonly shift?: boolean;
  readonly control?: boolean;
}

export interface PaneAction {
  readonly id: ActionId;
  readonly label: PlainWordKey;
  readonly shortcut: Shortcut | null;
  readonly isEnabled: (state: PaneState) => boolean;
  readonly run: (model: PaneModel) => void | Promise<void>;
}

export type ActionId =
  | 'next-problem'
  | 'previous-problem'
  | 'preview'
  | 'undo'
  | 'redo'
  | 'refresh'
  | 'open-record'
  | 'open-review'
  | 'open-settings'
  | 'back';

const isIdle = (state: PaneState): boolean => state.phase === 'ready' && !state.isWriting;
/** What is open beside one line of the list is left for the next one. */
const WALKABLE: ReadonlySet<View['kind']> = new Set(['problems', 'explain', 'keep']);
const canWalk = (state: PaneState): boolean => {
  const assessment = currentAssessment(state);
  return WALKABLE.has(state.view.kind) && assessment !== null && walkOrder(assessment).length > 0;
};
/** From reason to reason as long as the next line wants one, too; else back in the list. */
const walk = (model: PaneModel, direction: 1 | -1): Promise<void> => {
  const { store } = model;
  const state = store.getState();
  const { view } = state;
  const next = view.kind === 'explain' ? neighbour(state, direction) : null;
  if (next !== null && next.key !== state.selected && needsExplanation(next.finding))
    store.dispatch({ type: 'view-opened', view: { kind: 'explain', finding: next.key } });
  else if (view.kind !== 'problems') store.dispatch({ type: 'view-closed' });
  return step(model, direction);
};

const ACTIONS: readonly PaneAction[] = [
  {
    id: 'next-problem',
    label: 'nav.next',
    shortcut: { key: 'F8' },
    isEnabled: canWalk,
    run: (model) => walk(model, 1),
  },
  {
    id: 'previous-problem',
    label: 'nav.previous',
    shortcut: { key: 'F8', shift: true },
    isEnabled: canWalk,
    run: (model) => walk(model, -1),
  },
  {
    id: 'preview',
    label: 'preview.heading',
    shortcut: null,
    isEnabled: (state) => isIdle(state) && state.tables.length > 0,
    run: ({ store }) => {
      store.dispatch({ type: 'view-opened', view: { kind: 'preview' } });
    },
  },
  {
    id: 'undo',
    label: 'footer.undo',
    shortcut: { key: 'z', control: true },
    isEnabled: (state) => isIdle(state) && state.journal.canUndo,
    run: undo,
  },
  {
    id: 'redo',
    label: 'footer.redo',
    shortcut: { key: 'y', control: true },
    isEnabled: (state) => isIdle(state) && state.journal.canRedo,
    run: redo,
  },
  {
    id: 'refresh',
    label: 'header.refresh',
    shortcut: null,
    isEnabled: isIdle,
    run: (model) => refresh(model, null),
  },
  {
    id: 'open-record',
    label: 'footer.record',
    shortcut: null,
    isEnabled: (state) => state.phase === 'ready',
    run: ({ store }) => {
      store.dispatch({ type: 'view-opened', view: { kind: 'record' } });
    },
  },
  {
    id: 'open-review',
    label: 'header.all-sheets',
    shortcut: null,
    isEnabled: (state) => state.phase === 'ready',
    run: ({ store }) => {
      store.dispatch({ type: 'view-opened', view: { kind: 'review' } });
    },
  },
  {
    id: 'open-settings',
    label: 'header.settings',
    shortcut: null,
    isEnabled: () => true,
    run: ({ store }) => {
      store.dispatch({ type: 'view-opened', view: { kind: 'settings' } });
    },
  },
  {
    id: 'back',
    label: 'nav.back',
    shortcut: { key: 'Escape' },
    isEnabled: (state) => state.view.kind !== 'problems' || state.home === 'review',
    run: ({ store }) => {
      const isTable = store.getState().view.kind === 'problems';
      store.dispatch(isTable ? { type: 'view-opened', view: { kind: 'review' } } : { type: 'view-closed' });
    },
  },
];

const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]));

export function actionById(id: ActionId): PaneAction {
  const action = BY_ID.get(id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
}

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export function actionForKey(press: KeyPress): PaneAction | null {
  const control = press.ctrlKey || press.metaKey;
  return (
    ACTIONS.find(
      ({ shortcut }) =>
        shortcut !== null &&
        shortcut.key.toLowerCase() === press.key.toLowerCase() &&
        (shortcut.shift ?? false) === press.shiftKey &&
        (shortcut.control ?? false) === control,
    ) ?? null
  );
}

/** "F8", "Shift+F8", "Ctrl+Z". */
export function shortcutText({ key, shift, control }: Shortcut): string {
  return [
    control === true ? 'Ctrl' : null,
    shift === true ? 'Shift' : null,
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter((part) => part !== null)
    .join('+');
}

/** Runs the action if it may run now. */
export function runAction(model: PaneModel, id: ActionId): void {
  const action = actionById(id);
  if (action.isEnabled(model.store.getState())) void action.run(model);
}
