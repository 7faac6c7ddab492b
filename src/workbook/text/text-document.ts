/** Plain text files, read only: each line is a row of one column. The encoding is the first one that the bytes are valid in. */
import { cellKey, type GridCell } from '../../core/grid';
import { ReadOnlyWorkbook, documentSheetName, textCell, textGrid } from '../read-only-workbook';
import type { OpenFailureCode } from '../xlsx/refusal';

export type TextOutcome =
  | { readonly ok: true; readonly workbook: ReadOnlyWorkbook }
  | { readonly ok: false; readonly code: OpenFailureCode; readonly detail: string };

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

/** Never throws for bad input. */
export function openText(bytes: Uint8Array, name: string): TextOutcome {
  const text = decodeText(bytes);
  if (text === null) return { ok: false, code: 'not-a-workbook', detail: '' };
  const cells = new Map<number, GridCell>();
  text.split(/\r\n|[\r\n\u2028\u2029]/u).forEach((line, row) => {
    const content = line.trim();
    if (content !== '') cells.set(cellKey(row, 0), textCell(content));
  });
  return {
    ok: true,
    workbook: new ReadOnlyWorkbook(name, [textGrid(documentSheetName(name), 0, cells, [])]),
  };
}
