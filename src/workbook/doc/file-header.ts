/** Where the parts of a binary Word document stand: its file information block ([MS-DOC] 2.5). */
import { Refusal } from '../guard/refusal';
import type { Bytes } from '../bytes';

const WORD = 0xa5ec;
/** Word 97; what came before is another format. */
const WORD_97 = 0xc1;
const IS_ENCRYPTED = 0x0100;
const USES_TABLE_1 = 0x0200;

export interface Part {
  readonly at: number;
  readonly length: number;
}

export interface FileHeader {
  readonly tableStream: '0Table' | '1Table';
  /** Characters of the body; notes, comments, text boxes and the lines at top and foot of pages come behind it. */
  readonly characters: number;
  /** Parts of the table stream. */
  readonly pieces: Part;
  readonly characterPages: Part;
  readonly paragraphPages: Part;
}

/** Throws `Refusal`. */
export function readFileHeader(main: Bytes): FileHeader {
  if (main.u16(0) !== WORD || main.u16(2) < WORD_97) throw new Refusal('not-a-workbook', '');
  const flags = main.u16(0x0a);
  if ((flags & IS_ENCRYPTED) !== 0) throw new Refusal('encrypted', '');
  const part = (at: number): Part => ({ at: main.u32(at), length: main.u32(at + 4) });
  return {
    tableStream: (flags & USES_TABLE_1) === 0 ? '0Table' : '1Table',
    characters: main.u32(0x4c),
    characterPages: part(0xfa),
    paragraphPages: part(0x102),
    pieces: part(0x1a2),
  };
}
