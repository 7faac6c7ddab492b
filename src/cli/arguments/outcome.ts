/** What comes of the words on a command line: a value, or what is wrong with them. */
import type { UsageErrorKey } from '../words/words';

export interface UsageError {
  readonly key: UsageErrorKey;
  readonly data: Readonly<Record<string, string>>;
}

export interface Refused {
  readonly ok: false;
  readonly error: UsageError;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const bad = (key: UsageErrorKey, data: UsageError['data'] = {}): Refused => ({
  ok: false,
  error: { key, data },
});
