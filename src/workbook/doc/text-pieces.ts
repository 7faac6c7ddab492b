/** The characters of a binary Word document, and where in the file each stands: formats are told by that ([MS-DOC] 2.4.1). */
import { Refusal } from '../guard/refusal';
import type { Bytes } from '../bytes';
import type { FileHeader } from './file-header';

export interface TextPiece {
  readonly text: string;
  /** Of its first character, in the main stream. */
  readonly at: number;
  /** Bytes a character. */
  readonly width: 1 | 2;
}

/** What Windows-1252 has between 0x80 and 0x9f; some decoders of that name leave control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function narrowText(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

const FORMATS = 1;
const PIECES = 2;
const IS_NARROW = 0x40000000;
const OFFSET = 0x3fffffff;

/** Where the table of pieces begins, behind formats that only pieces refer to. */
function tableOfPieces(table: Bytes, { at, length }: FileHeader['pieces']): number {
  let place = at;
  while (place < at + length && table.u8(place) === FORMATS) place += 3 + table.u16(place + 1);
  if (place >= at + length || table.u8(place) !== PIECES) throw new Refusal('damaged', '');
  return place + 1;
}

/** The body, piece by piece. Throws `Refusal`. */
export function readPieces(main: Bytes, table: Bytes, header: FileHeader): TextPiece[] {
  const wide = new TextDecoder('utf-16le');
  const start = tableOfPieces(table, header.pieces);
  const count = Math.floor((table.u32(start) - 4) / 12);
  const places = start + 4;
  const pieces: TextPiece[] = [];
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const from = table.u32(places + 4 * index);
    const to = Math.min(table.u32(places + 4 * (index + 1)), header.characters);
    if (from >= header.characters) break;
    if (to < from) throw new Refusal('damaged', '');
    const place = table.u32(places + 4 * (count + 1) + 8 * index + 2);
    const isNarrow = (place & IS_NARROW) !== 0;
    const width = isNarrow ? 1 : 2;
    const at = isNarrow ? Math.floor((place & OFFSET) / 2) : place & OFFSET;
    bytes += (to - from) * width;
    // Each character stands once in the file: pieces that share theirs would make a long text of a short one.
    if (bytes > main.length) throw new Refusal('damaged', '');
    const piece = main.slice(at, (to - from) * width);
    const text = isNarrow ? narrowText(piece) : wide.decode(piece);
    pieces.push({ text, at, width });
  }
  return pieces;
}
