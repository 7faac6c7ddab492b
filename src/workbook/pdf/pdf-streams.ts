/** The streams of a PDF where they lie among its bytes, found without its table of contents. */

const BEGIN = Uint8Array.from('stream', (mark) => mark.charCodeAt(0));
const END = Uint8Array.from('endstream', (mark) => mark.charCodeAt(0));
export const LINE_FEED = 10;
export const RETURN = 13;
const latin = new TextDecoder('latin1');

export interface PdfStream {
  /** Names and numbers that say what it is, a character for each byte. */
  readonly description: string;
  /** Where the description begins. */
  readonly at: number;
  /** As packed as it is in the file. */
  readonly data: Uint8Array;
}

function standsAt(bytes: Uint8Array, word: Uint8Array, at: number): boolean {
  return word.every((byte, index) => bytes[at + index] === byte);
}

export function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, word, at)) return at;
  }
  return -1;
}

/** The end of a stream that has no beginning is passed by. */
function nextStream(bytes: Uint8Array, from: number): number {
  let at = find(bytes, BEGIN, from);
  while (at >= 0 && standsAt(bytes, END, at + BEGIN.length - END.length)) at = find(bytes, BEGIN, at + 1);
  return at;
}

export function* pdfStreams(bytes: Uint8Array): Generator<PdfStream> {
  let before = 0;
  for (let at = nextStream(bytes, 0); at >= 0; at = nextStream(bytes, before)) {
    const text = latin.decode(bytes.subarray(before, at));
    const own = text.lastIndexOf('obj') + 1;
    const described = { description: text.slice(own), at: before + own };
    at += BEGIN.length;
    if (bytes[at] === RETURN) at += 1;
    if (bytes[at] === LINE_FEED) at += 1;
    const end = find(bytes, END, at);
    yield { ...described, data: bytes.subarray(at, end < 0 ? bytes.length : end) };
    before = end < 0 ? bytes.length : end + END.length;
  }
}
