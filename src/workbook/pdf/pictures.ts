/**
 * Pictures hold no cells. Told to unpack none, the library takes each for an error, and a seal or a letterhead would break off its page;
 * told to unpack them, it fills the memory. A picture is therefore called what the library passes by without a look.
 */
import { pdfStreams } from './pdf-streams';

const KIND = /\/Subtype\s*(\/Image)(?![^\s/<>[\]()%])/dgu;
/** A program in PostScript, which no reader runs. As long as the name that it stands for: nothing moves. */
const PASSED_BY = '/PS   ';

/** Of a stream by its description. */
export function isPicture(description: string): boolean {
  return description.search(KIND) >= 0;
}

/** A copy in which no picture is unpacked. */
export function withoutPictures(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const { description, at } of pdfStreams(bytes)) {
    for (const { indices } of description.matchAll(KIND)) {
      const from = at + (indices?.[1]?.[0] ?? 0);
      for (let index = 0; index < PASSED_BY.length; index += 1)
        copy[from + index] = PASSED_BY.charCodeAt(index);
    }
  }
  return copy;
}
