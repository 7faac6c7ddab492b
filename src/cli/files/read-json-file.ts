/** A JSON file that the user names. */
import path from 'node:path';
import { readRegular } from './read-regular';

export type JsonFile =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `code`: the system's, "ENOENT". */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-json' };

/** No policy and no form comes near it. */
const MOST_BYTES = 10_000_000;

export async function readJsonFile(given: string, cwd: string): Promise<JsonFile> {
  const file = await readRegular(path.resolve(cwd, given), MOST_BYTES);
  if (!file.ok) return { kind: 'unreadable', code: file.code };
  try {
    return { kind: 'value', value: JSON.parse(file.bytes.toString('utf8').replace(/^\uFEFF/, '')) };
  } catch {
    return { kind: 'not-json' };
  }
}
