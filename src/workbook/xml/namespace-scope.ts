/** Names and namespaces of one XML text, strictly as "Namespaces in XML 1.0" has them. */

import { sharedUri } from './xml-tag';

export interface QualifiedName {
  /** As written. */
  readonly whole: string;
  readonly prefix: string;
  readonly local: string;
  /** True for `xmlns` and `xmlns:…`. */
  readonly isDeclaration: boolean;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Namespaces in XML 1.0, production 4: a name without colon. */
const LETTERS =
  '\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}' +
  '\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}\\u{200d}';
const MARKS = '\\u{300}-\\u{36f}\\u{b7}\\u{203f}\\u{2040}';
const NAME = new RegExp(`^[A-Z_a-z${LETTERS}][${MARKS}\\w\\-.${LETTERS}]*$`, 'u');

/** More than any real part has; above it a hostile one may not fill the memory. */
const NAMES_KEPT = 1000;

const SLOTS = 256;

type Uris = ReadonlyMap<string, string>;

const OUTERMOST: Uris = new Map([
  ['', ''],
  ['xml', XML],
]);

export class NamespaceScope {
  private readonly names = new Map<string, QualifiedName>();
  private readonly recent: (QualifiedName | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
  /** What held outside of each open element; one without declarations of its own shares it. */
  private readonly outer: Uris[] = [];
  private uris = OUTERMOST;

  enter(): void {
    this.outer.push(this.uris);
  }

  leave(): void {
    this.uris = this.outer.pop() ?? OUTERMOST;
  }

  /** Adds a declaration to the element entered last. */
  declare({ prefix, local }: QualifiedName, value: string, fail: () => never): void {
    const uri = value.trim();
    const declared = prefix === '' ? '' : local;
    const isAllowed = declared === 'xml' ? uri === XML : uri !== XML && uri !== XMLNS;
    // Only the default namespace can be taken back.
    if (!isAllowed || declared === 'xmlns' || (declared !== '' && uri === '')) fail();
    this.uris = new Map(this.uris).set(declared, sharedUri(uri));
  }

  resolve(prefix: string, fail: () => never): string {
    return this.uris.get(prefix) ?? fail();
  }

  /**
   * The name that stands from `start` to `end`. Names repeat, so the one seen last of its length and first letter is tried
   * before a text is cut out and looked up.
   */
  nameAt(text: string, start: number, end: number, fail: () => never): QualifiedName {
    const slot = ((end - start) * 31 + text.charCodeAt(start)) & (SLOTS - 1);
    const last = this.recent[slot];
    if (last?.whole.length === end - start && text.startsWith(last.whole, start)) return last;
    const name = this.name(text.slice(start, end), fail);
    this.recent[slot] = name;
    return name;
  }

  /** A name taken apart, worked out once for every spelling. */
  private name(whole: string, fail: () => never): QualifiedName {
    const known = this.names.get(whole);
    if (known !== undefined) return known;
    const parts = whole.split(':');
    if (parts.length > 2 || !parts.every((part) => NAME.test(part))) fail();
    const [first = '', second] = parts;
    const name: QualifiedName = {
      whole,
      prefix: second === undefined ? '' : first,
      local: second ?? first,
      isDeclaration: first === 'xmlns',
    };
    if (this.names.size < NAMES_KEPT) this.names.set(whole, name);
    return name;
  }
}
