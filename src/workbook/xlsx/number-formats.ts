/** Which number format each cell style (`xf`) carries. */
import { builtInFormat } from '../display-text';
import type { PackageParts } from '../package/package-parts';
import { attribute, isMain, parseXml, wholeNumber } from '../xml/xml';

/** Format codes by the index that a cell's `s` attribute holds. Throws `Refusal`. */
export function readNumberFormats(parts: PackageParts, part: string | null): string[] {
  const source = part === null ? null : parts.text(part);
  if (source === null || part === null) return [];
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellXfs = false;
  parseXml(source.text, part, {
    open: (tag, depth) => {
      if (!isMain(tag)) return;
      if (depth === 2) inCellXfs = tag.local === 'cellXfs';
      else if (depth !== 3) return;
      else if (tag.local === 'numFmt') {
        custom.set(wholeNumber(attribute(tag, 'numFmtId'), 0), attribute(tag, 'formatCode') ?? 'General');
      } else if (inCellXfs && tag.local === 'xf') ids.push(wholeNumber(attribute(tag, 'numFmtId'), 0));
    },
  });
  return ids.map((id) => custom.get(id) ?? builtInFormat(id) ?? 'General');
}
