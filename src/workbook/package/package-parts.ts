/** The parts of an OOXML package by name: what was read, what was replaced, and the file that follows from both. */
import { InflateBudget, inflateEntry, peekEntry, type ZipTools } from '../zip/inflate';
import { LIMITS } from '../guard/limits';
import type { PartText } from '../xml/part-text';
import { decodePart, encodePart } from '../xml/part-text';
import { Refusal } from '../guard/refusal';
import type { ZipEntry } from '../zip/zip-directory';
import { readDirectory } from '../zip/zip-directory';
import { packEntry, writeZip } from '../zip/zip-write';

/** Part names compare without case; some writers store backslashes or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export class PackageParts {
  private readonly budget = new InflateBudget();
  private readonly entries: Map<string, ZipEntry>;
  /** Replaced and added content that is not in `entries` yet. */
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly inflated = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly addedNames = new Map<string, string>();

  private readonly tools: ZipTools | null;

  private constructor(entries: Map<string, ZipEntry>, tools: ZipTools | null) {
    this.entries = entries;
    this.tools = tools;
  }

  /** Throws `Refusal`. */
  static open(input: Uint8Array, tools: ZipTools | null = null): PackageParts {
    if (input.length > LIMITS.inputBytes) throw new Refusal('too-large', '', 'inputBytes');
    const entries = new Map<string, ZipEntry>();
    for (const entry of readDirectory(input)) {
      const key = partKey(entry.rawName);
      if (entries.has(key)) throw new Refusal('unsafe', entry.rawName);
      entries.set(key, entry);
    }
    return new PackageParts(entries, tools);
  }

  has(name: string): boolean {
    const key = partKey(name);
    return !this.removed.has(key) && (this.entries.has(key) || this.replaced.has(key));
  }

  /** Names as keys: lower case, forward slashes. */
  keys(): string[] {
    return [...new Set([...this.entries.keys(), ...this.replaced.keys()])].filter(
      (key) => !this.removed.has(key),
    );
  }

  /** `null` where there is no such part. Throws `Refusal`. */
  bytes(name: string): Uint8Array | null {
    const key = partKey(name);
    if (this.removed.has(key)) return null;
    const replaced = this.replaced.get(key);
    if (replaced !== undefined) return replaced;
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    // Reading a part again costs nothing of the total: what counts is how much the file holds.
    if (this.inflated.has(key)) return inflateEntry(entry, new InflateBudget(), this.tools);
    const content = inflateEntry(entry, this.budget, this.tools);
    this.inflated.add(key);
    return content;
  }

  text(name: string): PartText | null {
    const bytes = this.bytes(name);
    return bytes === null ? null : decodePart(bytes, name);
  }

  /** The first bytes of a part, not checked against its checksum. */
  peek(name: string, length: number): Uint8Array | null {
    const entry = this.entries.get(partKey(name));
    return entry === undefined ? null : peekEntry(entry, length, this.tools);
  }

  replace(name: string, content: PartText): void {
    const key = partKey(name);
    this.replaced.set(key, encodePart(content.text, content.encoding));
    this.removed.delete(key);
    if (!this.entries.has(key) && !this.addedNames.has(key))
      this.addedNames.set(key, name.replace(/^\/+/, ''));
  }

  remove(name: string): void {
    const key = partKey(name);
    this.removed.add(key);
    this.replaced.delete(key);
  }

  /** Untouched entries keep their place and their compressed bytes. */
  save(): Uint8Array {
    const output: ZipEntry[] = [];
    for (const [key, entry] of this.entries) {
      if (this.removed.has(key)) continue;
      const content = this.replaced.get(key);
      output.push(content === undefined ? entry : packEntry(entry.rawName, content, entry));
    }
    for (const [key, name] of this.addedNames) {
      const content = this.replaced.get(key);
      if (content !== undefined) output.push(packEntry(name, content, null));
    }
    return writeZip(output);
  }
}
