/** Takes the stream of records out of a legacy workbook and puts another one in. */
import { readFileSync } from 'node:fs';

import { CFB } from '@e965/xlsx';

interface CompoundEntry {
  content: Uint8Array;
  size: number;
}
interface CompoundFile {
  readonly FullPaths: readonly string[];
}
/** What this needs of a library that has no types for it. */
const compound = CFB as {
  read(bytes: Uint8Array, options: { readonly type: 'buffer' }): CompoundFile;
  write(file: CompoundFile, options: { readonly type: 'buffer' }): Uint8Array;
  find(file: CompoundFile, path: string): CompoundEntry | null;
};

export const RECORD_HEAD = 4;

export function recordsOf(stream: Uint8Array): Uint8Array[] {
  const records: Uint8Array[] = [];
  for (let at = 0; at + RECORD_HEAD <= stream.length;) {
    const length = (stream[at + 2] ?? 0) + 256 * (stream[at + 3] ?? 0);
    records.push(stream.slice(at, at + RECORD_HEAD + length));
    at += RECORD_HEAD + length;
  }
  return records;
}

export function put16(record: Uint8Array, at: number, value: number): void {
  if (at + 2 > record.length) return;
  record[at] = value & 0xff;
  record[at + 1] = value >> 8;
}

export function recordOf(id: number, body: Uint8Array): Uint8Array {
  const record = new Uint8Array(RECORD_HEAD + body.length);
  put16(record, 0, id);
  put16(record, 2, body.length);
  record.set(body, RECORD_HEAD);
  return record;
}

/** `null` for a compound file without a workbook in it. */
export function withStream(bytes: Uint8Array, change: (stream: Uint8Array) => Uint8Array): Uint8Array | null {
  const file = compound.read(bytes, { type: 'buffer' });
  const entry = compound.find(file, '/Workbook') ?? compound.find(file, '/Book');
  if (entry === null) return null;
  // The library keeps small streams as plain lists.
  entry.content = change(Uint8Array.from(entry.content));
  entry.size = entry.content.length;
  return compound.write(file, { type: 'buffer' });
}

/** The old workbook with records put in behind the start of its first sheet, or before all sheets. */
export function legacyWith(records: readonly Uint8Array[], where: 'globals' | 'sheet'): Uint8Array {
  const made = withStream(new Uint8Array(readFileSync('test/fixtures/xlsx/form.xls')), (stream) => {
    const all = recordsOf(stream);
    const beginnings = all.flatMap((record, at) => (record[0] === 9 && record[1] === 8 ? [at] : []));
    const at = (beginnings[where === 'globals' ? 0 : 1] ?? 0) + 1;
    return new Uint8Array(Buffer.concat([...all.slice(0, at), ...records, ...all.slice(at)]));
  });
  if (made === null) throw new Error('no stream');
  return made;
}
