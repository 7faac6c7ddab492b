/** Writes a zip file from entries that are already compressed, so that what was not touched stays as it was, byte for byte. */
import { deflateSync } from 'fflate';

import { crc32 } from './crc32';
import { UTF8_FLAG, type ZipEntry } from './zip-directory';

const DATA_DESCRIPTOR_FLAG = 8;
const VERSION = 20;
/** 1980-01-01, the first date that the format knows: new entries carry no clock. */
const FIRST_DATE = 0x21;

/** An entry for new content; time and attributes are those of `like` where an entry is replaced. */
export function packEntry(rawName: string, content: Uint8Array, like: ZipEntry | null): ZipEntry {
  return {
    rawName,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(rawName),
    method: 8,
    flags: (like?.flags ?? UTF8_FLAG) & UTF8_FLAG,
    time: like?.time ?? 0,
    date: like?.date ?? FIRST_DATE,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content, { level: 6 }),
    madeBy: like?.madeBy ?? VERSION,
    internalAttributes: like?.internalAttributes ?? 0,
    externalAttributes: like?.externalAttributes ?? 0,
  };
}

function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies = entries.reduce((sum, each) => sum + 30 + each.nameBytes.length + each.compressed.length, 0);
  const directory = entries.reduce((sum, each) => sum + 46 + each.nameBytes.length, 0);
  const output = new Uint8Array(bodies + directory + 22);
  const view = new DataView(output.buffer);
  let at = 0;
  let central = bodies;
  for (const entry of entries) {
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, entry.madeBy, true);
    writeCommon(view, central + 6, entry);
    view.setUint16(central + 36, entry.internalAttributes, true);
    view.setUint32(central + 38, entry.externalAttributes, true);
    view.setUint32(central + 42, at, true);
    output.set(entry.nameBytes, central + 46);
    central += 46 + entry.nameBytes.length;

    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    output.set(entry.nameBytes, at + 30);
    output.set(entry.compressed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.compressed.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, bodies, true);
  return output;
}
