/** Text files that go by the names of workbooks: systems export web pages and XML spreadsheets as .xls. */
export type MarkupKind = 'html' | 'xml-2003';

const HEAD = 4096;
const XML_2003 = /<(?:\w{1,20}:)?Workbook\b[^>]*"urn:schemas-microsoft-com:office:spreadsheet"/u;

/** Markup is ASCII in every encoding that such files have, but for the zero bytes of UTF-16. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
}

/** `null` for anything else, a web page without a table among it. */
export function markupKind(bytes: Uint8Array): MarkupKind | null {
  const head = asciiOf(bytes.subarray(0, HEAD)).replace(/^(?:ï»¿|ÿþ|þÿ)/u, '');
  if (!/^\s*</u.test(head)) return null;
  if (XML_2003.test(head)) return 'xml-2003';
  return /<table\b/iu.test(asciiOf(bytes)) ? 'html' : null;
}
