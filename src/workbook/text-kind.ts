/**
 * What kind of text a file is that has no signature of its own. Systems export web pages, XML spreadsheets and fields between tabs
 * under the names of workbooks.
 */
export type TextKind = 'text' | 'csv' | 'tabs' | 'html' | 'xml-2003';

const HEAD = 4096;
const XML_2003 = /<(?:\w{1,20}:)?Workbook\b[^>]*"urn:schemas-microsoft-com:office:spreadsheet"/u;

/** Markup is ASCII in every encoding that such files have, but for the zero bytes of UTF-16. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
}

function hasFields(text: string): boolean {
  return text.split(/[\r\n]+/u).filter((line) => line.includes('\t')).length >= 2;
}

/** `null` for anything else, a web page without a table among it. Whether it is a text at all, its reader says. */
export function textKind(bytes: Uint8Array, name: string): TextKind | null {
  if (/\.txt$/iu.test(name)) return 'text';
  if (/\.csv$/iu.test(name)) return 'csv';
  const head = asciiOf(bytes.subarray(0, HEAD)).replace(/^(?:ï»¿|ÿþ|þÿ)/u, '');
  if (!/^\s*</u.test(head)) return hasFields(head) ? 'tabs' : null;
  if (XML_2003.test(head)) return 'xml-2003';
  return /<table\b/iu.test(asciiOf(bytes)) ? 'html' : null;
}
