/**
 * The central directory of a zip file. Own code, because the compressed bytes of untouched entries have to be kept
 * verbatim and no library hands them out.
 */
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';

export interface ZipEntry {
  /** As stored, decoded. */
  readonly rawName: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  /** A view into the input. */
  readonly compressed: Uint8Array;
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
/** The name of an entry is UTF-8; without it nothing says what it is. */
export const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  /** Bytes before the zip proper, where something was put in front of it. */
  readonly shift: number;
}

function damaged(where: string): Refusal {
  return new Refusal('damaged', where);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged('');
}

function bigOffset(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw damaged('');
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('');
  return Number(value);
}

function findDirectory(view: DataView): DirectoryPlace {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let length = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const record = bigOffset(view, locator + 8);
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64_SIGNATURE) throw damaged('');
    count = bigOffset(view, record + 32);
    length = bigOffset(view, record + 40);
    offset = bigOffset(view, record + 48);
    directoryEnd = record;
  }
  const shift = directoryEnd - length - offset;
  if (shift < 0) throw damaged('');
  return { count, offset: offset + shift, shift };
}

interface Sizes {
  size: number;
  packed: number;
  local: number;
}

/** Replaces what a zip64 extra field holds, in its fixed order and only where the plain field is full of ones. */
function readZip64(view: DataView, from: number, to: number, sizes: Sizes): void {
  for (let at = from; at + 4 <= to;) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (id === 1) {
      let next = at + 4;
      for (const key of ['size', 'packed', 'local'] as const) {
        if (sizes[key] !== 0xffffffff) continue;
        if (next + 8 > end) throw damaged('');
        sizes[key] = bigOffset(view, next);
        next += 8;
      }
      return;
    }
    at = end;
  }
}

function decodeName(bytes: Uint8Array, flags: number): string {
  if (flags & UTF8_FLAG) return new TextDecoder('utf-8').decode(bytes);
  // Part names are ASCII; anything else in an old code page only has to stay distinguishable.
  return String.fromCharCode(...bytes);
}

function readEntry(input: Uint8Array, view: DataView, at: number, shift: number): [ZipEntry, number] {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged('');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameEnd = at + 46 + nameLength;
  const next = nameEnd + extraLength + commentLength;
  if (next > view.byteLength) throw damaged('');
  const sizes: Sizes = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
  };
  readZip64(view, nameEnd, nameEnd + extraLength, sizes);
  const flags = view.getUint16(at + 8, true);
  const nameBytes = input.subarray(at + 46, nameEnd);
  const rawName = decodeName(nameBytes, flags);
  if (flags & ENCRYPTED_FLAG) throw new Refusal('encrypted', rawName);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(rawName);

  const local = sizes.local + shift;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw damaged(rawName);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.packed > view.byteLength) throw damaged(rawName);
  const entry: ZipEntry = {
    rawName,
    nameBytes,
    method,
    flags,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    compressed: input.subarray(start, start + sizes.packed),
    madeBy: view.getUint16(at + 4, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return [entry, next];
}

/** Throws `Refusal` where an entry has, or says that it has, so many bytes that it is too large. */
export function checkPart({ rawName, compressed }: ZipEntry, size: number): void {
  if (size > LIMITS.partBytes) throw new Refusal('too-large', rawName, 'partBytes');
  if (size > LIMITS.ratioFromBytes && size > compressed.length * LIMITS.ratio) {
    throw new Refusal('too-large', rawName, 'ratio');
  }
}

/** Entries in the order of the directory. Throws `Refusal`. What the directory declares is checked again while inflating. */
export function readDirectory(input: Uint8Array): ZipEntry[] {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  if (view.byteLength < END_LENGTH) throw damaged('');
  const place = findDirectory(view);
  if (place.count > LIMITS.entries) throw new Refusal('too-large', '', 'entries');
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = place.offset;
  for (let index = 0; index < place.count; index += 1) {
    const [entry, next] = readEntry(input, view, at, place.shift);
    checkPart(entry, entry.size);
    total += entry.size;
    if (total > LIMITS.totalBytes) throw new Refusal('too-large', '', 'totalBytes');
    entries.push(entry);
    at = next;
  }
  return entries;
}
