/** Short names for long texts: to tell whether something is still what it was, not to keep a secret. */

/** FNV-1a over the text's UTF-16 units, finished so that close texts end far apart. 32 bits, unsigned. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 16 hexadecimal digits for a list of texts; `null` is told from "". */
export function fingerprint(parts: readonly (string | null)[]): string {
  const text = JSON.stringify(parts);
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
}
