/**
 * Whether the table of shared strings is what it says. The library reads on behind its end, and forever where the end lies within a count
 * of characters.
 */

const HEAD = 8;
const STRING_HEAD = 3;
const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

interface Table {
  readonly bytes: Uint8Array;
  /** Where a record continues the one before: there the width of the characters is said anew. */
  readonly seams: ReadonlySet<number>;
}

function tableOf(bodies: readonly Uint8Array[]): Table {
  const bytes = new Uint8Array(bodies.reduce((sum, body) => sum + body.length, 0));
  const seams = new Set<number>();
  let at = 0;
  for (const body of bodies) {
    bytes.set(body, at);
    if (at > 0) seams.add(at);
    at += body.length;
  }
  return { bytes, seams };
}

/** Behind so many characters; beyond the end where there are not so many. */
function behindCharacters({ bytes, seams }: Table, start: number, count: number, isWide: boolean): number {
  let at = start;
  let width = isWide ? 2 : 1;
  for (let left = count; left > 0 && at <= bytes.length; left -= 1) {
    while (seams.has(at)) {
      width = (bytes[at] ?? 0) === 0 ? 1 : 2;
      at += 1;
    }
    at += width;
  }
  return at;
}

/** `bodies`: the content of the record, and of each that continues it. */
export function areStringsWhole(bodies: readonly Uint8Array[]): boolean {
  const table = tableOf(bodies);
  const { bytes } = table;
  const view = new DataView(bytes.buffer);
  const end = bytes.length;
  if (end < HEAD) return false;
  const count = view.getUint32(4, true);
  let at = HEAD;
  for (let index = 0; index < count && at < end; index += 1) {
    if (at + STRING_HEAD > end) return false;
    const characters = view.getUint16(at, true);
    const flags = bytes[at + 2] ?? 0;
    at += STRING_HEAD;
    let extra = 0;
    if ((flags & RICH) !== 0) {
      if (at + 2 > end) return false;
      extra += 4 * view.getUint16(at, true);
      at += 2;
    }
    if ((flags & EXTENDED) !== 0) {
      if (at + 4 > end) return false;
      extra += view.getUint32(at, true);
      at += 4;
    }
    at = behindCharacters(table, at, characters, (flags & WIDE) !== 0);
    if (at > end) return false;
    at += extra;
  }
  return true;
}
