/** OFD documents (GB/T 33190-2016), read only: the page format that offices seal and exchange, with its text in it. */
import { Refusal } from '../guard/refusal';
import { PackageParts } from '../package/package-parts';
import { PageDocument } from '../page/page-document';
import { openedFrom, type ReadOnlyOutcome } from '../read-only-workbook';
import { readOfdPages } from './ofd-pages';
import { OfdParts } from './ofd-parts';

/** Names how the parts of a package are encrypted (GM/T 0099-2020). */
const ENCRYPTIONS = 'Encryptions.xml';

/** Never throws for bad input. */
export function openOfd(bytes: Uint8Array, name: string): ReadOnlyOutcome {
  return openedFrom(name, () => {
    const parts = PackageParts.open(bytes);
    if (parts.has(ENCRYPTIONS)) throw new Refusal('encrypted', '');
    const document = new PageDocument();
    readOfdPages(new OfdParts(parts), (page) => {
      document.add(page);
    });
    return document.sheets(name);
  });
}
