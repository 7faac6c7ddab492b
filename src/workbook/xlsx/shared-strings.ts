/** The table of shared strings. */
import type { PackageParts } from '../package/package-parts';
import { StringCollector } from './string-collector';
import { isMain, parseXml } from '../xml/xml';

/** Throws `Refusal`. */
export function readSharedStrings(parts: PackageParts, part: string): string[] {
  const source = parts.text(part);
  if (source === null) return [];
  const strings: string[] = [];
  const collector = new StringCollector();
  parseXml(source.text, part, {
    open: (tag, depth) => {
      if (depth === 2 && tag.local === 'si' && isMain(tag)) collector.reset();
      else collector.open(tag);
    },
    close: (tag, depth) => {
      if (depth === 2 && tag.local === 'si' && isMain(tag)) strings.push(collector.result());
      else collector.close(tag);
    },
    text: (text) => {
      collector.add(text);
    },
  });
  return strings;
}
