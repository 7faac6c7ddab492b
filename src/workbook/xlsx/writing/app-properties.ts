/** Keeps the list of sheet titles in docProps/app.xml in step with a sheet that is added. */
import type { XmlTag } from '../../xml/xml';
import { attribute, escapeXml, wholeNumber } from '../../xml/xml';
import type { ElementSpan, Patch } from '../../xml/xml-spans';
import { applyPatches, findElements, withAttribute } from '../../xml/xml-spans';

const WANTED = new Set(['HeadingPairs', 'TitlesOfParts', 'vector', 'lpstr', 'i4']);

function inside(span: ElementSpan, outer: ElementSpan): boolean {
  return span.start > outer.start && span.end <= outer.end;
}

/**
 * The part with the title added behind those of the other sheets; `null` where it has no such list. The heading of the
 * sheets is told by its count, because its words are in the language of whoever saved the file.
 */
export function withSheetTitle(text: string, part: string, title: string, sheetCount: number): string | null {
  const spans = findElements(text, part, (tag: XmlTag) => WANTED.has(tag.local));
  const named = (local: string): ElementSpan | undefined => spans.find((each) => each.tag.local === local);
  const pairs = named('HeadingPairs');
  const titles = named('TitlesOfParts');
  if (pairs === undefined || titles === undefined) return null;
  const count = spans.find((each) => each.tag.local === 'i4' && inside(each, pairs));
  const vector = spans.find((each) => each.tag.local === 'vector' && inside(each, titles));
  const entries = spans.filter((each) => each.tag.local === 'lpstr' && inside(each, titles));
  const lastSheet = entries[sheetCount - 1];
  if (count === undefined || vector === undefined || lastSheet === undefined) return null;
  if (text.slice(count.openEnd, count.closeStart).trim() !== String(sheetCount)) return null;
  const size = wholeNumber(attribute(vector.tag, 'size'), entries.length) + 1;
  const name = lastSheet.tag.name;
  const patches: Patch[] = [
    { start: count.openEnd, end: count.closeStart, text: String(sheetCount + 1) },
    {
      start: vector.start,
      end: vector.openEnd,
      text: withAttribute(text.slice(vector.start, vector.openEnd), 'size', String(size)),
    },
    { start: lastSheet.end, end: lastSheet.end, text: `<${name}>${escapeXml(title)}</${name}>` },
  ];
  return applyPatches(text, patches);
}
