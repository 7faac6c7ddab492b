/** Plain text files, read only: each line is a row of one column. The encoding is the first one that the bytes are valid in. */
import type { SheetGrid } from '../../core/grid';
import { documentSheetName, openedFrom, type ReadOnlyOutcome } from '../read-only-workbook';
import { TextCells, textGrid } from '../text-grid';
import { Refusal } from '../guard/refusal';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const SAMPLE = 4096;

/** Without a mark, UTF-16 gives itself away by the zero bytes of its digits, spaces and line ends. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > 0 && even === 0 && bytes.length % 2 === 0) return 'utf-16le';
  if (even > 0 && odd === 0 && bytes.length % 2 === 0) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters other than tabs, line ends and page breaks stand in no text. */
function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are the very thing that is looked for
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffe\uffff]/u.test(text);
}

/** `null` where the bytes are no text in any of the encodings that such files have. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  const order: readonly Encoding[] = marked === null ? ['utf-8', 'gb18030'] : [marked];
  for (const encoding of order) {
    const text = decoded(bytes, encoding);
    if (text !== null) return isText(text) ? text : null;
  }
  return null;
}

/** What `read` makes of the bytes as text; a failure where they are none, or where it refuses them. */
export function openedText(
  bytes: Uint8Array,
  name: string,
  read: (text: string) => readonly SheetGrid[],
): ReadOnlyOutcome {
  return openedFrom(name, () => {
    const text = decodeText(bytes);
    if (text === null) throw new Refusal('not-a-workbook', '');
    return read(text);
  });
}

const LINE_END = /\r\n|[\r\n\u2028\u2029]/gu;

/** Never throws for bad input. */
export function openText(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedText(bytes, name, (text) => {
    const cells = new TextCells();
    let row = 0;
    let start = 0;
    // Not split at once: a text of nothing but line ends would be a list of fifty million.
    for (const { index, 0: mark } of text.matchAll(LINE_END)) {
      cells.add(row, 0, text.slice(start, index).trim());
      row += 1;
      start = index + mark.length;
    }
    cells.add(row, 0, text.slice(start).trim());
    return [textGrid(documentSheetName(name), 0, cells.all, [])];
  });
}
