/** By what an OpenDocument spreadsheet is known; apart from its reader, which few files need. */
import type { PackageParts } from '../package/package-parts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether a package says that it is a spreadsheet, or a template of one. Throws `Refusal`. */
export function isOds(parts: PackageParts): boolean {
  const head = parts.peek('mimetype', MEDIA_TYPE.length);
  return head !== null && new TextDecoder('latin1').decode(head) === MEDIA_TYPE;
}
