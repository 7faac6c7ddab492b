/** Strict, namespace-aware XML over saxes, with the refusals that an untrusted file calls for. */
import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';

import { LIMITS } from './limits';
import { Refusal } from './refusal';

export type XmlTag = SaxesTagNS;

/** `position` is the index just behind the tag, in UTF-16 units of the text given. */
export interface XmlHandlers {
  readonly open?: (tag: XmlTag, depth: number, position: number) => void;
  readonly close?: (tag: XmlTag, depth: number, position: number) => void;
  readonly text?: (text: string) => void;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** True for elements of SpreadsheetML, transitional or strict. */
export function isMain(tag: XmlTag): boolean {
  return tag.uri === TRANSITIONAL || tag.uri === STRICT;
}

/** Every declaration is a string of its own, compared letter by letter for each element; ours in its place compares at once. */
function shareNames(declared: Record<string, string>): void {
  for (const [prefix, uri] of Object.entries(declared)) {
    if (uri === TRANSITIONAL) declared[prefix] = TRANSITIONAL;
    else if (uri === STRICT) declared[prefix] = STRICT;
  }
}

const RELATIONSHIP_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** An attribute without prefix, `undefined` where it is absent. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** An attribute of the relationships namespace, whatever its prefix. */
export function relationshipAttribute(tag: XmlTag, local: string): string | undefined {
  for (const each of Object.values(tag.attributes)) {
    if (each.local === local && RELATIONSHIP_NAMESPACES.includes(each.uri)) return each.value;
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

/** Throws `Refusal`: `damaged` where it is not well-formed, `unsafe` for a document type or deep nesting. */
export function parseXml(text: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const { open, close, text: onText } = handlers;
  let depth = 0;
  parser.on('error', () => {
    throw new Refusal('damaged', part);
  });
  parser.on('doctype', () => {
    throw new Refusal('unsafe', part);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) throw new Refusal('unsafe', part);
    if (depth === 1) shareNames(tag.ns);
    open?.(tag, depth, parser.position);
  });
  parser.on('closetag', (tag) => {
    close?.(tag, depth, parser.position);
    depth -= 1;
  });
  if (onText !== undefined) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
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
