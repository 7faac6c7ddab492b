/**
 * A strict reader for XML as spreadsheets write it: elements, attributes, text, namespaces; no comments, no CDATA sections, no
 * document types, no processing instructions. Every other text goes to saxes. Sheets are
 * most of a workbook, and this reads them several times as fast; docs/adr/0007-plain-xml.md has the figures, and
 * test/workbook/xml/plain-xml.test.ts holds both readers against each other on damaged texts.
 */
import { NamespaceScope, type QualifiedName } from './namespace-scope';
import { isBlank, resolveReferences, unfoldLines } from './xml-text';
import type { XmlAttribute, XmlEvents, XmlTag } from './xml-tag';

const DECLARATION =
  /^\ufeff?<\?xml\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/;
/** What XML 1.0 does not call a character; a lone surrogate is none. */
const FOREIGN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
/** Where this finds nothing, that finds nothing: looking for whole code points takes several times as long. */
// eslint-disable-next-line no-control-regex -- control characters are the very thing that is looked for
const SUSPECT = /[\u0000-\u0008\v\f\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

const UNUSUAL = /[<&\t\n\r]/;

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** Where the content begins; `null` where the text needs the whole of XML. One letter is found faster than two. */
function contentStart(text: string): number | null {
  if (text.includes('!') && text.includes('<!')) return null;
  if (text.includes(']') && text.includes(']]>')) return null;
  const start = DECLARATION.exec(text)?.[0].length ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  if (text.includes('?', start) && text.includes('<?', start)) return null;
  return SUSPECT.test(text) && FOREIGN.test(text) ? null : start;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN;
}

class PlainReader {
  private readonly text: string;
  private readonly events: XmlEvents;
  private readonly scope = new NamespaceScope();
  private readonly stack: XmlTag[] = [];
  private readonly fail: () => never;
  /** False where no text or value can differ from how it is written. */
  private readonly hasFolded: boolean;
  private at = 0;
  /** The element whose children may be taken whole. */
  private container: XmlTag | null = null;

  constructor(text: string, events: XmlEvents, fail: () => never) {
    this.text = text;
    this.events = events;
    this.fail = fail;
    this.hasFolded = text.includes('&') || text.includes('\r');
  }

  read(start: number): void {
    const { text } = this;
    let hasRoot = false;
    this.at = start;
    for (;;) {
      const less = text.indexOf('<', this.at);
      this.takeText(less === -1 ? text.length : less);
      if (less === -1) break;
      this.at = less + 1;
      if (text.charCodeAt(this.at) === SLASH) this.takeClosing();
      else if (!this.takeWhole()) {
        if (this.stack.length === 0 && hasRoot) this.fail();
        hasRoot = true;
        this.takeOpening();
      }
    }
    if (!hasRoot || this.stack.length > 0) this.fail();
  }

  /** False, with nothing taken, where no such element begins here. */
  private takeWhole(): boolean {
    const { whole } = this.events;
    if (whole === undefined || this.container === null) return false;
    if (this.stack[this.stack.length - 1] !== this.container) return false;
    whole.pattern.lastIndex = this.at;
    const match = whole.pattern.exec(this.text);
    if (match === null) return false;
    this.at = whole.pattern.lastIndex;
    whole.take(match);
    return true;
  }

  private takeText(end: number): void {
    if (end === this.at) return;
    if (this.stack.length > 0 && !this.hasFolded && this.events.text === null) return;
    const raw = this.text.slice(this.at, end);
    if (this.stack.length > 0) {
      const content = this.hasFolded ? resolveReferences(unfoldLines(raw), this.fail) : raw;
      this.events.text?.(content);
    } else if (!isBlank(raw)) this.fail();
  }

  private takeClosing(): void {
    const { text } = this;
    const tag = this.stack.pop();
    const nameStart = this.at + 1;
    if (tag === undefined || !text.startsWith(tag.name, nameStart)) this.fail();
    this.at = nameStart + tag.name.length;
    this.skipSpace();
    if (text.charCodeAt(this.at) !== GREATER) this.fail();
    this.at += 1;
    this.events.close(tag, this.at);
    this.scope.leave();
  }

  private takeOpening(): void {
    const { text } = this;
    const name = this.takeName();
    const attributes: XmlAttribute[] = [];
    /** What waits until all declarations of the tag are known. */
    const waiting: { readonly name: QualifiedName; readonly value: string }[] = [];
    let isSelfClosing = false;
    for (;;) {
      const hadSpace = this.skipSpace();
      const code = text.charCodeAt(this.at);
      if (code === GREATER) break;
      if (code === SLASH) {
        this.at += 1;
        if (text.charCodeAt(this.at) !== GREATER) this.fail();
        isSelfClosing = true;
        break;
      }
      if (!hadSpace) this.fail();
      const each = this.takeName();
      const value = this.takeValue();
      if (each.prefix === '' && !each.isDeclaration) attributes.push({ local: each.local, uri: '', value });
      else waiting.push({ name: each, value });
    }
    this.at += 1;
    this.scope.enter();
    if (waiting.length > 0) this.takeQualified(waiting, attributes);
    if (attributes.length > 1) this.refuseTwins(attributes);
    const uri = this.scope.resolve(name.prefix, this.fail);
    const tag: XmlTag = {
      name: name.whole,
      prefix: name.prefix,
      local: name.local,
      uri,
      attributes,
      isSelfClosing,
    };
    this.events.open(tag, this.at);
    if (!isSelfClosing) {
      this.stack.push(tag);
      if (this.events.whole?.within(tag) === true) this.container = tag;
      return;
    }
    this.events.close(tag, this.at);
    this.scope.leave();
  }

  /** Namespace declarations and attributes with a prefix, which may stand before the declaration that they need. */
  private takeQualified(
    waiting: readonly { readonly name: QualifiedName; readonly value: string }[],
    attributes: XmlAttribute[],
  ): void {
    const declared = new Set<string>();
    for (const { name, value } of waiting) {
      if (!name.isDeclaration) continue;
      if (declared.has(name.whole)) this.fail();
      declared.add(name.whole);
      this.scope.declare(name, value, this.fail);
    }
    for (const { name, value } of waiting) {
      if (name.isDeclaration) continue;
      attributes.push({ local: name.local, uri: this.scope.resolve(name.prefix, this.fail), value });
    }
  }

  private takeName(): QualifiedName {
    const { text } = this;
    const start = this.at;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code > GREATER || (code > SPACE && code < SLASH) || (code > SLASH && code < LESS)) at += 1;
      else if (code === GREATER || code === SLASH || code === EQUALS || isSpace(code)) break;
      // The end of the text, or a letter that no name has.
      else this.fail();
    }
    this.at = at;
    return this.scope.nameAt(text, start, at, this.fail);
  }

  private takeValue(): string {
    const { text } = this;
    this.skipSpace();
    if (text.charCodeAt(this.at) !== EQUALS) this.fail();
    this.at += 1;
    this.skipSpace();
    const quote = text.charCodeAt(this.at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) this.fail();
    const start = this.at + 1;
    const end = text.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", start);
    if (end === -1) this.fail();
    const raw = text.slice(start, end);
    this.at = end + 1;
    if (!UNUSUAL.test(raw)) return raw;
    if (raw.includes('<')) this.fail();
    return resolveReferences(unfoldLines(raw).replace(/[\t\n]/g, ' '), this.fail);
  }

  /** True where there was any. */
  private skipSpace(): boolean {
    const { text } = this;
    const start = this.at;
    while (isSpace(text.charCodeAt(this.at))) this.at += 1;
    return this.at > start;
  }

  private refuseTwins(attributes: readonly XmlAttribute[]): void {
    const seen = new Set<string>();
    if (attributes.length > 8) {
      for (const { uri, local } of attributes) seen.add(`{${uri}}${local}`);
      if (seen.size < attributes.length) this.fail();
      return;
    }
    for (let a = 1; a < attributes.length; a += 1) {
      for (let b = 0; b < a; b += 1) {
        if (attributes[a]?.local === attributes[b]?.local && attributes[a]?.uri === attributes[b]?.uri) {
          this.fail();
        }
      }
    }
  }
}

/**
 * Reads a text to its end; `fail` is called, and must throw, where it is not well-formed. False, with nothing read, where the
 * text is not plain.
 */
export function readPlainXml(text: string, events: XmlEvents, fail: () => never): boolean {
  const start = contentStart(text);
  if (start === null) return false;
  new PlainReader(text, events, fail).read(start);
  return true;
}
