/** A JSON file that the user names. */
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../inputs/collect-inputs';

export type JsonFile =
  | { readonly kind: 'value'; readonly value: unknown }
  /** `code`: the system's, "ENOENT". */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'not-json' };

export async function readJsonFile(given: string, cwd: string): Promise<JsonFile> {
  let text: string;
  try {
    text = await fs.readFile(path.resolve(cwd, given), 'utf8');
  } catch (error) {
    return { kind: 'unreadable', code: errorCode(error) };
  }
  try {
    return { kind: 'value', value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { kind: 'not-json' };
  }
}
