/** Inflating with a running cap: what a zip directory declares is a claim, not a bound. */
import { Inflate, inflateSync } from 'fflate';

import { crc32 } from './crc32';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import type { ZipEntry } from './zip-directory';
import { exceedsRatio } from './zip-directory';

/** Deflate expands at most 1,032 times, so a slice yields at most 16 MB before the cap is looked at again. */
const SLICE = 16 * 1024;

/** How much may still be inflated from one file, over all its parts. */
export class InflateBudget {
  private left: number = LIMITS.totalBytes;

  spend(bytes: number, where: string): void {
    this.left -= bytes;
    if (this.left < 0) throw new Refusal('too-large', where);
  }
}

function pump(entry: ZipEntry, take: (chunk: Uint8Array) => boolean): void {
  const stream = new Inflate((chunk) => {
    wanted = take(chunk);
  });
  let wanted = true;
  const { compressed } = entry;
  for (let at = 0; wanted; at += SLICE) {
    const last = at + SLICE >= compressed.length;
    try {
      stream.push(compressed.subarray(at, at + SLICE), last);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('damaged', entry.rawName);
    }
    if (last) return;
  }
}

/** Small entries at once: their output is bounded by the slice, and by one byte more than they declare. */
function inflateSmall(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    throw new Refusal('damaged', entry.rawName);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The whole content of an entry, its size and checksum proven. Throws `Refusal`. */
export function inflateEntry(entry: ZipEntry, budget: InflateBudget): Uint8Array {
  let content = entry.compressed;
  if (entry.method === 0) {
    budget.spend(content.length, entry.rawName);
  } else if (entry.compressed.length <= SLICE) {
    content = inflateSmall(entry);
    budget.spend(content.length, entry.rawName);
  } else {
    const chunks: Uint8Array[] = [];
    let size = 0;
    pump(entry, (chunk) => {
      size += chunk.length;
      budget.spend(chunk.length, entry.rawName);
      if (size > LIMITS.partBytes || exceedsRatio(size, entry.compressed.length)) {
        throw new Refusal('too-large', entry.rawName);
      }
      if (size > entry.size) throw new Refusal('damaged', entry.rawName);
      chunks.push(chunk);
      return true;
    });
    content = join(chunks, size);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new Refusal('damaged', entry.rawName);
  return content;
}

/** The first bytes of an entry, unchecked: enough to see how it begins without paying for all of it. */
export function peekEntry(entry: ZipEntry, length: number): Uint8Array {
  if (entry.method === 0) return entry.compressed.subarray(0, length);
  const head: ZipEntry = { ...entry, compressed: entry.compressed.subarray(0, length * 2) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    stream.push(head.compressed, false);
  } catch {
    throw new Refusal('damaged', entry.rawName);
  }
  return join(chunks, size).subarray(0, length);
}
