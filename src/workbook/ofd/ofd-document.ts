/** OFD documents (GB/T 33190-2016), read only: the page format that offices seal and exchange, with its text in it. */
import { type OpenFailure, Refusal } from '../guard/refusal';
import { PackageParts } from '../package/package-parts';
import { PageDocument } from '../page/page-document';
import type { ReadOnlyWorkbook } from '../read-only-workbook';
import { readOfdPages } from './ofd-pages';
import { OfdParts } from './ofd-parts';

export type OfdOutcome = { readonly ok: true; readonly workbook: ReadOnlyWorkbook } | OpenFailure;

/** Names how the parts of a package are encrypted (GM/T 0099-2020). */
const ENCRYPTIONS = 'Encryptions.xml';

/** Never throws for bad input. */
export function openOfd(bytes: Uint8Array, name: string): OfdOutcome {
  try {
    const parts = PackageParts.open(bytes);
    if (parts.has(ENCRYPTIONS)) throw new Refusal('encrypted', '');
    const document = new PageDocument();
    readOfdPages(new OfdParts(parts), (page) => {
      document.add(page);
    });
    return { ok: true, workbook: document.workbook(name) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.failure;
  }
}
