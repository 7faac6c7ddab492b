/**
 * How large the streams of a PDF become when they are unpacked, looked at before the library sees them: it unpacks whatever it needs,
 * and a file of some kilobytes can hold gigabytes. Streams of protected documents look like nothing here and are not measured.
 */
import { Inflate } from 'fflate';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { joinedChunks } from '../zip/inflate';

const BEGIN = Uint8Array.from('stream', (mark) => mark.charCodeAt(0));
const END = Uint8Array.from('endstream', (mark) => mark.charCodeAt(0));
const PROTECTED = Uint8Array.from('/Encrypt', (mark) => mark.charCodeAt(0));
const [LINE_FEED, RETURN] = [10, 13];
/** Deflate expands at most 1,032 times, so a slice yields at most 4 MB before the limits are looked at again. */
const SLICE = 4 * 1024;
/** Where the description of a stream is looked for, before it. */
const DESCRIPTION = 1024;
/** The library unpacks no picture here, and a page that was scanned blank packs beyond any ratio. */
const PICTURE = '/Image';
/** The most that other packings make of a byte: LZW and run lengths. */
const OTHER_PACKINGS = [
  ['/LZWDecode', 1400],
  ['/RunLengthDecode', 64],
] as const;
/** Packed twice is as good as never meant to be read; three times is looked at no more. */
const DEEPEST = 2;

/** The two bytes that begin packed data: the method is 8, and both are a multiple of 31. */
function isPacked(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return bytes.length > 2 && (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Counts what has been unpacked from a file. */
class Measure {
  private total = 0;

  /** `isPlain`: what looks packed is. */
  constructor(private readonly isPlain: boolean) {}

  /**
   * Throws `Refusal` where the stream, or all of them, become too large, and where it is damaged: the library would make do with what
   * comes before.
   */
  stream(packed: Uint8Array, isPicture: boolean, depth: number): void {
    let size = 0;
    const again: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      this.total += chunk.length;
      if (size > LIMITS.partBytes) throw new Refusal('too-large', '', 'partBytes');
      if (this.total > LIMITS.totalBytes) throw new Refusal('too-large', '', 'totalBytes');
      const isDense = !isPicture && size > LIMITS.ratioFromBytes && size > packed.length * LIMITS.ratio;
      if (isDense) throw new Refusal('too-large', '', 'ratio');
      const isFirst = size === chunk.length;
      if (depth < DEEPEST && (isFirst ? isPacked(chunk) : again.length > 0)) again.push(chunk.slice());
    });
    try {
      for (let at = 2; at < packed.length; at += SLICE)
        inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      // What was unpacked may look packed by chance.
      if (this.isPlain && !isPicture && depth === 1) throw new Refusal('damaged', '');
    }
    if (again.length > 0) this.stream(joinedChunks(again, size), isPicture, depth + 1);
  }
}

/** Throws `Refusal` for a document with a stream that is damaged, too large, or packed tighter than anything that is read. */
export function checkStreams(bytes: Uint8Array): void {
  const measure = new Measure(find(bytes, PROTECTED, 0) < 0);
  const latin = new TextDecoder('latin1');
  for (let at = find(bytes, BEGIN, 0); at >= 0; at = find(bytes, BEGIN, at)) {
    const description = latin.decode(bytes.subarray(Math.max(0, at - DESCRIPTION), at));
    const own = description.slice(description.lastIndexOf('obj') + 1);
    at += BEGIN.length;
    if (bytes[at] === RETURN) at += 1;
    if (bytes[at] === LINE_FEED) at += 1;
    const end = find(bytes, END, at);
    const data = bytes.subarray(at, end < 0 ? bytes.length : end);
    const isPicture = own.includes(PICTURE);
    if (isPacked(data)) measure.stream(data, isPicture, 1);
    const isHuge = OTHER_PACKINGS.some(
      ([name, most]) => own.includes(name) && data.length * most > LIMITS.partBytes,
    );
    if (isHuge && !isPicture) throw new Refusal('too-large', '', 'partBytes');
    at = end < 0 ? bytes.length : end + END.length;
  }
}
