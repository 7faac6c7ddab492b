/** Damage to workbooks from before 2007: to the file around them, and to single records within. */
import { hitBytes, joined, tearBytes } from './mutate-bytes';
import { below, pick, type Random } from './random';
import { put16, RECORD_HEAD as HEAD, recordsOf, withStream } from '../legacy/biff-stream';

/** Ids of records that hold cells, strings, formulas, merges, names, protection, and what encloses them. */
const IDS = [
  0x06, 0x09, 0x0a, 0x0b, 0x12, 0x17, 0x18, 0x1c, 0x2f, 0x3c, 0x3d, 0x55, 0x5d, 0x7d, 0x85, 0xbd, 0xbe, 0xd7,
  0xe0, 0xe5, 0xec, 0xfc, 0xfd, 0xff, 0x12f, 0x1ae, 0x1b6, 0x1b8, 0x200, 0x201, 0x203, 0x204, 0x205, 0x207,
  0x208, 0x20b, 0x21, 0x221, 0x27e, 0x4bc, 0x41e, 0x809,
];
const EDGES = [0, 1, 0x7fff, 0x8000, 0xffff];

function mutateRecord(record: Uint8Array, random: Random): Uint8Array {
  const copy = record.slice();
  const body = Math.max(1, copy.length - HEAD);
  switch (below(random, 6)) {
    case 0:
      put16(copy, 0, pick(random, IDS));
      return copy;
    case 1:
      // A length that is not true: what follows is read as something else.
      put16(
        copy,
        2,
        random() < 0.5 ? below(random, 0x10000) : Math.max(0, copy.length - HEAD + below(random, 9) - 4),
      );
      return copy;
    case 2:
      put16(copy, HEAD + below(random, body), pick(random, EDGES));
      return copy;
    case 3: {
      // Shorter or longer, and saying so.
      const torn = tearBytes(copy.slice(HEAD), random).slice(0, 8224);
      const made = joined(copy.slice(0, HEAD), torn);
      put16(made, 2, torn.length);
      return made;
    }
    default:
      for (let count = 1 + below(random, 4); count > 0; count -= 1) {
        copy[HEAD + below(random, body)] = below(random, 256);
      }
      return copy;
  }
}

function mutateRecords(stream: Uint8Array, random: Random): Uint8Array {
  const records = recordsOf(stream);
  for (let count = 1 + below(random, 5); count > 0; count -= 1) {
    const at = below(random, records.length);
    const record = records[at];
    if (record === undefined) continue;
    const what = random();
    if (what < 0.08) records.splice(at, 1);
    else if (what < 0.16) records.splice(below(random, records.length), 0, record);
    else if (what < 0.2)
      records.splice(at, 0, ...Array.from({ length: 1 + below(random, 200) }, () => record));
    else records[at] = mutateRecord(record, random);
  }
  return joined(...records);
}

/** `bytes`: a compound file, or a bare stream of records as the oldest programs wrote them. */
export function mutateBiff(bytes: Uint8Array, random: Random): Uint8Array {
  const isCompound = bytes[0] === 0xd0;
  // Half of the hits go to the first sectors, where the directory of a small file lies.
  if (random() < 0.3) {
    const head = bytes.slice(0, 2048);
    return random() < 0.5
      ? hitBytes(bytes, random, 2048)
      : joined(hitBytes(head, random, 2048), bytes.slice(2048));
  }
  if (!isCompound) return mutateRecords(bytes, random);
  return (
    withStream(bytes, (stream) => mutateRecords(stream, random)) ?? hitBytes(bytes, random, bytes.length)
  );
}
