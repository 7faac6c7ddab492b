/** Word documents (.docx, .docm), read only: a report in paragraphs, or the form itself as a table. */
import { documentSheetName, openedFrom, type ReadOnlyOutcome } from '../read-only-workbook';
import { PackageParts } from '../package/package-parts';
import { Refusal } from '../guard/refusal';
import { readRelationships } from '../package/relationships';
import { readDocumentPart } from './document-part';

const USUAL_PART = 'word/document.xml';

/** The main part of a package that is a Word document; `null` for any other package. Throws `Refusal`. */
function mainPart(parts: PackageParts): string | null {
  if (parts.has(USUAL_PART)) return USUAL_PART;
  const target = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? null;
  return target !== null && /(?:^|\/)word\//iu.test(target) && parts.has(target) ? target : null;
}

/** Whether a package is a Word document. Throws `Refusal`. */
export function isDocx(parts: PackageParts): boolean {
  return mainPart(parts) !== null;
}

/** Never throws for bad input. */
export function openDocx(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedFrom(name, () => {
    const parts = PackageParts.open(bytes);
    const part = mainPart(parts);
    const source = part === null ? null : parts.text(part);
    if (part === null || source === null) throw new Refusal('not-a-workbook', '');
    return readDocumentPart(source.text, part, documentSheetName(name));
  });
}
