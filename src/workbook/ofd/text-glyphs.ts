/** The characters of a text object as they stand on the page (GB/T 33190-2016, 11.2). */
import type { Box } from '../page/box';
import { mapped, type Matrix, type Point } from '../page/matrix';
import type { Glyph } from '../page/page-content';
import { placedGlyph } from '../page/placed-glyph';
import { childrenOf, type XmlElement } from '../xml/element-tree';
import { placedTexts } from './text-code';
import { numberOf, valueOf } from './values';

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** The greatest way to the next character that is the width of this one and no gap, in parts of the size of the type. */
const WIDEST = 1.05;

/** The place of an object on the page. */
export interface Placing {
  /** From its own units to points of the page. */
  readonly matrix: Matrix;
  /** What is seen of it, in points of the page. */
  readonly clip: Box;
  /** The box that the file draws around it, in points of the page; `null` where it draws none. */
  readonly box: Box | null;
}

/**
 * How far the character itself reaches, in parts of its size. `room`: how far the next one is, or the end of the box around its text;
 * `null` where the file says neither.
 */
function widthOf(text: string, room: number | null): number {
  if (room !== null && room > 0 && room <= WIDEST) return room;
  return WIDE.test(text) ? 1 : 0.5;
}

/** How far an area reaches from a point in a direction, in parts of that direction's length. */
function reach({ left, top, right, bottom }: Box, from: Point, way: Point): number {
  const ways = [left, right].flatMap((x) =>
    [top, bottom].map((y) => (x - from.x) * way.x + (y - from.y) * way.y),
  );
  return Math.max(...ways) / (way.x * way.x + way.y * way.y);
}

/** Without characters that run aslant or have no place. */
export function textGlyphs(element: XmlElement, { matrix, clip, box }: Placing): readonly Glyph[] {
  const size = numberOf(valueOf(element, 'Size'), 0);
  const stretch = numberOf(valueOf(element, 'HScale'), 1);
  const turned = (numberOf(valueOf(element, 'CharDirection'), 0) * Math.PI) / 180;
  /** The way that a character runs, as long as it would be wide if it were square: within the object, and on the page. */
  const own = { x: Math.cos(turned) * size * stretch, y: Math.sin(turned) * size * stretch };
  const origin = mapped(matrix, 0, 0);
  const ahead = mapped(matrix, own.x, own.y);
  const upright = mapped(matrix, -own.y / stretch, own.x / stretch);
  const way = { x: ahead.x - origin.x, y: ahead.y - origin.y };
  const frame = { way, size: Math.hypot(upright.x - origin.x, upright.y - origin.y), clip };
  return placedTexts(childrenOf(element, 'TextCode')).flatMap((characters) => {
    /** Characters without a place of their own follow the one before. */
    let behind = { x: 0, y: 0 };
    return characters.flatMap(({ text, x, y, step }, index) => {
      const start = mapped(matrix, x + behind.x, y + behind.y);
      const isLast = index === characters.length - 1;
      const next = step && (step.x * own.x + step.y * own.y) / (own.x * own.x + own.y * own.y);
      const width = widthOf(text, isLast && box !== null ? reach(box, start, way) : next);
      if (step === null) behind = { x: behind.x + width * own.x, y: behind.y + width * own.y };
      const end = { x: start.x + width * way.x, y: start.y + width * way.y };
      return placedGlyph(text, start, end, frame) ?? [];
    });
  });
}
