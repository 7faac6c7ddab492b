/** What a zip file is by the parts that it holds, whatever its name says. */
import { isDocx } from './docx/docx-document';
import { Refusal } from './guard/refusal';
import { isOds } from './ods/ods-kind';
import { OFD_ROOT } from './ofd/ofd-root';
import { PackageParts } from './package/package-parts';

/** `other`: a workbook, or no package of an office at all. */
export type PackageKind = 'docx' | 'ofd' | 'ods' | 'other';

/** `other` for what cannot be read, too. */
export function packageKind(bytes: Uint8Array): PackageKind {
  try {
    const parts = PackageParts.open(bytes);
    if (isDocx(parts)) return 'docx';
    if (parts.has(OFD_ROOT)) return 'ofd';
    return isOds(parts) ? 'ods' : 'other';
  } catch (error) {
    if (error instanceof Refusal) return 'other';
    throw error;
  }
}
