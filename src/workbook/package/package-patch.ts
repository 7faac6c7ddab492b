/** Small, textual changes to the parts that hold a package together: workbook, relationships, content types. */
import type { PackageParts } from './package-parts';
import { partKey } from './package-parts';
import { Refusal } from '../guard/refusal';
import { folderOf, readRelationships, relationshipsPart, resolveTarget } from './relationships';
import type { XmlTag } from '../xml/xml';
import { attribute, isMain } from '../xml/xml';
import type { ElementSpan } from '../xml/xml-spans';
import { appendInside, applyPatches, findElements, prefixOf, withAttribute } from '../xml/xml-spans';

const CONTENT_TYPES = '[Content_Types].xml';

/** Rewrites a part's text; `change` gives `null` to leave it as it is. Throws `Refusal` where the part is missing. */
export function changeText(parts: PackageParts, part: string, change: (text: string) => string | null): void {
  const source = parts.text(part);
  if (source === null) throw new Refusal('damaged', part);
  const text = change(source.text);
  if (text !== null && text !== source.text) parts.replace(part, { text, encoding: source.encoding });
}

function removeElements(parts: PackageParts, part: string, doomed: (tag: XmlTag) => boolean): void {
  changeText(parts, part, (text) => {
    const spans = findElements(text, part, (tag, depth) => depth === 2 && doomed(tag));
    return applyPatches(
      text,
      spans.map(({ start, end }) => ({ start, end, text: '' })),
    );
  });
}

function appendToRoot(parts: PackageParts, part: string, make: (prefix: string) => string): void {
  changeText(parts, part, (text) => {
    const root = findElements(text, part, (_tag, depth) => depth === 1)[0];
    if (root === undefined) return null;
    return applyPatches(text, [appendInside(text, root, make(prefixOf(root.tag)))]);
  });
}

/** Takes a part out of the package, with the workbook's relationship to it and its content type. */
export function removeWorkbookPart(parts: PackageParts, workbookPart: string, target: string): void {
  const key = partKey(target);
  const folder = folderOf(workbookPart);
  removeElements(parts, relationshipsPart(workbookPart), (tag) => {
    return partKey(resolveTarget(folder, attribute(tag, 'Target') ?? '')) === key;
  });
  removeElements(parts, CONTENT_TYPES, (tag) => {
    return tag.local === 'Override' && partKey(attribute(tag, 'PartName') ?? '') === key;
  });
  parts.remove(target);
}

export function addContentType(parts: PackageParts, part: string, type: string): void {
  appendToRoot(parts, CONTENT_TYPES, (p) => `<${p}Override PartName="/${part}" ContentType="${type}"/>`);
}

export function addRelationship(
  parts: PackageParts,
  owner: string,
  relationship: { readonly id: string; readonly type: string; readonly target: string },
): void {
  const { id, type, target } = relationship;
  appendToRoot(
    parts,
    relationshipsPart(owner),
    (p) => `<${p}Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
}

/** An id that no relationship of the part has yet. */
export function freeRelationshipId(parts: PackageParts, owner: string): string {
  const taken = new Set(readRelationships(parts, owner).map((each) => each.id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

/** The children of the workbook element in the order that the schema wants, as far as it matters here. */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** Where a child that is not there yet belongs: behind the last of those that come before it. */
export function placeInWorkbook(children: readonly ElementSpan[], name: string): number | null {
  const before = WORKBOOK_ORDER.slice(0, WORKBOOK_ORDER.indexOf(name));
  const ends = children.filter((each) => before.includes(each.tag.local)).map((each) => each.end);
  return ends.length === 0 ? null : Math.max(...ends);
}

export function workbookChildren(text: string, part: string): ElementSpan[] {
  return findElements(text, part, (tag, depth) => depth === 2 && isMain(tag));
}

/** Asks the program that opens the file next to calculate every formula anew. */
export function setFullCalcOnLoad(parts: PackageParts, workbookPart: string): void {
  changeText(parts, workbookPart, (text) => {
    const children = workbookChildren(text, workbookPart);
    const calcPr = children.find((each) => each.tag.local === 'calcPr');
    if (calcPr !== undefined) {
      const open = text.slice(calcPr.start, calcPr.openEnd);
      const { start, openEnd: end } = calcPr;
      return applyPatches(text, [{ start, end, text: withAttribute(open, 'fullCalcOnLoad', '1') }]);
    }
    const at = placeInWorkbook(children, 'calcPr');
    const first = children[0];
    if (at === null || first === undefined) return null;
    const made = `<${prefixOf(first.tag)}calcPr fullCalcOnLoad="1"/>`;
    return applyPatches(text, [{ start: at, end: at, text: made }]);
  });
}
