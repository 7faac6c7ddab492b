/** Compound files, the containers of everything that Office wrote before 2007. Comes with a large library: only ever imported dynamically. */
import { CFB } from '@e965/xlsx';

/** The library has no types for this part of it. */
const library = CFB as {
  read(bytes: Uint8Array, options: { readonly type: 'buffer' }): unknown;
  find(file: unknown, path: string): { readonly content?: ArrayLike<number> } | null;
};

/** The streams by their names; `null` for one that is not there. Throws the library's error for what is no such file. */
export function compoundStreams(bytes: Uint8Array): (name: string) => Uint8Array | null {
  const file = library.read(bytes, { type: 'buffer' });
  return (name) => {
    const content = library.find(file, `/${name}`)?.content;
    return content === undefined ? null : Uint8Array.from(content);
  };
}

/** Whether the file itself is a document of Word, whatever is embedded in it. */
export function isWordDocument(bytes: Uint8Array): boolean {
  try {
    return compoundStreams(bytes)('WordDocument') !== null;
  } catch {
    // Whoever reads it will say that it is damaged.
    return false;
  }
}
