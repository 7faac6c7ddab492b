/** Where elements stand in a part's text, for patches that leave every other character alone. */
import type { XmlTag } from './xml';
import { parseXml } from './xml';

export interface ElementSpan {
  readonly tag: XmlTag;
  readonly depth: number;
  readonly start: number;
  /** Just behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` of a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
}

export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The start of the tag that ends just before `position`: neither tags nor attribute values may hold a bare "<". */
export function tagStart(text: string, position: number): number {
  return text.lastIndexOf('<', position - 1);
}

/** Elements that `wanted` chooses, in the order in which they begin. Throws `Refusal`. */
export function findElements(
  text: string,
  part: string,
  wanted: (tag: XmlTag, depth: number) => boolean,
): ElementSpan[] {
  const found: ElementSpan[] = [];
  const pending: { tag: XmlTag; slot: number; start: number; openEnd: number }[] = [];
  parseXml(text, part, {
    open: (tag, depth, position) => {
      if (!wanted(tag, depth)) return;
      const start = tagStart(text, position);
      pending.push({ tag, slot: found.length, start, openEnd: position });
      found.push({ tag, depth, start, openEnd: position, closeStart: position, end: position });
    },
    close: (tag, depth, position) => {
      const top = pending.at(-1);
      if (top?.tag !== tag) return;
      pending.pop();
      const closeStart = tag.isSelfClosing ? top.openEnd : tagStart(text, position);
      found[top.slot] = { tag, depth, start: top.start, openEnd: top.openEnd, closeStart, end: position };
    },
  });
  return found;
}

/** Patches must not overlap; those at one place are applied in the order given. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  const ordered = [...patches].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const patch of ordered) {
    if (patch.start < at) throw new RangeError('overlapping patches');
    result += text.slice(at, patch.start) + patch.text;
    at = patch.end;
  }
  return result + text.slice(at);
}

/** An opening tag's text without its ">" or "/>". */
export function withoutEnd(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
}

/** A self-closing tag's text as one that opens. */
export function opening(tag: string): string {
  return `${withoutEnd(tag)}>`;
}

function attributePattern(name: string): RegExp {
  return new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
}

/** The opening tag's text with one attribute set; `value` must be escaped already. */
export function withAttribute(openTag: string, name: string, value: string): string {
  const pattern = attributePattern(name);
  if (pattern.test(openTag)) return openTag.replace(pattern, () => ` ${name}="${value}"`);
  return `${withoutEnd(openTag)} ${name}="${value}"${openTag.endsWith('/>') ? '/>' : '>'}`;
}

/** What comes before the local name of an element, "x:" or "". */
export function prefixOf(tag: XmlTag): string {
  return tag.prefix === '' ? '' : `${tag.prefix}:`;
}

/** A patch that puts `content` at the end of an element, opening a self-closing one. */
export function appendInside(text: string, span: ElementSpan, content: string): Patch {
  if (!span.tag.isSelfClosing) return { start: span.closeStart, end: span.closeStart, text: content };
  const open = opening(text.slice(span.start, span.openEnd));
  return { start: span.start, end: span.end, text: `${open}${content}</${span.tag.name}>` };
}
