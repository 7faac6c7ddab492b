/** The pane without its looks: state, engine, journal. The workbench's grid looks at the same model as the pane. */
import type { AssessOptions } from '../core/assess-workbook';
import type { Language } from '../core/messages/message';
import type { Policy } from '../core/policy/model';
import { createJournal, type Journal } from '../workbook/journal';
import type { Engine } from './engine';
import type { PaneHost } from './host';
import type { Keeper } from './keeping/keeper';
import { parseSettings, SETTINGS_NAME, writeSettings } from './keeping/settings-text';
import { initialState, type PaneState, type Settings } from './state/state';
import { createStore, type Store } from './state/store';

export interface PaneModel {
  readonly host: PaneHost;
  readonly store: Store;
  readonly journal: Journal;
  /** Both are `null` until their chunks are there; never `null` while tables are shown. */
  readonly engine: () => Engine | null;
  readonly keeper: () => Keeper | null;
  /** Loads both; what was kept of this workbook stands in the state then. */
  readonly loadEngine: () => Promise<Engine>;
}

interface Loaded {
  readonly engine: Engine;
  readonly keeper: Keeper;
}

export function createPaneModel(host: PaneHost, own: Language): PaneModel {
  const { storage } = host;
  const settings = parseSettings(storage.load(SETTINGS_NAME), own);
  const store = createStore(initialState({ ...settings, policy: { kind: 'auto' } }));
  const journal = createJournal(host.journalStorage);
  let loading: Promise<Loaded> | null = null;
  let loaded: Loaded | null = null;
  let saved = writeSettings(settings);
  store.subscribe(() => {
    const text = writeSettings(store.getState().settings);
    if (text === saved) return;
    saved = text;
    storage.save(SETTINGS_NAME, text);
  });
  const load = async (): Promise<Loaded> => {
    const [engine, { createKeeper }] = await Promise.all([host.loadEngine(), import('./keeping/keeper')]);
    return { engine, keeper: createKeeper(host, store, engine) };
  };
  return {
    host,
    store,
    journal,
    engine: () => loaded?.engine ?? null,
    keeper: () => loaded?.keeper ?? null,
    loadEngine: async () => {
      loading ??= load();
      try {
        loaded = await loading;
      } catch (error) {
        // A chunk that did not come may come the next time.
        loading = null;
        throw error;
      }
      return loaded.engine;
    },
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
