/** Takes cells whose formulas are gone out of the calculation chain, which would otherwise make Excel offer a repair. */
import { attribute, wholeNumber } from '../../xml/xml';
import type { ElementSpan, Patch } from '../../xml/xml-spans';
import { applyPatches, findElements, withAttribute } from '../../xml/xml-spans';

interface Link {
  readonly span: ElementSpan;
  readonly sheetId: number;
  readonly ownSheetId: boolean;
}

function linksOf(text: string, part: string): Link[] {
  let current = 0;
  return findElements(text, part, (tag, depth) => depth === 2 && tag.local === 'c').map((span) => {
    const own = attribute(span.tag, 'i');
    current = wholeNumber(own, current);
    return { span, sheetId: current, ownSheetId: own !== undefined };
  });
}

/**
 * The chain without the cells given, each as "sheetId H6"; `null` where none is left. An entry without a sheet number takes
 * that of the entry before, so the one behind a removed entry may need its own.
 */
export function withoutCells(text: string, part: string, gone: ReadonlySet<string>): string | null {
  const patches: Patch[] = [];
  let kept = 0;
  let inherited = 0;
  for (const { span, sheetId, ownSheetId } of linksOf(text, part)) {
    const reference = attribute(span.tag, 'r') ?? '';
    if (gone.has(`${String(sheetId)} ${reference}`)) {
      patches.push({ start: span.start, end: span.end, text: '' });
      continue;
    }
    kept += 1;
    if (!ownSheetId && inherited !== sheetId) {
      const open = text.slice(span.start, span.openEnd);
      patches.push({ start: span.start, end: span.openEnd, text: withAttribute(open, 'i', String(sheetId)) });
    }
    inherited = sheetId;
  }
  return kept === 0 ? null : applyPatches(text, patches);
}
