/** Forms and policies that the user has made, as text: they serve any workbook. Both are checked like imported files. */
import { formKey } from '../../core/table/taught/form-likeness';
import type { FormDescription } from '../../core/table/taught/form-description';
import { policyPatch } from '../../core/policy/patch';
import type { Engine } from '../engine';
import type { TextStorage } from '../host';
import type { CustomPolicy } from '../state/state';
import { parseVersioned, readList } from './stored-json';

const VERSION = 1;
/** Newest last; the oldest go first. */
const MOST_ITEMS = 20;
/** Characters of one form or policy. */
const LONGEST_ITEM = 20_000;
const MOST_TEXT = MOST_ITEMS * (LONGEST_ITEM + 20);

/** One kind of thing that the library holds. */
export interface Shelf<T> {
  list(): readonly T[];
  /** Replaces what has the same key. False where it is too large to be kept. */
  put(item: T): boolean;
  /** Replaces what has the same key where it stands in the order. */
  replace(item: T): void;
  remove(key: string): void;
}

interface Kind<T> {
  readonly name: string;
  readonly key: (item: T) => string;
  readonly write: (item: T) => unknown;
  /** `null` where it is none. */
  readonly read: (json: unknown) => T | null;
}

function shelf<T>(storage: TextStorage, { name, key, write, read }: Kind<T>): Shelf<T> {
  // Read again each time: another pane of this user may have added to it meanwhile.
  const list = (): readonly T[] =>
    readList(parseVersioned(storage.load(name), VERSION, MOST_TEXT)?.['items'], MOST_ITEMS, read);
  const save = (items: readonly T[]): void => {
    const text = JSON.stringify({ version: VERSION, items: items.slice(-MOST_ITEMS).map(write) });
    storage.save(name, items.length === 0 ? null : text);
  };
  const without = (gone: string): readonly T[] => list().filter((item) => key(item) !== gone);
  return {
    list,
    put: (item) => {
      if (JSON.stringify(write(item)).length > LONGEST_ITEM) return false;
      save([...without(key(item)), item]);
      return true;
    },
    replace: (item) => {
      save(list().map((each) => (key(each) === key(item) ? item : each)));
    },
    remove: (gone) => {
      save(without(gone));
    },
  };
}

export function formShelf(storage: TextStorage, engine: Engine): Shelf<FormDescription> {
  return shelf(storage, {
    name: 'forms',
    key: formKey,
    write: (form) => form,
    read: (json) => {
      const outcome = engine.readForm(json);
      return outcome.ok ? outcome.form : null;
    },
  });
}

export function policyShelf(storage: TextStorage, engine: Engine): Shelf<CustomPolicy> {
  return shelf(storage, {
    name: 'policies',
    key: ({ policy }) => policy.id,
    write: ({ policy, base }) => {
      const preset = engine.policies.find(({ id }) => id === base);
      return preset === undefined ? policy : policyPatch(policy, preset);
    },
    read: (json) => {
      const outcome = engine.readPolicy(json);
      return outcome.ok ? { policy: outcome.policy, base: outcome.base } : null;
    },
  });
}
