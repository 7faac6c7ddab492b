/** The parts of an OFD package by the places that they name each other by (GB/T 33190-2016, 7.2 and 7.3). */
import { Refusal } from '../guard/refusal';
import type { PackageParts } from '../package/package-parts';
import { type ElementBudget, elementTree, type XmlElement } from '../xml/element-tree';

/** "." and ".." worked out; no leading slash. */
function plainPath(path: string): string {
  const names: string[] = [];
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

export class OfdParts {
  constructor(private readonly parts: PackageParts) {}

  /**
   * The part that `from` calls `location`: from the root where it begins with a slash, else from the folder of `from`; some programs
   * leave the slash out. `null` where there is none.
   */
  resolve(location: string, from: string): string | null {
    const written = location.trim();
    if (written === '') return null;
    const beside = `${from.slice(0, from.lastIndexOf('/') + 1)}${written}`;
    const places = written.startsWith('/') ? [written] : [beside, written];
    return places.map(plainPath).find((place) => this.parts.has(place)) ?? null;
  }

  /** Throws `Refusal`: `damaged` where there is no such part. */
  tree(name: string, budget: ElementBudget): XmlElement {
    const source = this.parts.text(name);
    if (source === null) throw new Refusal('damaged', name);
    return elementTree(source.text, name, budget);
  }
}
