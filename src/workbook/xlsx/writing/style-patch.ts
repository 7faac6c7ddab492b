/** Appends cell styles that differ from an existing one by their number format. Existing styles are never renumbered. */
import { builtInFormatId } from '../../display-text';
import type { PartText } from '../../xml/part-text';
import type { XmlTag } from '../../xml/xml';
import { attribute, escapeXml, isMain, wholeNumber } from '../../xml/xml';
import type { ElementSpan, Patch } from '../../xml/xml-spans';
import {
  appendInside,
  applyPatches,
  findElements,
  opening,
  prefixOf,
  withAttribute,
} from '../../xml/xml-spans';

const FIRST_CUSTOM_ID = 164;

interface StyleSpans {
  readonly root: ElementSpan;
  readonly numFmts: ElementSpan | null;
  readonly cellXfs: ElementSpan | null;
  readonly xfs: readonly ElementSpan[];
  readonly fonts: ElementSpan | null;
  readonly fontCount: number;
  readonly formatIds: ReadonlyMap<string, number>;
  readonly highestId: number;
}

function spansOf(text: string, part: string): StyleSpans | null {
  let section = '';
  const wanted = (tag: XmlTag, depth: number): boolean => {
    if (!isMain(tag)) return false;
    if (depth === 2) section = tag.local;
    if (depth === 1 || (depth === 2 && ['numFmts', 'fonts', 'cellXfs'].includes(tag.local))) return true;
    if (depth !== 3) return false;
    return (section === 'cellXfs' && tag.local === 'xf') || tag.local === 'numFmt' || tag.local === 'font';
  };
  const spans = findElements(text, part, wanted);
  const root = spans.find((each) => each.depth === 1);
  if (root === undefined) return null;
  const formatIds = new Map<string, number>();
  let highestId = FIRST_CUSTOM_ID - 1;
  for (const { tag } of spans) {
    if (tag.local !== 'numFmt') continue;
    const id = wholeNumber(attribute(tag, 'numFmtId'), 0);
    const code = attribute(tag, 'formatCode');
    if (code !== undefined && !formatIds.has(code)) formatIds.set(code, id);
    highestId = Math.max(highestId, id);
  }
  return {
    root,
    numFmts: spans.find((each) => each.tag.local === 'numFmts') ?? null,
    cellXfs: spans.find((each) => each.tag.local === 'cellXfs') ?? null,
    fonts: spans.find((each) => each.tag.local === 'fonts') ?? null,
    fontCount: spans.filter((each) => each.tag.local === 'font').length,
    xfs: spans.filter((each) => each.tag.local === 'xf'),
    formatIds,
    highestId,
  };
}

function formatPatch(text: string, spans: StyleSpans, id: number, code: string): Patch[] {
  const p = prefixOf(spans.root.tag);
  const element = `<${p}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`;
  const { numFmts, root } = spans;
  if (numFmts === null) {
    const made = `<${p}numFmts count="1">${element}</${p}numFmts>`;
    return [{ start: root.openEnd, end: root.openEnd, text: made }];
  }
  return appendCounted(text, numFmts, element, spans.formatIds.size + 1);
}

/** Appends a child and corrects the `count` that some readers rely on. */
function appendCounted(text: string, span: ElementSpan, child: string, count: number): Patch[] {
  const open = text.slice(span.start, span.openEnd);
  const counted = withAttribute(open, 'count', String(count));
  if (span.tag.isSelfClosing) {
    return [{ start: span.start, end: span.end, text: `${opening(counted)}${child}</${span.tag.name}>` }];
  }
  return [{ start: span.start, end: span.openEnd, text: counted }, appendInside(text, span, child)];
}

export class StylePatcher {
  private source: PartText;
  private readonly part: string;
  private readonly made = new Map<string, number>();
  private changed = false;

  constructor(source: PartText, part: string) {
    this.source = source;
    this.part = part;
  }

  /** The styles with everything appended; `null` where nothing was. */
  result(): PartText | null {
    return this.changed ? this.source : null;
  }

  /** The index of a style that is `base` with another number format; `null` where the styles have no such base. */
  withFormat(base: number, code: string): number | null {
    const key = `${String(base)} ${code}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const { text } = this.source;
    const spans = spansOf(text, this.part);
    const xf = spans?.xfs[base];
    if (spans?.cellXfs == null || xf === undefined) return null;
    const existing = builtInFormatId(code) ?? spans.formatIds.get(code);
    const id = existing ?? spans.highestId + 1;
    const patches = existing === undefined ? formatPatch(text, spans, id, code) : [];
    const open = text.slice(xf.start, xf.openEnd);
    const opened = withAttribute(withAttribute(open, 'numFmtId', String(id)), 'applyNumberFormat', '1');
    const copy = opened + text.slice(xf.openEnd, xf.end);
    patches.push(...appendCounted(text, spans.cellXfs, copy, spans.xfs.length + 1));
    this.take(patches);
    this.made.set(key, spans.xfs.length);
    return spans.xfs.length;
  }

  /** The index of a new style with a font of its own; `null` where the styles are not as they should be. */
  withFont(look: { readonly isBold: boolean; readonly color: string | null }): number | null {
    const key = `font ${String(look.isBold)} ${look.color ?? ''}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const { text } = this.source;
    const spans = spansOf(text, this.part);
    if (spans?.cellXfs == null || spans.fonts === null) return null;
    const p = prefixOf(spans.root.tag);
    const bold = look.isBold ? `<${p}b/>` : '';
    const line = look.color === null ? '' : `<${p}u/>`;
    const paint = look.color === null ? '' : `<${p}color rgb="${look.color}"/>`;
    const font = `<${p}font>${bold}${line}<${p}sz val="11"/>${paint}<${p}name val="宋体"/><${p}charset val="134"/></${p}font>`;
    const alignment = `<${p}alignment vertical="top" wrapText="1"/>`;
    const ids = `numFmtId="0" fontId="${String(spans.fontCount)}" fillId="0" borderId="0" xfId="0"`;
    const xf = `<${p}xf ${ids} applyFont="1" applyAlignment="1">${alignment}</${p}xf>`;
    this.take([
      ...appendCounted(text, spans.fonts, font, spans.fontCount + 1),
      ...appendCounted(text, spans.cellXfs, xf, spans.xfs.length + 1),
    ]);
    this.made.set(key, spans.xfs.length);
    return spans.xfs.length;
  }

  private take(patches: readonly Patch[]): void {
    const { text, encoding } = this.source;
    this.source = { text: applyPatches(text, patches), encoding };
    this.changed = true;
  }
}
