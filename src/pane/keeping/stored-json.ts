/** Reading what lies in the browser's storage: anybody may have written there, so every field is looked at. */
import { type Json, isObject } from '../../core/json';

/** The object of this version that the text holds; `null` for anything else, and for a text that nobody of ours would write. */
export function parseVersioned(text: string | null, version: number, most: number): Json | null {
  if (text === null || text.length > most) return null;
  try {
    const data: unknown = JSON.parse(text);
    return isObject(data) && data['version'] === version ? data : null;
  } catch {
    return null;
  }
}

/** The last `most` items that can be read; what cannot be read is left out. */
export function readList<T>(value: unknown, most: number, read: (item: Json) => T | null): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(-most).flatMap((item: unknown) => {
    const known = isObject(item) ? read(item) : null;
    return known === null ? [] : [known];
  });
}

export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

export function isIndex(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < limit;
}
