/** The text of an XML part and its way back to bytes. Parts are UTF-8 or UTF-16; patches must not change a byte elsewhere. */
import { Refusal } from '../guard/refusal';

export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** With its byte order mark, where there is one, so that writing it back gives the same bytes. */
  readonly text: string;
  readonly encoding: PartEncoding;
}

function encodingOf(bytes: Uint8Array): PartEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}

/** Throws `Refusal` where the bytes are not valid in their encoding: replacing them silently would change the part. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding };
  } catch {
    throw new Refusal('damaged', part);
  }
}

export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}
