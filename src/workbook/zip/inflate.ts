/** Inflating with a running cap: what a zip directory declares is a claim, not a bound. */
import { Inflate, inflateSync } from 'fflate';

import { crc32 } from './crc32';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import type { ZipEntry } from './zip-directory';
import { checkPart } from './zip-directory';

/** Deflate expands at most 1,032 times, so a slice yields at most 16 MB before the cap is looked at again. */
const SLICE = 16 * 1024;

/** What a platform does natively; the rest of the house runs in browsers too, which have neither at once. */
export interface ZipTools {
  /** Raw deflate to at most `most` bytes. Throws where there would be more, or where it is damaged. */
  readonly inflate: (compressed: Uint8Array, most: number) => Uint8Array;
  /** What the first bytes of a raw deflate already say. Throws where they are damaged. */
  readonly inflateStart: (compressed: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** How much may still be inflated from one file, over all its parts. */
export class InflateBudget {
  private left: number = LIMITS.totalBytes;

  spend(bytes: number, where: string): void {
    this.left -= bytes;
    if (this.left < 0) throw new Refusal('too-large', where, 'totalBytes');
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

/** All of them, one behind the other; `size`: how long that is. */
export function joinedChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
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

/** In slices, so that the caps hold whatever the directory says. */
function inflateLarge(entry: ZipEntry, budget: InflateBudget): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  pump(entry, (chunk) => {
    size += chunk.length;
    budget.spend(chunk.length, entry.rawName);
    checkPart(entry, size);
    if (size > entry.size) throw new Refusal('damaged', entry.rawName);
    chunks.push(chunk);
    return true;
  });
  return joinedChunks(chunks, size);
}

/** All at once: what the directory says is held against the caps, and the tool stops one byte behind it. */
function inflateNatively(entry: ZipEntry, budget: InflateBudget, tools: ZipTools): Uint8Array {
  const { compressed, size, rawName } = entry;
  checkPart(entry, size);
  budget.spend(size, rawName);
  try {
    return tools.inflate(compressed, size + 1);
  } catch {
    throw new Refusal('damaged', rawName);
  }
}

function contentOf(entry: ZipEntry, budget: InflateBudget, tools: ZipTools | null): Uint8Array {
  if (entry.method !== 0 && tools !== null) return inflateNatively(entry, budget, tools);
  if (entry.method !== 0 && entry.compressed.length > SLICE) return inflateLarge(entry, budget);
  const content = entry.method === 0 ? entry.compressed : inflateSmall(entry);
  budget.spend(content.length, entry.rawName);
  return content;
}

/** The whole content of an entry, its size and checksum proven. Throws `Refusal`. */
export function inflateEntry(
  entry: ZipEntry,
  budget: InflateBudget,
  tools: ZipTools | null = null,
): Uint8Array {
  const content = contentOf(entry, budget, tools);
  const checksum = tools === null ? crc32(content) : tools.crc32(content);
  if (content.length !== entry.size || checksum !== entry.crc) throw new Refusal('damaged', entry.rawName);
  return content;
}

/** The first bytes of an entry, unchecked: enough to see how it begins without paying for all of it. */
export function peekEntry(
  { method, compressed, rawName }: ZipEntry,
  length: number,
  tools: ZipTools | null = null,
): Uint8Array {
  if (method === 0) return compressed.subarray(0, length);
  if (tools !== null) {
    try {
      return tools.inflateStart(compressed.subarray(0, length)).subarray(0, length);
    } catch {
      throw new Refusal('damaged', rawName);
    }
  }
  let head: Uint8Array = new Uint8Array();
  // Not inflated into an array of this length: the tool fails where a later block begins beyond its end, as those of Excel do.
  const stream = new Inflate((chunk) => {
    head = joinedChunks([head, chunk], head.length + chunk.length);
  });
  try {
    stream.push(compressed.subarray(0, length), false);
  } catch {
    throw new Refusal('damaged', rawName);
  }
  return head.subarray(0, length);
}
