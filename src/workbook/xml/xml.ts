/** Strict, namespace-aware XML, with the refusals that an untrusted file calls for. */
import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';

import { LIMITS } from '../guard/limits';
import { readPlainXml } from './plain-xml';
import { Refusal } from '../guard/refusal';
import {
  STRICT,
  STRICT_RELATIONSHIPS,
  sharedUri,
  TRANSITIONAL,
  TRANSITIONAL_RELATIONSHIPS,
  type WholeElements,
  type XmlEvents,
  type XmlTag,
} from './xml-tag';

export type { XmlTag } from './xml-tag';

/** `position` is the index just behind the tag, in UTF-16 units of the text given. */
export interface XmlHandlers {
  readonly open?: (tag: XmlTag, depth: number, position: number) => void;
  readonly close?: (tag: XmlTag, depth: number, position: number) => void;
  readonly text?: (text: string) => void;
  readonly whole?: Omit<WholeElements, 'within'> & {
    readonly within: (tag: XmlTag, depth: number) => boolean;
  };
}

/** True for elements of SpreadsheetML, transitional or strict. */
export function isMain(tag: XmlTag): boolean {
  return tag.uri === TRANSITIONAL || tag.uri === STRICT;
}

const RELATIONSHIP_NAMESPACES: readonly string[] = [TRANSITIONAL_RELATIONSHIPS, STRICT_RELATIONSHIPS];

/** An attribute without prefix, `undefined` where it is absent. */
export function attribute({ attributes }: XmlTag, name: string): string | undefined {
  // Asked for every cell: counting takes no iterator.
  for (let at = 0; at < attributes.length; at += 1) {
    const each = attributes[at];
    if (each?.local === name && each.uri === '') return each.value;
  }
  return undefined;
}

/** r:id, whatever its prefix. */
export function relationshipId(tag: XmlTag): string | undefined {
  for (const each of tag.attributes) {
    if (each.local === 'id' && RELATIONSHIP_NAMESPACES.includes(each.uri)) return each.value;
  }
  return undefined;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Whole numbers of attributes; `fallback` for anything else. */
export function wholeNumber(value: string | undefined, fallback: number): number {
  return value !== undefined && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : fallback;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

function tagOf({ name, prefix, local, uri, attributes, isSelfClosing }: SaxesTagNS): XmlTag {
  const own = Object.values(attributes).filter((each) => each.uri !== XMLNS);
  return { name, prefix, local, uri: sharedUri(uri), isSelfClosing, attributes: own };
}

/** What plain XML leaves out. */
function readWithSaxes(text: string, part: string, { open, close, text: onText }: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: XmlTag[] = [];
  parser.on('error', () => {
    throw new Refusal('damaged', part);
  });
  parser.on('doctype', () => {
    throw new Refusal('unsafe', part);
  });
  parser.on('opentag', (each) => {
    const tag = tagOf(each);
    stack.push(tag);
    open(tag, parser.position);
  });
  parser.on('closetag', () => {
    const tag = stack.pop();
    if (tag !== undefined) close(tag, parser.position);
  });
  if (onText !== null) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}

/** Throws `Refusal`: `damaged` where it is not well-formed, `unsafe` for a document type or deep nesting. */
export function parseXml(
  text: string,
  part: string,
  { open, close, text: onText, whole }: XmlHandlers,
): void {
  let depth = 0;
  const events: XmlEvents = {
    open: (tag, position) => {
      depth += 1;
      if (depth > LIMITS.xmlDepth) throw new Refusal('unsafe', part, 'xmlDepth');
      open?.(tag, depth, position);
    },
    close: (tag, position) => {
      close?.(tag, depth, position);
      depth -= 1;
    },
    text: onText ?? null,
    whole: whole && { ...whole, within: (tag) => whole.within(tag, depth) },
  };
  const fail = (): never => {
    throw new Refusal('damaged', part);
  };
  if (!readPlainXml(text, events, fail)) readWithSaxes(text, part, events);
}

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

/** Spreadsheets write characters that XML cannot hold as _xHHHH_. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED_UNIT, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What XML cannot carry, or would not carry unchanged, in the escapes that `decodeEscapes` reads. */
export function encodeText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex -- control characters are the very thing to be escaped
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (unit) => {
        return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}
