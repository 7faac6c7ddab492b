/** The pane without its looks: state, engine, journal. The workbench's grid looks at the same model as the pane. */
import type { AssessOptions } from '../core/assess-workbook';
import type { Policy } from '../core/policy/model';
import { createJournal, type Journal } from '../workbook/journal';
import type { Engine } from './engine';
import type { PaneHost } from './host';
import { parseSettings, writeSettings } from './settings-text';
import { initialState, type PaneState, type Settings } from './state/state';
import { createStore, type Store } from './state/store';

export interface PaneModel {
  readonly host: PaneHost;
  readonly store: Store;
  readonly journal: Journal;
  /** `null` until the engine's chunk is there; never `null` while tables are shown. */
  readonly engine: () => Engine | null;
  readonly loadEngine: () => Promise<Engine>;
}

export function createPaneModel(host: PaneHost, defaults: Settings): PaneModel {
  const store = createStore(initialState(parseSettings(host.preferences.load(), defaults)));
  const journal = createJournal(host.journalStorage);
  let engine: Engine | null = null;
  let saved = store.getState().settings;
  store.subscribe(() => {
    const { settings } = store.getState();
    if (settings === saved) return;
    saved = settings;
    host.preferences.save(writeSettings(settings));
  });
  return {
    host,
    store,
    journal,
    engine: () => engine,
    loadEngine: async () => (engine ??= await host.loadEngine()),
  };
}

/** The policy that the settings ask for; a preset that does not exist any more falls back to `auto`. */
function policyOf(engine: Engine, { policy }: Settings): Policy | 'auto' {
  if (policy.kind === 'custom') return policy.policy;
  if (policy.kind === 'auto') return 'auto';
  return engine.policies.find(({ id }) => id === policy.id) ?? 'auto';
}

type OptionParts = Pick<PaneState, 'settings' | 'form' | 'kept'>;
const lastOptions = new WeakMap<Engine, { readonly parts: OptionParts; readonly options: AssessOptions }>();

/** How tables are judged now. The same object as long as nothing of it changed, so that results can be kept by it. */
export function assessOptions(engine: Engine, { settings, form, kept }: PaneState): AssessOptions {
  const last = lastOptions.get(engine);
  const isSame =
    last?.parts.settings.policy === settings.policy && last.parts.form === form && last.parts.kept === kept;
  if (isSame) return last.options;
  const options = { policy: policyOf(engine, settings), form, silenced: [...kept.values()] };
  lastOptions.set(engine, { parts: { settings, form, kept }, options });
  return options;
}
