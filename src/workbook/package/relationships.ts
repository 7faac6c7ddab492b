/** Relationships of a part: which other parts it names, with targets resolved to part names. */
import type { PackageParts } from './package-parts';
import { attribute, parseXml } from '../xml/xml';

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, which transitional and strict files share: "worksheet", "styles". */
  readonly type: string;
  /** A part name without a leading slash; `null` for targets outside the package. */
  readonly target: string | null;
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

export function resolveTarget(folder: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/'));
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Empty where the part has none. `part` is '' for the package itself. Throws `Refusal`. */
export function readRelationships(parts: PackageParts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  const source = parts.text(name);
  if (source === null) return [];
  const found: Relationship[] = [];
  parseXml(source.text, name, {
    open: (tag) => {
      if (tag.local !== 'Relationship') return;
      const target = attribute(tag, 'Target') ?? '';
      const isExternal = attribute(tag, 'TargetMode')?.toLowerCase() === 'external';
      found.push({
        id: attribute(tag, 'Id') ?? '',
        type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
        target: isExternal ? null : resolveTarget(folderOf(part), target),
      });
    },
  });
  return found;
}
