/** The files that are meant in an archive: departments send their tables as one .zip. */
import { OFD_ROOT } from '../../workbook/ofd/ofd-root';
import { Refusal } from '../../workbook/guard/refusal';
import { inflateEntry, InflateBudget } from '../../workbook/zip/inflate';
import { readDirectory, UTF8_FLAG, type ZipEntry } from '../../workbook/zip/zip-directory';
import type { NamedFile } from './several-files';
import { isLeftOver, isMeant } from './wanted-files';

/** `not-one`: a workbook or document by another name; `refused`: damaged, with a password, too large, or packed in another way. */
export type Unpacked =
  | { readonly ok: true; readonly files: readonly NamedFile[]; readonly others: readonly string[] }
  | { readonly ok: false; readonly code: 'not-one' | 'refused' };

/** Where an archive does not say how its names are written, macOS wrote UTF-8 and programs on Chinese Windows GBK. */
function nameOf({ nameBytes, flags }: ZipEntry): string {
  const isUnsaid = (flags & UTF8_FLAG) === 0;
  try {
    return new TextDecoder('utf-8', { fatal: isUnsaid }).decode(nameBytes);
  } catch {
    return new TextDecoder('gb18030').decode(nameBytes);
  }
}

/** The parts by which a package of an office is known. */
const PACKAGE_ROOTS: readonly string[] = ['[Content_Types].xml', OFD_ROOT];

interface Packed {
  readonly entry: ZipEntry;
  /** Folders and the name of the file. */
  readonly path: readonly string[];
}

/** Folder by folder as they are shown elsewhere, without the folders themselves and what systems left there. */
function packedFiles(entries: readonly ZipEntry[]): readonly Packed[] {
  return entries
    .map((entry) => ({ entry, path: nameOf(entry).split(/[/\\]/u) }))
    .filter(({ path }) => path.at(-1) !== '' && !path.some(isLeftOver))
    .sort((a, b) => a.path.join('/').localeCompare(b.path.join('/'), 'zh-CN', { numeric: true }));
}

/** The paths of `others` begin with the name of the archive, as with a folder's. Never throws for bad files. */
export function unpack({ name: archive, bytes }: NamedFile): Unpacked {
  try {
    const entries = readDirectory(bytes);
    if (entries.some(({ rawName }) => PACKAGE_ROOTS.includes(rawName))) return { ok: false, code: 'not-one' };
    const budget = new InflateBudget();
    const files: NamedFile[] = [];
    const others: string[] = [];
    for (const { entry, path } of packedFiles(entries)) {
      const name = path.at(-1) ?? '';
      if (isMeant(name)) files.push({ name, bytes: inflateEntry(entry, budget) });
      else others.push([archive, ...path].join('/'));
    }
    return { ok: true, files, others };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: 'refused' };
    throw error;
  }
}
