/**
 * How large the streams of a PDF become when they are unpacked, looked at before the library sees them: it unpacks whatever it needs,
 * and a file of some kilobytes can hold gigabytes. Streams of protected documents look like nothing here and are not measured.
 */
import { Inflate } from 'fflate';
import { LIMITS } from '../guard/limits';
import { Refusal } from '../guard/refusal';
import { joinedChunks } from '../zip/inflate';
import { isPicture } from './pictures';
import { find, LINE_FEED, pdfStreams, RETURN } from './pdf-streams';

const PROTECTED = Uint8Array.from('/Encrypt', (mark) => mark.charCodeAt(0));
/** Deflate expands at most 1,032 times, so a slice yields at most 4 MB before the limits are looked at again. */
const SLICE = 4 * 1024;
/** The most that other packings make of a byte: LZW and run lengths. */
const OTHER_PACKINGS = [
  ['/LZWDecode', 1400],
  ['/RunLengthDecode', 64],
] as const;
/** Packed twice is as good as never meant to be read; three times is looked at no more. */
const DEEPEST = 2;

/** A stream that says so is packed, or one that leaves it to another object; others look it by chance, as unpacked ones may. */
const PACKED = /\/Fl(?:ateDecode)?(?![A-Za-z])|\/F(?:ilter)?\s+\d+\s+\d+\s+R/u;
/** How packed data ends that a program flushed and never closed, but for the line's end. */
const FLUSHED = [0, 0, 0xff, 0xff];

function isFlushed(packed: Uint8Array): boolean {
  let end = packed.length;
  while (end > 0 && (packed[end - 1] === LINE_FEED || packed[end - 1] === RETURN)) end -= 1;
  return FLUSHED.every((byte, at) => packed[end - FLUSHED.length + at] === byte);
}

/** The two bytes that begin packed data: the method is 8, and both are a multiple of 31. */
function isPacked(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return bytes.length > 2 && (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Counts what has been unpacked from a file. */
class Measure {
  private total = 0;

  /** `isPlain`: nothing is protected, so that what is said to be packed looks it. */
  constructor(private readonly isPlain: boolean) {}

  /**
   * Throws `Refusal` where the stream, or all of them, become too large, and where it is damaged: the library would make do with what
   * comes before.
   */
  stream(packed: Uint8Array, description: string, depth = 1): void {
    // The library unpacks no picture here, and a page that was scanned blank packs beyond any ratio.
    const isUnread = isPicture(description);
    let size = 0;
    const again: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      this.total += chunk.length;
      if (size > LIMITS.partBytes) throw new Refusal('too-large', '', 'partBytes');
      if (this.total > LIMITS.totalBytes) throw new Refusal('too-large', '', 'totalBytes');
      const isDense = !isUnread && size > LIMITS.ratioFromBytes && size > packed.length * LIMITS.ratio;
      if (isDense) throw new Refusal('too-large', '', 'ratio');
      const isFirst = size === chunk.length;
      if (depth < DEEPEST && (isFirst ? isPacked(chunk) : again.length > 0)) again.push(chunk.slice());
    });
    try {
      for (let at = 2; at < packed.length; at += SLICE)
        inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const isSaid = this.isPlain && !isUnread && depth === 1 && PACKED.test(description);
      if (isSaid && !isFlushed(packed)) throw new Refusal('damaged', '');
    }
    if (again.length > 0) this.stream(joinedChunks(again, size), description, depth + 1);
  }
}

/** Throws `Refusal` for a document with a stream that is damaged, too large, or packed tighter than anything that is read. */
export function checkStreams(bytes: Uint8Array): void {
  const measure = new Measure(find(bytes, PROTECTED, 0) < 0);
  for (const { description, data } of pdfStreams(bytes)) {
    if (isPacked(data)) measure.stream(data, description);
    const isHuge = OTHER_PACKINGS.some(
      ([name, most]) => description.includes(name) && data.length * most > LIMITS.partBytes,
    );
    if (isHuge && !isPicture(description)) throw new Refusal('too-large', '', 'partBytes');
  }
}
